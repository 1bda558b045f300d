import type { Product, ProductSource } from '../../core/catalog/product';
import { parseAmount } from './amount';

/** A product as it was found, before anything is believed. All texts; whatever is not known is left out. */
export interface RawProduct {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly image?: string | undefined;
  readonly price?: string | number | undefined;
  readonly salePrice?: string | number | undefined;
  readonly currency?: string | undefined;
  readonly availability?: string | undefined;
  readonly brand?: string | undefined;
  readonly category?: readonly string[] | undefined;
  readonly colours?: readonly string[] | undefined;
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly addedAt?: string | undefined;
  readonly goesWith?: readonly string[] | undefined;
  readonly replenishable?: boolean | undefined;
  readonly margin?: number | undefined;
}

const OUT = /out.?of.?stock|sold.?out|discontinued|tükend[iİ]/i;

const amountOf = (price: string | number | undefined): number | undefined =>
  typeof price !== 'number'
    ? parseAmount(price ?? '')
    : price > 0 && Number.isFinite(price)
      ? price
      : undefined;

/** An ISO code, alone or in a feed's own way of writing a price: `105.29 USD`. */
const codeIn = (text: string | number | undefined): string | undefined =>
  /^(?:[\d.,]*\s*)([A-Z]{3})$/.exec(`${text}`.trim())?.[1];

/** An address that reads the same once parsed; taking hundreds of a catalogue apart costs time. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z\d.-]+(:\d+)?\/[\w/-]*(\.\w+)?(\?[\w=&-]*)?$/;

/** An address with http(s) or relative to the page; anything else (javascript:, data:) is no address. */
const safeAddress = (address: string | undefined, base: string): string | undefined => {
  if (!address) return undefined;
  if (PLAIN_ADDRESS.test(address)) return address;
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    // Not an address at all.
    return undefined;
  }
};

/** The id of a product that names none: the part of its address that tells it from others. */
const idFromLink = (link: string | undefined): string | undefined => {
  if (!link) return undefined;
  const address = new URL(link);
  for (const name of ['id', 'product_id', 'pid', 'sku', 'product']) {
    const value = address.searchParams.get(name);
    if (value) return value.slice(0, 200);
  }
  const steps = address.pathname.split('/').filter(Boolean);
  return steps[steps.length - 1]?.replace(/\.\w+$/, '');
};

/** Where a product was found, and against what its addresses are read. */
export interface ProductOrigin {
  readonly base: string;
  readonly source: ProductSource;
  /** ISO 4217, for prices that name none. */
  readonly currency?: string | undefined;
}

/**
 * A found product in the trusted shape, or nothing where it has no title or nothing to know it by.
 * Relative addresses are made whole; a sale price that is not lower is none.
 */
export const toProduct = (
  raw: RawProduct,
  { base, source, currency: fallback }: ProductOrigin,
): Product | undefined => {
  const title = raw.title?.replace(/\s+/g, ' ').trim().slice(0, 200);
  const link = safeAddress(raw.link, base);
  const id = raw.id?.trim().slice(0, 200) || idFromLink(link);
  if (!title || !id) return undefined;
  const listed = amountOf(raw.price);
  const offered = amountOf(raw.salePrice);
  const price = listed ?? offered;
  const salePrice =
    price !== undefined && offered !== undefined && offered < price ? offered : undefined;
  const currency = codeIn(raw.currency?.toUpperCase()) || codeIn(raw.price) || fallback;
  const imageLink = safeAddress(raw.image, base);
  const addedAt = raw.addedAt ? Date.parse(raw.addedAt) : Number.NaN;
  return {
    id,
    title,
    link: link ?? '',
    availability: OUT.test(raw.availability ?? '') ? 'out_of_stock' : 'in_stock',
    category: (raw.category ?? [])
      .map((step) => step.trim())
      .filter(Boolean)
      .slice(0, 5),
    colours: (raw.colours ?? []).slice(0, 8),
    attributes: raw.attributes ?? {},
    goesWith: raw.goesWith ?? [],
    replenishable: raw.replenishable ?? false,
    source,
    ...(imageLink && { imageLink }),
    ...(price !== undefined && { price }),
    ...(salePrice !== undefined && { salePrice }),
    ...(currency && { currency }),
    ...(raw.brand && { brand: raw.brand.trim().slice(0, 100) }),
    ...(Number.isFinite(addedAt) && { addedAt }),
    ...(raw.margin && raw.margin > 0 && raw.margin <= 1 && { margin: raw.margin }),
  };
};
