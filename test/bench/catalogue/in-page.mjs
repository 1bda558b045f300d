// @ts-check
// Runs in the page: a catalogue file from its text to the index, one step at a time.
import { createCatalog, growCatalog } from '../../../src/core';
import { readFeed } from '../../../src/discovery/parse/feed';

/** @import { Catalog, Product } from '../../../src/core' */

/** @type {{ text: string, parsed: unknown, products: readonly Product[], catalog: Catalog }} */
const held = { text: '', parsed: undefined, products: [], catalog: createCatalog([]) };

/** The steps the engine takes, in its order. @type {Readonly<Record<string, () => unknown>>} */
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
  grown() {
    const [first] = held.products;
    if (first) growCatalog(held.catalog, [{ ...first, id: 'new' }]);
  },
};

async function noOtherFormats() {
  return () => [];
}

/** @param {string} address */
export async function load(address) {
  held.text = await (await fetch(address)).text();
}
