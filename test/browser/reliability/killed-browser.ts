import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, needChromium } from '../find-chromium.mjs';
import { readKept } from '../kept';
import { agree, openSelling } from './selling';

/** How long it writes before it is killed, in ms: between the first batch and the middle of sending. */
const MOMENTS_MS = [250, 700, 1_300, 400, 1_800, 950];

const open = (profile: string, url: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: needChromium(),
    args: chromiumFlags,
    baseURL: url,
    permissions: ['local-network-access'],
  });

/** The browser's own process, by the only way that tells: it says so itself. */
const processOf = async (context: BrowserContext): Promise<number> => {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const { id } = processInfo.find(({ type }) => type === 'browser') ?? {};
  if (!id) throw new Error('The browser does not say which process it is.');
  return id;
};

/**
 * Writes events as fast as they are stored until the browser is killed (SIGKILL) at some moment.
 * @returns the terms of which `track()` had said by then that they are stored.
 */
export const killWhileWriting = async (
  profile: string,
  url: string,
  collector: string,
  name: string,
  meanwhile: () => void,
): Promise<readonly string[]> => {
  const context = await open(profile, url);
  const stored: string[] = [];
  const [page = await context.newPage()] = context.pages();
  await page.exposeFunction('noteStored', (term: string) => void stored.push(term));
  const birebir = await openSelling(page, collector);
  await agree(birebir);
  await birebir.evaluate((api, prefix) => {
    const page = globalThis as unknown as { noteStored(term: string): void };
    let count = 0;
    const write = async (): Promise<void> => {
      const term = `${prefix}${++count}`;
      const told = await api.track('search', { search_term: term });
      if (told.stored) page.noteStored(term);
      void write();
    };
    for (let writer = 0; writer < 5; writer++) void write();
  }, name);
  const moment = MOMENTS_MS[Number(/\d+/.exec(name)?.[0] ?? 0) % MOMENTS_MS.length] ?? 500;
  await page.waitForTimeout(moment / 2);
  meanwhile();
  await page.waitForTimeout(moment / 2);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  process.kill(await processOf(context), 'SIGKILL');
  await closed;
  return stored;
};

/** Opens the browser once more and reads which terms lie in the log. */
export const keptTerms = async (
  profile: string,
  url: string,
  collector: string,
): Promise<readonly string[]> => {
  const context = await open(profile, url);
  try {
    const [page = await context.newPage()] = context.pages();
    await openSelling(page, collector);
    const { events = [] } = (await readKept(page)) ?? {};
    return events.flatMap(({ data }) => data.search_term ?? []);
  } finally {
    await context.close();
  }
};
