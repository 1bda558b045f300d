import { DIRECTIONS, LEVEL_STEP, type PairKind } from './model-format';
import type { Pairs } from './read-pairs';

/** The neighbours of one place, by columns. */
interface Neighbourhood {
  /** Places in the model. */
  readonly to: readonly number[];
  /** Of single precision. */
  readonly weight: readonly number[];
}

/** What pairs say of each place in a model. */
export interface Neighbours {
  /** Made when it is first asked for, and kept: few places of a shop are ever asked for on a page. */
  of(place: number): Neighbourhood;
  /** How much was seen of each at all: the nearest thing to popularity that needs no bytes. */
  readonly total: Float32Array;
}

/** The weight of the way back: views lean forward, a basket has no order, a purchase does not lead to a view. */
const BACKWARD: Readonly<Record<PairKind, number>> = {
  viewed: 0.4,
  bought: 1,
  viewedThenBought: 0,
};
/** Tempers how much a pair outweighs others, what many things lead from, and what many things lead to. */
const TEMPER = 0.9;
const FROM_MANY = -0.7;
const TO_MANY = -0.1;
/** Below 1 several items that agree outweigh one that is sure. */
const AGREEMENT = 0.8;
const PACKED = 256;

/** What a packed weight says, onward from the lower place and back from the higher. */
const leads = (back: number): readonly [Float64Array, Float64Array] => {
  const ways = [new Float64Array(PACKED), new Float64Array(PACKED)] as const;
  for (let packed = 0; packed < PACKED; packed += 1) {
    const weight = Math.exp((packed >> 2) * LEVEL_STEP);
    const forward = (packed & DIRECTIONS) / DIRECTIONS;
    ways[0][packed] = weight * (forward + back * (1 - forward));
    ways[1][packed] = weight * (1 - forward + back * forward);
  }
  return ways;
};

/** How much leads on from each place, and how much was seen of it at all. */
const sumsOf = (
  { lower, higher, packed }: Pairs,
  items: number,
  [onward, homeward]: readonly [Float64Array, Float64Array],
) => {
  const leading = new Float32Array(items);
  const total = new Float32Array(items);
  const seen = onward.map((_, said) => Math.exp((said >> 2) * LEVEL_STEP));
  for (let at = 0; at < packed.length; at += 1) {
    const one = lower[at] as number;
    const other = higher[at] as number;
    const said = packed[at] as number;
    const weight = seen[said] as number;
    leading[one] = (leading[one] as number) + (onward[said] as number);
    total[one] = (total[one] as number) + weight;
    leading[other] = (leading[other] as number) + (homeward[said] as number);
    total[other] = (total[other] as number) + weight;
  }
  return { leading, total };
};

/**
 * Both directions of every pair with their weight (w^0.9 / (all from it^0.7 * all at the other^0.1))^0.8. The sums are
 * taken here, from the pairs, so that the file need not bring them. All of it lies in the model's own places: a catalogue
 * may grow as it likes.
 * @param items of the model.
 */
export const neighbours = (pairs: Pairs, items: number, kind: PairKind): Neighbours => {
  const { lower, higher, packed, start } = pairs;
  const ways = leads(BACKWARD[kind]);
  const { leading, total } = sumsOf(pairs, items, ways);
  const power = (sum = 0, exponent: number): number =>
    Math.fround(sum > 0 ? sum ** (exponent * AGREEMENT) : 0);
  const found = new Map<number, Neighbourhood>();
  return {
    total,
    of(place) {
      const known = found.get(place);
      if (known) return known;
      const to: number[] = [];
      const weight: number[] = [];
      const fromMany = power(leading[place], FROM_MANY);
      const add = (at: number, others: Uint32Array, way: Float64Array): void => {
        const other = others[at] as number;
        const led = (way[packed[at] as number] as number) ** (TEMPER * AGREEMENT);
        to.push(other);
        weight.push(Math.fround(led * fromMany * power(total[other], TO_MANY)));
      };
      // Rows of lower places come first: a search in the browser's own code costs less than an index of all of them.
      const before = higher.subarray(0, start[place]);
      for (let at = before.indexOf(place); at >= 0; at = before.indexOf(place, at + 1))
        add(at, lower, ways[1]);
      const end = start[place + 1] ?? 0;
      for (let at = before.length; at < end; at += 1) add(at, higher, ways[0]);
      found.set(place, { to, weight });
      return { to, weight };
    },
  };
};
