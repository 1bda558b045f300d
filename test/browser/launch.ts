import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openShop } from '../../demo/tools/shop-server.mjs';
import { chromiumFlags, needChromium } from './find-chromium.mjs';

/** The demo shop, open in a real browser for the tests of one file. */
export interface Demo {
  /** Where the shop is, ending in `/`. */
  url(): string;
  /** A page of a visitor who has never been here; it closes with the test. */
  openPage(visitor?: BrowserContextOptions): Promise<Page>;
}

/**
 * Opens the shop and a browser before the first test of the file, and closes both after the last.
 * @example const demo = openDemo(); test('…', async () => { const visited = await visit(await demo.openPage(), ''); });
 */
export const openDemo = (): Demo => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  let browser: Browser;

  beforeAll(async () => {
    shop = await openShop({ port: 0 });
    browser = await chromium.launch({ executablePath: needChromium(), args: chromiumFlags });
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });
  return {
    url: () => shop.url,
    async openPage(visitor = {}) {
      const context = await browser.newContext({ baseURL: shop.url, ...visitor });
      await context.addInitScript(watchLayout);
      return context.newPage();
    },
  };
};

/** What happened on a page since it was visited. It goes on being filled until the next visit. */
export interface Visited {
  /** What reached `window.onerror`, or was rejected and never caught. */
  readonly errors: readonly Error[];
  /** What was written to the console as an error. */
  readonly consoleErrors: readonly string[];
  readonly requests: readonly { readonly url: string; readonly origin: string }[];
}

const stops = new WeakMap<Page, () => void>();

/** Goes to a page of the shop and waits until it has loaded. */
export const visit = async (page: Page, path: string): Promise<Visited> => {
  stops.get(page)?.();
  const errors: Error[] = [];
  const consoleErrors: string[] = [];
  const requests: { url: string; origin: string }[] = [];
  const undo = new AbortController();
  page.on('pageerror', (error) => undo.signal.aborted || errors.push(error));
  page.on('console', (message) => {
    if (!undo.signal.aborted && message.type() === 'error') consoleErrors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // A picture inside the page is no request.
    if (undo.signal.aborted || protocol === 'data:' || protocol === 'blob:') return;
    requests.push({ url: request.url(), origin });
  });
  stops.set(page, () => undo.abort());
  await page.goto(path, { waitUntil: 'load' });
  return { errors, consoleErrors, requests };
};

interface WithLayout {
  birebirLayout?: PerformanceObserver;
  birebirShift?: number;
}

/** Runs in the page before anything of the shop. */
const watchLayout = (): void => {
  const page = globalThis as WithLayout;
  page.birebirShift = 0;
  page.birebirLayout = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      readonly hadRecentInput: boolean;
      readonly value: number;
    })[]) {
      if (!entry.hadRecentInput) page.birebirShift = (page.birebirShift ?? 0) + entry.value;
    }
  });
  page.birebirLayout.observe({ type: 'layout-shift', buffered: true });
};

/** How much has moved under the visitor's eyes without their doing, since the page was opened. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    // Two frames later, what has moved until now has been reported.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    return (globalThis as WithLayout).birebirShift ?? Number.NaN;
  });
