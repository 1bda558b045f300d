import type { EpochMs } from '../events/event';

/** Where a product was learnt, the most trusted first; a better source overwrites a lesser one. */
export const productSources = ['feed', 'structured', 'page'] as const;

export type ProductSource = (typeof productSources)[number];

/** What the shop sells, in Google Merchant's words (https://support.google.com/merchants/answer/7052112). */
export interface Product {
  readonly id: string;
  readonly title: string;
  /** Address of the product's page, as the shop wrote it. */
  readonly link: string;
  readonly imageLink?: string;
  /** The regular price, in whole currency units. */
  readonly price?: number;
  /** Set only when lower than `price`. */
  readonly salePrice?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly availability: 'in_stock' | 'out_of_stock';
  /** What is left of the price, 0-1, as the shop tells it; only ever weighed where the owner asks for it. */
  readonly margin?: number;
  readonly brand?: string;
  /** Root to leaf, in the page's language. */
  readonly category: readonly string[];
  readonly colours: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly addedAt?: EpochMs;
  /** Ids the shop itself chose to go with it. */
  readonly goesWith: readonly string[];
  /** Bought again and again: owning one does not stop us from showing it. */
  readonly replenishable: boolean;
  readonly source: ProductSource;
}

/** What one piece costs now. */
export const currentPrice = (product: Product): number | undefined =>
  product.salePrice ?? product.price;
