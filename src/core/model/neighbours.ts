import { DIRECTIONS, LEVEL_STEP, type PairKind } from './model-format';
import type { Pairs } from './read-pairs';

/** For each place in a model its neighbours' places and their weights: those of `p` are `start[p] … start[p + 1]`. */
export interface Neighbours {
  readonly start: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float32Array;
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

/**
 * Both directions of every pair with their weight (w^0.9 / (all from it^0.7 * all at the other^0.1))^0.8. The sums are
 * taken here, from the pairs, so that the file need not bring them. All of it lies in the model's own places: a catalogue
 * may grow as it likes.
 * @param items of the model.
 */
export const neighbours = (
  { lower, higher, packed }: Pairs,
  items: number,
  kind: PairKind,
): Neighbours => {
  const [onward, homeward] = leads(BACKWARD[kind]);
  const start = new Uint32Array(items + 2);
  const leading = new Float32Array(items);
  const total = new Float32Array(items);
  const both = (
    visit: (from: number, to: number, way: Float64Array, said: number) => void,
  ): void => {
    for (let at = 0; at < packed.length; at += 1) {
      const one = lower[at] as number;
      const other = higher[at] as number;
      visit(one, other, onward, packed[at] as number);
      visit(other, one, homeward, packed[at] as number);
    }
  };
  const weights = onward.map((_, said) => Math.exp((said >> 2) * LEVEL_STEP));
  both((from, _, way, said) => {
    start[from + 2] = (start[from + 2] as number) + 1;
    leading[from] = (leading[from] as number) + (way[said] as number);
    total[from] = (total[from] as number) + (weights[said] as number);
  });
  for (let at = 2; at < start.length; at += 1)
    start[at] = (start[at] as number) + (start[at - 1] as number);
  const to = new Uint32Array(start[items + 1] as number);
  const weight = new Float32Array(to.length);
  // Powers are dear: they are taken of what there are few of, of the items and of the 256 ways to pack a weight.
  const power = (sums: Float32Array, exponent: number): Float32Array =>
    sums.map((sum) => (sum > 0 ? sum ** (exponent * AGREEMENT) : 0));
  const fromMany = power(leading, FROM_MANY);
  const toMany = power(total, TO_MANY);
  for (const way of [onward, homeward])
    for (let said = 0; said < PACKED; said += 1)
      way[said] = (way[said] ?? 0) ** (TEMPER * AGREEMENT);
  both((from, other, way, said) => {
    const at = start[from + 1] as number;
    start[from + 1] = at + 1;
    to[at] = other;
    weight[at] = (way[said] as number) * (fromMany[from] as number) * (toMany[other] as number);
  });
  return { start, to, weight, total };
};
