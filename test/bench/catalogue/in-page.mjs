// @ts-check
// Runs in the page: a catalogue from what was fetched to the index, one step at a time.
import {
  createCatalog,
  decideShelves,
  emptyProfile,
  growCatalog,
  openCatalogueFile,
  openKnowledge,
  openModel,
  placement,
  strategies,
} from '../../../src/core';
import { readFeed } from '../../../src/discovery/parse/feed';
import { NOW } from '../synthetic/products.mjs';

/** @import { Catalog, Model, Product, SharedKnowledge } from '../../../src/core' */

/** @type {{ text: string, parsed: unknown, products: readonly Product[], catalog: Catalog, bytes: ArrayBuffer, modelBytes: ArrayBuffer, model?: Model, knowledge?: SharedKnowledge }} */
const held = {
  text: '',
  parsed: undefined,
  products: [],
  catalog: createCatalog([]),
  bytes: new ArrayBuffer(0),
  modelBytes: new ArrayBuffer(0),
};

const grow = () => {
  const [first] = held.catalog.products;
  if (first) held.catalog = growCatalog(held.catalog, [{ ...first, id: 'new' }]);
};

/** The steps the engine takes with JSON, in its order. @type {Readonly<Record<string, () => unknown>>} */
export const steps = {
  parse() {
    held.parsed = JSON.parse(held.text);
  },
  async read() {
    const { products } = await readFeed(
      held.parsed,
      'en',
      { base: location.href, currency: undefined },
      noOtherFormats,
    );
    held.products = products;
  },
  index() {
    held.catalog = createCatalog(held.products);
  },
  known() {
    growCatalog(held.catalog, held.products.slice(0, 40));
  },
  grown: grow,
  nothing() {},
  open: openCatalogue,
  show() {
    held.products = held.catalog.newest
      .slice(0, 8)
      .flatMap((at) => held.catalog.products[at] ?? []);
  },
  features() {
    if (held.catalog.featureOf.length === 0) throw new Error('there are no features');
  },
  find() {
    held.catalog.ordinalOf.get('p000123');
  },
  grownFile: grow,
  model: layModel,
  both() {
    openCatalogue();
    layModel();
  },
  checksum() {
    if (!held.model?.isWhole()) throw new Error('the model is not whole');
  },
  shelf: decideShelf,
  bothAndShelf() {
    openCatalogue();
    layModel();
    decideShelf();
  },
};

function openCatalogue() {
  const reading = openCatalogueFile(new Uint8Array(held.bytes), location.origin);
  if (!reading.ok) throw new Error(reading.reason);
  held.catalog = reading.catalog;
}

/** From the bytes to what strategies ask, as `app/knowledge` does it. */
function layModel() {
  const reading = openModel(held.modelBytes);
  if (!reading.ok) throw new Error(reading.reason);
  held.model = reading.model;
  const knowledge = openKnowledge(reading.model)(held.catalog);
  if (!knowledge) throw new Error('the model was built on another catalogue');
  held.knowledge = knowledge;
}

/** What others looked at beside the product of the page: of shelves, the one that rests on the model most. */
function decideShelf() {
  const [outcome] = decideShelves({
    catalog: held.catalog,
    profile: emptyProfile(),
    tastes: [],
    now: NOW,
    placements: [placement('viewed-together')],
    current: 'p000123',
    strategies,
    knowledge: held.knowledge,
  });
  if (outcome?.decision?.strategy !== 'viewed-together') throw new Error('no shelf was decided');
}

async function noOtherFormats() {
  return () => [];
}

/** @param {string} address */
export async function load(address) {
  held.text = await (await fetch(address)).text();
}

/** Takes up the files as a page does that has fetched them. @param {string} catalogue @param {string} [model] */
export async function takeFiles(catalogue, model) {
  held.bytes = await (await fetch(catalogue)).arrayBuffer();
  if (model) held.modelBytes = await (await fetch(model)).arrayBuffer();
}
