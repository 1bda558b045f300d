import { type Catalog, createCatalog } from '../../src/core/catalog/catalog';
import type { Product } from '../../src/core/catalog/product';
import { DAY_MS } from '../../src/core/profile/decayed';
import rows from '../cases/shop.json';

/** The moment at which every test of the engine takes place: a Friday noon. */
export const NOW = Date.UTC(2025, 2, 14, 12);

/** A product of which only what matters is named. */
export const product = (id: string, more: Partial<Product> = {}): Product => ({
  id,
  title: `The ${id}`,
  link: `https://shop.example/product/${id}`,
  currency: 'TRY',
  availability: 'in_stock',
  category: [],
  colours: [],
  attributes: {},
  goesWith: [],
  replenishable: false,
  source: 'feed',
  ...more,
});

type Row = Omit<Partial<Product>, 'addedAt' | 'category'> & {
  readonly id: string;
  readonly category: string;
  readonly addedDaysAgo?: number;
};

/** The products of `cases/shop.json`: a small neighbourhood shop that code and language-free cases share. */
export const neighbourhood: readonly Product[] = (rows as readonly Row[]).map(
  ({ id, category, addedDaysAgo, ...row }) =>
    product(id, {
      ...row,
      category: category.split('/'),
      ...(addedDaysAgo !== undefined && { addedAt: NOW - addedDaysAgo * DAY_MS }),
    }),
);

/** A catalogue: the neighbourhood's, or of the products given. */
export const shop = (products: readonly Product[] = neighbourhood): Catalog =>
  createCatalog(products);

/** The neighbourhood with some products changed. */
export const shopWith = (changes: Readonly<Record<string, Partial<Product>>>): Catalog =>
  shop(neighbourhood.map((one) => ({ ...one, ...changes[one.id] })));

/** Where a product stands in the catalogue. */
export const ordinal = (catalog: Catalog, id: string): number => {
  const at = catalog.ordinalOf.get(id);
  if (at === undefined) throw new Error(`there is no ${id} in this shop`);
  return at;
};
