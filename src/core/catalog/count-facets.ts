import type { Catalog } from './catalog';

/** Counts products by category, at every depth, and by brand. */
export interface FacetCounter {
  /**
   * How many of these products each category and brand holds, by feature id.
   * @param ordinals of the products; all of them unless said.
   */
  count(ordinals?: readonly number[]): Uint32Array;
  /**
   * Of all products those that `counts` says yes to. It is asked once a product, and only where one of the facets that
   * are wanted, not 0 by their id, holds it. What is not wanted is counted in part.
   */
  countOf(wanted: Uint8Array, counts: (ordinal: number) => boolean): Uint32Array;
}

/**
 * Walks along the two columns of the deepest category and the brand; what is counted in a category is then added to
 * those it lies in, as one product of it names them.
 * @example countFacets(catalog).count()[catalog.featureId.get('category0:Market') ?? 0] // 12
 */
export const countFacets = (catalog: Catalog): FacetCounter => {
  const { features, featureStart, featureOf, leafOf, brandOf } = catalog;
  const many = leafOf.length;
  /** One product of each deepest category; -1 where it has none. */
  const sampleOf = new Int32Array(features.length).fill(-1);
  for (let ordinal = many - 1; ordinal >= 0; ordinal -= 1)
    sampleOf[leafOf[ordinal] as number] = ordinal;
  sampleOf[0] = -1;
  /** The categories that a deepest category lies in. */
  const above = (leaf: number): readonly number[] => {
    const ordinal = sampleOf[leaf] as number;
    const own = featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]);
    return [...own].filter((id) => id !== leaf && features[id]?.kind.startsWith('category'));
  };
  const ways = [...sampleOf.keys()]
    .filter((leaf) => sampleOf[leaf] !== -1)
    .map((leaf) => [leaf, above(leaf)] as const);
  const walk = (
    of: readonly number[] | undefined,
    counts: (ordinal: number, leaf: number, brand: number) => boolean,
  ): Uint32Array => {
    const found = new Uint32Array(features.length);
    const add = (id: number, more: number): void => {
      found[id] = (found[id] as number) + more;
    };
    for (let i = 0; i < (of?.length ?? many); i += 1) {
      const ordinal = of ? (of[i] as number) : i;
      const leaf = leafOf[ordinal] as number;
      const brand = brandOf[ordinal] as number;
      if (!counts(ordinal, leaf, brand)) continue;
      add(leaf, 1);
      add(brand, 1);
    }
    // A category may hold products of its own beside those of what lies in it.
    const direct = found.slice();
    for (const [leaf, around] of ways) for (const id of around) add(id, direct[leaf] as number);
    return found;
  };
  return {
    count: (ordinals) => walk(ordinals, () => true),
    countOf(wanted, counts) {
      const matters = wanted.slice();
      for (const [leaf, around] of ways) if (around.some((id) => wanted[id])) matters[leaf] = 1;
      return walk(
        undefined,
        (ordinal, leaf, brand) =>
          ((matters[leaf] as number) | (matters[brand] as number)) !== 0 && counts(ordinal),
      );
    },
  };
};
