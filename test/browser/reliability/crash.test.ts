import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import { openDemo } from '../launch';
import { mostCopies } from './note-finding';
import { agree, noted, openSelling } from './selling';

const demo = openDemo();
const CRASHES = 6;

/** Lets the page's process die without a word. */
const crash = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
};

test('a tab that crashes over and over while it writes and sends has lost nothing it said was stored', async () => {
  const collector = await openCollector(new URL(demo.url()).origin);
  const front = await openFront(collector.address);
  const first = await demo.openPage({ permissions: ['local-network-access'] });
  const context = first.context();
  const stored: string[] = [];
  await context.exposeFunction('noteStored', (term: string) => void stored.push(term));
  for (let run = 0; run < CRASHES; run++) {
    // Up, down and flapping in turn. Down is not a reset connection: where it was in use before, the browser itself
    // sends once more what was on it.
    front.breakBy(run % 3 === 1 ? 'a collector that is being restarted (503)' : undefined);
    const page = await context.newPage();
    const birebir = await openSelling(page, front.address);
    await agree(birebir);
    await birebir.evaluate((api, name) => {
      const page = globalThis as unknown as { noteStored(term: string): void };
      let count = 0;
      const write = async (): Promise<void> => {
        const term = `${name}${++count}`;
        if ((await api.track('search', { search_term: term })).stored) page.noteStored(term);
        void write();
      };
      for (let writer = 0; writer < 5; writer++) void write();
    }, `run${run}-`);
    await page.waitForTimeout(400 + run * 250);
    if (run % 3 === 2) front.breakBy('a collector that breaks (500)');
    await page.waitForTimeout(200);
    await crash(page);
  }
  expect(stored.length).toBeGreaterThan(CRASHES);
  expect(mostCopies(front.copies)).toBeLessThanOrEqual(2);
  front.breakBy(undefined);
  await openSelling(first, front.address);
  await noted('crashed', collector, stored, front.copies);
}, 120_000);
