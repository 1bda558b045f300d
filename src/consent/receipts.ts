import { own } from '../lib/own';
import type { Answers } from './purposes';
import { readAnswers } from './read-answers';

/** One answer that was given on our own card (`card`) or through the API (`api`). */
export interface ConsentReceipt {
  /** Real time, in ms since 1970. */
  readonly at: number;
  /** Of the words it was given to. */
  readonly version: number;
  readonly purposes: Answers;
  readonly source: 'card' | 'api';
}

/** Who changes their mind more often is trying things out; so many are read in a moment and weigh some 2,000 bytes. */
export const MOST_RECEIPTS = 10;

const receipt = (
  purposes: unknown,
  at: unknown,
  version: unknown,
  source: unknown,
): readonly ConsentReceipt[] =>
  typeof at === 'number' && Number.isFinite(at) && typeof version === 'number'
    ? [{ at, version, purposes: readAnswers(purposes), source: source === 'card' ? 'card' : 'api' }]
    : [];

/**
 * What was agreed to and when, newest first, from the stored consent record: also what was answered to words that no
 * longer count. Rows that cannot be read are left out.
 */
export const receiptsOf = (stored: unknown): readonly ConsentReceipt[] => {
  const earlier = own(stored, 'earlier');
  return [
    ...receipt(
      own(stored, 'answers'),
      own(stored, 'at'),
      own(stored, 'textVersion'),
      own(stored, 'how'),
    ),
    ...(Array.isArray(earlier) ? earlier : []).flatMap((one: unknown) =>
      receipt(own(one, 'purposes'), own(one, 'at'), own(one, 'version'), own(one, 'source')),
    ),
  ].slice(0, MOST_RECEIPTS);
};
