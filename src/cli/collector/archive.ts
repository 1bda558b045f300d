import type { EpochMs } from '../../core/events/event';

/** An event as the read API tells it. */
export interface KeptEvent {
  readonly id: string;
  readonly at: EpochMs;
  readonly received_at: EpochMs;
  readonly name: string;
  readonly visitor: string;
  readonly session: string;
  readonly consent_version: string;
  readonly consent_at: EpochMs;
  readonly data: unknown;
}

/** What is kept, in numbers. */
interface ArchiveStats {
  readonly events: number;
  readonly visitors: number;
  readonly first_at: EpochMs | null;
  readonly last_at: EpochMs | null;
}

/** What can be asked of a store. Every call is made between two commits. */
export interface Archive {
  /** The events received after a place in the order of their arrival; `id` parts those of one moment. */
  read(after: { receivedAt: EpochMs; id: string }, limit: number): Promise<readonly KeptEvent[]>;
  stats(): Promise<ArchiveStats>;
  /** Takes a visitor's events out, and refuses what of them comes late. Resolves to how many there were. */
  erase(visitor: string, at: EpochMs): Promise<number>;
  /** Takes out what was received before a moment. Resolves to how many there were. */
  prune(before: EpochMs): Promise<number>;
}
