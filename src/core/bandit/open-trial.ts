import type { EpochMs } from '../events/event';
import type { OpenTrial, Trials } from '../profile/trials';
import { VISIT_GAP_MS } from '../profile/visit-gap';

/** What a placement shows in the visit under way, if something was chosen for it. */
export const openTrial = (
  { open, lastAt }: Trials,
  placement: string,
  now: EpochMs,
): OpenTrial | undefined => (now - lastAt > VISIT_GAP_MS ? undefined : open.get(placement));
