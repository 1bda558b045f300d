import type { Selectors } from '../../core/catalog/selectors';
import { parsePrice } from '../parse/price';
import type { RawProduct } from '../parse/raw-product';
import { isStruck, pricesIn } from './price-elements';

/** The product a page is about, and the part of the page that shows it. */
export interface FoundSection {
  readonly element: Element;
  readonly raw: RawProduct;
}

const BUY =
  /add to (cart|bag|basket)|buy now|sepete (ekle|at)|satın al|hemen al|in den (warenkorb|einkaufswagen)|kaufen/i;
const MOST_STEPS_UP = 6;

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const elements = (root: ParentNode, selector: string): HTMLElement[] =>
  Array.prototype.slice.call(root.querySelectorAll(selector)) as HTMLElement[];

const canBeBought = (box: Element): boolean =>
  elements(box, 'button,a,input[type=submit],[role=button]').some((control) =>
    BUY.test(
      `${words(control)} ${control.getAttribute('aria-label') ?? ''} ${control.getAttribute('value') ?? ''}`,
    ),
  ) || box.querySelector('form[action*="cart" i],form[action*="sepet" i]') !== null;

const breadcrumb = (document: Document): readonly string[] => {
  const trail = document.querySelector(
    '[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[id*="breadcrumb" i]',
  );
  return trail ? elements(trail, 'a').map(words).filter(Boolean).slice(1) : [];
};

/** The largest picture, as far as it has been laid out; else the first. */
const picture = (box: Element): string | undefined => {
  const images = elements(box, 'img') as HTMLImageElement[];
  const size = (image: HTMLImageElement): number => image.width * image.height;
  const largest = images.reduce<HTMLImageElement | undefined>(
    (best, image) => (best && size(best) >= size(image) ? best : image),
    undefined,
  );
  return largest?.currentSrc || largest?.src || undefined;
};

/** The smallest box around the main heading that also holds a price and a way to buy. */
const sectionAround = (heading: Element, prices: readonly Element[]): Element | undefined => {
  let box: Element | null = heading.parentElement;
  for (let step = 0; box && step < MOST_STEPS_UP; step += 1, box = box.parentElement) {
    if (pricesIn(box, prices).length > 0 && canBeBought(box)) return box;
  }
  return undefined;
};

/**
 * The product of a page without structured data: by the owner's selector, else a main heading with a price and a
 * button that buys.
 */
export const productSection = (
  document: Document,
  selectors: Selectors,
  all: readonly Element[],
): FoundSection | undefined => {
  const headings = elements(document, 'h1');
  const heading = headings.find((one) => words(one));
  const element = selectors.product
    ? document.querySelector(selectors.product)
    : heading && sectionAround(heading, all);
  if (!element) return undefined;
  const title =
    words(selectors.title ? element.querySelector(selectors.title) : null) || words(heading);
  const prices = pricesIn(element, all);
  // A list with buy buttons has a heading too, but many prices.
  if (!selectors.product && prices.length > 4) return undefined;
  const now = prices.find((price) => !isStruck(price));
  const before = prices.find(isStruck);
  return {
    element,
    raw: {
      title,
      link:
        (document.querySelector('link[rel=canonical]') as HTMLLinkElement | null)?.href ||
        document.location.href.split('#')[0],
      image: picture(element.querySelector('img') ? element : document.body),
      price: words(before ?? now),
      salePrice: before && now ? words(now) : undefined,
      currency: parsePrice(words(now))?.currency,
      category: breadcrumb(document),
    },
  };
};
