import type { Catalog } from '../../core/catalog/catalog';
import type { Product } from '../../core/catalog/product';
import { linkKey } from '../../page/link-key';

/**
 * Finds the id under which a product is known already: a page's own SKU and the feed's id are the same product when
 * they have the same address.
 */
export const knownIds = (current: () => Catalog): ((product: Product) => string) => {
  let of: Catalog | undefined;
  let ids: ReadonlyMap<string, string> = new Map();
  return ({ id, link }) => {
    const catalog = current();
    if (catalog.ordinalOf.has(id) || !link) return id;
    if (of !== catalog) {
      of = catalog;
      ids = new Map(catalog.products.map((known) => [linkKey(known.link), known.id]));
    }
    return ids.get(linkKey(link)) ?? id;
  };
};
