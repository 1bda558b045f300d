import type { EpochMs } from '../events/event';
import { DAY_MS } from '../profile/decayed';

/** A usual pause is a month, and that much is known of it already as if of 2.25 pauses of one's own. */
const USUAL_DAYS = 30;
const PRIOR_PAUSES = 2.25;

/**
 * Whether what is bought again and again is still there: less time has passed since it was last bought than this
 * visitor's usual pause. The pause is that of `value/replenishment` with a shop's default figures: a logarithmic mean
 * drawn towards a month. What is bought on one day is one purchase.
 * @param bought when it was bought, oldest first.
 */
export const notDueYet = (bought: readonly EpochMs[], now: EpochMs): boolean => {
  let [last = 0] = bought;
  let pauses = PRIOR_PAUSES;
  let logs = PRIOR_PAUSES * Math.log(USUAL_DAYS);
  for (const at of bought) {
    const days = (at - last) / DAY_MS;
    if (days < 1) continue;
    logs += Math.log(days);
    pauses += 1;
    last = at;
  }
  return now - last < Math.exp(logs / pauses) * DAY_MS;
};
