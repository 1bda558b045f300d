import type { BirebirEvent } from '../../core/events/event';
import type { TellTrouble } from './trouble';

/** Who narrows a list so often within so long does not find what they look for. */
const FILTERS = 4;
const WITHIN_MS = 60_000;

/** Notices that a list is narrowed again and again; to be called with every event. */
export const watchFilters = (
  tell: TellTrouble,
): ((event: Pick<BirebirEvent, 'name' | 'at' | 'data'>) => void) => {
  let recent: readonly number[] = [];
  return ({ name, at, data }) => {
    // Whoever follows a link of ours narrows nothing.
    if (name !== 'filter' || data.placement) return;
    recent = [...recent.filter((one) => at - one < WITHIN_MS), at];
    if (recent.length < FILTERS) return;
    recent = [];
    tell('repeated-filter');
  };
};
