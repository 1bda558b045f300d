import { PROFILE_VERSION } from '../core/profile/profile-version';
import type { Door } from './door';
import { readSegment } from './event-log';
import type { History } from './history';
import { readSnapshot } from './snapshot';
import { found } from './transact';
import { unpacked } from './unpacked';

/**
 * Everything that is remembered, as it stands at this moment: what was pruned from the log, and the whole log. Longer to
 * fold than the snapshot and its tail, and for each event of the log it can be said whether it is in it. Nothing where it
 * cannot be read just now.
 */
export const readWhole = async (door: Door): Promise<History | undefined> => {
  const stored = await door.through<History>('readonly', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    const base = values.get('base');
    found(events.getAll(), (rows) => {
      const tail = rows.map(readSegment);
      const { version, profile } = (base.result ?? {}) as Readonly<Record<string, unknown>>;
      done({
        snapshot: {
          lastAt: 0,
          pages: () => [],
          ...readSnapshot(kept.result),
          lastSeq: 0,
          logged: tail.length,
          profile: () =>
            (version === PROFILE_VERSION ? unpacked(profile) : undefined) as ReturnType<
              NonNullable<History['snapshot']>['profile']
            >,
        },
        tail,
      });
    });
  });
  return stored.ok ? stored.value : undefined;
};
