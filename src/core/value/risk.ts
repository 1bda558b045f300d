/** How a customer's silence is to be taken. Words for it say "we miss you" at most: of those with a low p(alive) a tenth to a quarter buys again. */
export type Risk = 'new' | 'active' | 'cooling' | 'atRisk' | 'lapsed';

/** Chances of still being there: hardly, rather not, not surely. */
const HARDLY = 0.2;
const RATHER_NOT = 0.4;
const NOT_SURELY = 0.8;
const LAPSED_DAYS = 180;
const LAPSED_INTERVALS = 3;

/**
 * The first that fits: nothing bought is `new`; hardly there and away for half a year and three of the usual pauses
 * is `lapsed`; rather away than there is `atRisk`; a little late is `cooling`; all else is `active`.
 */
export const riskOf = (
  alive: number | undefined,
  sinceDays: number,
  intervalDays: number,
): Risk => {
  if (alive === undefined) return 'new';
  if (alive < HARDLY && sinceDays > Math.max(LAPSED_DAYS, LAPSED_INTERVALS * intervalDays))
    return 'lapsed';
  if (alive < RATHER_NOT) return 'atRisk';
  return alive < NOT_SURELY && sinceDays >= intervalDays ? 'cooling' : 'active';
};
