import type { Candidate } from '../strategies/strategy';
import { topCandidates } from '../strategies/top-candidates';
import type { Scored } from './scored';
import type { SharedKnowledge } from './shared-knowledge';

/** One place in ten, at the end of them, is kept for products that nobody can have looked at yet. */
const TEN = 10;

interface Wanted {
  readonly most: number;
  /** Not 0 where a product must not be shown. */
  blocked(ordinal: number): number;
}

/**
 * The list itself: the best scores; a reserved place for the best of what is new; and where they do not suffice, the most
 * wanted products, which say nothing about anybody and score 0.
 */
export const pickNext = (
  { newFrom, popular }: Pick<SharedKnowledge, 'newFrom' | 'popular'>,
  { ordinals, scores }: Scored,
  { most, blocked }: Wanted,
): readonly Candidate[] => {
  const ordinalAt = (at: number): number => ordinals[at] as number;
  const top = (many: number, passes: (ordinal: number) => boolean): Candidate[] =>
    topCandidates(scores, many, (at) => (passes(ordinalAt(at)) ? blocked(ordinalAt(at)) : 1)).map(
      ({ ordinal: at, score }) => ({ ordinal: ordinalAt(at), score }),
    );
  const best = top(most, () => true);
  const fresh = top(Math.floor(most / TEN), (ordinal) => ordinal >= newFrom);
  const has = (list: readonly Candidate[], ordinal: number): boolean =>
    list.some((one) => one.ordinal === ordinal);
  const missing = fresh.filter(({ ordinal }) => !has(best, ordinal));
  const picked = [...best.slice(0, most - missing.length), ...missing];
  if (picked.length >= most) return picked;
  for (const { ordinal } of [...popular('trending'), ...popular('topSellers')]) {
    if (picked.length >= most) break;
    if (!blocked(ordinal) && !has(picked, ordinal)) picked.push({ ordinal, score: 0 });
  }
  return picked;
};
