import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readSnapshot } from '../../src/storage/snapshot';
import { readKept } from './kept';
import { openDemo } from './launch';
import { answerConsent, birebirOn, lookAt, placement, readShelf, soon } from './on-page';
import { openOwnPage, stub, tag } from './own-page';
import { travel } from './time-travel';

const demo = openDemo();
const DAY_MS = 86_400_000;

const others = ['fincan', 'kasik', 'tepsi', 'bardak', 'kavanoz'].map((id, i) => ({
  id,
  title: `Ürün ${id}`,
  link: `/urun.html?id=${id}`,
  price: `${40 + i} TRY`,
  added_at: '2026-01-02',
}));

/** The shop's catalogue, in which the teapot costs what it costs today. */
const sell = (page: Page, price: number, more: object = {}) =>
  page.route('**/own-catalogue.json', (route) =>
    route.fulfill({
      json: {
        products: [
          {
            id: 'caydanlik',
            title: 'Bakır çaydanlık',
            link: '/urun.html?id=caydanlik',
            price: `${price}.00 TRY`,
            ...more,
          },
          ...others,
        ],
      },
    }),
  );

const head = (daysOn: number): string => `${stub()}
  <script>birebir('config', { now: () => Date.now() + ${daysOn * DAY_MS} })</script>
  ${tag('data-catalogue="/own-catalogue.json" data-consent="assumed"')}`;

const shelfOf = (strategies: string): string =>
  `<div data-birebir-placement="benim" data-birebir-strategy="${strategies}" style="min-height:340px"></div>`;

const teapot = (price: number, availability = 'InStock'): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    sku: 'caydanlik',
    name: 'Bakır çaydanlık',
    url: '/urun.html?id=caydanlik',
    offers: {
      '@type': 'Offer',
      price,
      priceCurrency: 'TRY',
      availability: `https://schema.org/${availability}`,
    },
  })}</script><h1>Bakır çaydanlık</h1>`;

const keptNames = async (page: Page) =>
  ((await readKept(page))?.events ?? []).map(({ name }) => name);

/** Looks at the page of the teapot for two seconds, and goes. */
const lookAtTeapot = async (page: Page, body: string) => {
  await openOwnPage(page, { head: head(0), body }, 'urun.html');
  await birebirOn(page);
  await expect.poll(() => keptNames(page), soon).toContain('view_item');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  await page.goto('icon.svg');
};

test('who saw a price of 100 and comes back when it is 80 is told so', async () => {
  const page = await demo.openPage();
  await sell(page, 100);
  const home = { body: shelfOf('price-drop new') };
  await openOwnPage(page, { ...home, head: head(0) }, 'ev.html');
  expect((await readShelf(page, 'benim')).heading).toBe('Yeni gelenler');
  // What this page will show first is decided before it is left; the price of the next visit is not known then.
  await expect
    .poll(async () => readSnapshot((await readKept(page))?.values['snapshot'])?.pages(), soon)
    .toMatchObject([{ path: '/ev.html', shelves: [] }]);
  await lookAtTeapot(page, teapot(100));
  await page.unroute('**/own-catalogue.json');
  await sell(page, 80);
  await openOwnPage(page, { ...home, head: head(3) }, 'ev.html');
  const shelf = await readShelf(page, 'benim');
  expect(shelf).toEqual({
    heading: 'Baktıklarınız ucuzladı',
    reason: 'Siz baktıktan sonra fiyatı düşenler',
    ids: ['caydanlik'],
  });
  await placement(page, 'benim').getByRole('button', { name: 'Neden bunlar?' }).click();
  await page.getByText('Baktığınız zamana göre %20 daha ucuz').waitFor();
});

test('what was sold out when they looked is shown when it is back', async () => {
  const page = await demo.openPage();
  await sell(page, 100, { availability: 'out_of_stock' });
  await lookAtTeapot(page, teapot(100, 'OutOfStock'));
  await page.unroute('**/own-catalogue.json');
  await sell(page, 100);
  await openOwnPage(page, { body: shelfOf('back-in-stock new'), head: head(4) }, 'ev.html');
  expect(await readShelf(page, 'benim')).toMatchObject({
    heading: 'Yeniden stokta',
    ids: ['caydanlik'],
  });
});

test('what is bought every month is there again when its time has come', async () => {
  const page = await demo.openPage();
  await sell(page, 100);
  await openOwnPage(page, { head: head(0), body: shelfOf('buy-again new') }, 'ev.html');
  expect((await readShelf(page, 'benim')).heading).toBe('Yeni gelenler');
  const birebir = await birebirOn(page);
  await birebir.evaluate(async (api, day) => {
    for (const daysAgo of [58, 29, 1]) {
      await api.track(
        'purchase',
        { transaction_id: `order-${daysAgo}`, items: [{ item_id: 'caydanlik', price: 100 }] },
        { at: Date.now() - daysAgo * day },
      );
    }
  }, DAY_MS);
  await page.waitForLoadState('networkidle');
  await openOwnPage(page, { head: head(30), body: shelfOf('buy-again new') }, 'ev.html');
  expect(await readShelf(page, 'benim')).toEqual({
    heading: 'Yeniden alma zamanı',
    reason: 'Bitmek üzere olabilir',
    ids: ['caydanlik'],
  });
});

test('in the demo a week goes by, and what was looked at costs less', async () => {
  const page = await demo.openPage();
  await page.goto('');
  await answerConsent(page, 'yes');
  await expect.poll(() => keptNames(page), soon).toContain('page_view');
  await lookAt(page, ['dokum-tava']);
  await expect.poll(() => keptNames(page), soon).toContain('view_item');
  // On the page of the product itself they would see the new price.
  await page.goto('support.html');
  await travel(page, 8);
  await page.goto('');
  expect(await readShelf(page, 'home-news')).toMatchObject({
    heading: 'Baktıklarınız ucuzladı',
    ids: ['dokum-tava'],
  });
});
