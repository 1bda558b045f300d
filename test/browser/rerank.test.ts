import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { EventData } from '../../src/index';
import { readSnapshot } from '../../src/storage/snapshot';
import { readKept } from './kept';
import { layoutShift, openDemo, visit } from './launch';
import { birebirOn, soon } from './on-page';
import { errorsOn, openOwnPage, stub, tag } from './own-page';
import { type Act, looked } from './visitors';

const demo = openDemo();
const PATH = 'category.html?c=grocery';
const BREAKFAST = ['taze-kasar', 'tuzsuz-tereyagi', 'kars-gravyeri', 'gunluk-sut', 'visne-receli'];

/** Somebody who agreed, with a past, by the browser's own clock: what has been painted is told by no other. */
const known = async (past: readonly Act[] = looked(2, ...BREAKFAST)): Promise<Page> => {
  const page = await demo.openPage({ viewport: { width: 1280, height: 800 } });
  await page.goto('account.html');
  const birebir = await birebirOn(page);
  await birebir.evaluate(async (api, acts) => {
    api.consent({ remember: true, personalise: true, ask: true, send: false });
    for (const [minute, { daysAgo, name, data }] of acts.entries()) {
      const at = Date.now() - daysAgo * 86_400_000 + minute * 60_000;
      await api.track(name, data as EventData, { at });
    }
  }, past);
  return page;
};
const idsIn = (page: Page, cards = '#shelf > li'): Promise<readonly string[]> =>
  page
    .locator(cards)
    .evaluateAll((all) =>
      all.map((card) => new URL(card.querySelector('a')?.href ?? '').searchParams.get('id') ?? ''),
    );
/** The cards of which something can be seen. */
const inSight = async (page: Page): Promise<readonly string[]> => {
  const ids = await idsIn(page);
  const tops = await page
    .locator('#shelf > li')
    .evaluateAll((all) => all.map((card) => card.getBoundingClientRect().top));
  return ids.filter((_, at) => (tops[at] ?? 0) < 800);
};
const ranked = (page: Page) => page.locator('[data-birebir-ranked]').waitFor({ state: 'attached' });

test('who is not known sees the shop’s own order, and loads nothing for it', async () => {
  const page = await demo.openPage();
  const { requests } = await visit(page, PATH);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('#shelf').getAttribute('data-birebir-rerank')).toBe('');
  expect(
    await page.locator('[data-birebir-ranked],[data-birebir-shop-order][aria-pressed]').count(),
  ).toBe(0);
  expect(requests.filter(({ url }) => url.includes('rerank'))).toEqual([]);
});

test('who is known finds what suits them further to the front, nothing moves, and it says why', async () => {
  const stranger = await demo.openPage({ viewport: { width: 1280, height: 800 } });
  await visit(stranger, PATH);
  const shops = await idsIn(stranger);
  const seen = await inSight(stranger);
  const page = await known();
  const { errors, consoleErrors } = await visit(page, PATH);
  await ranked(page);
  await page.waitForLoadState('networkidle');
  const ours = await idsIn(page);
  expect(ours).not.toEqual(shops);
  expect([...ours].sort()).toEqual([...shops].sort());
  expect(await layoutShift(page)).toBe(0);
  // What could be seen when the page was opened stays, unless nothing had been painted yet.
  const early = await page.evaluate(() => performance.getEntriesByType('paint').length === 0);
  if (!early) expect([...(await inSight(page))].sort()).toEqual([...seen].sort());
  expect([...errors, ...consoleErrors]).toEqual([]);

  const birebir = await birebirOn(page);
  const why = await birebir.evaluate((api) => api.explain('shelf'));
  expect(why).toMatchObject({ strategy: 'rerank', because: { id: 'because.rerank' } });
  expect(why?.chosen.map(({ product }) => product.id)).toEqual(ours);
  for (const { score, contributions } of why?.chosen ?? []) {
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(score);
    expect(contributions[0]?.name).toBe('order');
  }
});

test('one button leads back to the shop’s order, on the next visit, too, and one back again', async () => {
  const page = await known();
  await visit(page, PATH);
  await ranked(page);
  const ours = await idsIn(page);
  const button = page.getByRole('button', { name: 'Dükkânın sırasıyla' });
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  await button.click();
  const shops = await idsIn(page);
  expect(shops).not.toEqual(ours);
  expect(await page.locator('[data-birebir-ranked]').count()).toBe(0);
  await page.waitForLoadState('networkidle');
  await visit(page, PATH);
  await expect.poll(() => button.getAttribute('aria-pressed'), soon).toBe('true');
  expect(await idsIn(page)).toEqual(shops);
  await button.click();
  await ranked(page);
  expect(await button.getAttribute('aria-pressed')).toBe('false');
  expect(await idsIn(page)).not.toEqual(shops);
});

test('who sorts by price gets the products by price', async () => {
  const page = await known();
  await visit(page, PATH);
  await ranked(page);
  await page.getByLabel('Sıralama').selectOption('cheapest');
  await page.waitForURL('**sort=cheapest**');
  const byPrice = await idsIn(page, '.grid > li');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await idsIn(page, '.grid > li')).toEqual(byPrice);
  expect(await page.locator('[data-birebir-ranked]').count()).toBe(0);
  // What the shop draws anew is in order before it is painted, in sight, too.
  await page.getByLabel('Sıralama').selectOption('recommended');
  await ranked(page);
});

test('the shop’s order is back when the tag is taken off the page', async () => {
  const page = await known();
  await visit(page, PATH);
  const shops = await idsIn(page);
  await ranked(page);
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.destroy());
  await expect.poll(() => page.locator('[data-birebir-ranked]').count(), soon).toBe(0);
  const stranger = await demo.openPage();
  await visit(stranger, PATH);
  expect(await idsIn(page)).toEqual(await idsIn(stranger));
  expect(shops).toHaveLength((await idsIn(page)).length);
});

/** How many cards are kept for the next visit. */
const fitsKept = async (page: Page): Promise<number> => {
  const snapshot = readSnapshot((await readKept(page))?.values['snapshot']);
  return snapshot?.pages('/own.html')[0]?.fits?.length ?? 0;
};

const beforePaint = (page: Page) =>
  page.evaluate(() => ({
    unseen: document.timeline.currentTime === 0,
    ranked: document.querySelector('[data-birebir-ranked]') !== null,
  }));

/** Cards of the demo's products on a page of somebody else's making, over and over. */
const ALL = ['kekik-bali', 'kahvalti-cayi', 'eksi-mayali-ekmek', ...BREAKFAST, 'turk-kahvesi'];
const card = (name: string, id: string, at: number): string =>
  `<${name} style="height:200px;width:200px;float:inline-start;overflow:hidden"><a href="product.html?id=${id}"><img alt="" width="10" height="10" src="icon.svg"><h3>${id} ${at}</h3></a><span class="price">${100 + at},90 TL</span></${name}>`;
const cards = (count: number, name = 'li'): string =>
  Array.from({ length: count }, (_, at) => card(name, ALL[at % ALL.length] ?? '', at)).join('');
const PAGE = `${stub()}${tag('data-catalogue="/catalogue.json" data-auto="off"')}`;
const FAR = '<div style="height:1500px">Something long</div>';

test('who comes back finds a list in sight in order before anything of the page is painted', async () => {
  const page = await known();
  let waiting = (): void => undefined;
  // The page's own code holds up the first paint, as many do.
  await page.route('**/slow.js', async (route) => {
    await new Promise<void>((resolve) => {
      waiting = resolve;
      setTimeout(resolve, 20_000);
    });
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  const slow = '<script type="module" blocking="render" src="/slow.js"></script>';
  const body = `<ul id="shelf" data-birebir-rerank>${cards(18)}</ul>`;
  await openOwnPage(page, { head: PAGE, body });
  await expect.poll(async () => (await fitsKept(page)) > 0, soon).toBe(true);
  const before = await page.locator('#shelf h3').allInnerTexts();
  await page.unroute('**/own.html*');
  const again = openOwnPage(page, { head: `${slow}${PAGE}`, body });
  await expect
    .poll(() => beforePaint(page).catch(() => undefined), soon)
    .toEqual({ unseen: true, ranked: true });
  waiting();
  await again;
  expect(await layoutShift(page)).toBe(0);
  expect(await page.locator('#shelf h3').allInnerTexts()).not.toEqual(before);
});

interface Hostile {
  readonly name: string;
  readonly body: string;
  readonly script?: string;
  readonly head?: string;
}

const hostile: readonly Hostile[] = [
  { name: 'with five hundred cards', body: `${FAR}<ul data-birebir-rerank>${cards(500)}</ul>` },
  {
    name: 'whose list is a table',
    body: `${FAR}<table data-birebir-rerank><thead><tr><th>All</th></tr></thead><tbody>${Array.from(
      { length: 9 },
      (_, at) => `<tr><td>${card('div', ALL[at] ?? '', at)}</td></tr>`,
    ).join('')}</tbody></table>`,
  },
  {
    name: 'with a list in a list',
    body: `${FAR}<ul data-birebir-rerank>${cards(6)}<li><ul data-birebir-rerank>${cards(6)}</ul></li></ul>`,
  },
  {
    name: 'written from right to left',
    head: '<script>document.documentElement.dir="rtl"</script>',
    body: `${FAR}<ul data-birebir-rerank>${cards(9)}</ul>`,
  },
  {
    name: 'that draws its list anew all the time',
    body: `${FAR}<ul id="list" data-birebir-rerank>${cards(18)}</ul>`,
    script: 'const before=list.innerHTML;setInterval(()=>{list.innerHTML=before},100)',
  },
  {
    name: 'that takes its cards away one by one',
    body: `<ul id="list" data-birebir-rerank>${cards(60)}</ul>`,
    script: 'setInterval(()=>{list.lastElementChild?.remove()},50)',
  },
  {
    name: 'that takes its list away',
    body: `${FAR}<div id="box"><ul data-birebir-rerank>${cards(18)}</ul></div>`,
    script: 'setInterval(()=>{box.replaceChildren(...box.cloneNode(true).childNodes)},300)',
  },
];

test.each(hostile)('a page $name goes on as it was, and nothing moves', async (site) => {
  const page = await known();
  const errors = errorsOn(page);
  const script = site.script ? `<script>${site.script}</script>` : '';
  await openOwnPage(page, { head: `${site.head ?? ''}${PAGE}`, body: `${site.body}${script}` });
  const birebir = await birebirOn(page);
  await birebir.evaluate((api) => api.profile());
  await page.waitForTimeout(1_500);
  expect(await layoutShift(page)).toBe(0);
  expect(errors).toEqual([]);
  const doubled = await page.locator('[data-birebir-rerank]').evaluateAll((lists) =>
    lists.flatMap((list) => {
      const names = [...list.querySelectorAll('h3')].map(({ textContent }) => textContent);
      return names.length - new Set(names).size;
    }),
  );
  if (site.name !== 'with a list in a list') expect(Math.max(0, ...doubled)).toBe(0);
});
