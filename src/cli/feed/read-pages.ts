import type { FeedRow } from './feed-row';
import { ask } from './open-source';
import { jsonRows, rowsOf } from './read-json';

/** The most that both shop systems give at once, and a bound for one that never ends. */
const PAGES = {
  shopify: { path: '/products.json', size: ['limit', '250'], most: 2000 },
  woo: { path: '/wp-json/wc/store/v1/products', size: ['per_page', '100'], most: 5000 },
} as const;
/** Shops ask programs to be gentle. */
const PAUSE_MS = 250;

/** Reads page after page of Shopify's `products.json` or WooCommerce's Store API, until one is empty. */
export async function* readPages(
  source: string,
  shop: keyof typeof PAGES,
  lang: string,
): AsyncGenerator<FeedRow> {
  const { path, size, most } = PAGES[shop];
  const address = new URL(source);
  if (address.pathname === '/') address.pathname = path;
  if (!address.searchParams.has(size[0])) address.searchParams.set(size[0], size[1]);
  for (let page = 1; page <= most; page += 1) {
    address.searchParams.set('page', `${page}`);
    const value: unknown = await (await ask(address.href)).json();
    if (rowsOf(value).length === 0) return;
    for (const { at, raw } of jsonRows(value, lang)) yield { at: `page ${page}, ${at}`, raw };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
