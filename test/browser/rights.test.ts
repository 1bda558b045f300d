import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ExportedPassport, ImportedPassport } from '../../src/index';
import { databaseNames, readKept } from './kept';
import { openDemo, visit } from './launch';
import { birebirOn, lookAt, readShelf, soon } from './on-page';
import { openOwnPage, tag } from './own-page';
import { looked, somebodyWho } from './visitors';

const demo = openDemo();
const FOR_ALL = { remember: true, personalise: true, ask: true };
const KEEPS_A_MONTH = tag('data-keep-days="30"');
const TEA = 'kekik-bali';
const CHEESE = 'taze-kasar';

/** Everything that lies in the database, as one text. */
const keptText = async (page: Page): Promise<string> => JSON.stringify(await readKept(page));

/** A page of somebody who agreed and has looked at two products on an earlier day. */
const regular = async (): Promise<Page> => {
  const page = await somebodyWho(demo, looked(2, TEA, CHEESE));
  await page.goto('account.html');
  await page.waitForLoadState('networkidle');
  return page;
};

test('a product that a visitor strikes out is gone from the profile, the log and the export', async () => {
  const page = await regular();
  let birebir = await birebirOn(page);
  expect((await birebir.evaluate((api) => api.profile())).counts.visits).toBe(2);
  expect(await keptText(page)).toContain(`"item_id":"${TEA}"`);
  expect(await birebir.evaluate((api, item) => api.strike({ item }), TEA)).toEqual({
    stored: true,
  });
  const known = () =>
    birebir.evaluate(async (api) => (await api.profile()).unfinished.map(({ id }) => id));
  expect(await known()).toEqual([CHEESE]);
  const { events = [], values } = (await readKept(page)) ?? {};
  const told = events.filter(({ name }) => name !== 'strike');
  expect(JSON.stringify(told)).not.toContain(TEA);
  expect(JSON.stringify(values?.['base'] ?? '')).not.toContain(TEA);
  const exported = await birebir.evaluate(async (api) => {
    const { catalogue: _, ...all } = structuredClone(await api.export());
    return JSON.stringify(all);
  });
  expect(exported).not.toContain(TEA);
  expect(exported).toContain(CHEESE);
  expect(exported).toContain('"receipts":[{');
  expect(exported).toContain('"pages":[');
  await page.reload();
  birebir = await birebirOn(page);
  expect(await known()).toEqual([CHEESE]);
});

test('a single search is struck out by its event, on the page and on the next one', async () => {
  const page = await regular();
  let birebir = await birebirOn(page);
  await birebir.evaluate(async (api) => {
    await api.track('search', { search_term: 'yüzük' });
    await api.track('search', { search_term: 'zeytin' });
  });
  await page.reload();
  birebir = await birebirOn(page);
  const searches = () => birebir.evaluate(async (api) => (await api.profile()).searches);
  expect(await searches()).toEqual(['yüzük', 'zeytin']);
  const told = await birebir.evaluate(async (api) => {
    const { events } = await api.export();
    const ring = events.find(({ data }) => data.search_term === 'yüzük');
    return api.strike({ event: ring?.id ?? '' });
  });
  expect(told).toEqual({ stored: true });
  expect(await searches()).toEqual(['zeytin']);
  expect(await keptText(page)).not.toContain('yüzük');
  await page.reload();
  birebir = await birebirOn(page);
  expect(await searches()).toEqual(['zeytin']);
});

test('a paused visitor is nobody on every page, until the pause is over', async () => {
  const page = await regular();
  let birebir = await birebirOn(page);
  const before = (await readKept(page))?.events.length;
  expect(await birebir.evaluate((api) => api.pause(true))).toEqual({ stored: true });
  await lookAt(page, [CHEESE]);
  birebir = await birebirOn(page);
  const paused = await birebir.evaluate(async (api) => ({
    track: await api.track('search', { search_term: 'bal' }),
    counts: (await api.profile()).counts,
    paused: (await api.status()).paused,
  }));
  expect(paused).toEqual({
    track: { stored: false, reason: 'paused' },
    counts: { events: 0, visits: 0, days: 0 },
    paused: true,
  });
  expect((await readKept(page))?.events.length).toBe(before);
  expect(await birebir.evaluate((api) => api.pause(false))).toEqual({ stored: true });
  const known = await birebir.evaluate(async (api) => (await api.profile()).unfinished.length);
  expect(known).toBe(2);
  expect((await readKept(page))?.values).not.toHaveProperty('paused');
});

test('a visit for somebody else teaches nothing, on any of its pages', async () => {
  const page = await regular();
  let birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.shoppingFor('someone-else'));
  await lookAt(page, [CHEESE]);
  birebir = await birebirOn(page);
  const { told, whom } = await birebir.evaluate(async (api) => {
    await api.track('view_item', { items: [{ item_id: 'for-a-friend' }] });
    await api.track('purchase', { transaction_id: 'G-1', items: [{ item_id: 'for-a-friend' }] });
    const { unfinished, orders } = await api.profile();
    return { told: { unfinished, orders }, whom: (await api.status()).shoppingFor };
  });
  expect(whom).toBe('someone-else');
  expect(told.unfinished.map(({ id }) => id)).not.toContain('for-a-friend');
  expect(told.orders).toMatchObject([{ id: 'G-1' }]);
  const after = await birebir.evaluate(async (api) => {
    await api.shoppingFor('myself');
    await api.track('view_item', { items: [{ item_id: 'for-me' }] });
    return (await api.profile()).unfinished.map(({ id }) => id);
  });
  expect(after).toContain('for-me');
});

test('asking for less of something is followed by the shelf at once', async () => {
  const page = await somebodyWho(demo, looked(1, TEA, CHEESE, TEA, CHEESE, TEA));
  await page.goto('');
  await readShelf(page, 'home-top');
  const birebir = await birebirOn(page);
  const facet = await birebir.evaluate(
    async (api) => (await api.profile()).tastes.find(({ lift }) => lift > 1)?.facet ?? '',
  );
  expect(facet).not.toBe('');
  await birebir.evaluate((api, one) => api.prefer(one, 'less'), facet);
  const confidence = () =>
    birebir.evaluate(
      async (api, one) =>
        (await api.profile()).tastes.find((taste) => taste.facet === one)?.confidence ?? 0,
      facet,
    );
  expect(await confidence()).toBeLessThan(0);
  await birebir.evaluate((api, one) => api.prefer(one, 'neutral'), facet);
  expect(await confidence()).toBeGreaterThan(1);
});

/** A made passport as it can leave the page. */
const made = async (page: Page) =>
  (await birebirOn(page)).evaluate(async (api) => {
    const passport: ExportedPassport = await api.passport.export('sekiz ya da çok');
    return passport.ok
      ? { bytes: [...passport.bytes], fragment: passport.fragment, size: passport.file.size }
      : { reason: passport.reason };
  });

const takeIn = async (
  page: Page,
  from: number[] | string,
  password: string,
): Promise<ImportedPassport> =>
  (await birebirOn(page)).evaluate(
    (api, [given, word]) =>
      api.passport.import(typeof given === 'string' ? given : Uint8Array.from(given), word),
    [from, password] as const,
  );

test('a passport carries what is known to another browser, which needs its own consent', async () => {
  const home = await regular();
  const { bytes = [], fragment = '', size } = await made(home);
  expect(size).toBe(bytes.length);
  expect(fragment).toMatch(/^#birebir-passport=[\w-]+$/);
  expect(JSON.stringify(bytes)).not.toContain(TEA);

  const away = await demo.openPage();
  await visit(away, 'account.html');
  expect(await takeIn(away, bytes, 'sekiz ya da çok')).toMatchObject({
    ok: false,
    reason: expect.stringContaining('agreed to in this very browser'),
  });
  expect(await databaseNames(away)).toEqual([]);

  const birebir = await birebirOn(away);
  await birebir.evaluate((api, all) => api.consent(all), FOR_ALL);
  const logged = async () => (await readKept(away))?.events ?? [];
  await expect.poll(async () => (await logged()).length, soon).toBeGreaterThan(0);
  const before = await logged();
  const refused = [
    await takeIn(away, bytes, 'yanlış parola'),
    await takeIn(away, bytes.slice(0, -5), 'sekiz ya da çok'),
    await takeIn(away, bytes.slice(0, 20), 'sekiz ya da çok'),
    await takeIn(away, [...bytes.slice(0, 4), 9, ...bytes.slice(5)], 'sekiz ya da çok'),
    await takeIn(away, '#something=else', 'sekiz ya da çok'),
  ];
  for (const answer of refused) {
    expect(answer).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/nothing is changed$/),
    });
  }
  expect((await logged()).slice(0, before.length)).toEqual(before);

  const link = `${demo.url()}account.html${fragment}`;
  const first = await takeIn(away, link, 'sekiz ya da çok');
  expect(first).toMatchObject({ ok: true, leftOut: 0 });
  expect(first.ok && first.added).toBeGreaterThan(3);
  const known = () =>
    birebir.evaluate(async (api) => (await api.profile()).unfinished.map(({ id }) => id).sort());
  expect(await known()).toEqual([TEA, CHEESE].sort());
  const looks = async () => (await logged()).filter(({ name }) => name === 'view_item').length;
  const once = await looks();
  expect(await takeIn(away, bytes, 'sekiz ya da çok')).toEqual({ ok: true, added: 0, leftOut: 0 });
  expect(await looks()).toBe(once);
  await away.reload();
  const later = await birebirOn(away);
  const counts = await later.evaluate(async (api) => (await api.profile()).counts);
  expect(counts).toMatchObject({ visits: expect.any(Number), days: 3 });
});

test('a password that is too short makes no passport, and none makes a strong one', async () => {
  const page = await regular();
  const birebir = await birebirOn(page);
  const [short, own] = await birebir.evaluate(async (api) => [
    await api.passport.export('kısa'),
    await api.passport.export(),
  ]);
  expect(short).toMatchObject({ ok: false, reason: expect.stringContaining('8 characters') });
  expect(own).toMatchObject({ ok: true, password: expect.stringMatching(/^[\w-]{22}$/) });
});

test('who was away longer than the shop keeps anything is a stranger who has agreed', async () => {
  const page = await somebodyWho(demo, [...looked(40, TEA), ...looked(1, TEA)]);
  await openOwnPage(page, { head: KEEPS_A_MONTH });
  let birebir = await birebirOn(page);
  const counts = () => birebir.evaluate(async (api) => (await api.profile()).counts.visits);
  // The last visit was yesterday: nothing has expired.
  expect(await counts()).toBe(3);
  await openOwnPage(page, {}, 'elsewhere.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('birebir');
        opening.onsuccess = () => {
          const store = opening.result.transaction('events', 'readwrite').objectStore('events');
          const all = store.getAll();
          all.onsuccess = () => {
            for (const row of all.result) {
              for (const event of row.events) event.at -= 60 * 86_400_000;
              store.put(row);
            }
          };
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await openOwnPage(page, { head: KEEPS_A_MONTH }, 'later.html');
  birebir = await birebirOn(page);
  await expect.poll(counts, soon).toBe(1);
  const { events = [], values } = (await readKept(page)) ?? {};
  expect(JSON.stringify(events)).not.toContain(TEA);
  expect(values?.['consent']).toMatchObject({ answers: { remember: 'granted' } });
});
