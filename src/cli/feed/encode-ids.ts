import { ROWS_OF_BLOCK } from '../../core/catalog/file/file-format';
import { encodeColumn } from './encode-column';

/** A byte says how much is shared. */
const MOST_SHARED = 255;

/** Ids without what they share with the one before: numbered ids shrink to their last figure. */
export const encodeIds = (ids: readonly string[]) => {
  const encoder = new TextEncoder();
  const bytes: number[] = [];
  const blocks: number[] = [];
  let before = encoder.encode('');
  for (const [ordinal, id] of ids.entries()) {
    const whole = encoder.encode(id);
    const begins = ordinal % ROWS_OF_BLOCK === 0;
    const most = begins ? 0 : Math.min(before.length, whole.length, MOST_SHARED);
    let shared = 0;
    while (shared < most && before[shared] === whole[shared]) shared += 1;
    if (begins) blocks.push(bytes.length);
    bytes.push(shared, ...whole.subarray(shared), 0);
    before = whole;
  }
  return { ids: Uint8Array.from(bytes), idBlocks: encodeColumn(blocks) };
};
