import { parentOf } from '../../lib/parent-of';
import { looksLikePrice } from '../parse/price';

const MARKED =
  '[class*="price" i],[class*="fiyat" i],[class*="preis" i],[data-price],[itemprop~="price"]';
const MOST_TEXTS = 4000;

/** Struck prices are those of before. */
export const isStruck = (element: Element): boolean =>
  element.closest('del,s,strike,[class*="old" i],[class*="was-" i],[class*="compare" i]') !== null;

const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/**
 * The elements that show a price: those whose own text is one (`1.299,90 TL`), and those that are named so and whose
 * parts make one up (`$ 10.90` over four elements). None is inside another. The whole page is walked: read it once.
 */
export const priceElements = (document: Document): readonly Element[] => {
  const found = new Set<Element>();
  for (const element of Array.prototype.slice.call(
    document.querySelectorAll(MARKED),
  ) as Element[]) {
    if (!element.querySelector('a,img') && looksLikePrice(text(element))) found.add(element);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    const parent = walker.currentNode.parentElement;
    if (!parent || found.has(parent)) continue;
    if (looksLikePrice((walker.currentNode.nodeValue ?? '').trim())) found.add(parent);
  }
  return Array.from(found).filter((element) => {
    for (let up = parentOf(element); up; up = parentOf(up)) if (found.has(up)) return false;
    return !element.closest('script,style,nav,footer');
  });
};

/** Those of the page's prices that stand in a box. */
export const pricesIn = (box: Element, prices: readonly Element[]): readonly Element[] =>
  prices.filter((price) => box.contains(price));
