import type { EpochMs } from '../../core/events/event';
import { keptSince } from './kept-since';
import type { Memory } from './open-memory';
import type { Recalled } from './recalled';

/**
 * Erases a profile that has expired, before anything of it is used; what was agreed to stays, and so does a pause. An
 * order history is told late and dated early: only what holds nothing younger has expired.
 */
export const beginVisit = async (
  { values, erase, renew }: Pick<Memory, 'values' | 'erase' | 'renew'>,
  { lastAt, paused }: Pick<Recalled, 'lastAt' | 'paused'>,
  now: EpochMs,
  keepDays: number,
): Promise<void> => {
  if (!lastAt || lastAt >= keptSince(now, keepDays)) return;
  const consent = await values.read('consent');
  await erase();
  if (!consent && !paused) return;
  renew();
  if (consent) await values.write('consent', consent);
  if (paused) await values.write('paused', true);
};
