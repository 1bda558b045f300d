import type { Product } from '../../core/catalog/product';
import { toProduct } from '../../discovery/parse/raw-product';
import type { FeedRow } from './feed-row';
import { ROOT, withoutRoot } from './shop-root';
import type { createSkippedRows } from './skipped-rows';

/** What is known of a shop beside its rows. */
export interface ShopOrigin {
  readonly base: string | undefined;
  readonly currency: string | undefined;
}

/** Why a row is no product. */
const faultOfRow = ({ raw }: FeedRow): string =>
  raw.title?.trim() ? 'it has neither an id nor an address to know it by' : 'it has no title';

/** Why a product is of no use; empty where it is of some. */
const faultOfProduct = ({ id, link }: Product, met: ReadonlySet<string>): string => {
  if (!link) return 'it has no address that a visitor could open';
  return met.has(id) ? 'its id has come before' : '';
};

/** V8 cuts short texts out of long ones without copying them: kept as it is, each would hold its piece of the feed. */
const copyOf = (product: Product): Product => JSON.parse(JSON.stringify(product)) as Product;

/**
 * Turns rows into products, each handed on once with its place: where the previous file had it, else behind the last.
 * Rows that are of no use are named.
 */
export const createProductCollector = (
  { base, currency }: ShopOrigin,
  placeOf: ReadonlyMap<string, number>,
  skipped: ReturnType<typeof createSkippedRows>,
  put: (ordinal: number, product: Product) => void,
) => {
  const met = new Set<string>();
  let next = placeOf.size;
  return {
    met,
    take(row: FeedRow): void {
      const found = toProduct(row.raw, { base: base ?? `${ROOT}/`, source: 'feed', currency });
      const fault = found ? faultOfProduct(found, met) : faultOfRow(row);
      if (!found || fault) {
        skipped.add(row.at, found?.id ?? row.raw.id, fault);
        return;
      }
      const product = copyOf(found);
      met.add(product.id);
      const { imageLink } = product;
      put(placeOf.get(product.id) ?? next++, {
        ...product,
        link: withoutRoot(product.link),
        ...(imageLink && { imageLink: withoutRoot(imageLink) }),
      });
    },
  };
};
