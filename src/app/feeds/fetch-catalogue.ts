import { type Catalog, createCatalog } from '../../core/catalog/catalog';
import { isCatalogueFile } from '../../core/catalog/file/is-catalogue-file';
import type { Product } from '../../core/catalog/product';
import { readFeed } from '../../discovery/parse/feed';
import type { EnginePorts } from '../engine-ports';
import { pageLanguage } from '../words/page-language';
import { layOver } from './lay-over';

/** What the shop sells, once it is told what is remembered of pages: that stands behind the shop's own products. */
export type ShopCatalogue = (remembered: readonly Product[]) => Catalog;

const LIMIT_MS = 4000;

/**
 * Fetches and opens the shop's catalogue: a file that `birebir feed` made, known by its first bytes, or JSON. One that
 * cannot be had is one sentence and no products; what pages show is known all the same.
 */
export const fetchCatalogue = async ({
  settings,
  page,
  warn,
  chunks,
}: Pick<EnginePorts, 'settings' | 'page' | 'warn' | 'chunks'>): Promise<ShopCatalogue> => {
  const { catalogue, currency } = settings();
  try {
    const { href: base, origin } = new URL(catalogue, page.document.baseURI);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), LIMIT_MS);
    // The browser's own cache keeps the file and asks by its ETag whether it is still the one: unchanged, it costs a
    // short answer and no bytes, and a price that has changed is never shown as it was.
    const answer = await fetch(base, {
      credentials: 'omit',
      cache: 'no-cache',
      signal: stop.signal,
    });
    if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (isCatalogueFile(bytes)) {
      const reading = (await chunks.columns()).openCatalogueFile(bytes, origin);
      if (reading.ok) return (remembered) => layOver(reading.catalog, remembered);
      throw new Error(reading.reason);
    }
    const { products, skipped } = await readFeed(
      // The browser's own reader: pages replace JSON.parse.
      await new Response(bytes).json(),
      pageLanguage({ page, settings }).slice(0, 2),
      { base, currency: currency || undefined },
      async () => (await chunks.formats()).otherFeedRows,
    );
    if (skipped > 0) {
      warn(`Birebir: ${skipped} rows of ${catalogue} have no id or no title; they are left out.`);
    }
    return (remembered) => createCatalog([...products, ...remembered]);
  } catch (error) {
    warn(
      `Birebir: the catalogue ${catalogue} could not be read (${String(error)}); only products seen on pages are known.`,
    );
    return createCatalog;
  }
};
