/** What a page is for, as far as its address tells. */
export type PageType =
  | 'home'
  | 'listing'
  | 'product'
  | 'search'
  | 'cart'
  | 'checkout'
  | 'order'
  | 'other';

/** Words in addresses of shops, Turkish, English and German; the first that fits decides. */
const words: readonly (readonly [PageType, RegExp])[] = [
  ['order', /thank|tesekkur|order-received|order-confirm|siparis-(alindi|tamam)|danke/],
  ['checkout', /checkout|odeme|kasse|payment/],
  ['cart', /\b(cart|basket|sepet|sepetim|warenkorb)\b/],
  ['search', /\b(search|ara|arama|suche)\b/],
  ['product', /\b(product|products?\/[^/]+|urun|dp|p)\b/],
  ['listing', /\b(category|categories|collections?|kategori|shop|c)\b/],
];

/** The query parameters in which shops put what was searched for. */
const SEARCH_PARAMETERS = ['q', 'query', 's', 'search', 'search_term', 'keyword', 'ara'];

/** What was searched for on this page, if it is a result page. */
export const searchTerm = (address: URL): string | undefined => {
  for (const name of SEARCH_PARAMETERS) {
    const term = address.searchParams.get(name)?.trim();
    if (term) return term.slice(0, 100);
  }
  return undefined;
};

/** @example pageType(new URL('https://shop.example/sepet')) // 'cart' */
export const pageType = (address: URL): PageType => {
  const path = decodeURI(address.pathname).toLowerCase();
  if (searchTerm(address)) return 'search';
  if (/^\/?(index\.\w+)?$|\/(index\.html?)?$/.test(path) && path.split('/').length <= 3)
    return 'home';
  return words.find(([, word]) => word.test(path))?.[0] ?? 'other';
};
