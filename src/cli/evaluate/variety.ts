import type { Scored } from '../../core/model/scored';
import { topCandidates } from '../../core/strategies/top-candidates';

/** How much of the shop is shown, and how unlike the lists are. */
export interface Variety {
  add(scored: Scored, seen: ReadonlyMap<number, number>): void;
  figures(): VarietyFigures;
}

export interface VarietyFigures {
  /** The share of all items that stood in some list. */
  readonly 'coverage@20': number;
  /** Of two lists, the part of the places that differ, on average; 0 where everybody sees the same. */
  readonly 'diversity@20': number;
}

const LIST = 20;

/** The items of the greatest scores above 0, without those that were seen. */
const firstOf = ({ ordinals, scores }: Scored, seen: ReadonlyMap<number, number>): number[] =>
  topCandidates(scores, LIST, (at) => (seen.has(ordinals[at] as number) ? 1 : 0)).map(
    ({ ordinal: at }) => ordinals[at] as number,
  );

/** Diversity between lists is told from how often each item is listed: the chance that two lists share a place. */
export const createVariety = (size: number): Variety => {
  const listed = new Map<number, number>();
  let [lists, places] = [0, 0];
  return {
    add(scored, seen) {
      const best = firstOf(scored, seen);
      for (const item of best) listed.set(item, (listed.get(item) ?? 0) + 1);
      if (best.length > 0) lists += 1;
      places += best.length;
    },
    figures() {
      // Source: Zhou et al., PNAS 107 (2010), the mean Hamming distance of two lists.
      let shared = 0;
      for (const many of listed.values()) shared += many * (many - 1);
      const common = lists > 1 ? shared / (lists - 1) / Math.max(1, places) : 0;
      return {
        'coverage@20': size === 0 ? 0 : listed.size / size,
        'diversity@20': lists > 1 ? 1 - common : 0,
      };
    },
  };
};
