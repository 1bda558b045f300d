import type { Product } from '../../core/catalog/product';
import { readFeed } from '../../discovery/parse/feed';
import type { EnginePorts } from '../engine-ports';

const LIMIT_MS = 4000;

/**
 * Fetches and reads the shop's catalogue file. One that cannot be had is one sentence and
 * no products; what pages show is known all the same.
 */
export const fetchCatalogue = async ({
  settings,
  page,
  language,
  warn,
  chunks,
}: Pick<EnginePorts, 'settings' | 'page' | 'language' | 'warn' | 'chunks'>): Promise<
  readonly Product[]
> => {
  const { catalogue, currency } = settings();
  try {
    const base = new URL(catalogue, page.document.baseURI).href;
    const stop = new AbortController();
    setTimeout(() => stop.abort(), LIMIT_MS);
    const answer = await fetch(base, { credentials: 'omit', signal: stop.signal });
    if (!answer.ok) throw new Error(`the answer was ${answer.status}`);
    const { products, skipped } = await readFeed(
      await answer.json(),
      language().slice(0, 2),
      { base, currency: currency || undefined },
      async () => (await chunks.formats()).otherFeedRows,
    );
    if (skipped > 0) {
      warn(`Birebir: ${skipped} rows of ${catalogue} have no id or no title; they are left out.`);
    }
    return products;
  } catch (error) {
    warn(
      `Birebir: the catalogue ${catalogue} could not be read (${String(error)}); only products seen on pages are known.`,
    );
    return [];
  }
};
