import { jsonLdProducts } from '../../discovery/parse/json-ld';
import type { FeedRow } from './feed-row';
import { ask, isAddress, openSource } from './open-source';
import { pageContents } from './page-contents';
import { readRobots } from './robots';

const PAUSE_MS = 250;
/** Pictures, scripts and papers hold no products. */
const NO_PAGE = /\.(jpe?g|png|gif|webp|avif|svg|css|m?js|json|xml|pdf|zip|mp4|woff2?)$/i;
/** Baskets and accounts are nobody’s to walk through. */
const PRIVATE = /cart|checkout|account|login|sepet|odeme|hesab|wp-admin/i;

const rowsOfPage = (at: string, html: string) => {
  const { blocks, canonical, links } = pageContents(html);
  const { main, listed } = jsonLdProducts(blocks);
  const page = canonical ?? (isAddress(at) ? at : undefined);
  const found = main ? [{ ...main, link: main.link ?? page }] : [];
  const rows: FeedRow[] = [...found, ...listed].map((raw) => ({ at, raw }));
  return { rows, links };
};

/** Products of one saved page. */
export async function* readSavedPage(path: string): AsyncGenerator<FeedRow> {
  let html = '';
  for await (const piece of openSource(path)) html += piece;
  yield* rowsOfPage(path, html).rows;
}

/**
 * Walks through one's own site from a page on: same origin, as robots.txt allows it, one page at a time with a pause,
 * and no more than `most` pages.
 */
export async function* readSite(source: string, most: number): AsyncGenerator<FeedRow> {
  const { origin, href } = new URL(source);
  const robots = await fetch(`${origin}/robots.txt`).catch(() => undefined);
  const mayRead = readRobots(robots?.ok ? await robots.text() : '');
  const waiting = [href.split('#')[0] ?? href];
  const met = new Set(waiting);
  for (let read = 0; read < most; ) {
    const address = waiting.shift();
    if (address === undefined) return;
    const { pathname } = new URL(address);
    if (!mayRead(pathname)) continue;
    if (read > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    read += 1;
    // A page that is gone ends no walk, except the first.
    const answer = read === 1 ? await ask(address) : await ask(address).catch(() => undefined);
    if (!answer?.headers.get('content-type')?.includes('html')) continue;
    const { rows, links } = rowsOfPage(address, await answer.text());
    yield* rows;
    for (const link of links) {
      if (!URL.canParse(link, address)) continue;
      const next = new URL(link, address);
      next.hash = '';
      if (next.origin !== origin || NO_PAGE.test(next.pathname)) continue;
      if (PRIVATE.test(next.pathname) || met.has(next.href)) continue;
      met.add(next.href);
      waiting.push(next.href);
    }
  }
}
