import { expect, test } from 'vitest';
import { readKept } from './kept';
import { openDemo, visit } from './launch';
import { birebirOn, consentButton, readShelf, soon } from './on-page';
import { errorsOn, openOwnPage, tag, warningsOn } from './own-page';
import { letPass } from './time-travel';
import { looked, somebodyWho } from './visitors';

const demo = openDemo();

test('a yes that is taken back erases everything but the refusal', async () => {
  const page = await somebodyWho(demo, looked(2, 'kekik-bali', 'taze-kasar'));
  await page.goto('');
  await readShelf(page, 'home-top');
  await page.waitForLoadState('networkidle');
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.consent({ remember: false, personalise: false, ask: false }));
  const kept = async () => {
    const { events, values } = (await readKept(page)) ?? {};
    return { events, values: Object.keys(values ?? {}) };
  };
  await expect.poll(kept, soon).toEqual({ events: [], values: ['consent'] });
  const known = () => birebir.evaluate(async (api) => (await api.profile()).counts.events);
  await expect.poll(known, soon).toBe(0);
  expect(
    await birebir.evaluate((api) => api.track('search', { search_term: 'bal' })),
  ).toMatchObject({
    stored: false,
    reason: expect.stringContaining('denied'),
  });

  await page.goto('product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  await page.waitForLoadState('networkidle');
  await letPass(page, 5_000);
  expect(await consentButton(page, 'yes').count()).toBe(0);
  expect(await kept()).toEqual({ events: [], values: ['consent'] });
});

test.each([
  [
    'throws when it is opened',
    () => {
      indexedDB.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    'absent',
  ],
  [
    'throws when it is only looked at',
    () => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    undefined,
  ],
  [
    'never answers',
    () => {
      indexedDB.open = () => ({}) as IDBOpenDBRequest;
    },
    'timeout',
  ],
  [
    'is full',
    () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'quota',
  ],
])('the shop is unharmed where storage %s', async (_, breakIt, reason) => {
  const page = await demo.openPage();
  await page.addInitScript(breakIt);
  const visited = await visit(page, 'product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  await consentButton(page, 'yes').click();
  const birebir = await birebirOn(page);
  const { told, ms } = await birebir.evaluate(async (api) => {
    const from = performance.now();
    const told = await api.track('search', { search_term: 'bal' });
    return { told, ms: performance.now() - from };
  });
  expect(told).toMatchObject({ stored: false, ...(reason && { reason }) });
  expect(ms).toBeLessThan(4_000);
  const { storage } = await birebir.evaluate((api) => api.status());
  expect(storage).toMatchObject({ mode: 'memory', ...(reason && { reason }) });
  const { searches } = await birebir.evaluate((api) => api.profile());
  expect(searches).toContain('bal');
  expect(visited.errors).toEqual([]);
  expect(visited.consoleErrors).toEqual([]);
});

test('the shop is unharmed where parts of ours cannot be loaded', async () => {
  const page = await demo.openPage();
  const errors = errorsOn(page);
  const warnings = warningsOn(page);
  await page.route('**/birebir/chunks/**', (route) => route.abort());
  const fallback = '<p>Dükkânın kendi sözü</p>';
  await openOwnPage(page, {
    head: tag('data-catalogue="/catalogue.json"'),
    body: `<div data-birebir-placement="home-top">${fallback}</div>`,
  });
  const birebir = await birebirOn(page);
  const answers = await birebir.evaluate((api) =>
    Promise.all([api.profile(), api.explain('home-top'), api.render('body'), api.status()]),
  );
  expect(answers).toEqual([undefined, undefined, undefined, undefined]);
  expect(await page.getByText('Dükkânın kendi sözü').isVisible()).toBe(true);
  expect(warnings.join()).toMatch(/the engine was caught; the page goes on/);
  expect(errors).toEqual([]);
});
