import { onINP } from 'web-vitals';
import type { TellTrouble } from './trouble';

/** "Poor" by Core Web Vitals (https://web.dev/articles/inp). */
const POOR_MS = 500;

/** Notices that the page takes half a second or more to answer a click or a key. */
export const watchSlowInteractions = (tell: TellTrouble): void => {
  // web-vitals waits for idle moments by itself, where no guard of ours is: where waiting throws, it throws here first.
  globalThis.requestIdleCallback?.(() => undefined);
  onINP(({ value }) => value > POOR_MS && tell('slow', Math.round(value)), {
    reportAllChanges: true,
  });
};
