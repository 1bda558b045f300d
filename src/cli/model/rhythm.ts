/**
 * What a sequence of the log is like. A visit has a goal: what lies next to each other belongs together, and what was
 * wanted lately is wanted next. A history of many visits has none: what is far apart still tells, and so does what is long ago.
 * Which of them a log is is told by trying both on what was held back.
 */
export const rhythms = {
  visit: { recency: 1, distancePower: -1.2, fading: 1.3 },
  history: { recency: 0, distancePower: -0.7, fading: 1 },
} as const;

export type Rhythm = keyof typeof rhythms;
