import type { Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { readKept } from '../kept';
import { openDemo } from '../launch';
import { mostCopies } from './note-finding';
import { openDelivery } from './open-delivery';
import { openReceiver } from './receiver';
import {
  agree,
  allArrive,
  EVERYTHING,
  listenTo,
  noted,
  openSelling,
  patiently,
  search,
  terms,
} from './selling';

const demo = openDemo();

type Told = Awaited<ReturnType<typeof search>>;
const allStored = (told: Told): void =>
  expect(told.filter(({ told: { stored } }) => !stored)).toEqual([]);

/** Headless tabs are all in front: the page is told that it is not any more. */
const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });

test('what happens offline arrives when the network is back', async () => {
  const { collector, page, birebir } = await openDelivery(demo);
  allStored(await search(birebir, terms('before', 3)));
  await page.context().setOffline(true);
  allStored(await search(birebir, terms('offline', 10)));
  await page.waitForTimeout(2_000);
  await page.context().setOffline(false);
  await allArrive(collector, [...terms('before', 3), ...terms('offline', 10)]);
}, 60_000);

test('while nobody listens at the collector’s address nothing is lost, and it is found again', async () => {
  const { collector, front, birebir } = await openDelivery(demo);
  allStored(await search(birebir, terms('before', 3)));
  await allArrive(collector, terms('before', 3));
  await front.leave();
  allStored(await search(birebir, terms('a', 10)));
  const failures = () =>
    birebir.evaluate(async (api) => (await api.status()).delivery?.ledger.failures ?? 0);
  await vi.waitUntil(async () => (await failures()) >= 2, patiently);
  await front.comeBack();
  await noted('collector faults', collector, terms('a', 10), front.copies);
  expect(mostCopies(front.copies)).toBeLessThanOrEqual(2);
}, 60_000);

test('what happens right before the page is closed arrives, at the latest with the next visit', async () => {
  const { collector, front, page, birebir } = await openDelivery(demo);
  allStored(await search(birebir, terms('last', 5)));
  const next = await page.context().newPage();
  await page.close();
  await openSelling(next, front.address);
  await allArrive(collector, terms('last', 5));
}, 60_000);

test('a page that is hidden sends at once, and leaves the place to others', async () => {
  const { collector, page, birebir } = await openDelivery(demo);
  await vi.waitUntil(async () => (await collector.kept()).length > 0, patiently);
  allStored(await search(birebir, terms('hidden', 5)));
  await hide(page);
  await allArrive(collector, terms('hidden', 5));
  const held = () =>
    page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  await expect.poll(held).toEqual([]);
}, 60_000);

test('an event that the collector does not want is set aside, and all others arrive', async () => {
  const { collector, front, page, birebir } = await openDelivery(demo);
  allStored(await search(birebir, terms('a', 3)));
  await allArrive(collector, terms('a', 3));
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('birebir');
        request.onsuccess = () => {
          const transaction = request.result.transaction('outbox', 'readwrite');
          transaction.objectStore('outbox').put({
            id: 'poison',
            due: 1,
            event: { id: 'poison', at: 1, name: 'no_such_event', data: {} },
            consent: { version: 'api-1', at: 1 },
          });
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  const again = await openSelling(page, front.address);
  allStored(await search(again, terms('b', 10)));
  await allArrive(collector, [...terms('a', 3), ...terms('b', 10)]);
  const left = () =>
    again.evaluate(async (api) => {
      const { delivery } = await api.status();
      return [delivery?.waiting, delivery?.parked];
    });
  await expect.poll(left, patiently).toEqual([0, 1]);
}, 60_000);

test('an event larger than what may outlive a page arrives, and is in nobody’s way', async () => {
  const { collector, birebir } = await openDelivery(demo);
  const told = await birebir.evaluate((api) =>
    api.track('view_item_list', {
      items: Array.from({ length: 200 }, (_, at) => ({
        item_id: `item-${at}`,
        item_name: `${at} ${'long '.repeat(90)}`,
      })),
    }),
  );
  expect(told).toEqual({ stored: true });
  await search(birebir, terms('after', 5));
  await allArrive(collector, terms('after', 5));
  const names = (await collector.kept()).map(({ name }) => name);
  expect(names).toContain('view_item_list');
}, 60_000);

test.each([401, 403, 404])(
  'a collector that answers %i is asked once, the owner told once, and everything kept',
  async (status) => {
    const receiver = await openReceiver(status, '');
    const page = await demo.openPage({ permissions: ['local-network-access'] });
    const { warnings } = listenTo(page.context());
    const birebir = await openSelling(page, receiver.address);
    await agree(birebir);
    allStored(await search(birebir, terms('a', 5)));
    await vi.waitUntil(() => receiver.received.length > 0, patiently);
    allStored(await search(birebir, terms('b', 5)));
    await page.waitForTimeout(2_500);
    expect(receiver.received).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining(`answered ${status}`)]);
    const { delivery } = await birebir.evaluate((api) => api.status());
    expect(delivery?.waiting).toBeGreaterThanOrEqual(10);
  },
  60_000,
);

test('a receiver of Segment’s kind gets everything once, in plain requests that ask for no leave', async () => {
  const receiver = await openReceiver(200, '{"success":true}');
  const page = await demo.openPage({ permissions: ['local-network-access'] });
  await page.addInitScript(() => {
    navigator.sendBeacon = () => {
      throw new Error('a beacon was sent');
    };
  });
  const { errors } = listenTo(page.context());
  const birebir = await openSelling(page, receiver.address, 'data-collector-format="segment"');
  await agree(birebir);
  allStored(await search(birebir, terms('a', 10)));
  const ids = () =>
    receiver.received.flatMap(({ body }) =>
      (JSON.parse(body).batch as { messageId: string; properties: { query?: string } }[]).flatMap(
        ({ properties }) => properties.query ?? [],
      ),
    );
  await vi.waitUntil(() => ids().length >= 10, patiently);
  expect(ids().toSorted()).toEqual(terms('a', 10).toSorted());
  expect(receiver.received.filter(({ method }) => method !== 'POST')).toEqual([]);
  expect(receiver.received[0]?.contentType).toMatch(/^text\/plain/);
  expect(errors).toEqual([]);
}, 60_000);

test('a path is the shop’s own, wherever the page says its pictures lie', async () => {
  const page = await demo.openPage();
  const asked: string[] = [];
  await page.route('**/birebir/in', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 202, body: '' });
  });
  const birebir = await openSelling(page, '/birebir/in');
  await page.evaluate(() => {
    document.head.insertAdjacentHTML('afterbegin', '<base href="https://pictures.example/">');
  });
  await agree(birebir);
  allStored(await search(birebir, terms('a', 3)));
  await vi.waitUntil(() => asked.length > 0, patiently);
  expect(new Set(asked)).toEqual(new Set([new URL('/birebir/in', demo.url()).href]));
}, 60_000);

test('consent to sending that is withdrawn empties the outbox and the collector, and the memory stays', async () => {
  const { collector, front, page, birebir } = await openDelivery(demo);
  allStored(await search(birebir, terms('a', 10)));
  await allArrive(collector, terms('a', 10));
  front.breakBy('a collector that is being restarted (503)');
  allStored(await search(birebir, terms('b', 5)));
  await page.waitForTimeout(1_500);
  front.breakBy(undefined);
  await agree(birebir, { ...EVERYTHING, send: false });
  await vi.waitUntil(async () => (await collector.kept()).length === 0, patiently);
  const { events = [], values = {} } = (await readKept(page)) ?? {};
  expect(events.length).toBeGreaterThanOrEqual(15);
  expect(Object.keys(values)).not.toContain('pseudonym');
  await page.waitForTimeout(2_000);
  expect(await collector.kept()).toEqual([]);
  const again = await openSelling(page, front.address);
  allStored(await search(again, terms('c', 3)));
  await page.waitForTimeout(2_000);
  expect(await collector.kept()).toEqual([]);
}, 60_000);
