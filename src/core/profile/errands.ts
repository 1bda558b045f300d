import type { EpochMs } from '../events/event';
import type { Facet } from './facet';
import { VISIT_GAP_MS } from './visit-gap';

/** A stretch of time in which the visitor shopped for somebody else. */
export interface Errand {
  readonly since: EpochMs;
  /** Its last event so far. */
  until: EpochMs;
  /** Not ended by the visitor; it ends by itself when nothing happens for as long as ends a visit. */
  open: boolean;
}

const MOST_ERRANDS = 30;

/** The errand that something at this moment belongs to. */
export const errandAt = (errands: readonly Errand[], at: EpochMs): Errand | undefined =>
  errands.find(
    ({ since, until, open }) => at >= since && (open ? at - until <= VISIT_GAP_MS : at < until),
  );

/** When the visitor shopped for somebody else: what they did then says nothing about themselves. */
export const errands: Facet<Errand[]> = {
  apply(draft, { name, at, data: { method } }) {
    const errand = errandAt(draft, at);
    if (errand) errand.until = Math.max(errand.until, at);
    if (name !== 'shopping_for') return;
    if (errand) errand.open = method === 'someone-else';
    else if (method === 'someone-else') {
      draft.push({ since: at, until: at, open: true });
      if (draft.length > MOST_ERRANDS) draft.shift();
    }
  },
};
