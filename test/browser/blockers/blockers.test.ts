import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
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
    ...['birebir/in', 'catalogue.json', 'birebir.json'].map((name) => ({
      url: `https://shop.example/${name}`,
      page: PAGE,
      type: 'fetch' as const,
    })),
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

test('no rule of the usual lists hides anything of ours', async () => {
  const page = await demo.openPage();
  await page.goto('product.html?id=kekik-bali');
  await readShelf(page, 'product-alternatives');
  await consentButton(page, 'yes').waitFor();
  await page.locator('[data-birebir-placement] .info').first().click();
  const hidden = await page.evaluate((rules) => {
    const hosts = [...document.querySelectorAll('*')].filter((one) => one.shadowRoot);
    const ours = hosts.flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    return rules.flatMap((rule) =>
      ours
        .filter((one) => one.matches(rule))
        .map((one) => `${rule} hides ${one.outerHTML.slice(0, 80)}`),
    );
  }, cosmeticRules);
  expect(hidden).toEqual([]);
});

test('the lists themselves, where they are at hand, stop nothing of ours', async ({ skip }) => {
  const lists = await readFilterLists();
  if (lists.missing !== undefined) {
    skip(lists.missing);
    return;
  }
  const { blocks } = lists;
  expect((await asked()).filter(blocks).map(({ url }) => url)).toEqual([]);
});
