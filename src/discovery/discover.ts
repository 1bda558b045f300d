import type { Product } from '../core/catalog/product';
import type { Selectors } from '../core/catalog/selectors';
import { microdataProduct } from './find/microdata';
import { openGraphProduct } from './find/open-graph';
import { productCards } from './find/product-cards';
import { productSection } from './find/product-section';
import { jsonLdBlocks } from './find/structured-data';
import { jsonLdProducts } from './parse/json-ld';
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

const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/**
 * Finds the products of a page: JSON-LD first, then microdata, OpenGraph, and what the page itself shows. A product
 * that several describe is taken from the best, with its element from the page.
 */
export const discover = (document: Document, selectors: Selectors, currency: string): Discovery => {
  const base = document.baseURI;
  const read = (raw: RawProduct | undefined, source: 'structured' | 'page'): Product | undefined =>
    raw && toProduct(raw, { base, source, currency: currency || undefined });

  const described = jsonLdProducts(jsonLdBlocks(document));
  const section = productSection(document, selectors);
  const here = document.location.href.split('#')[0] ?? base;
  const structured = described.main ?? microdataProduct(document) ?? openGraphProduct(document);
  const cards = productCards(document, selectors);
  // Microdata of a list describes its first card, not the page.
  const isPage = described.main !== undefined || section !== undefined || cards.length === 0;
  const product = isPage
    ? (read(structured && { link: here, ...structured }, 'structured') ??
      read(section?.raw, 'page'))
    : undefined;

  const fromPage: Seen[] = [];
  for (const { element, raw } of cards) {
    const found = read(raw, 'page');
    if (found && found.id !== product?.id) fromPage.push({ product: found, element });
  }
  const listed: Seen[] = [];
  for (const raw of described.listed) {
    const found = read(raw, 'structured');
    if (!found) continue;
    const shown = fromPage.find(
      (card) => card.product.link === found.link || sameTitle(card.product.title, found.title),
    );
    listed.push(shown?.element ? { product: found, element: shown.element } : { product: found });
  }
  const known = new Set(listed.flatMap(({ element }) => (element ? [element] : [])));
  listed.push(...fromPage.filter(({ element }) => element && !known.has(element)));
  if (!product) return { listed };
  return {
    main: section ? { product, element: section.element } : { product },
    listed,
  };
};
