import type { Contribution } from './decision';

/** A score is the sum of its named contributions, and nothing else. */
export const scoreOf = (contributions: readonly Contribution[]): number =>
  contributions.reduce((total, { value }) => total + value, 0);
