/** What the visitor is asked for, one by one. */
export const purposes = ['remember', 'personalise', 'ask', 'send'] as const;

export type Purpose = (typeof purposes)[number];

export type ConsentState = 'unknown' | 'denied' | 'granted';

/** One state a purpose. */
export type Answers = Readonly<Record<Purpose, ConsentState>>;

/** The same state for every purpose. */
export const allPurposes = (state: ConsentState): Answers => ({
  remember: state,
  personalise: state,
  ask: state,
  send: state,
});

/** Yes or no as a state; anything else is no answer. */
export const consentState = (answer: unknown): ConsentState | undefined =>
  answer === true || answer === 'granted'
    ? 'granted'
    : answer === false || answer === 'denied'
      ? 'denied'
      : undefined;
