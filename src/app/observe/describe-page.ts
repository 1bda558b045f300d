import type { Product } from '../../core/catalog/product';
import { productOfItem } from '../../core/catalog/product-of-item';
import type { BirebirEvent } from '../../core/events/event';
import { type Discovery, discover, type Seen, type Structured } from '../../discovery/discover';
import { type PageType, pageType, searchTerm } from '../../page/page-type';
import type { EnginePorts } from '../engine-ports';

/** What this page is for and which products it shows, from everything that tells. */
export interface PageDescription {
  readonly type: PageType;
  readonly main?: Seen | undefined;
  readonly listed: readonly Seen[];
  /** What was searched for, on a page of results. */
  readonly search?: string | undefined;
}

/** A product as the page shows it, under the id and with the brand and category that the shop's event gives. */
const underEvent = (shown: Seen | undefined, told: Product): Seen => {
  if (!shown) return { product: told };
  const product: Product = {
    ...told,
    ...shown.product,
    id: told.id,
    ...(told.brand && { brand: told.brand }),
    category: told.category.length ? told.category : shown.product.category,
  };
  return { ...shown, product };
};

/** Which events tell the page's type, the last of them first. */
const TYPE_OF_EVENT: Readonly<Record<string, PageType>> = {
  view_item: 'product',
  view_cart: 'cart',
  begin_checkout: 'checkout',
  purchase: 'order',
  search: 'search',
};

const typeOf = (
  address: URL,
  { main, listed }: Discovery,
  told: readonly BirebirEvent[],
): PageType => {
  const said = told.flatMap(({ name }) => TYPE_OF_EVENT[name] ?? []).pop();
  if (said) return said;
  const guessed = pageType(address);
  if (main && guessed !== 'cart' && guessed !== 'checkout' && guessed !== 'order') return 'product';
  return guessed === 'other' && listed.length > 0 ? 'listing' : guessed;
};

/**
 * Puts together what the page's data and markup show with what the shop's own events on this page tell: a page in the
 * dataLayer's dialect has ids and categories there, and pictures and links in its markup.
 */
export const describePage = (
  { page, settings }: Pick<EnginePorts, 'page' | 'settings'>,
  told: readonly BirebirEvent[],
  structured: Structured,
): PageDescription => {
  const { document } = page;
  const { selectors, currency } = settings();
  const found = discover(document, structured, selectors, currency);
  const address = new URL(page.location.href);
  const type = typeOf(address, found, told);
  const here = page.location.href.split('#')[0] ?? '';
  const viewed = told.filter(({ name }) => name === 'view_item').pop();
  const viewedItem = viewed?.data.items?.[0];
  const main =
    viewed && viewedItem
      ? underEvent(found.main, productOfItem(viewedItem, viewed.data.currency, here))
      : type === 'product'
        ? found.main
        : undefined;
  const toldInLists = new Map<string, Product>();
  for (const { name, data } of told) {
    if (name !== 'view_item_list' || data.placement) continue;
    for (const item of data.items ?? []) {
      const product = productOfItem(item, data.currency, '');
      toldInLists.set(product.title.toLowerCase(), product);
    }
  }
  const listed = found.listed.map((seen) => {
    const named = toldInLists.get(seen.product.title.toLowerCase());
    return named ? underEvent(seen, named) : seen;
  });
  return { type, main, listed, search: type === 'search' ? searchTerm(address) : undefined };
};
