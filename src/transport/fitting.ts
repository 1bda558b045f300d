import { jsonText } from '../lib/json-text';
import type { OutboxRow } from '../storage/outbox';
import { bytesOf } from './post';

/** Browsers let a page's requests outlive it up to 64 KiB in all. */
const MOST_BYTES = 48 * 1024;
/** What a format adds to an event: names, ids, dates. */
const ENVELOPE_BYTES = 500;

/** A damaged row that no format can write takes a request for itself, in which it is found unfit. */
const bytesIn = ({ event }: OutboxRow): number => {
  try {
    return bytesOf(jsonText(event)) + ENVELOPE_BYTES;
  } catch {
    return MOST_BYTES;
  }
};

/** As many rows from the front as fit into one request; at least one. */
export const fitting = (rows: readonly OutboxRow[]): readonly OutboxRow[] => {
  let bytes = 0;
  const end = rows.findIndex((row) => {
    bytes += bytesIn(row);
    return bytes > MOST_BYTES;
  });
  return end < 0 ? rows : rows.slice(0, Math.max(1, end));
};
