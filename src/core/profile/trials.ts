import type { ArmCount } from '../bandit/arm-count';
import type { EpochMs } from '../events/event';
import { type Facet, touch } from './facet';
import { VISIT_GAP_MS } from './visit-gap';

/** What a placement that explores shows in the visit under way. */
export interface OpenTrial {
  /** The strategy, or `nothing`. */
  readonly arm: string;
  /** The probability with which it was chosen. */
  readonly propensity: number;
  rewarded: boolean;
}

/** What has been tried where, and how it fared. */
export interface Trials {
  /** The last event; a pause after it ends the visit, and what is open in it. */
  lastAt: EpochMs;
  /** By placement. */
  readonly open: Map<string, OpenTrial>;
  /** By placement, and by arm. */
  readonly arms: Map<string, Map<string, ArmCount>>;
}

const MOST_PLACEMENTS = 20;
const MOST_ARMS = 20;
/** From here on the past counts half, so that what a visitor likes may change. */
const MOST_SHOWN = 200;

const add = ({ arms }: Trials, placement: string, arm: string, more: ArmCount): void => {
  const counts = touch(arms, placement, MOST_PLACEMENTS, () => new Map<string, ArmCount>());
  const { shown, rewarded } = touch(counts, arm, MOST_ARMS, () => ({ shown: 0, rewarded: 0 }));
  const scale = shown >= MOST_SHOWN && more.shown > 0 ? 0.5 : 1;
  counts.set(arm, {
    shown: shown * scale + more.shown,
    rewarded: rewarded * scale + more.rewarded,
  });
};

/** What shows that the visitor goes on to buy, with a shelf's help or without. */
const GOES_ON = /^(add_to_cart|purchase)$/;
/** A product of a shelf was chosen, or a category of a row. */
const CLICK = /^(select_item|filter)$/;

/**
 * Counts trials and their rewards. A trial is one visit at one placement, from the moment at which something was chosen
 * for it. It is rewarded once, when something is put into the cart or bought later in the visit, wherever it was found;
 * that is the same for every arm, and all that `nothing` can earn. A shelf is rewarded for a click on it, too. Whoever
 * wants to count differently has every choice with its propensity in the log.
 */
export const trials: Facet<Trials> = {
  apply(draft, { name, at, data: { placement, strategy, propensity } }) {
    // History that comes late belongs to no visit on this device; see `visits`.
    if (at < draft.lastAt && name !== 'page_view') return;
    if (Math.abs(at - draft.lastAt) > VISIT_GAP_MS) draft.open.clear();
    draft.lastAt = at;
    if (name === 'trial' && placement && strategy && !draft.open.has(placement)) {
      touch(draft.open, placement, MOST_PLACEMENTS, () => ({
        arm: strategy,
        propensity: propensity ?? 0,
        rewarded: false,
      }));
      add(draft, placement, strategy, { shown: 1, rewarded: 0 });
    }
    for (const [place, trial] of draft.open) {
      const clicked = CLICK.test(name) && placement === place && strategy === trial.arm;
      if (trial.rewarded || !(clicked || GOES_ON.test(name))) continue;
      trial.rewarded = true;
      add(draft, place, trial.arm, { shown: 0, rewarded: 1 });
    }
  },
};
