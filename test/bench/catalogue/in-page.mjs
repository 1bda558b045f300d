// @ts-check
// Runs in the page: a catalogue from what was fetched to the index, one step at a time.
import { createCatalogueBuilder } from '../../../src/cli/feed/catalogue-builder';
import { createCatalog, growCatalog, openCatalogueFile } from '../../../src/core';
import { readFeed } from '../../../src/discovery/parse/feed';
import { makeProducts } from '../synthetic/products.mjs';

/** @import { Catalog, Product } from '../../../src/core' */

/** @type {{ text: string, parsed: unknown, products: readonly Product[], catalog: Catalog, bytes: Uint8Array }} */
const held = {
  text: '',
  parsed: undefined,
  products: [],
  catalog: createCatalog([]),
  bytes: new Uint8Array(),
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
  open() {
    const reading = openCatalogueFile(held.bytes, location.origin);
    if (!reading.ok) throw new Error(reading.reason);
    held.catalog = reading.catalog;
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
};

async function noOtherFormats() {
  return () => [];
}

/** @param {string} address */
export async function load(address) {
  held.text = await (await fetch(address)).text();
}

/** The file that `birebir feed` would make of a shop of this size. @param {number} count */
export async function makeFile(count) {
  const builder = createCatalogueBuilder();
  for (const [ordinal, product] of makeProducts(count).entries()) builder.put(ordinal, product);
  held.bytes = builder.encode();
}

/** The file in a form that can leave the page. */
export function fileInBase64() {
  let text = '';
  for (const byte of held.bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @param {string} base64 */
export function takeFile(base64) {
  held.bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
