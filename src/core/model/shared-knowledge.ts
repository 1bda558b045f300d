import type { ItemFeatures } from './item-features';
import { type Likeness, openLikeness } from './likeness';
import { type PairKind, sections } from './model-format';
import { openModelOrdinals } from './model-ordinals';
import type { Neighbours } from './neighbours';
import type { Model } from './open-model';
import { openPairs } from './open-pairs';
import { type Counted, readPopular } from './read-popular';
import { wholeSections } from './whole-sections';

/** The ordinal at each place of a model, and the place of each ordinal; -1 where there is none. */
interface Places {
  readonly ordinalAt: Int32Array;
  readonly placeOf: Int32Array;
}

/** A model laid upon a catalogue: what customers as a whole have shown. Nothing of it is read before it is asked for. */
export interface SharedKnowledge {
  readonly catalog: ItemFeatures;
  /** How much likeness of content counts beside shared behaviour. */
  readonly contentWeight: number;
  /** How fast a history fades. */
  readonly fading: number;
  /** Products from this ordinal on came after the model was built. */
  readonly newFrom: number;
  places(): Places;
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
  isWhole: () => true,
};
/** Among alike products the wanted ones come first, but not by much. */
const WANTED = 0.25;

const inverse = (ordinalAt: Int32Array, size: number): Int32Array => {
  const places = new Int32Array(size).fill(-1);
  for (let place = 0; place < ordinalAt.length; place += 1) {
    const ordinal = ordinalAt[place] as number;
    if (ordinal >= 0) places[ordinal] = place;
  }
  return places;
};

/**
 * Opens a model, or none, for likeness alone needs no model. What is read of it is kept from catalogue to catalogue: one
 * that has grown costs next to nothing, because pairs speak of places in the model.
 * @param onDamage called once where the model turns out not to be whole when it is first read: it says nothing then.
 * @example const knowledge = openKnowledge(model)(catalog);
 */
export const openKnowledge = (model: Model = NO_MODEL, onDamage = () => {}): Knowledge => {
  const { items, contentWeight, fading, sections: parts } = model;
  const sectionOf = wholeSections(model, onDamage);
  const ordinalsIn = openModelOrdinals(model, sectionOf);
  const of = openPairs(items, sectionOf);
  let total: Float32Array | undefined;
  /** By place; 0 where nobody has asked. */
  let wanted: Float32Array | undefined;
  let sums = new Float64Array();
  return (catalog) => {
    const size = catalog.products.length;
    const readOrdinals = ordinalsIn(catalog);
    if (!readOrdinals) return undefined;
    const newFrom = parts.has(sections.ids) ? size : items;
    if (sums.length < size) sums = new Float64Array(size);
    let found: Places | undefined;
    const places = (): Places => {
      if (found) return found;
      const ordinalAt = readOrdinals();
      found = { ordinalAt, placeOf: inverse(ordinalAt, size) };
      return found;
    };
    let likeness: Likeness | undefined;
    const openWanted = (): ((ordinal: number) => number) => {
      total ??= (of('viewed') ?? of('bought'))?.total;
      wanted ??= new Float32Array(total?.length ?? 0);
      const [sums, known, { placeOf }] = [total, wanted, places()];
      return (ordinal) => {
        const place = placeOf[ordinal] as number;
        if (!sums || !(place >= 0 && place < sums.length)) return 1;
        // 0 is not told yet: what is told is 1 at least. Powers are dear.
        if (known[place] === 0) known[place] = (1 + (sums[place] as number)) ** WANTED;
        return known[place] as number;
      };
    };
    return {
      ...{ catalog, contentWeight, fading, newFrom, places, of, sums },
      tells: (kind) => parts.has(sections[kind]),
      likeness(history) {
        likeness ??= openLikeness(catalog, openWanted(), newFrom);
        return likeness(history);
      },
      popular: (list) => readPopular(sectionOf(sections[list]), places().ordinalAt),
    };
  };
};
