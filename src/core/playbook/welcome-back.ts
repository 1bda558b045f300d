import type { GreetingEntry } from './entry';

/** Back after a day or more with something looked at or carted and not bought. */
export const welcomeBack: GreetingEntry = {
  id: 'welcome-back',
  kind: 'greeting',
  level: 'basic',
  when: { visits: { '>=': 2 }, daysAway: { '>=': 1 }, left: { '>=': 1 } },
  text: 'greeting.welcome-back',
  action: 'greeting.continue',
  benefit: 'greeting.benefit.resume',
  effect: 'resume',
};
