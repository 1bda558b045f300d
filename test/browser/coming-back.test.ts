import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { answerConsent, lookAt, soon, spoken } from './on-page';
import { listen, travel } from './time-travel';
import { looked, somebodyWho } from './visitors';

const demo = openDemo();

const messagesKept = async (page: Page, message: string) => {
  const { events = [] } = (await readKept(page)) ?? {};
  return events.flatMap(({ name, data }) => (data.message === message ? name : []));
};

test('who comes back after three days is greeted with what they left, and one click leads there', async () => {
  const page = await demo.openPage();
  await visit(page, '');
  await answerConsent(page, 'yes');
  await lookAt(page, ['kekik-bali']);
  await travel(page, 3);
  expect((await listen(page)).at(-1)).toMatchObject({ kind: 'greeting', message: 'welcome-back' });
  const greeting = spoken(page);
  await greeting.waitFor();
  expect(await greeting.innerText()).toMatch(/Yeniden hoş geldiniz.*Kekik Balı, 450 g/s);
  expect(await greeting.getByRole('link').count()).toBe(1);
  await expect.poll(() => messagesKept(page, 'welcome-back'), soon).toEqual(['message_view']);
  await greeting.getByRole('link').click();
  await page.waitForURL('**/product.html?id=kekik-bali');
});

test('two products that were compared are named together', async () => {
  const page = await somebodyWho(demo, looked(3, 'kekik-bali', 'kestane-bali'));
  await page.goto('');
  expect((await listen(page, true)).at(-1)).toMatchObject({ kind: 'greeting', message: 'compare' });
  await spoken(page).waitFor();
  expect(await spoken(page).innerText()).toMatch(/Kestane Balı.*Kekik Balı/s);
});

test('a greeting that was closed stays away for thirty days', async () => {
  const page = await somebodyWho(demo, looked(3, 'kekik-bali'));
  await page.goto('');
  expect((await listen(page, true)).at(-1)).toMatchObject({ kind: 'greeting' });
  await spoken(page).getByRole('button', { name: 'Kapat' }).click();
  expect(await spoken(page).count()).toBe(0);
  await expect.poll(() => messagesKept(page, 'welcome-back'), soon).toContain('message_dismiss');
  await travel(page, 7);
  const afterAWeek = await listen(page, true);
  expect(afterAWeek.at(-1)).toEqual({ kind: 'silence', because: 'dismissed not long ago' });
  expect(await spoken(page).count()).toBe(0);
  await travel(page, 33);
  expect((await listen(page, true)).at(-1)).toMatchObject({ kind: 'greeting' });
});

test.each(['cart.html', 'checkout.html'])('nobody is greeted on %s', async (path) => {
  const page = await somebodyWho(demo, [
    ...looked(3, 'kekik-bali'),
    { daysAgo: 3, name: 'add_to_cart', data: { items: [{ item_id: 'kekik-bali' }] } },
  ]);
  await page.goto(path);
  const said = await listen(page, true);
  expect(said.map(({ kind }) => kind)).toEqual(['silence', 'silence']);
  expect(said.at(-1)?.because).toBe('the visitor is paying');
  expect(await spoken(page).count()).toBe(0);
});
