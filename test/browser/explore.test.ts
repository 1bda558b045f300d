import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo } from './launch';
import { birebirOn, soon } from './on-page';
import { openOwnPage, stub, tag } from './own-page';

const demo = openDemo();

const EXPLORES = `${stub()}<script>birebir('config', { auto: false, placements: { home: { explore: true } } })</script>${tag('data-catalogue="/catalogue.json"')}`;
const PLACE = '<div data-birebir-placement="home" style="min-height:360px"></div>';

const open = (page: Page) => openOwnPage(page, { head: EXPLORES, body: PLACE });
const told = async (page: Page, name: string) => {
  const birebir = await birebirOn(page);
  const { events } = await birebir.evaluate((api) => api.export());
  return events.filter((event) => event.name === name).map(({ data }) => data);
};
const shown = async (page: Page): Promise<string> => {
  const birebir = await birebirOn(page);
  const why = await birebir.evaluate((api) => api.explain('home'));
  return why?.strategy ?? 'nothing';
};

test('a place that explores tells once a visit what was chosen and how likely it was, and stays with it', async () => {
  const page = await demo.openPage();
  await page.goto('account.html');
  await (await birebirOn(page)).evaluate((api) => {
    api.consent({ remember: true, personalise: true, ask: true, send: false });
  });
  await expect
    .poll(async () => (await readKept(page))?.events.length ?? 0, soon)
    .toBeGreaterThan(0);
  await open(page);
  await expect.poll(async () => (await told(page, 'trial')).length, soon).toBe(1);
  const [first] = await told(page, 'trial');
  expect(first).toMatchObject({ placement: 'home', propensity: expect.any(Number) });
  expect(first?.propensity).toBeGreaterThanOrEqual(0.05);
  expect(first?.propensity).toBeLessThan(1);
  expect(await shown(page)).toBe(first?.strategy);
  for (let view = 0; view < 2; view += 1) {
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect.poll(() => shown(page), soon).toBe(first?.strategy);
  }
  expect(await told(page, 'trial')).toEqual([first]);
  for (const data of await told(page, 'view_item_list')) {
    if (data.placement === 'home') expect(data.propensity).toBe(first?.propensity);
  }
});

test('over many visitors every arm comes, and nothing, too', async () => {
  const arms = new Set<string>();
  for (let visitor = 0; visitor < 12; visitor += 1) {
    const page = await demo.openPage();
    await open(page);
    await expect.poll(async () => (await told(page, 'trial')).length, soon).toBe(1);
    const [{ strategy = '' } = {}] = await told(page, 'trial');
    arms.add(strategy);
    const cards = page.locator('[data-birebir-placement] li');
    if (strategy === 'nothing') expect(await cards.count()).toBe(0);
    else await cards.first().waitFor();
    await page.context().close();
  }
  expect(arms.size).toBeGreaterThan(1);
});
