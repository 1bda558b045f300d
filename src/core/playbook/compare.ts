import type { GreetingEntry } from './entry';

/** Back after a day or more, and exactly two products of the last visit are still open. */
export const compare: GreetingEntry = {
  id: 'compare',
  kind: 'greeting',
  level: 'basic',
  when: { visits: { '>=': 2 }, daysAway: { '>=': 1 }, viewedBefore: 2, compared: 2, left: 2 },
  text: 'greeting.compare',
  action: 'greeting.compare-action',
  benefit: 'greeting.benefit.resume',
  effect: 'resume',
};
