import type { Contestant } from './contestants';
import { newestDistinct } from './newest-distinct';
import { rankOf } from './rank-of';
import { createTally, type Tally } from './tally';
import { createVariety, type Variety } from './variety';

/** What was found of one contestant. */
export interface Found {
  /** Targets that the session had not shown yet; what it had shown is not proposed. */
  readonly novel: Tally;
  /** All targets; what the session has shown may come again, the newest before the older. */
  readonly repeats: Tally;
  readonly variety: Variety;
}

/** What has been seen is reminded of at this score, halved for each item seen since; 1 is what is most sure to follow. */
const REMIND = 0.6;

/** @param size of the catalogue. */
export const createFound = (size: number): Found => ({
  novel: createTally(),
  repeats: createTally(),
  variety: createVariety(size),
});

/**
 * Reveals a session item by item: at every position what came before is known, and what came next is to be foretold.
 * Source of the protocol: session-rec (Ludewig and Jannach, UMUAI 2018).
 */
export const reveal = (
  session: readonly number[],
  named: Readonly<Record<string, Contestant>>,
  found: Readonly<Record<string, Found>>,
): void => {
  for (let at = 1; at < session.length; at += 1) {
    const target = session[at] as number;
    const history = newestDistinct(session.slice(0, at));
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
  }
};
