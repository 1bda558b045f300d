import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';

/**
 * Whether a product is among those named: by its id, or by a category or brand it has, as `category:Breakfast`,
 * `category:Market/Breakfast` or `brand:Nane`.
 */
export const namedProducts = (
  names: readonly string[],
  catalog: Catalog,
): ((ordinal: number) => boolean) => {
  const { ordinalOf, features, featureStart, featureOf } = catalog;
  const ids = new Set(names.map((name) => ordinalOf.get(name) ?? -1));
  const facets = names.filter((name) => /^(category|brand):/.test(name));
  const named = new Set<number>();
  if (facets.length > 0) {
    features.forEach(({ kind, value }, feature) => {
      const whole = `${kind.replace(/\d+$/, '')}:${value}`;
      if (facets.includes(whole) || facets.includes(featureName(catalog, feature)))
        named.add(feature);
    });
  }
  return (ordinal) => {
    if (ids.has(ordinal)) return true;
    if (named.size === 0) return false;
    for (let at = featureStart[ordinal] ?? 0; at < (featureStart[ordinal + 1] ?? 0); at += 1)
      if (named.has(featureOf[at] ?? 0)) return true;
    return false;
  };
};
