// @ts-check

/** What the page itself saw. @typedef {{ lcp: number, cls: number, blockedMs: number, inp: number, shelfMs: number }} Seen */

/** Longer than this is a task that blocks, and it blocks for what is longer. */
/** Runs in the page before anything else. */
export function watchPage() {
  const LONG_MS = 50;
  const seen = { lcp: 0, cls: 0, blockedMs: 0, inp: 0, shelfMs: Number.NaN };
  /** @param {string} type @param {(entry: any) => void} take */
  const watch = (type, take) => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(
      /** @type {PerformanceObserverInit} */ ({ type, buffered: true, durationThreshold: 16 }),
    );
  };
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.cls += value;
  });
  watch('longtask', ({ duration }) => {
    seen.blockedMs += duration - LONG_MS;
  });
  watch('event', ({ duration, interactionId }) => {
    if (interactionId) seen.inp = Math.max(seen.inp, duration);
  });
  watch('mark', ({ name, startTime }) => {
    if (name === 'bench-shelf' && !(seen.shelfMs <= startTime)) seen.shelfMs = startTime;
  });
  /** @type {any} */ (window).benchSeen = seen;
}
