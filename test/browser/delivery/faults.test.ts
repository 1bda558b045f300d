import { expect, test, vi } from 'vitest';
import { openDemo } from '../launch';
import { birebirOn } from '../on-page';
import { openOwnPage, stub, tag } from '../own-page';
import { mostCopies, noteFinding } from '../reliability/note-finding';
import { openCollector } from './collector';
import { type FaultName, faults, openFront } from './faulty-front';

const demo = openDemo();
const EVENTS = 20;
/** Patience, not speed: what must happen happens sooner or later. */
const patiently = { timeout: 40_000, interval: 200 };

/** A page of the shop that sends to `address`, by a visitor who agreed to it. */
const openSendingPage = async (address: string) => {
  const page = await demo.openPage({ permissions: ['local-network-access'] });
  await openOwnPage(page, {
    head: stub() + tag(`data-consent="manual" data-collector="${address}"`),
    body: '<h1>Merhaba</h1>',
  });
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) =>
    api.consent({ remember: true, personalise: true, ask: false, send: true }),
  );
  return { page, birebir };
};

test.each(Object.keys(faults) as FaultName[])(
  'with %s nothing is lost, and nothing is sent over and over',
  async (name) => {
    const collector = await openCollector(new URL(demo.url()).origin);
    const front = await openFront(collector.address);
    front.breakBy(name);
    const { birebir } = await openSendingPage(front.address);
    const stored = await birebir.evaluate(
      (api, count) =>
        Promise.all(
          Array.from({ length: count }, (_, at) =>
            api.track('search', { search_term: `term ${at}` }),
          ),
        ),
      EVENTS,
    );
    expect(stored).toEqual(stored.map(() => ({ stored: true })));
    await vi.waitUntil(() => front.requests() >= 3 || name.includes('never'), patiently);
    front.breakBy(undefined);
    await vi.waitUntil(
      async () => (await collector.kept()).filter((one) => one.name === 'search').length >= EVENTS,
      patiently,
    );
    // The outbox comes to be empty, and the ledger to know every request.
    await vi.waitUntil(async () => {
      const { delivery } = await birebir.evaluate((api) => api.status());
      return (
        delivery?.waiting === 0 &&
        delivery.parked === 0 &&
        delivery.ledger.totals.requests === front.requests()
      );
    }, patiently);
    const arrived = await collector.kept();
    noteFinding({
      promise: 'collector faults',
      accepted: EVENTS,
      lost: EVENTS - arrived.filter((one) => one.name === 'search').length,
      copies: mostCopies(front.copies),
    });
    expect(arrived.filter((one) => one.name === 'search')).toHaveLength(EVENTS);
    expect(new Set(arrived.map(({ id }) => id)).size).toBe(arrived.length);
    expect(mostCopies(front.copies)).toBeLessThanOrEqual(2);
  },
  120_000,
);
