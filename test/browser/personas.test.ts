import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { personas } from '../../demo/shop/persona-bar/personas/personas.js';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { birebirOn, placement, readShelf, soon } from './on-page';
import { travel } from './time-travel';

const demo = openDemo();

/** The home page after somebody of the demo's bar has come in. */
const enter = async (name: string): Promise<Page> => {
  const page = await demo.openPage();
  await visit(page, '');
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return page;
};

test('the breakfast lover finds a corner of their own', async () => {
  const page = await enter('Kahvaltı tutkunu');
  expect((await readShelf(page, 'home-top')).heading).toBe('Kahvaltılık köşeniz');
  const { counts } = await (await birebirOn(page)).evaluate((api) => api.profile());
  expect(counts.visits).toBeGreaterThan(1);
});

test('somebody who was hurt is left in peace: one shelf, no words', async () => {
  const page = await enter('Kırgın müşteri');
  await readShelf(page, 'home-top');
  const birebir = await birebirOn(page);
  const { quietUntil } = await birebir.evaluate((api) => api.profile());
  expect(quietUntil).toBeGreaterThan(Date.now());
  expect(await placement(page, 'home-resume').locator('li').count()).toBe(0);
  const because = await birebir.evaluate(
    (api) => new Promise((resolve) => api.on('message', resolve)),
  );
  expect(because).toEqual({ kind: 'silence', because: 'the visitor asked for quiet' });
});

test('the regular is known with every order, and is gone after a reset', async () => {
  const page = await enter('VIP Ayşe');
  const birebir = await birebirOn(page);
  const { orders } = await birebir.evaluate((api) => api.profile());
  expect(orders.length).toBeGreaterThanOrEqual(4);
  expect(new Set(orders.map(({ id }) => id)).size).toBe(orders.length);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Sıfırla', exact: true }).click(),
  ]);
  await readShelf(page, 'home-top');
  expect(await readKept(page)).toBe(undefined);
});

/** What the shop knows of a customer in their account, as the diaries name it. */
const reached = async (page: Page) => {
  await visit(page, 'account.html');
  const { customer } = await (await birebirOn(page)).evaluate((api) => api.profile());
  return {
    tier: customer?.tier.id,
    stage: customer?.stage.held,
    risk: customer?.risk,
    segments: customer?.segments,
  };
};

/** The one word that the account has for its visitor. */
const word = (page: Page) => page.locator('.privilege p:visible');

test.each(personas.map(({ name, reaches }) => ({ name: name.tr, reaches })))(
  'everything that $name did leads to the place, the stage and the segments it is meant to',
  async ({ name, reaches }) => {
    expect(await reached(await enter(name))).toEqual(reaches);
  },
);

test.each([
  { name: 'Yeni ziyaretçi', tr: /her komşunun yeri/, en: /Every neighbour/ },
  { name: 'Hediye arayan', tr: /^Sepetinizde bekleyen var/, en: /^Something is waiting/ },
  { name: 'Kırgın müşteri', tr: /üzgünüz\. Nasıl düzeltelim/, en: /we are sorry\. Tell us/ },
  { name: 'VIP Ayşe', tr: /^VIP komşumuz/, en: /^As our VIP neighbour/ },
])('the account has one word for $name, in both languages', async ({ name, tr, en }) => {
  const page = await enter(name);
  await visit(page, 'account.html');
  await expect.poll(() => word(page).allInnerTexts(), soon).toEqual([expect.stringMatching(tr)]);
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'EN', exact: true }).click(),
  ]);
  await expect.poll(() => word(page).allInnerTexts(), soon).toEqual([expect.stringMatching(en)]);
});

test('a regular who stays away for half a year is missed, and falls back a step', async () => {
  const page = await enter('VIP Ayşe');
  await travel(page, 170);
  expect(await reached(page)).toMatchObject({
    tier: 'mudavim',
    risk: 'cooling',
    segments: expect.arrayContaining(['missed']),
  });
  await expect
    .poll(() => word(page).allInnerTexts(), soon)
    .toEqual([expect.stringMatching(/^Sizi özledik/)]);
});
