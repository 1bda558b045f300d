import { expect, test } from 'vitest';
import { databaseNames, readKept } from './kept';
import { openDemo, visit } from './launch';
import { birebirOn, consentButton, readShelf } from './on-page';
import { openOwnPage, stub, tag } from './own-page';

const demo = openDemo();
const FOR_ALL = { remember: true, personalise: true, ask: true };

test('an event that is said to be stored lies in the database, and is known on the next page', async () => {
  const page = await demo.openPage();
  await visit(page, 'account.html');
  let birebir = await birebirOn(page);
  const before = await birebir.evaluate((api) => api.track('search', { search_term: 'bal' }));
  expect(before).toMatchObject({ stored: false, reason: expect.stringContaining('unknown') });
  await birebir.evaluate((api, all) => api.consent(all), FOR_ALL);
  const stored = await birebir.evaluate((api) => api.track('search', { search_term: 'zeytin' }));
  expect(stored).toEqual({ stored: true });
  const { events = [] } = (await readKept(page)) ?? {};
  expect(events.map(({ data }) => data.search_term)).toContain('zeytin');
  await page.reload();
  birebir = await birebirOn(page);
  const { searches } = await birebir.evaluate((api) => api.profile());
  expect(searches).toContain('zeytin');
});

test('a shelf is drawn into any element, and told of', async () => {
  const page = await demo.openPage();
  await openOwnPage(page, {
    head: stub() + tag('data-catalogue="/catalogue.json" data-auto="off"'),
    body: '<p style="height:1500px">…</p><div id="here"></div>',
  });
  const birebir = await birebirOn(page);
  const { drawn, told } = await birebir.evaluate(async (api) => {
    const shelves: string[] = [];
    const stop = api.on('shelf', ({ placement: id }) => shelves.push(id));
    api.on('shelf', () => {
      throw new Error('a listener of the shop breaks');
    });
    const drawn = await api.render('#here', {
      placement: 'here',
      limit: 4,
      strategies: ['assortment'],
      heading: 'Raf',
    });
    stop();
    return { drawn, told: shelves };
  });
  expect(drawn?.items).toHaveLength(4);
  expect(told).toEqual(['here']);
  expect(await page.locator('#here').getByRole('heading', { name: 'Raf' }).count()).toBe(1);
  expect(await birebir.evaluate((api) => api.render('#nowhere'))).toBe(undefined);
});

test('what is asked on a page without products does not wait for products to come', async () => {
  const page = await demo.openPage();
  await visit(page, 'account.html');
  const birebir = await birebirOn(page);
  const waited = await birebir.evaluate(async (api) => {
    let timers = 0;
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void, ms: number) =>
      setTimeout(() => {
        if (ms >= 700) timers += 1;
        run();
      }, ms)) as typeof window.setTimeout;
    await Promise.all([api.profile(), api.explain('home-top'), api.render('#main')]);
    return timers;
  });
  expect(waited).toBe(0);
});

test('an export holds what was done, and forgetting leaves nothing behind', async () => {
  const page = await demo.openPage();
  await visit(page, 'product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  const birebir = await birebirOn(page);
  await birebir.evaluate((api, all) => api.consent(all), FOR_ALL);
  await birebir.evaluate((api) => api.track('like', { items: [{ item_id: 'kekik-bali' }] }));
  const { format, events, consent } = await birebir.evaluate((api) => api.export());
  expect(format).toBe('birebir-export');
  expect(events.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['page_view', 'view_item', 'like']),
  );
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(consent).toMatchObject({ answers: { remember: 'granted' }, how: 'api' });

  await birebir.evaluate((api) => api.forget());
  expect(await databaseNames(page)).toEqual([]);
  const { counts } = await birebir.evaluate((api) => api.profile());
  expect(counts.events).toBe(0);
  await page.reload();
  await consentButton(page, 'yes').waitFor();
  expect(await databaseNames(page)).toEqual([]);
});
