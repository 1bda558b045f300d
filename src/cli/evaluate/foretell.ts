import type { Contestants } from './contestants';
import type { Found } from './found';
import { rankOf } from './rank-of';

/** What is known at some moment, the newest first, and what came next. */
export interface Moment {
  readonly history: readonly number[];
  readonly target: number;
}

/** What has been seen is reminded of at this score, halved for each item seen since; 1 is what is most sure to follow. */
const REMIND = 0.6;

/**
 * Lets everybody foretell what came next at one moment of a session: what came before is known. Source of the protocol,
 * in which every position is such a moment: session-rec (Ludewig and Jannach, UMUAI 2018).
 */
export const foretell = (
  { history, target }: Moment,
  named: Contestants,
  found: Readonly<Record<string, Found>>,
): void => {
  const seen = new Map(history.map((item) => [item, 0]));
  const reminded = new Map(history.map((item, k) => [item, REMIND * 0.5 ** k]));
  const isNovel = target < 0 || !history.includes(target);
  for (const [name, score] of Object.entries(named)) {
    const one = found[name];
    if (!one) continue;
    const { novel, repeats, variety } = one;
    const scored = score(history);
    if (isNovel) {
      novel.add(rankOf(scored, target, seen));
      variety.add(scored, seen);
    }
    repeats.add(rankOf(scored, target, reminded));
  }
};
