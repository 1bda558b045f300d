import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import { openDemo } from '../launch';
import { mostCopies } from './note-finding';
import { agree, type Birebir, noted, openSelling, patiently, search, terms } from './selling';

const demo = openDemo();

const waiting = (birebir: Birebir) =>
  birebir.evaluate(async (api) => (await api.status()).delivery?.waiting);

/**
 * Lets time pass by the page's own clock. What the browser itself does takes real time: no step is done before the
 * database has answered, for else it would seem to hang.
 */
const letPass = async (page: Page, birebir: Birebir, ms: number, stepMs: number): Promise<void> => {
  const from = await page.evaluate(() => Date.now());
  while ((await page.evaluate(() => Date.now())) < from + ms) {
    await page.clock.runFor(stepMs);
    await waiting(birebir);
  }
};

test('through an outage of ten minutes nothing is lost or copied, and half a minute after it everything has arrived', async () => {
  const collector = await openCollector(new URL(demo.url()).origin);
  const front = await openFront(collector.address);
  const page = await demo.openPage({ permissions: ['local-network-access'] });
  await page.clock.install();
  const birebir = await openSelling(page, front.address);
  await agree(birebir);
  await search(birebir, terms('before', 3));
  await vi.waitUntil(async () => (await waiting(birebir)) === 0, patiently);
  front.breakBy('a collector that breaks (500)');
  const before = front.requests();
  const all = [...terms('before', 3)];
  for (let minute = 0; minute < 10; minute++) {
    const told = await search(birebir, terms(`minute${minute}-`, 10));
    expect(told.filter(({ told: { stored } }) => !stored)).toEqual([]);
    all.push(...terms(`minute${minute}-`, 10));
    await letPass(page, birebir, 60_000, 1_000);
  }
  // A question at most every ten seconds, and none of them with an event in it that has been on its way before.
  expect(front.requests() - before).toBeGreaterThan(20);
  expect(front.requests() - before).toBeLessThan(70);
  expect(mostCopies(front.copies)).toBe(1);

  front.breakBy(undefined);
  const healedAt = await page.evaluate(() => Date.now());
  while ((await waiting(birebir)) !== 0) {
    await letPass(page, birebir, 250, 250);
    // The collector lives by the real clock.
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect((await page.evaluate(() => Date.now())) - healedAt).toBeLessThanOrEqual(30_000);
  await noted('an outage of ten minutes', collector, all, front.copies);
  expect(mostCopies(front.copies)).toBeLessThanOrEqual(2);
}, 180_000);
