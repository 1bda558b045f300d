import { expect, test } from 'vitest';
import { readKept } from '../kept';
import { birebirOn, placement, soon } from '../on-page';
import { watchCanary } from './canary';
import { openTraps } from './open-traps';
import { elements, payloads } from './payloads';
import { spoilKept } from './spoil-kept';

const openPage = openTraps();

test.each([
  ['texts', '', payloads.slice(0, 12)],
  ['elements', '', elements],
  ['elements for titles', 'title', elements],
  ['harmful pictures', 'imageLink', payloads.slice(7, 15)],
  ['harmful links', 'link', payloads.slice(7, 15)],
] as const)('a memory that somebody has filled with %s is read as text', async (_, only, traps) => {
  const page = await openPage();
  const canary = await watchCanary(page);
  await page.goto('shop');
  await placement(page, 'home-top').locator('li').first().waitFor();
  const birebir = await birebirOn(page);
  await birebir.evaluate(async (api) => {
    api.consent({ remember: true, personalise: true, ask: true });
    await api.track('view_item', { items: [{ item_id: 'kekik-bali' }] });
  });
  await page.goto('shop');
  const remembered = async () => {
    const kept = await readKept(page);
    return (kept?.values['snapshot'] as { pages: readonly unknown[] } | undefined)?.pages.length;
  };
  await expect.poll(remembered, soon).toBe(1);
  await page.goto('icon.svg');
  const kept = (await readKept(page)) ?? { events: [], values: {} };
  for (const trap of traps) {
    await spoilKept(page, kept, trap, only);
    await page.goto('shop');
    await birebirOn(page);
    await page.waitForLoadState('networkidle');
    const cards = await placement(page, 'home-top').locator('li').count();
    if (/Link$|^link$/.test(only)) expect(cards).toBeGreaterThan(3);
    await canary.sings();
    await page.goto('icon.svg');
  }
});
