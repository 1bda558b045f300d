import type { EventKind } from './event-kind';

/**
 * Something worth keeping that is no act of shopping. `fact` names it: `trait:birthday` (told by the visitor; `answer` is
 * the value, `method` the reason it was asked for), `segment:vip` (`method`: `enter` or `leave`), `stage` (`answer` is
 * the stage, `method`: `hold` or `lower`, `value` the number of the visit), `friction:rage-click:cart` (trouble at a
 * kind of page).
 */
export const note = {
  name: 'note',
  needs: ['fact'],
} as const satisfies EventKind;
