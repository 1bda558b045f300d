import type { RawProduct } from '../parse/raw-product';

const valueIn = (element: Element | null): string | undefined => {
  if (!element) return undefined;
  const value =
    element.getAttribute('content') ??
    element.getAttribute('src') ??
    element.getAttribute('href') ??
    element.textContent;
  return value?.trim() || undefined;
};

/** A schema.org product marked up by `itemscope` and `itemprop`; the first of them unless it is in a list. */
export const microdataProduct = (document: Document): RawProduct | undefined => {
  const scope = document.querySelector('[itemscope][itemtype$="schema.org/Product" i]');
  if (!scope) return undefined;
  const property = (name: string): string | undefined =>
    valueIn(scope.querySelector(`[itemprop~="${name}"]`));
  const brand = scope.querySelector('[itemprop~="brand"]');
  return {
    id: property('sku') ?? property('productID') ?? property('mpn'),
    title: property('name'),
    link: property('url'),
    image: property('image'),
    price: property('price') ?? property('lowPrice'),
    currency: property('priceCurrency'),
    availability: property('availability'),
    brand: valueIn(brand?.querySelector('[itemprop~="name"]') ?? brand),
    category: property('category')?.split(/\s*[>/]\s*/),
  };
};
