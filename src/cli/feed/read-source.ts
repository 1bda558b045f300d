import { own } from '../../lib/own';
import type { FeedFormat } from './feed-formats';
import type { FeedRow, ReadChoice } from './feed-row';
import { isAddress, openSource } from './open-source';
import { readCsv } from './read-csv';
import { jsonRows, parseJson, readJson, rowsOf } from './read-json';
import { readPages } from './read-pages';
import { readSavedPage, readSite } from './read-site';
import { readXml } from './read-xml';

export interface SourceChoice extends ReadChoice {
  /** The most pages of a site that are walked through. */
  readonly pages: number;
}

const ENOUGH = 2000;

/** The text with its beginning looked at. */
const peek = async (text: AsyncGenerator<string>) => {
  let start = '';
  while (start.trim().length < ENOUGH) {
    const { value, done } = await text.next();
    if (done) break;
    start += value;
  }
  const whole = async function* (): AsyncGenerator<string> {
    yield start;
    yield* text;
  };
  return { start: start.replace(/^\ufeff/, '').trimStart(), whole: whole() };
};

/** JSON at an address that gives its products page by page. */
const pagedShop = (value: unknown): 'shopify' | 'woo' | undefined => {
  const [first] = rowsOf(value);
  if (own(first, 'permalink') !== undefined) return 'woo';
  return own(first, 'handle') !== undefined ? 'shopify' : undefined;
};

/** Tells a format from how the text begins. */
async function* readUnknown(source: string, choice: SourceChoice): AsyncGenerator<FeedRow> {
  const { start, whole } = await peek(openSource(source));
  if (/^<(!doctype html|html)/i.test(start)) {
    await whole.return(undefined);
    yield* readAs('json-ld', source, choice);
  } else if (start.startsWith('<')) yield* readXml(whole, choice);
  else if (/^[{[]/.test(start)) {
    const value = await parseJson(whole);
    const shop = isAddress(source) ? pagedShop(value) : undefined;
    if (shop) yield* readPages(source, shop, choice.lang);
    else yield* jsonRows(value, choice.lang);
  } else yield* readCsv(whole, choice);
}

/** The products of a source in the format it has, or is said to have. */
export function readAs(
  format: FeedFormat,
  source: string,
  choice: SourceChoice,
): AsyncIterable<FeedRow> {
  const site = isAddress(source);
  switch (format) {
    case 'auto':
      return readUnknown(source, choice);
    case 'merchant-xml':
      return readXml(openSource(source), choice);
    case 'merchant-tsv':
    case 'csv':
      return readCsv(openSource(source), choice);
    case 'shopify':
    case 'woo':
      return site ? readPages(source, format, choice.lang) : readJson(openSource(source), choice);
    case 'json':
      return readJson(openSource(source), choice);
    case 'json-ld':
      return site ? readSite(source, choice.pages) : readSavedPage(source);
  }
}
