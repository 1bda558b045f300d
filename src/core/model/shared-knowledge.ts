import type { ItemFeatures } from './item-features';
import { type Likeness, openLikeness } from './likeness';
import { type PairKind, sections } from './model-format';
import { modelOrdinals } from './model-ordinals';
import { type Neighbours, neighbours } from './neighbours';
import type { Model } from './read-model';
import { readPairs } from './read-pairs';
import { type Counted, readPopular } from './read-popular';

/** A model laid upon a catalogue: what customers as a whole have shown. */
export interface SharedKnowledge {
  readonly catalog: ItemFeatures;
  /** How much likeness of content counts beside shared behaviour. */
  readonly contentWeight: number;
  /** How fast a history fades. */
  readonly fading: number;
  /** Products from this ordinal on came after the model was built. */
  readonly newFrom: number;
  /** Pairs of one kind, read at the first call; nothing where the file has none. */
  of(kind: PairKind): Neighbours | undefined;
  /** The most wanted products, the first first. */
  popular(list: 'topSellers' | 'trending'): readonly Counted[];
  readonly likeness: Likeness;
  /** Room to add up in, kept from list to list; all 0 between them. */
  readonly sums: Float64Array;
}

/** Where no model was built, likeness is all there is, and this only its unit. */
const UNCALIBRATED = 0.3;
const FADING = 1.3;

/**
 * Lays a model upon the catalogue, or nothing upon it, for likeness alone needs no model. Nothing comes back where the
 * model was built on another catalogue. Cheap: what a section holds is read when it is first asked for.
 */
export const shareKnowledge = (
  catalog: ItemFeatures,
  model?: Model,
): SharedKnowledge | undefined => {
  const size = catalog.products.length;
  const ordinals = model ? modelOrdinals(model, catalog) : new Int32Array();
  if (!ordinals) return undefined;
  const read = new Map<PairKind, Neighbours | undefined>();
  let likeness: Likeness | undefined;
  const ownIds = !model || model.sections.has(sections.ids);
  const newFrom = ownIds ? size : model.items;
  const of = (kind: PairKind): Neighbours | undefined => {
    if (!read.has(kind)) {
      const bytes = model?.sections.get(sections[kind]);
      const pairs = bytes && readPairs(bytes, ordinals.length);
      read.set(kind, pairs && neighbours(pairs, ordinals, size, kind));
    }
    return read.get(kind);
  };
  return {
    catalog,
    contentWeight: model?.contentWeight ?? UNCALIBRATED,
    fading: model?.fading ?? FADING,
    newFrom,
    of,
    sums: new Float64Array(size),
    likeness(history) {
      const { total = new Float32Array() } = of('viewed') ?? of('bought') ?? {};
      likeness ??= openLikeness(catalog, total, newFrom);
      return likeness(history);
    },
    popular: (list) => readPopular(model?.sections.get(sections[list]), ordinals),
  };
};
