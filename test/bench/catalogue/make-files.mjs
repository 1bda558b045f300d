// @ts-check
// Runs in Node, bundled with the command line's own encoders: the files that a shop of this size would serve.
import { createCatalogueBuilder } from '../../../src/cli/feed/catalogue-builder';
import { writeModel } from '../../../src/cli/model/write-model';
import { makePairs } from '../synthetic/pairs.mjs';
import { makeProducts } from '../synthetic/products.mjs';

/** For each product: about what `birebir model build` keeps of a log at 160 kB gz for 10,000 products. */
const PAIRS = { viewed: 11, bought: 1.2, viewedThenBought: 1.2 };
const LISTED = 100;

/** The file of `birebir feed`. @param {number} count */
export function catalogueFile(count) {
  const builder = createCatalogueBuilder();
  for (const [ordinal, product] of makeProducts(count).entries()) builder.put(ordinal, product);
  return builder.encode();
}

/** The file of `birebir model build`, and how many pairs it holds. @param {number} count */
export function modelFile(count) {
  const products = makeProducts(count);
  const pairs = Object.fromEntries(
    Object.entries(PAIRS).map(([kind, each], seed) => [
      kind,
      makePairs(products, Math.round(each * count), seed + 1),
    ]),
  );
  const wanted = Array.from({ length: LISTED }, (_, at) => ({
    item: (at * 7919) % count,
    visitors: 5000 - at * 40,
  }));
  const { bytes } = writeModel({
    ids: products.map(({ id }) => id),
    withCatalogue: true,
    contentWeight: 0.3,
    fading: 1.3,
    pairs,
    topSellers: wanted,
    trending: wanted,
  });
  const many = Object.values(pairs).reduce((sum, { lower }) => sum + lower.length, 0);
  return { bytes, pairs: many };
}
