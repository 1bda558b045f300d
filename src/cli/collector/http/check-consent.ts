import type { EpochMs } from '../../../core/events/event';
import type { DecodedBatch } from '../../../core/formats/format-reader';

/** Clocks of visitors are wrong by hours, not by more than a day, when a consent is honest. */
const TOLERANCE_MS = 24 * 60 * 60 * 1000;

const REASON = 'its consent is dated more than a day ahead';

/** Looks at consent once more where the clock is ours: one that lies in the future was not given. */
export const checkConsent = (batch: DecodedBatch, now: EpochMs): DecodedBatch => {
  const isAhead = (at: EpochMs) => at > now + TOLERANCE_MS;
  const ahead = batch.events.filter(({ consent }) => isAhead(consent.at));
  if (ahead.length === 0) return batch;
  return {
    events: batch.events.filter(({ consent }) => !isAhead(consent.at)),
    refused: [...batch.refused, ...ahead.map(({ event }) => ({ id: event.id, reason: REASON }))],
  };
};
