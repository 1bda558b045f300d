import { readFile } from 'node:fs/promises';
import { type Catalog, createCatalog } from '../../core/catalog/catalog';
import { isCatalogueFile } from '../../core/catalog/file/is-catalogue-file';
import { openCatalogueFile } from '../../core/catalog/file/open-catalogue-file';
import { readFeed } from '../../discovery/parse/feed';
import { otherFeedRows } from '../../discovery/parse/other-feeds';
import { own, ownText } from '../../lib/own';
import { catalogueOfAttributes } from './catalogue-of-attributes';
import { ModelFault } from './model-fault';

/** Only links are resolved against it, and no link is used here. */
const BASE = 'https://shop.invalid/';

const fromAttributes = (rows: readonly unknown[]): Catalog =>
  catalogueOfAttributes(
    rows.flatMap((row) => {
      const id = ownText(row, 'id');
      const attrs = own(row, 'attrs');
      const texts = Array.isArray(attrs) ? attrs.map((one: unknown) => `${one}`) : [];
      return id === undefined ? [] : [{ id, attributes: texts }];
    }),
  );

const fromJson = async (text: string, lang: string): Promise<Catalog> => {
  const value: unknown = JSON.parse(text);
  const items = own(value, 'items');
  if (Array.isArray(items)) return fromAttributes(items as readonly unknown[]);
  return createCatalog(
    (await readFeed(value, lang, { base: BASE }, async () => otherFeedRows)).products,
  );
};

const fromFile = (bytes: Uint8Array): Catalog => {
  const reading = openCatalogueFile(bytes);
  if (reading.ok) return reading.catalog;
  throw new Error(reading.reason);
};

/**
 * Reads a catalogue as a page reads it, so that ordinals agree: the file that `birebir feed` made,
 * `{items: [{id, attrs: […]}]}`, or any JSON a feed may be.
 */
export const readCatalogue = async (path: string, lang = 'en'): Promise<Catalog> => {
  try {
    const bytes = new Uint8Array(await readFile(path));
    const catalog = isCatalogueFile(bytes)
      ? fromFile(bytes)
      : await fromJson(new TextDecoder().decode(bytes), lang);
    if (catalog.products.length > 0) return catalog;
    throw new Error('no row has an id');
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    throw new ModelFault(
      `${path} cannot be read as a catalogue (${reason.replace(/[.\s]+$/, '')}); a file of birebir feed, or JSON with products or items, was expected, so nothing was built.`,
    );
  }
};
