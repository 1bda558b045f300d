import type { Browser, CDPSession, Page } from 'playwright-core';
import { readTree } from './host-tree';
import type { HostilePage } from './hostile-page';
import { watchHost } from './watch-host';

/** What was left of a page, as the browser's own tools see it. */
export interface Remains {
  /** What reached `window.onerror`, was rejected and never caught, or was written to the console as an error. */
  readonly errors: readonly string[];
  /** What is different since before our tag: one line a change. */
  readonly changes: string;
  readonly host: string;
  readonly shelf: boolean;
  /** What `track()` said; nothing on the control. */
  readonly tracked?: unknown;
  readonly holds: unknown;
  readonly warnings: readonly string[];
}

const LIMIT_MS = 8_000;
const READY = "typeof birebir === 'function' && typeof birebir.version === 'string'";
const TRACK = `birebir.consent({ remember: true, personalise: true, ask: true }),
  birebir.track('search', { search_term: 'bal' }).then((answer) => answer.stored ? 'stored' : answer.reason)`;

/** Evaluates around all that a page may have replaced. */
const ask = async (session: CDPSession, expression: string): Promise<unknown> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  return exceptionDetails
    ? `threw ${exceptionDetails.exception?.description ?? exceptionDetails.text}`
    : result.value;
};

const until = async (look: () => Promise<boolean>): Promise<boolean> => {
  const end = performance.now() + LIMIT_MS;
  while (performance.now() < end) {
    if (await look()) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};

const listen = (page: Page): Pick<Remains, 'errors' | 'warnings'> => {
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  page.on('dialog', (dialog) => {
    errors.push(`a dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} ${message.location().url}`);
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return { errors, warnings };
};

/** Visits a hostile page as somebody new, lets everything of ours happen on it, and looks at what is left. */
export const visitHostile = async (
  browser: Browser,
  address: string,
  { shelf, global, holds }: HostilePage,
  tagged: boolean,
): Promise<Remains> => {
  const context = await browser.newContext();
  try {
    await context.addInitScript(watchHost);
    const page = await context.newPage();
    const heard = listen(page);
    const session = await context.newCDPSession(page);
    await page.goto(address);
    let tracked: unknown;
    if (tagged) {
      if (global !== false && (await until(async () => (await ask(session, READY)) === true))) {
        tracked = await ask(session, TRACK);
      }
      if (shelf !== false) await until(async () => (await readTree(session)).shelf);
    }
    await page.waitForLoadState('networkidle');
    return {
      ...heard,
      changes: `${await ask(session, "window[Symbol.for('host')].changes()")}`,
      ...(await readTree(session)),
      holds: holds === undefined || (await ask(session, holds)),
      ...(tracked !== undefined && { tracked }),
    };
  } finally {
    await context.close();
  }
};
