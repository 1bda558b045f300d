import type { OutboxRow } from '../storage/outbox';
import { bytesOf } from './post';

/** Browsers let a page's requests outlive it up to 64 KiB in all. */
const MOST_BYTES = 48 * 1024;
/** What a format adds to an event: names, ids, dates. */
const ENVELOPE_BYTES = 500;

/** As many rows from the front as fit into one request; at least one. */
export const fitting = (rows: readonly OutboxRow[]): readonly OutboxRow[] => {
  let bytes = 0;
  const end = rows.findIndex(({ event }) => {
    bytes += bytesOf(JSON.stringify(event)) + ENVELOPE_BYTES;
    return bytes > MOST_BYTES;
  });
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
};
