import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from '../kept';
import { openDemo } from '../launch';
import { birebirOn } from '../on-page';
import { openOwnPage, stub, tag } from '../own-page';
import { agree, type Birebir, search } from './selling';

const demo = openDemo();
const YES = { remember: true, personalise: true, ask: false };
/** What one tab does holds in all within a second; a busy machine is given more. */
const atOnce = { timeout: 5_000, interval: 50 };

const openTab = async (page: Page): Promise<Birebir> => {
  await openOwnPage(page, {
    head: stub() + tag('data-consent="manual"'),
    body: '<h1>Merhaba</h1>',
  });
  return birebirOn(page);
};

/** Two tabs of one visitor who agreed and has a past; both know it. */
const openTwo = async () => {
  const page = await demo.openPage();
  const early = await openTab(page);
  await agree(early, YES);
  await search(early, ['bal', 'kahve']);
  const here = await openTab(page);
  const otherPage = await page.context().newPage();
  const there = await openTab(otherPage);
  for (const tab of [here, there]) expect(await searches(tab)).toEqual(['bal', 'kahve']);
  return { page, here, otherPage, there };
};
const searches = (birebir: Birebir) =>
  birebir.evaluate(async (api) => [...(await api.profile()).searches].sort());

test('what is struck out in one tab is gone in the other, with what happened there', async () => {
  const { here, otherPage, there } = await openTwo();
  await search(there, ['çay', 'bal']);
  await here.evaluate((api) => api.strike({ search: 'bal' }));
  await expect.poll(() => searches(there), atOnce).toEqual(['kahve', 'çay']);
  // Nor does it come back with what the other tab tells or keeps later.
  await search(there, ['pide']);
  expect(await searches(there)).toEqual(['kahve', 'pide', 'çay']);
  const { events = [] } = (await readKept(otherPage)) ?? {};
  expect(events.filter(({ data }) => data.search_term === 'bal')).toEqual([]);
  const again = await openTab(otherPage);
  expect(await searches(again)).toEqual(['kahve', 'pide', 'çay']);
}, 60_000);

test('what is counted on two pages at once is counted once when one follows the other', async () => {
  const { here, there } = await openTwo();
  const events = (birebir: Birebir) =>
    birebir.evaluate(async (api) => (await api.profile()).counts.events);
  await search(there, ['çay']);
  await search(here, ['pide']);
  await here.evaluate((api) => api.prefer('brand:Kaya', 'more'));
  await expect.poll(() => searches(there), atOnce).toEqual(['bal', 'kahve', 'pide', 'çay']);
  const all = await there.evaluate(async (api) => (await api.export()).events.length);
  expect(await events(there)).toBe(all);
}, 60_000);

test('a wish and a gift of one tab are followed by the other', async () => {
  const { here, there } = await openTwo();
  await search(here, ['told here']);
  await here.evaluate((api) =>
    api.track('purchase', { transaction_id: 'A-1', value: 40, items: [{ item_id: 'tea' }] }),
  );
  await here.evaluate((api) => api.gift({ order: 'A-1' }));
  const orders = () =>
    there.evaluate(async (api) => (await api.profile()).orders.map(({ id }) => id));
  await expect.poll(orders, atOnce).toEqual(['A-1']);
  await here.evaluate((api) => api.shoppingFor('someone-else'));
  const whom = () => there.evaluate(async (api) => (await api.status()).shoppingFor);
  await expect.poll(whom, atOnce).toBe('someone-else');
}, 60_000);

test('a pause holds in all tabs, and so does its end', async () => {
  const { here, there } = await openTwo();
  const paused = () => there.evaluate(async (api) => (await api.status()).paused);
  await here.evaluate((api) => api.pause(true));
  await expect.poll(paused, atOnce).toBe(true);
  expect((await search(there, ['in between']))[0]?.told).toEqual({
    stored: false,
    reason: 'paused',
  });
  await expect.poll(() => searches(there), atOnce).toEqual([]);
  await here.evaluate((api) => api.pause(false));
  await expect.poll(paused, atOnce).toBe(false);
  await expect.poll(() => searches(there), atOnce).toEqual(['bal', 'kahve']);
}, 60_000);

test('whoever logs out in one tab is nobody in all', async () => {
  const { here, there } = await openTwo();
  await here.evaluate((api) => api.identify('ayse'));
  await here.evaluate((api) => api.identify(null));
  const granted = () => there.evaluate((api) => api.consent().remember);
  await expect.poll(granted, atOnce).toBe('unknown');
  await expect.poll(() => searches(there), atOnce).toEqual([]);
}, 60_000);

test('a single act of an earlier page that is struck out does not come back on the same page', async () => {
  const { page, here } = await openTwo();
  const { events = [] } = (await readKept(page)) ?? {};
  const id = events.find(({ data }) => data.search_term === 'bal')?.id ?? '';
  await here.evaluate((api, event) => api.strike({ event }), id);
  expect(await searches(here)).toEqual(['kahve']);
  // A change of consent takes up the history anew.
  await agree(here, { ...YES, ask: true });
  await page.waitForTimeout(500);
  expect(await searches(here)).toEqual(['kahve']);
}, 60_000);

test('a database that the browser takes away comes back with whose it is and that they want a pause', async () => {
  const { page, here } = await openTwo();
  await here.evaluate((api) => api.identify('ayse'));
  await here.evaluate((api) => api.pause(true));
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await here.evaluate((api) => api.prefer('brand:Kaya', 'more'));
  const { values = {} } = (await readKept(page)) ?? {};
  expect(values).toMatchObject({
    person: { id: 'ayse', away: false },
    paused: true,
    consent: { answers: { remember: 'granted' } },
  });
}, 60_000);
