import type { Catalog } from './catalog';

/** The name of a feature as a contribution: `category:Breakfast`, `brand:Nane`, `attribute:cotton`. */
export const featureName = (catalog: Catalog, feature: number): string => {
  const { kind, value } = catalog.features[feature] ?? { kind: '', value: '' };
  return `${kind.replace(/[0-9]+$|\..*$/, '')}:${value.slice(value.lastIndexOf('/') + 1)}`;
};
