import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SegmentChange } from '../../src/app/value/keep-standing';
import type { Settings } from '../../src/index';
import { openDemo, visit } from './launch';
import { birebirOn, readShelf, soon } from './on-page';
import { type Act, somebodyWho } from './visitors';

const demo = openDemo();

/** What the owner says, in the queue before the tag arrives. */
const said = (page: Page, settings: Partial<Settings>): Promise<unknown> =>
  page.addInitScript((given) => {
    const queue = Object.assign((...command: unknown[]) => void queue.q.push(command), {
      q: [] as unknown[],
    });
    const global = globalThis as unknown as { birebir?: unknown; heard: unknown[] };
    global.birebir = queue;
    global.heard = [];
    queue('config', given);
    queue('on', 'segment', (change: unknown) => global.heard.push(change));
  }, settings);

const heard = (page: Page): Promise<readonly SegmentChange[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: SegmentChange[] }).heard);

const ordered = (daysAgo: number, order: string, price: number): Act => ({
  daysAgo,
  name: 'purchase',
  data: { transaction_id: order, value: price, items: [{ item_id: 'siyah-cay-500', price }] },
});

const customer = async (page: Page) =>
  (await (await birebirOn(page)).evaluate((api) => api.profile())).customer;

test('the regular finds their place, what they may need soon and their year in the account', async () => {
  const page = await demo.openPage();
  await visit(page, '');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'VIP Ayşe', exact: true }).click(),
  ]);
  await readShelf(page, 'home-top');
  await visit(page, 'account.html');
  const standing = page.locator('#standing');
  await standing.getByText('Bugünkü yeriniz: VIP').waitFor(soon);
  await standing.getByRole('link', { name: /çay/i }).first().waitFor();
  expect(await standing.getByRole('img').getAttribute('aria-label')).toMatch(
    /On iki ayda \d siparişte/,
  );
  // What is meant for them is shown instead of what is meant for everybody.
  await page.locator('[data-birebir-when="vip"]').waitFor();
  expect(await page.locator('[data-birebir-when="neighbour"]').isVisible()).toBe(false);
  const known = await customer(page);
  expect(known).toMatchObject({ tier: { id: 'vip', next: null }, need: 'habit' });
  const { clv12, spend12m } = known?.figures ?? {};
  expect(spend12m).toMatchObject({ source: 'own', n: 6 });
  expect(spend12m?.evidence).toContain('A-1384');
  expect(clv12?.value).toBeGreaterThan(0);
  expect(known?.vitalSigns.repurchase.value).toBeGreaterThan(0);
});

test('nobody who has not ordered is told of a place', async () => {
  const page = await demo.openPage();
  await visit(page, 'account.html');
  expect(await customer(page)).toMatchObject({ tier: { id: null }, stage: { held: 'discovery' } });
  expect(await page.locator('#standing').isVisible()).toBe(false);
  expect(await page.locator('[data-birebir-when="neighbour"]').isVisible()).toBe(true);
});

test('coming into a segment is told once, is remembered, and leaving it is told too', async () => {
  const page = await somebodyWho(demo, [ordered(40, 'S-1', 300)]);
  await said(page, { segments: { good: { spend12m: { '>=': 500 } } } });
  await visit(page, 'cart.html');
  const birebir = await birebirOn(page);
  expect((await customer(page))?.segments).toEqual([]);
  const buy = (value: number, transaction_id: string) =>
    birebir.evaluate(
      (api, data) =>
        api.track('purchase', { ...data, items: [{ item_id: 'x', price: data.value }] }),
      { value, transaction_id },
    );
  await buy(250, 'S-2');
  await page.clock.runFor(1000);
  await expect.poll(() => heard(page), soon).toEqual([{ id: 'good', change: 'enter' }]);
  await page.clock.runFor(3000);
  await page.waitForLoadState('networkidle');
  // The next page knows it, and has nothing to tell.
  await visit(page, 'cart.html');
  await expect.poll(async () => (await customer(page))?.segments, soon).toEqual(['good']);
  expect(await heard(page)).toEqual([]);
  const again = await birebirOn(page);
  await again.evaluate((api) => api.track('refund', { transaction_id: 'S-2' }));
  await page.clock.runFor(1000);
  await expect.poll(() => heard(page), soon).toEqual([{ id: 'good', change: 'leave' }]);
});

test('what the owner says when the page is there already holds at once', async () => {
  const page = await somebodyWho(demo, [ordered(40, 'S-1', 300)]);
  await said(page, {});
  await visit(page, 'account.html');
  const birebir = await birebirOn(page);
  expect((await customer(page))?.segments).not.toContain('good');
  await birebir.evaluate((api) =>
    api.config({
      tiers: [{ id: 'friend', by: 'spend12m', min: 300 }],
      segments: { good: { tier: 'friend' } },
    }),
  );
  // Nobody did anything and nobody asked: it is told all the same.
  await expect.poll(() => heard(page), soon).toContainEqual({ id: 'good', change: 'enter' });
  expect(await customer(page)).toMatchObject({ tier: { id: 'friend' }, segments: ['good'] });
  await birebir.evaluate((api) => api.config({ tiers: [], segments: {} }));
  expect(await customer(page)).toMatchObject({ tier: { id: null }, segments: [] });
  const { warnings } = await birebir.evaluate((api) => api.status());
  expect(warnings).toEqual([]);
});

test('segments that are said where nobody had asked for any are worked out then', async () => {
  const page = await somebodyWho(demo, [ordered(40, 'S-1', 300)]);
  await visit(page, 'product.html?id=kekik-bali');
  const birebir = await birebirOn(page);
  const entered = birebir.evaluate(
    (api) =>
      new Promise((resolve) => {
        api.on('segment', resolve);
        api.config({ segments: { customer: { orders: { '>=': 1 } } } });
      }),
  );
  await page.clock.runFor(2000);
  expect(await entered).toEqual({ id: 'customer', change: 'enter' });
});

test('a rule with a slip is named to the owner, and the others hold', async () => {
  const page = await somebodyWho(demo, [ordered(40, 'S-1', 300)]);
  await said(page, { segments: { bad: { oders: { '>=': 1 } }, good: { orders: { '>=': 1 } } } });
  await visit(page, 'cart.html');
  expect((await customer(page))?.segments).toEqual(['good']);
  const birebir = await birebirOn(page);
  await expect
    .poll(async () => (await birebir.evaluate((api) => api.status())).warnings, soon)
    .toContain(
      'Birebir: the segment “bad”: there is no fact “oders”; did you mean “orders”? It is left out.',
    );
});

test('the priors file speaks for the shop, and a bad one is one sentence', async () => {
  const page = await somebodyWho(demo, [ordered(40, 'S-1', 300)]);
  const priors = {
    v: 1,
    unit: 'day',
    n: 400,
    btyd: { k: 'mbg', r: 0.9, alpha: 60, a: 0.8, b: 2.5 },
    spend: { p: 6.25, q: 3.74, v: 150 },
    currency: 'TRY',
  };
  let file: unknown = priors;
  await page.route('**/priors.json', (route) => route.fulfill({ json: file }));
  await said(page, { priors: './priors.json' });
  await visit(page, 'account.html');
  expect((await customer(page))?.figures['pBuy30']?.source).toBe('site');
  expect((await customer(page))?.figures['clv12']?.unit).toBe('TRY');

  file = { ...priors, btyd: { ...priors.btyd, r: -1 } };
  await visit(page, 'account.html');
  expect((await customer(page))?.figures['pBuy30']?.source).toBe('default');
  const { warnings } = await (await birebirOn(page)).evaluate((api) => api.status());
  expect(warnings).toContain(
    'Birebir: The priors file is not used: btyd.r is -1, expected a number above 0; the built-in figures are used instead.',
  );
});

test('what a visitor told about themselves comes with the login, is shown and can be struck out', async () => {
  const page = await somebodyWho(demo, []);
  const birebir = await birebirOn(page);
  const login = () =>
    birebir.evaluate((api) =>
      api.identify('ayse', {
        orders: [
          { transaction_id: 'S-9', at: Date.now() - 9e8, items: [{ item_id: 'x', price: 9 }] },
        ],
        traits: { birthday: { value: '05-12', reason: 'A present on the day' } },
      }),
    );
  await login();
  await login();
  const known = await birebir.evaluate((api) => api.profile());
  expect(known.orders.map(({ id }) => id)).toEqual(['S-9']);
  expect(known.customer?.traits).toMatchObject([{ name: 'birthday', value: '05-12' }]);
  const { events } = await birebir.evaluate((api) => api.export());
  expect(events.filter(({ name }) => name === 'purchase')).toHaveLength(1);
  await birebir.evaluate((api) => api.strike({ trait: 'birthday' }));
  expect((await customer(page))?.traits).toEqual([]);
  const after = await birebir.evaluate((api) => api.export());
  expect(JSON.stringify(after)).not.toContain('05-12');
});
