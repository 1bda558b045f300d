import type { EpochMs } from '../core/events/event';
import type { Door } from './door';
import { readSegment } from './event-log';

/** How things stand when a visit begins, before anything else is read. */
interface Standing {
  /** There is a log, and nothing in it happened since then. */
  readonly expired: boolean;
  /** The visitor has asked for a pause. */
  readonly paused: boolean;
}

/**
 * Looks at the end of the log, in one transaction. An order history is told late and dated early: only a whole log
 * without anything younger has expired, and of any other the last row or two are read.
 */
export const readStanding = async (door: Door, since: EpochMs): Promise<Standing> => {
  const stored = await door.through<Standing>('readonly', ({ events, values }, done) => {
    const kept = values.get('paused');
    kept.onsuccess = () => {
      const paused = kept.result === true;
      done({ expired: false, paused });
      const last = events.openCursor(null, 'prev');
      last.onsuccess = () => {
        if (!last.result) return;
        const young = readSegment(last.result.value).events.some(({ at }) => at >= since);
        done({ expired: !young, paused });
        if (!young) last.result.continue();
      };
    };
  });
  return stored.ok ? stored.value : { expired: false, paused: false };
};
