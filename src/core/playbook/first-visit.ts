import type { GreetingEntry } from './entry';

/** First words, and only where the owner made a place for them. */
export const firstVisit: GreetingEntry = {
  id: 'first-visit',
  kind: 'greeting',
  level: 'basic',
  placedOnly: true,
  when: { visits: { '<=': 1 }, orders: 0 },
  text: 'greeting.first',
  benefit: 'greeting.benefit.privacy',
  effect: 'told-once',
};
