import type { Scored } from '../../core/model/scored';

/** Nobody asks for ranks beyond this one. */
const LAST = 100;

/**
 * The rank of one item among all, ties counted half; infinite where nothing speaks for it, or more than a hundred do
 * better.
 * @param said scores that stand instead: 0 for what must not be proposed.
 */
export const rankOf = (
  { ordinals, scores }: Scored,
  target: number,
  said: ReadonlyMap<number, number> = new Map(),
): number => {
  const own = said.get(target) ?? scores[ordinals.indexOf(target)] ?? 0;
  if (own <= 0) return Number.POSITIVE_INFINITY;
  let [better, equal] = [0, -1];
  const compare = (score: number): void => {
    if (score > own) better += 1;
    else if (score === own) equal += 1;
  };
  for (const score of said.values()) compare(score);
  for (let at = 0; at < ordinals.length && better <= LAST; at += 1)
    if (!said.has(ordinals[at] as number)) compare(scores[at] as number);
  return better > LAST ? Number.POSITIVE_INFINITY : 1 + better + equal / 2;
};
