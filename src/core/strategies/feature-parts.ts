import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import type { Contribution } from '../decide/decision';

/** The features that spoke for or against a product, by name. */
export const featureParts = (
  catalog: Catalog,
  weights: Float32Array,
  ordinal: number,
): Contribution[] => {
  const parts: Contribution[] = [];
  const end = catalog.featureStart[ordinal + 1] ?? 0;
  for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
    const feature = catalog.featureOf[at] ?? 0;
    const value = weights[feature] ?? 0;
    if (value !== 0) parts.push({ name: featureName(catalog, feature), value });
  }
  return parts;
};
