import type { EpochMs } from '../../core/events/event';
import { readStanding } from '../../storage/read-standing';
import { keptSince } from './kept-since';
import type { Memory } from './open-memory';

/**
 * Erases a profile that has expired, before anything of it is read; what was agreed to stays, and so does a pause.
 * @returns whether the visitor has asked for a pause.
 */
export const beginVisit = async (
  memory: Pick<Memory, 'door' | 'values' | 'erase' | 'renew'>,
  now: EpochMs,
  keepDays: number,
): Promise<boolean> => {
  const { door, values } = memory;
  const { expired, paused } = await readStanding(door, keptSince(now, keepDays));
  if (!expired) return paused;
  const consent = await values.read('consent');
  await memory.erase();
  if (!consent && !paused) return false;
  memory.renew();
  if (consent) await values.write('consent', consent);
  if (paused) await values.write('paused', true);
  return paused;
};
