import type { ItemFeatures } from './item-features';
import { type Likeness, openLikeness } from './likeness';
import { type PairKind, sections } from './model-format';
import { openModelOrdinals } from './model-ordinals';
import type { Neighbours } from './neighbours';
import { openPairs } from './open-pairs';
import type { Model } from './read-model';
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
  /** The ordinal at each place of the model, and the place of each ordinal; -1 where there is none. */
  readonly ordinalAt: Int32Array;
  readonly placeOf: Int32Array;
  /** Whether the model has pairs of a kind; none is read for that. */
  tells(kind: PairKind): boolean;
  /** Pairs of one kind by places, read at the first call; nothing where the file has none. */
  of(kind: PairKind): Neighbours | undefined;
  /** The most wanted products, the first first. */
  popular(list: 'topSellers' | 'trending'): readonly Counted[];
  readonly likeness: Likeness;
  /** Room to add up in, by ordinal, kept from list to list; all 0 between them. */
  readonly sums: Float64Array;
}

/** Lays what was opened upon a catalogue; nothing comes back where the model was built on another one. */
export type Knowledge = (catalog: ItemFeatures) => SharedKnowledge | undefined;

/** Where no model was built, likeness is all there is, and this only its unit. */
const NO_MODEL: Model = {
  items: 0,
  idsHash: 0,
  contentWeight: 0.3,
  fading: 1.3,
  // Its own ids, of which there are none: it fits every catalogue, and calls nothing new.
  sections: new Map([[sections.ids, new Uint8Array()]]),
};
/** Among alike products the wanted ones come first, but not by much. */
const WANTED = 0.25;

const inverse = (ordinals: Int32Array, size: number): Int32Array => {
  const places = new Int32Array(size).fill(-1);
  ordinals.forEach((ordinal, place) => {
    if (ordinal >= 0) places[ordinal] = place;
  });
  return places;
};

/**
 * Opens a model, or none, for likeness alone needs no model. What is read of it is kept from catalogue to catalogue: one
 * that has grown costs next to nothing, because pairs speak of places in the model.
 * @example const knowledge = openKnowledge(model)(catalog);
 */
export const openKnowledge = (model: Model = NO_MODEL): Knowledge => {
  const { items, contentWeight, fading, sections: parts } = model;
  const ordinalsIn = openModelOrdinals(model);
  const of = openPairs(model);
  let wanted: Float32Array | undefined;
  let sums = new Float64Array();
  return (catalog) => {
    const size = catalog.products.length;
    const ordinalAt = items > 0 ? ordinalsIn(catalog) : new Int32Array();
    if (!ordinalAt) return undefined;
    const placeOf = inverse(ordinalAt, size);
    const newFrom = parts.has(sections.ids) ? size : items;
    if (sums.length < size) sums = new Float64Array(size);
    let likeness: Likeness | undefined;
    const wantedOf = (ordinal: number): number => wanted?.[placeOf[ordinal] as number] ?? 1;
    return {
      ...{ catalog, contentWeight, fading, newFrom, ordinalAt, placeOf, of, sums },
      tells: (kind) => parts.has(sections[kind]),
      likeness(history) {
        wanted ??= (of('viewed') ?? of('bought'))?.total.map((sum) => (1 + sum) ** WANTED);
        likeness ??= openLikeness(catalog, wantedOf, newFrom);
        return likeness(history);
      },
      popular: (list) => readPopular(parts.get(sections[list]), ordinalAt),
    };
  };
};
