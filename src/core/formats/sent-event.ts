import type { BirebirEvent, EpochMs } from '../events/event';

/** What is sent for one event: the event as logged, who and when in pseudonyms, and on which consent it rests. */
export interface SentEvent {
  readonly event: BirebirEvent;
  /** A pseudonym made on the device. */
  readonly visitor: string;
  /** One visit of that visitor. */
  readonly session: string;
  /** To which words consent to sending was given, and when. */
  readonly consent: { readonly version: string; readonly at: EpochMs };
}
