import { MOST_RECEIPTS, receiptsOf } from './receipts';
import type { ConsentRecord } from './record';

/**
 * An answer as it is to be kept, with those before it.
 * A refusal to be remembered stands alone: nothing else may be kept then, not even that there was a yes once.
 * @param stored what is kept so far; keeping the same answer twice adds nothing.
 */
export const withReceipts = (record: ConsentRecord, stored: unknown): ConsentRecord => {
  const { earlier: _, ...bare } = record;
  if (record.answers.remember === 'denied') return bare;
  const earlier = receiptsOf(stored)
    .filter(({ at }) => at !== record.at)
    .slice(0, MOST_RECEIPTS - 1);
  return earlier.length > 0 ? { ...bare, earlier } : bare;
};
