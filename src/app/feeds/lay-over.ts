import type { Catalog } from '../../core/catalog/catalog';
import type { Product } from '../../core/catalog/product';

/** The catalogue of a file, and behind it what was remembered and the file does not know. */
export const layOver = (catalog: Catalog, remembered: readonly Product[]): Catalog => {
  // To look for none is free: the ids of a file are read when the first one is looked for.
  const fresh = new Map(
    remembered.flatMap((one) => (catalog.ordinalOf.has(one.id) ? [] : [[one.id, one]])),
  );
  if (fresh.size === 0) return catalog;
  const { length } = catalog.products;
  return catalog.changed(new Map([...fresh.values()].map((one, at) => [length + at, one])));
};
