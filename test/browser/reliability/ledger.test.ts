import { expect, test, vi } from 'vitest';
import type { NetworkLedger } from '../../../src/transport/ledger';
import { readKept } from '../kept';
import { openDemo } from '../launch';
import { mostCopies } from './note-finding';
import { openDelivery } from './open-delivery';
import { agree, allArrive, EVERYTHING, openSelling, patiently, search, terms } from './selling';

const demo = openDemo();

type Told = Awaited<ReturnType<typeof search>>;
const allStored = (told: Told): void =>
  expect(told.filter(({ told: { stored } }) => !stored)).toEqual([]);

test('the ledger names every request that ever left: of a page that died, and the wish to be erased', async () => {
  const { collector, front, page, birebir } = await openDelivery(demo);
  front.breakBy('an answer that never comes');
  allStored(await search(birebir, terms('a', 5)));
  await vi.waitUntil(() => front.requests() > 0, patiently);
  const next = await page.context().newPage();
  // Without a word to it: nothing can be noted at its end.
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  front.breakBy(undefined);
  const later = await openSelling(next, front.address);
  await allArrive(collector, terms('a', 5));
  await agree(later, { ...EVERYTHING, send: false });
  await vi.waitUntil(async () => (await collector.kept()).length === 0, patiently);
  const ledger = async () => {
    const { values = {} } = (await readKept(next)) ?? {};
    const { requests, totals } = values['ledger'] as NetworkLedger;
    return { unheard: requests[0]?.status, last: requests.at(-1), all: totals.requests };
  };
  await expect.poll(ledger, patiently).toEqual({
    unheard: 0,
    last: expect.objectContaining({
      to: expect.stringMatching(/\/birebir\/erase$/),
      events: 0,
      bytes: expect.any(Number),
      status: 200,
    }),
    all: front.requests(),
  });
  expect(mostCopies(front.copies)).toBe(2);
}, 60_000);

test('the ledger knows every delivery that the collector has seen', async () => {
  const { collector, front, birebir } = await openDelivery(demo);
  front.breakBy('a collector that is being restarted (503)');
  allStored(await search(birebir, terms('a', 5)));
  await vi.waitUntil(() => front.requests() >= 2, patiently);
  front.breakBy(undefined);
  await allArrive(collector, terms('a', 5));
  const ledger = () =>
    birebir.evaluate(async (api) => (await api.status()).delivery?.ledger.totals.requests);
  await expect.poll(ledger, patiently).toBe(front.requests());
}, 60_000);
