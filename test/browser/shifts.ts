import type { Page } from 'playwright-core';

interface WithShifts {
  shifts?: { readonly value: number; readonly moved: readonly string[] }[];
}

/** The demo's own strip is no part of the shop, nor of us. */
const DEMO_BAR = 'demo-bar';

/** Notes from now on what moves under the visitor's eyes on every page of this visitor. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript((ignored) => {
    const noted: NonNullable<WithShifts['shifts']> = [];
    (globalThis as WithShifts).shifts = noted;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources, hadRecentInput } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly { readonly node?: Node | null }[];
        };
        const moved = sources.flatMap(({ node }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return element && !element.closest(`.${ignored}`)
            ? [element.outerHTML.slice(0, 120)]
            : [];
        });
        if (!hadRecentInput && moved.length > 0) noted.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, DEMO_BAR);

/** What has moved on this page without the visitor's doing. */
export const shiftsOf = (page: Page): Promise<WithShifts['shifts']> =>
  page.evaluate(async () => {
    // Two frames later, what has moved until now has been reported.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as WithShifts).shifts;
  });
