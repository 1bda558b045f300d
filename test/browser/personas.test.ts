import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { birebirOn, placement, readShelf } from './on-page';

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
