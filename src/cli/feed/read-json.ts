import { otherFeedRows } from '../../discovery/parse/other-feeds';
import { ownFeedRow } from '../../discovery/parse/own-feed';
import { own } from '../../lib/own';
import { FeedFault } from './feed-fault';
import type { FeedRow, FormatReader } from './feed-row';
import { plainText } from './plain-text';

/** The rows of a catalogue: an array, or what stands under `products`. */
export const rowsOf = (value: unknown): readonly unknown[] => {
  const found: unknown = Array.isArray(value) ? value : own(value, 'products');
  return Array.isArray(found) ? (found as readonly unknown[]) : [];
};

/** Shopify's rows have a handle, WooCommerce's a permalink, JSON-LD's a type. */
const isForeign = (value: unknown): boolean =>
  ['@type', '@graph', 'permalink', 'handle'].some((name) => own(value, name) !== undefined);

/** Products of one piece of JSON, in any of the formats it may have. */
export const jsonRows = (value: unknown, lang: string): readonly FeedRow[] => {
  const rows = rowsOf(value);
  const raw =
    isForeign(value) || isForeign(rows[0])
      ? // Shops write titles for a page: `Tea &#8211; 100 g`.
        otherFeedRows(value, rows).map((one) => ({ ...one, title: plainText(one.title) }))
      : rows.map((row) => ownFeedRow(row, lang));
  const currency = own(value, 'currency');
  return raw.map((one, at) => ({
    at: `product ${at + 1}`,
    raw: typeof currency === 'string' ? { ...one, currency: one.currency ?? currency } : one,
  }));
};

/** JSON is read whole, unlike the other formats: very large shops do better with a table or XML. */
export const parseJson = async (text: AsyncIterable<string>): Promise<unknown> => {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  try {
    return JSON.parse(pieces.join('').replace(/^\ufeff/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FeedFault(
      `The JSON cannot be read (${reason}); a list of products was expected, so nothing was written.`,
    );
  }
};

export const readJson: FormatReader = async function* (text, { lang }) {
  yield* jsonRows(await parseJson(text), lang);
};
