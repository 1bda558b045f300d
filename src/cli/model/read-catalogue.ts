import { readFile } from 'node:fs/promises';
import { createCatalog } from '../../core/catalog/catalog';
import type { ItemFeatures } from '../../core/model/item-features';
import { readFeed } from '../../discovery/parse/feed';
import { otherFeedRows } from '../../discovery/parse/other-feeds';
import { own, ownText } from '../../lib/own';
import { catalogueOfAttributes } from './catalogue-of-attributes';
import { ModelFault } from './model-fault';

/** Only links are resolved against it, and no link is used here. */
const BASE = 'https://shop.invalid/';

const fromAttributes = (rows: readonly unknown[]): ItemFeatures =>
  catalogueOfAttributes(
    rows.flatMap((row) => {
      const id = ownText(row, 'id');
      const attrs = own(row, 'attrs');
      const texts = Array.isArray(attrs) ? attrs.map((one: unknown) => `${one}`) : [];
      return id === undefined ? [] : [{ id, attributes: texts }];
    }),
  );

/** Reads a catalogue as a page reads it, so that ordinals agree: `{items: [{id, attrs: […]}]}`, or any JSON a feed may be. */
export const readCatalogue = async (path: string, lang = 'en'): Promise<ItemFeatures> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    const items = own(value, 'items');
    const feed = Array.isArray(items)
      ? fromAttributes(items as readonly unknown[])
      : createCatalog(
          (await readFeed(value, lang, { base: BASE }, async () => otherFeedRows)).products,
        );
    if (feed.products.length > 0) return feed;
    throw new Error('no row has an id');
  } catch (error) {
    const reason = error instanceof Error ? error.message : `${error}`;
    throw new ModelFault(
      `${path} cannot be read as a catalogue (${reason.replace(/[.\s]+$/, '')}); JSON with products or items was expected, so nothing was built.`,
    );
  }
};
