import type { EpochMs } from '../../core/events/event';
import type { SentEvent } from '../../core/formats/sent-event';
import type { Archive } from './archive';

/** Ids that are not wanted, each with its reason. */
export type Refusals = ReadonlyMap<string, string>;

/** Where events go: our own store, or a sink that hands them on. */
export interface Destination {
  /**
   * Resolves once every event is where nothing can lose it; rejects where that could not be done, so that the
   * sender tries again. No id comes twice in one call, but the same may come in another.
   */
  commit(events: readonly SentEvent[], receivedAt: EpochMs): Promise<Refusals>;
  /** What can be asked of a destination that keeps the events itself. */
  readonly archive?: Archive;
  close(): Promise<void>;
}
