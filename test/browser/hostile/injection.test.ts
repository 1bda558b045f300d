import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { birebirOn, placement } from '../on-page';
import { watchCanary } from './canary';
import { openTraps } from './open-traps';
import { elements, payloads } from './payloads';

const openPage = openTraps();

const shelfOn = (page: Page) => placement(page, 'home-top').locator('li').first().waitFor();

/** Opens everything a shelf has to say for itself. */
const touch = async (page: Page): Promise<void> => {
  const shelf = placement(page, 'home-top');
  await shelf.locator('li').first().hover();
  await shelf.locator('li .more').first().click();
  await page.keyboard.press('Escape');
  await shelf.locator('.info').click();
};

test('a catalogue file full of traps is read as text', async () => {
  const page = await openPage();
  const canary = await watchCanary(page);
  await page.goto('catalogue');
  await shelfOn(page);
  expect(await placement(page, 'home-top').locator('li').count()).toBeGreaterThan(3);
  await canary.sings();
  await touch(page);
  await canary.sings();
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => Promise.all([api.explain('home-top'), api.profile()]));
  await canary.sings();
});

test('a settings file full of traps is read as text', async () => {
  const page = await openPage();
  const canary = await watchCanary(page);
  for (const at of [0, 2, 7, 11, 16, 18, 21, 22, 23]) {
    await page.goto(`settings?payload=${at}`);
    await birebirOn(page);
    await page.waitForLoadState('networkidle');
    await canary.sings();
  }
});

test('attributes full of traps are read as text', async () => {
  const page = await openPage();
  const canary = await watchCanary(page);
  for (const at of [0, 3, 7, 15, 18, 22, 25]) {
    await page.goto(`attributes?payload=${at}`);
    await birebirOn(page);
    await page.waitForLoadState('networkidle');
    await canary.sings();
  }
});

test('calls full of traps are read as text', async () => {
  const page = await openPage();
  const canary = await watchCanary(page);
  await page.goto('shop');
  await shelfOn(page);
  const birebir = await birebirOn(page);
  await birebir.evaluate(
    async (api, { texts, parsed }) => {
      api.consent({ remember: true, personalise: true, ask: true });
      for (const text of [...texts, ...parsed, JSON.parse('{"__proto__":{"polluted":"yes"}}')]) {
        const any = text as never;
        api.config({ messages: { 'shelf.popular': any, 'shelf.new': any, 'shelf.why': any } });
        api.config(any);
        api.config({ placements: { 'home-top': { heading: any } } });
        api.consent(any);
        api.on(any, any);
        await Promise.all([
          api.track('view_item', { items: [{ item_id: any, item_name: any, item_category: any }] }),
          api.track(any, any),
          api.track('search', { search_term: any }),
          api.identify(any, any),
          api.explain(any),
          api.render('[data-birebir-placement]', { heading: any, strategies: any }),
        ]);
      }
    },
    { texts: payloads, parsed: elements.map((one) => JSON.parse(JSON.stringify(one)) as unknown) },
  );
  await birebir.evaluate((api) => Promise.all([api.profile(), api.export(), api.status()]));
  await canary.sings();
});
