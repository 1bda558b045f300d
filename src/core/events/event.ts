import type { EventFields } from './event-fields';
import type { EventName } from './index';

/** A point in time, in milliseconds since 1970 UTC. */
export type EpochMs = number;

/** An accepted event as it lies in the log. The shape is frozen: fields are added, never changed. */
export interface BirebirEvent {
  /** 128 random bits made on the device; the key by which a receiver drops a repeated delivery. */
  readonly id: string;
  readonly at: EpochMs;
  readonly name: EventName;
  readonly data: Partial<EventFields>;
}
