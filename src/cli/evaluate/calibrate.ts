import { scoreNext } from '../../core/model/score-next';
import type { SharedKnowledge } from '../../core/model/shared-knowledge';
import { newestDistinct } from './newest-distinct';
import { rankOf } from './rank-of';
import { createTally } from './tally';

/** Never nothing: what is new has likeness alone to speak for it. */
const WEIGHTS = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6];
/** Where the catalogue of the trial tells no features, that of the shop may. */
const UNTRIED = [0.3];
/** A greater weight must be better by more than chance. */
const CLEARLY = 1.005;
/** So many predictions tell one weight from the next. */
const ENOUGH = 8000;

/** The best content weight, and how well it foretold: novel HR@20 and MRR@20 added up. */
export interface Calibration {
  readonly contentWeight: number;
  readonly worth: number;
}

const worthOf = (sequences: readonly (readonly number[])[], knowledge: SharedKnowledge): number => {
  const kind = knowledge.of('viewed') ? 'viewed' : 'bought';
  const tally = createTally();
  let left = ENOUGH;
  for (const items of sequences)
    for (let at = 1; at < items.length && left > 0; at += 1) {
      const history = newestDistinct(items.slice(0, at));
      const target = items[at] as number;
      if (history.includes(target)) continue;
      left -= 1;
      tally.add(rankOf(scoreNext(knowledge, history, kind), target));
    }
  const figures = tally.figures();
  return figures['hr@20'] + figures['mrr@20'];
};

/** Finds the content weight that foretells held-back sequences best. */
export const calibrate = (
  sequences: readonly (readonly number[])[],
  knowledge: SharedKnowledge,
): Calibration => {
  const weights = knowledge.catalog.features.length > 1 ? WEIGHTS : UNTRIED;
  let best: Calibration | undefined;
  for (const contentWeight of weights) {
    const worth = worthOf(sequences, { ...knowledge, contentWeight });
    if (!best || worth > best.worth * CLEARLY) best = { contentWeight, worth };
  }
  return best ?? { contentWeight: 0, worth: 0 };
};
