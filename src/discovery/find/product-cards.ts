import type { Selectors } from '../../core/catalog/selectors';
import { parsePrice } from '../parse/price';
import type { RawProduct } from '../parse/raw-product';
import { isStruck, pricesIn } from './price-elements';

/** A product in a list, and the element that shows it. */
export interface FoundCard {
  readonly element: Element;
  readonly raw: RawProduct;
}

const MOST_STEPS_UP = 7;
/** One or two boxes with a price are not a list. */
const LEAST_CARDS = 3;

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const links = (element: Element): HTMLAnchorElement[] =>
  (Array.prototype.slice.call(element.querySelectorAll('a[href]')) as HTMLAnchorElement[]).filter(
    ({ href }) => /^https?:/.test(href) && !/[#?&](add|remove|wishlist|compare|cart)/i.test(href),
  );

/** The smallest box around a price that holds a link and a picture; nothing once it holds two products. */
const boxAround = (price: Element): Element | undefined => {
  let box: Element | null = price;
  for (let step = 0; box && step < MOST_STEPS_UP; step += 1, box = box.parentElement) {
    const own = box.matches('a[href]') ? [box as HTMLAnchorElement] : links(box);
    if (own.length === 0 || !box.querySelector('img,picture,svg image')) continue;
    return new Set(own.map(({ pathname, search }) => pathname + search)).size > 3 ? undefined : box;
  }
  return undefined;
};

const imageOf = (box: Element): string | undefined => {
  const image = box.querySelector('img');
  return image?.currentSrc || image?.src || image?.getAttribute('data-src') || undefined;
};

const titleOf = (box: Element, link: Element, chosen?: Element | null): string => {
  const heading =
    chosen ?? box.querySelector('h1,h2,h3,h4,h5,[class*="title" i],[class*="name" i]');
  if (words(heading)) return words(heading);
  const longest = [
    words(link),
    link.getAttribute('title') ?? '',
    box.querySelector('img')?.alt ?? '',
  ];
  return longest.find((text) => text.length > 2) ?? '';
};

const readCard = (
  box: Element,
  selectors: Selectors,
  all: readonly Element[],
): RawProduct | undefined => {
  const link = box.matches('a[href]') ? (box as HTMLAnchorElement) : links(box)[0];
  if (!link) return undefined;
  const part = (selector: string | undefined) => (selector ? box.querySelector(selector) : null);
  const prices = selectors.price
    ? (Array.prototype.slice.call(box.querySelectorAll(selectors.price)) as Element[])
    : pricesIn(box, all);
  const now = prices.find((price) => !isStruck(price)) ?? prices[0];
  const before = prices.find((price) => price !== now && isStruck(price));
  const image = part(selectors.image) as HTMLImageElement | null;
  return {
    title: titleOf(box, link, part(selectors.title)),
    link: link.href,
    image: image?.src ?? imageOf(box),
    price: words(before ?? now),
    salePrice: before ? words(now) : undefined,
    currency: parsePrice(words(now))?.currency,
  };
};

/**
 * The products of a list that no structured data describes: by the owner's selector, else every box around one of the
 * page's prices that holds one link and one picture. Boxes of ours are left out.
 */
export const productCards = (
  document: Document,
  selectors: Selectors,
  prices: readonly Element[],
): readonly FoundCard[] => {
  const boxes = new Set<Element>();
  if (selectors.card) {
    for (const box of Array.prototype.slice.call(document.querySelectorAll(selectors.card))) {
      boxes.add(box);
    }
  } else {
    for (const price of prices) {
      const box = boxAround(price);
      if (box) boxes.add(box);
    }
  }
  const cards: FoundCard[] = [];
  for (const element of Array.from(boxes)) {
    const raw = readCard(element, selectors, prices);
    if (raw?.title) cards.push({ element, raw });
  }
  return cards.length >= LEAST_CARDS ? cards : [];
};
