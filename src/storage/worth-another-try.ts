import type { StorageFault } from './open-database';

const MAY_PASS: readonly StorageFault[] = ['closed', 'aborted', 'corrupt'];
const MOST_TRIES = 3;

/** Whether a fault may pass: what does not answer is asked twice, so that two openings fit into `track()`'s 3.5 s. */
export const worthAnotherTry = (reason: StorageFault, tried: number): boolean =>
  reason === 'timeout' ? tried < 2 : MAY_PASS.includes(reason) && tried < MOST_TRIES;
