import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import { databaseNames, readKept } from '../kept';
import { openDemo } from '../launch';
import { soon } from '../on-page';
import { agree, openSelling, search, terms } from './selling';

const demo = openDemo();

/** A page that is used for a while; where its requests went, and what lies in the browser afterwards. */
const useFor = async (answers: object | undefined, init?: () => void) => {
  const collector = await openCollector(new URL(demo.url()).origin);
  const front = await openFront(collector.address);
  const visitor: BrowserContextOptions = { permissions: ['local-network-access'] };
  const page = await demo.openPage(visitor);
  if (init) await page.addInitScript(init);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const birebir = await openSelling(page, front.address);
  if (answers) await agree(birebir, answers);
  const told = await search(birebir, terms('a', 5));
  await page.waitForTimeout(2_500);
  const kept = (await readKept(page)) ?? { events: [], values: {} };
  return { page, birebir, front, told, kept, requests };
};

/** The page, the tag, and chunks from beside it: files of the shop's own, the same for everybody. */
const isOwnFile = (address: string): boolean => {
  const { origin, pathname, search: query } = new URL(address);
  const own = /^\/(own\.html|birebir\/birebir\.js|birebir\/chunks\/[\w-]+\.js)$/;
  return origin === new URL(demo.url()).origin && query === '' && own.test(pathname);
};

const gpc = (): void =>
  void Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });
const NO = { remember: false, personalise: false, ask: false, send: false };

test.each([
  ['nobody has answered', undefined, undefined, false],
  ['the visitor refuses', NO, undefined, true],
  ['the browser refuses for its visitor (GPC)', undefined, gpc, false],
])(
  'where %s nothing is stored and nothing asked for but the shop’s own files',
  async (_, answers, init, refusalKept) => {
    const { page, front, told, kept, requests } = await useFor(answers, init);
    expect(told.filter((one) => one.told.stored)).toEqual([]);
    expect(requests.filter((address) => !isOwnFile(address))).toEqual([]);
    expect(front.requests()).toBe(0);
    expect(await databaseNames(page)).toEqual(refusalKept ? ['birebir'] : []);
    expect(kept.events).toEqual([]);
    expect(Object.keys(kept.values)).toEqual(refusalKept ? ['consent'] : []);
    expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  },
  60_000,
);

test('without consent to sending what is remembered stays in the browser', async () => {
  const { front, kept, told } = await useFor({ remember: true, personalise: true, send: false });
  expect(told.filter((one) => !one.told.stored)).toEqual([]);
  expect(kept.events.length).toBeGreaterThanOrEqual(5);
  expect(Object.keys(kept.values)).not.toContain('pseudonym');
  expect(front.requests()).toBe(0);
}, 60_000);

test('whoever agrees and refuses in one breath has refused', async () => {
  const { page, birebir, front } = await useFor(undefined);
  await birebir.evaluate((api) => {
    api.consent({ remember: true, personalise: true, send: true });
    void api.track('search', { search_term: 'in between' });
    api.consent({ remember: false, personalise: false, send: false });
  });
  const kept = async () => {
    const { events, values } = (await readKept(page)) ?? {};
    return [events, Object.keys(values ?? {})];
  };
  await expect.poll(kept, soon).toEqual([[], ['consent']]);
  await page.waitForTimeout(2_000);
  expect(await kept()).toEqual([[], ['consent']]);
  expect(front.copies.size).toBe(0);
}, 60_000);
