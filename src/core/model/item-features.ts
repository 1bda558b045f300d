import type { Catalog } from '../catalog/catalog';

/** What is asked of a catalogue here; every `Catalog` has it. */
export type ItemFeatures = Pick<
  Catalog,
  'featureStart' | 'featureOf' | 'features' | 'shareOf' | 'ordinalOf' | 'idsHash'
> & { readonly products: readonly { readonly id: string }[] };
