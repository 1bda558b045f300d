import type { BirebirEvent } from '../../core/events/event';

/** What a page is to its memory. */
export interface MemoryPorts {
  warn(sentence: string): void;
  /** What happened on this page. */
  heap(): readonly BirebirEvent[];
  /** Another tab has erased everything, by the visitor's wish. */
  removed(): void;
  /** Another tab has kept an answer. */
  hear(): void;
  /** Another tab has changed what is kept: it is to be taken up anew. */
  follow(): Promise<unknown>;
}
