import type { OnFault } from '../lib/guard';
import type { Outbox, OutboxRow } from '../storage/outbox';
import type { Posted } from './post';

/** What a sender is given. */
export interface SenderPorts {
  readonly outbox: Outbox;
  /** Nothing where nothing may be sent any more. */
  post(rows: readonly OutboxRow[]): Promise<Posted | undefined>;
  /** Whether the receiver may be asked with an empty batch; else a single event is the question. */
  readonly emptyProbe: boolean;
  /** The last request of an earlier page or tab failed, or nobody heard its answer. */
  readonly doubtful: boolean;
  /** The real clock, in ms since 1970. */
  now(): number;
  /** 0-1. */
  chance(): number;
  warn(sentence: string): void;
  readonly onFault: OnFault;
}
