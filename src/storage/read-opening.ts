import type { EpochMs } from '../core/events/event';
import type { Door } from './door';
import { readSegment } from './event-log';
import { found } from './transact';

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
    found(values.get('paused'), (kept) => {
      const paused = kept === true;
      done({ expired: false, paused });
      found(events.openCursor(null, 'prev'), (last) => {
        if (!last) return;
        const young = readSegment(last.value).events.some(({ at }) => at >= since);
        done({ expired: !young, paused });
        if (!young) last.continue();
      });
    });
  });
  return stored.ok ? stored.value : { expired: false, paused: false };
};
