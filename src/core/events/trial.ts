import type { EventKind } from './event-kind';

/**
 * What was chosen, once a visit, for a placement that explores: `strategy` is the arm, `nothing` where nothing is shown,
 * and `propensity` the probability with which it was chosen.
 */
export const trial = {
  name: 'trial',
  needs: ['placement', 'strategy', 'propensity'],
} as const satisfies EventKind;
