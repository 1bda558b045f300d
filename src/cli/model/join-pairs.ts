import type { CountedPairs } from './count-pairs';

const together = (parts: readonly Float64Array[]): Float64Array =>
  Float64Array.from(parts.flatMap((part) => [...part]));

/** Pairs of several kinds as if they were of one: for what they link, not for how much. */
export const joinPairs = (kinds: readonly CountedPairs[]): CountedPairs => ({
  lower: Uint32Array.from(kinds.flatMap(({ lower }) => [...lower])),
  higher: Uint32Array.from(kinds.flatMap(({ higher }) => [...higher])),
  forward: together(kinds.map(({ forward }) => forward)),
  backward: together(kinds.map(({ backward }) => backward)),
  use: together(kinds.map(({ use }) => use)),
});
