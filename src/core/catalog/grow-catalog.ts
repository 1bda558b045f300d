import type { Catalog } from './catalog';
import { type Product, productSources } from './product';

const rank = (product: Product): number => productSources.indexOf(product.source);

/** Laid over what was known: the better source wins a field, and a gap is filled from the lesser one. */
const merge = (known: Product, found: Product): Product => {
  const [better, lesser] = rank(found) <= rank(known) ? [found, known] : [known, found];
  // Known first: fields in another order would look like a change.
  const filled = { ...known, ...lesser, ...better };
  if (better.category.length === 0) Object.assign(filled, { category: lesser.category });
  if (better.colours.length === 0) Object.assign(filled, { colours: lesser.colours });
  if (better.goesWith.length === 0) Object.assign(filled, { goesWith: lesser.goesWith });
  // A sale that has ended must not live on from the older record.
  if (better.price !== undefined && better.salePrice === undefined) {
    const { salePrice: _ended, ...regular } = filled;
    return regular;
  }
  return filled;
};

/**
 * The catalogue with what was found on a page or in a feed. Known products keep their ordinals;
 * when nothing is new the very same catalogue is returned, so that nothing is indexed twice.
 */
export const growCatalog = (catalog: Catalog, found: readonly Product[]): Catalog => {
  const changes = new Map<number, Product>();
  const added = new Map<string, number>();
  const { length } = catalog.products;
  for (const product of found) {
    const ordinal = catalog.ordinalOf.get(product.id) ?? added.get(product.id);
    if (ordinal === undefined) {
      const last = length + added.size;
      added.set(product.id, last);
      changes.set(last, product);
      continue;
    }
    const known = changes.get(ordinal) ?? (catalog.products[ordinal] as Product);
    const next = merge(known, product);
    if (JSON.stringify(next) !== JSON.stringify(known)) changes.set(ordinal, next);
  }
  return changes.size > 0 ? catalog.changed(changes) : catalog;
};
