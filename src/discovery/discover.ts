import type { Product } from '../core/catalog/product';
import type { Selectors } from '../core/catalog/selectors';
import { priceElements } from './find/price-elements';
import { productCards } from './find/product-cards';
import { productSection } from './find/product-section';
import { type RawProduct, toProduct } from './parse/raw-product';

/** A product shown on the page, with the element that shows it where we know it. */
export interface Seen {
  readonly product: Product;
  readonly element?: Element;
}

/** What a page says about products. */
export interface Discovery {
  /** The product the page is about. */
  readonly main?: Seen;
  readonly listed: readonly Seen[];
}

/** What a page's data for search engines says; read by `structuredProducts`. */
export interface Structured {
  /** The product that JSON-LD says the page is about. */
  readonly described?: RawProduct | undefined;
  /** A product that microdata or OpenGraph mark. */
  readonly marked?: RawProduct | undefined;
  readonly listed: readonly RawProduct[];
}

const STRUCTURE =
  'script[type="application/ld+json"],[itemscope][itemtype$="product" i],meta[property="og:type" i]';

/** Whether there is anything for `structuredProducts` to read. */
export const hasStructure = (document: Document): boolean =>
  document.querySelector(STRUCTURE) !== null;

/**
 * Finds the products of a page: what its data says first, and what the page itself shows. A product that several
 * describe is taken from the best, with its element from the page.
 */
export const discover = (
  document: Document,
  { described, marked, listed: inData }: Structured,
  selectors: Selectors,
  currency: string,
): Discovery => {
  const base = document.baseURI;
  const read = (raw: RawProduct | undefined, source: 'structured' | 'page'): Product | undefined =>
    raw && toProduct(raw, { base, source, currency: currency || undefined });

  const prices = priceElements(document);
  const section = productSection(document, selectors, prices);
  const cards = productCards(document, selectors, prices);
  const here = document.location.href.split('#')[0] ?? base;
  const structured = described ?? marked;
  // Microdata of a list describes its first card, not the page.
  const isPage = described !== undefined || section !== undefined || cards.length === 0;
  const product = isPage
    ? (read(structured && { link: here, ...structured }, 'structured') ??
      read(section?.raw, 'page'))
    : undefined;

  const fromPage: Seen[] = [];
  const shownAs = new Map<string, Seen>();
  for (const { element, raw } of cards) {
    const found = read(raw, 'page');
    if (!found || found.id === product?.id) continue;
    const seen = { product: found, element };
    fromPage.push(seen);
    shownAs.set(found.link, seen).set(found.title.toLowerCase(), seen);
  }
  const listed: Seen[] = [];
  const placed = new Set<Seen>();
  for (const raw of inData) {
    const found = read(raw, 'structured');
    if (!found) continue;
    const shown = shownAs.get(found.link) ?? shownAs.get(found.title.toLowerCase());
    if (shown) placed.add(shown);
    listed.push(shown?.element ? { product: found, element: shown.element } : { product: found });
  }
  listed.push(...fromPage.filter((seen) => !placed.has(seen)));
  if (!product) return { listed };
  return {
    main: section ? { product, element: section.element } : { product },
    listed,
  };
};
