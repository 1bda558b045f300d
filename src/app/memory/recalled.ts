import type { ConsentRecord } from '../../consent/record';
import type { EpochMs } from '../../core/events/event';
import type { History } from '../../storage/history';

/** What an earlier visit left that concerns the beginning of this one. */
export interface Recalled {
  /** The answer kept of it; none while the person whose it is is away. */
  readonly record: ConsentRecord | undefined;
  /** The visitor has asked for a pause. */
  readonly paused: boolean;
  /** When the youngest event happened that is remembered; nothing where none is. */
  readonly lastAt: EpochMs | undefined;
}

/** When the youngest event of a history happened. */
export const lastOf = ({ snapshot, tail }: History): EpochMs | undefined =>
  tail
    .flatMap(({ events }) => events)
    .reduce<EpochMs | undefined>((last, { at }) => Math.max(last ?? at, at), snapshot?.lastAt);
