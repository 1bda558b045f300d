import type { Catalog } from '../catalog';
import type { Product } from '../product';
import { openFeatureDictionary } from './feature-dictionary';
import { flags } from './file-format';
import { type FeatureIndex, indexFeatures } from './index-features';
import { lazyList } from './lazy-list';
import type { Column } from './open-column';
import { openOrdinals } from './open-ordinals';
import { productAt } from './product-at';
import type { FileColumns } from './read-columns';

/** Made when it is first asked for, and kept. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The ordinals of a file that have one of these flags, with what has changed since. */
const flagged = (
  columns: FileColumns,
  bits: number,
  changed: ReadonlyMap<number, Product>,
  holds: (product: Product) => boolean,
): readonly number[] => {
  const found: number[] = [];
  const { flags: all, count } = columns;
  for (let ordinal = 0; ordinal < count; ordinal += 1)
    if ((all[ordinal] as number) & bits) found.push(ordinal);
  if (changed.size === 0) return found;
  const now = [...changed].flatMap(([ordinal, product]) => (holds(product) ? [ordinal] : []));
  return [...found.filter((ordinal) => !changed.has(ordinal)), ...now].sort((a, b) => a - b);
};

/** The feature that each product has in a column; 0 where it is none. Asked for alone, it needs no index. */
const idsOf = (column: Column, { count, featureCount }: FileColumns): Uint32Array => {
  const ids = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const id = column(row);
    if (id < featureCount) ids[row] = id;
  }
  return ids;
};

/**
 * The catalogue of a file, with the products that pages have changed or added laid over it. What a page does not ask for is
 * never made: a first shelf of what is new needs neither features nor ids.
 */
export const fileCatalog = (
  columns: FileColumns,
  ofFile = openOrdinals(columns.ids, columns.count),
  changed: ReadonlyMap<number, Product> = new Map(),
): Catalog => {
  const { count } = columns;
  const added = new Map([...changed].flatMap(([at, { id }]) => (at >= count ? [[id, at]] : [])));
  const size = count + added.size;
  const ordinal = (id: string): number | undefined => added.get(id) ?? ofFile(id);
  const indexed = once((): FeatureIndex & Pick<Catalog, 'features' | 'featureId'> => {
    const dictionary = openFeatureDictionary(columns.features());
    const index = indexFeatures(columns, size, changed, dictionary);
    return {
      ...index,
      features: dictionary.all,
      get featureId() {
        return dictionary.ids;
      },
    };
  });
  const own = changed.size === 0;
  const leafOf = once(() => (own ? idsOf(columns.category, columns) : indexed().leafOf));
  const brandOf = once(() => (own ? idsOf(columns.brand, columns) : indexed().brandOf));
  const addedAt = (at: number): number =>
    changed.has(at) ? (changed.get(at)?.addedAt ?? 0) : columns.addedAt(at);
  const newest = (): readonly number[] =>
    [...new Set([...columns.newest(), ...changed.keys()])]
      .filter((at) => addedAt(at) > 0)
      .sort((a, b) => addedAt(b) - addedAt(a) || a - b);
  const newestFirst = once(own ? columns.newest : newest);
  const soldOut = once(() =>
    flagged(
      columns,
      flags.outOfStock | flags.gone,
      changed,
      ({ availability }) => availability === 'out_of_stock',
    ),
  );
  const reduced = once(() =>
    flagged(columns, flags.reduced, changed, ({ salePrice }) => salePrice !== undefined),
  );
  return {
    products: lazyList(size, (at) => changed.get(at) ?? productAt(columns, at)),
    ordinalOf: { get: ordinal, has: (id) => ordinal(id) !== undefined },
    get featureStart() {
      return indexed().featureStart;
    },
    get featureOf() {
      return indexed().featureOf;
    },
    get features() {
      return indexed().features;
    },
    get featureId() {
      return indexed().featureId;
    },
    get shareOf() {
      return indexed().shareOf;
    },
    get leafOf() {
      return leafOf();
    },
    get brandOf() {
      return brandOf();
    },
    get outOfStock() {
      return soldOut();
    },
    get discounted() {
      return reduced();
    },
    get newest() {
      return newestFirst();
    },
    brought: [...changed.values()],
    idsHash: columns.idsHash,
    changed: (more) => fileCatalog(columns, ofFile, new Map([...changed, ...more])),
  };
};
