import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDemo } from '../launch';
import { consentButton, readShelf } from '../on-page';
import { cosmeticRules } from './cosmetic-rules';
import { readFilterLists } from './filter-lists';
import { type Asked, networkRules } from './network-rules';

const demo = openDemo();
const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const PAGE = 'https://shop.example/products/tea';

/** What a shop that serves the files itself makes its visitors ask for. */
const asked = async (): Promise<readonly Asked[]> => {
  const chunks = (await readdir(`${DIST}/chunks`)).map((name) => `chunks/${name}`);
  return [
    ...['birebir.js', 'birebir.all.js', ...chunks].map((name) => ({
      url: `https://shop.example/birebir/${name}`,
      page: PAGE,
      type: 'script' as const,
    })),
    ...['birebir/in', 'birebir/erase', 'catalogue.json', 'birebir.json', 'birebir/model.bin'].map(
      (name) => ({ url: `https://shop.example/${name}`, page: PAGE, type: 'fetch' as const }),
    ),
  ];
};

test('no rule of the usual lists stops what a visitor’s browser asks for', async () => {
  for (const one of await asked()) {
    const stopped = networkRules.filter(({ blocks }) => blocks(one)).map(({ rule }) => rule);
    expect([one.url, stopped]).toEqual([one.url, []]);
  }
});

test.each([
  ['https://shop.example/beacon.js', 'script'],
  ['https://shop.example/api/collect', 'fetch'],
  ['https://shop.example/api/events', 'fetch'],
  ['https://collector.example/birebir/in', 'ping'],
  ['https://collector.example/birebir/in', 'fetch'],
  ['https://shop.example/birebir/in', 'ping'],
] as const)('the rules do stop %s as a %s', (url, type) => {
  expect(networkRules.some(({ blocks }) => blocks({ url, type, page: PAGE }))).toBe(true);
});

/** A page with everything of ours that lies in a shop: shelves with a reason open, and the consent card. */
const openShop = async (): Promise<Page> => {
  const page = await demo.openPage();
  await page.goto('product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  await consentButton(page, 'yes').waitFor();
  await page.locator('[data-birebir-placement] .info').first().click();
  return page;
};

/** Which of these selectors would hide something of ours, and what; a selector that is none hides nothing. */
const hiddenBy = (page: Page, selectors: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((rules) => {
    const hosts = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot);
    const ours = hosts.flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    const matches = (one: Element, rule: string): boolean => {
      try {
        return one.matches(rule);
      } catch {
        return false;
      }
    };
    return rules.flatMap((rule) =>
      ours
        .filter((one) => matches(one, rule))
        .map((one) => `${rule} hides ${one.outerHTML.slice(0, 80)}`),
    );
  }, selectors);

test('no rule of the usual lists hides anything of ours', async () => {
  expect(await hiddenBy(await openShop(), cosmeticRules)).toEqual([]);
});

test('EasyList and EasyPrivacy themselves, where they can be had, stop and hide nothing of ours', async ({
  skip,
}) => {
  const lists = await readFilterLists();
  if (lists.missing !== undefined) {
    skip(lists.missing);
    return;
  }
  const { stops, hides } = lists;
  // They do what they are there for.
  const analytics = 'https://www.google-analytics.com/analytics.js';
  expect(stops({ url: analytics, page: PAGE, type: 'script' })).toEqual(expect.any(String));
  expect(hides.length).toBeGreaterThan(1_000);
  for (const one of await asked()) expect([one.url, stops(one)]).toEqual([one.url, undefined]);
  const page = await openShop();
  expect(await hiddenBy(page, hides)).toEqual([]);
  // Nor would they overlook what bears one of their names.
  const [name = ''] = hides.flatMap((rule) => /^#([\w-]+)$/.exec(rule)?.[1] ?? []);
  await page
    .locator('[data-birebir-placement]')
    .first()
    .evaluate((shelf, id) => {
      shelf.id = id;
    }, name);
  expect(await hiddenBy(page, hides)).toEqual([expect.stringContaining(`#${name} hides`)]);
}, 150_000);
