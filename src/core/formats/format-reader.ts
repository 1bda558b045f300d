import type { SentEvent } from './sent-event';

/** What a body holds: the events that can be trusted, and of the others their id, or place as `#3`, and a reason. */
export interface DecodedBatch {
  readonly events: readonly SentEvent[];
  readonly refused: readonly { readonly id: string; readonly reason: string }[];
}

/** The receiving half of a format, apart from the sending half so that no page loads it. */
export interface FormatReader {
  readonly id: string;
  /** The events of a parsed body; undefined where it is not in this format. Never throws. */
  decode(body: unknown): DecodedBatch | undefined;
}
