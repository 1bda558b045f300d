import { expect, test, vi } from 'vitest';
import { openCollector } from '../delivery/collector';
import { openFront } from '../delivery/faulty-front';
import { databaseNames, readKept } from '../kept';
import { openDemo } from '../launch';
import { soon } from '../on-page';
import { agree, arrived, noted, openSelling, patiently, search, terms } from './selling';

const demo = openDemo();

/** Tabs of one visitor, with a collector behind a front that can be broken. */
const openTabs = async (count: number, breakIt?: () => void) => {
  const collector = await openCollector(new URL(demo.url()).origin);
  const front = await openFront(collector.address);
  const first = await demo.openPage({ permissions: ['local-network-access'] });
  if (breakIt) await first.context().addInitScript(breakIt);
  const pages = [first];
  while (pages.length < count) pages.push(await first.context().newPage());
  const tabs = [];
  for (const page of pages) tabs.push({ page, birebir: await openSelling(page, front.address) });
  const [leading] = tabs;
  if (!leading) throw new Error('There are no tabs.');
  await agree(leading.birebir);
  for (const { birebir } of tabs) await agree(birebir);
  return { collector, front, tabs, leading };
};
const withoutLocks = (): void =>
  void Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });

test.each([
  ['with locks', undefined],
  ['in a browser without locks', withoutLocks],
])(
  'tabs that write at once and are closed through an outage lose and double nothing, %s',
  async (_, breakIt) => {
    const { collector, front, tabs } = await openTabs(4, breakIt);
    front.breakBy('a collector that is being restarted (503)');
    const told = await Promise.all(
      tabs.map(({ birebir }, at) => search(birebir, terms(`tab${at}-`, 25))),
    );
    expect(told.flat().filter(({ told: { stored } }) => !stored)).toEqual([]);
    for (const { page } of tabs.slice(1)) await page.close();
    front.breakBy(undefined);
    const all = tabs.flatMap((__, at) => terms(`tab${at}-`, 25));
    await noted('many tabs', collector, all, front.copies);
    expect(await arrived(collector)).toHaveLength(all.length);
    expect(Math.max(...front.copies.values())).toBeLessThanOrEqual(2);
  },
  90_000,
);

test('what is withdrawn or erased in one tab is gone in all, and nothing brings it back', async () => {
  const { collector, front, tabs, leading } = await openTabs(3);
  await Promise.all(tabs.map(({ birebir }, at) => search(birebir, terms(`tab${at}-`, 5))));
  await vi.waitUntil(async () => (await arrived(collector)).length >= 15, patiently);
  await leading.birebir.evaluate((api) => api.forget());
  const others = tabs.slice(1);
  const granted = () =>
    Promise.all(others.map(({ birebir }) => birebir.evaluate((api) => api.consent().remember)));
  await expect.poll(granted, soon).toEqual(['unknown', 'unknown']);
  // The collector was asked to erase, once by each tab that had sent.
  await vi.waitUntil(async () => (await collector.kept()).length === 0, patiently);
  const before = front.copies.size;
  for (const { birebir } of tabs) {
    const [told] = await search(birebir, ['afterwards']);
    expect(told?.told).toMatchObject({ stored: false, reason: expect.any(String) });
  }
  await leading.page.waitForTimeout(2_500);
  expect(await databaseNames(leading.page)).toEqual([]);
  expect(front.copies.size).toBe(before);
}, 90_000);

test('a refusal in one tab holds in all, and only the refusal is kept', async () => {
  const { tabs, leading } = await openTabs(3);
  await Promise.all(tabs.map(({ birebir }, at) => search(birebir, terms(`tab${at}-`, 5))));
  await agree(leading.birebir, { remember: false, personalise: false, send: false });
  const answers = () =>
    Promise.all(tabs.map(({ birebir }) => birebir.evaluate((api) => api.consent().remember)));
  await expect.poll(answers, soon).toEqual(['denied', 'denied', 'denied']);
  for (const { birebir } of tabs) {
    const [told] = await search(birebir, ['afterwards']);
    expect(told?.told).toMatchObject({ stored: false, reason: expect.stringContaining('denied') });
  }
  await leading.page.waitForTimeout(1_500);
  const { events, values } = (await readKept(leading.page)) ?? {};
  expect([events, Object.keys(values ?? {})]).toEqual([[], ['consent']]);
}, 90_000);
