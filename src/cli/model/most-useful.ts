import type { PairKind } from '../../core/model/model-format';
import type { CountedPairs } from './count-pairs';

type Kinds = Readonly<Partial<Record<PairKind, CountedPairs>>>;

const firstOf = (pairs: CountedPairs, many: number): CountedPairs => ({
  lower: pairs.lower.subarray(0, many),
  higher: pairs.higher.subarray(0, many),
  forward: pairs.forward.subarray(0, many),
  backward: pairs.backward.subarray(0, many),
  use: pairs.use.subarray(0, many),
});

/** The `most` pairs of all kinds together that are expected to be used most: one budget, for a pair is a byte or two of any kind. */
export const mostUseful = (kinds: Kinds, most: number): Kinds => {
  const heads = Object.entries(kinds).map(([kind, pairs]) => ({ kind, pairs, taken: 0 }));
  for (let left = most; left > 0; left -= 1) {
    let best: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (head.taken < head.pairs.use.length && (!best || useOf(head) > useOf(best))) best = head;
    if (!best) break;
    best.taken += 1;
  }
  return Object.fromEntries(heads.map(({ kind, pairs, taken }) => [kind, firstOf(pairs, taken)]));
};

const useOf = ({ pairs, taken }: { pairs: CountedPairs; taken: number }): number =>
  pairs.use[taken] as number;
