import type { Profile } from '../core/profile/index';
import { PROFILE_VERSION } from '../core/profile/profile-version';
import { readBase } from './checkpoint';
import type { Door, Stored } from './door';
import { packed } from './packed';
import { found } from './transact';

/**
 * Takes out of the base, which holds what was pruned from the log, what the visitor struck out. The snapshot goes with
 * the old base; `saveCheckpoint` makes the next one.
 */
export const correctBase = (
  door: Door,
  correct: (profile: Profile) => Profile,
): Promise<Stored<undefined>> =>
  door.through<undefined>('readwrite', ({ values }, done) => {
    done(undefined);
    found(values.get('base'), (kept) => {
      if (!kept) return;
      const profile = packed(correct(readBase(kept)));
      values.put({ version: PROFILE_VERSION, profile }, 'base');
      values.delete('snapshot');
    });
  });
