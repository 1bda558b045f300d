import type { RawProduct } from '../parse/raw-product';

/** The product of a page whose OpenGraph type says it is one (https://ogp.me, product extension). */
export const openGraphProduct = (document: Document): RawProduct | undefined => {
  const meta = (name: string): string | undefined =>
    document.querySelector(`meta[property="${name}" i]`)?.getAttribute('content')?.trim() ||
    undefined;
  if (!/product/.test(meta('og:type') ?? '')) return undefined;
  return {
    id: meta('product:retailer_item_id'),
    title: meta('og:title'),
    link: meta('og:url'),
    image: meta('og:image'),
    price: meta('product:price:amount') ?? meta('og:price:amount'),
    currency: meta('product:price:currency') ?? meta('og:price:currency'),
    availability: meta('product:availability') ?? meta('og:availability'),
    brand: meta('product:brand'),
  };
};
