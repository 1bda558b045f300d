// @ts-check
import { makeProducts } from '../synthetic/products.mjs';

const picture = { image_link: '/icon.svg', link: '/product.html' };
const hits = makeProducts(8).map(({ id, title, price }) => ({
  objectID: id,
  title,
  price,
  ...picture,
}));
const feature = (/** @type {unknown} */ _, /** @type {number} */ at) => [
  `feature-${at}`,
  { defaultValue: false },
];

/** What the peers' own servers would answer, by the part of the path that asks. */
export const sinkAnswers = {
  '/sink/algolia': { results: [{ hits, processingTimeMS: 1 }] },
  '/sink/growthbook': {
    status: 200,
    features: {
      ...Object.fromEntries(Array.from({ length: 20 }, feature)),
      shelf: { defaultValue: 'picked' },
    },
  },
  // Clicks are captured; everything that would load more files is off: in its favour.
  '/config': {
    supportedCompression: ['gzip-js'],
    autocapture_opt_out: false,
    sessionRecording: false,
    surveys: false,
    heatmaps: false,
    capturePerformance: false,
  },
  '/flags': {
    flags: {},
    featureFlags: {},
    supportedCompression: ['gzip-js'],
    sessionRecording: false,
    surveys: false,
  },
};
