import { expect, test } from 'vitest';
import { beginVisit } from '../../src/app/memory/begin-visit';
import { type Memory, openMemory } from '../../src/app/memory/open-memory';
import type { BirebirEvent } from '../../src/core/events/event';
import { DAY_MS } from '../../src/core/profile/decayed';
import { saveCheckpoint } from '../../src/storage/checkpoint';
import { readLog } from '../../src/storage/event-log';
import { readOpening } from '../../src/storage/read-opening';
import { NOW } from '../fakes/shop';
import { databaseNames, freshName } from './databases';

const GRANT = { answers: { remember: 'granted' }, at: 1, textVersion: 1, how: 'card' };

const openNamed = (name: string): Memory =>
  openMemory(name, {
    warn: () => undefined,
    heap: () => [],
    removed: () => undefined,
    hear: () => undefined,
    follow: async () => undefined,
  });

const look = (id: string, item_id: string, daysAgo: number): BirebirEvent => ({
  id,
  at: NOW - daysAgo * DAY_MS,
  name: 'view_item',
  data: { items: [{ item_id }] },
});

/** The next visit's memory of somebody who was last here so many days ago; what came after the checkpoint is `more`. */
const leftFor = async (
  daysAgo: number,
  more: readonly BirebirEvent[] = [],
  kept: Readonly<Partial<Record<'consent' | 'paused' | 'person', unknown>>> = {},
): Promise<Memory> => {
  const name = freshName();
  const before = openNamed(name);
  for (const key of ['consent', 'paused', 'person'] as const)
    if (kept[key]) await before.values.write(key, kept[key]);
  await before.append(look('1', 'tea', daysAgo + 3));
  await before.append(look('2', 'cup', daysAgo));
  await saveCheckpoint(before.door, []);
  for (const event of more) await before.append(event);
  before.close();
  return openNamed(name);
};

const begin = async (memory: Memory, keepDays = 180): Promise<void> =>
  beginVisit(memory, await memory.recall(), NOW, keepDays);

const logged = async ({ door }: Memory): Promise<readonly string[]> =>
  (await readLog(door)).flatMap(({ events }) => events.map(({ id }) => id));

test('who stays away for half a year is forgotten before anything of it is used', async () => {
  const memory = await leftFor(181);
  await begin(memory);
  expect(await databaseNames()).not.toContain(memory.name);
  expect(await memory.history()).toEqual({ snapshot: undefined, tail: [] });
});

test('who was here within half a year is known, and a shop may choose another time', async () => {
  const memory = await leftFor(179);
  await begin(memory);
  expect(await logged(memory)).toEqual(['1', '2']);
  await begin(memory, 30);
  expect(await databaseNames()).not.toContain(memory.name);
});

test('what was agreed to, and a pause, outlive what is forgotten', async () => {
  const memory = await leftFor(400, [], { consent: GRANT, paused: true });
  await begin(memory);
  expect(await logged(memory)).toEqual([]);
  expect(await memory.values.read('snapshot')).toBeUndefined();
  expect(await memory.values.read('consent')).toEqual(GRANT);
  expect(await memory.values.read('paused')).toBe(true);
  await memory.erase();
});

test('an old order history that was told last does not make a visit old, nor does it in a snapshot', async () => {
  const memory = await leftFor(3, [look('late', 'pan', 900)]);
  await begin(memory);
  expect(await logged(memory)).toEqual(['1', '2', 'late']);
  await saveCheckpoint(memory.door, []);
  await begin(memory);
  expect(await logged(memory)).toEqual(['1', '2', 'late']);
  await memory.erase();
});

test('who came back after the last checkpoint is known', async () => {
  const memory = await leftFor(200, [look('3', 'tea', 1)]);
  await begin(memory);
  expect(await logged(memory)).toEqual(['1', '2', '3']);
  await memory.erase();
});

test('a bare refusal has no age', async () => {
  const memory = openNamed(freshName());
  await memory.values.write('consent', { at: 1 });
  await begin(memory);
  expect(await memory.values.read('consent')).toEqual({ at: 1 });
  await memory.erase();
});

test('what was agreed to and the history come from one reading, and events of this page are no part of it', async () => {
  const memory = await leftFor(3, [look('3', 'pan', 2)], { consent: GRANT });
  const { record, paused, lastAt } = await memory.recall();
  expect(record).toMatchObject(GRANT);
  expect({ paused, lastAt }).toEqual({ paused: false, lastAt: NOW - 2 * DAY_MS });
  await memory.append(look('4', 'cup', 0));
  const { snapshot, tail } = await memory.history();
  expect(snapshot?.lastAt).toBe(NOW - 3 * DAY_MS);
  expect(tail.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['3']);
  await memory.erase();
});

test('where the history cannot be read, what was agreed to still is', async () => {
  const { door, values, erase } = await leftFor(3, [], { consent: GRANT });
  const broken = { ...door, through: async () => ({ ok: false, reason: 'failed' }) as const };
  const [history, , consent] = await readOpening(broken, values);
  expect(consent).toEqual(GRANT);
  expect(history).toEqual({ snapshot: undefined, tail: [] });
  await erase();
});

test('of somebody who is away nothing is taken up, and all of it when they are back', async () => {
  const person = { id: 'ayse', away: true };
  const memory = await leftFor(3, [look('3', 'pan', 2)], { consent: GRANT, person });
  expect((await memory.recall()).record).toBeUndefined();
  expect(await memory.history()).toEqual({ snapshot: undefined, tail: [] });
  await memory.note('person', { id: 'ayse', away: false });
  expect((await memory.recall()).record).toMatchObject(GRANT);
  const { snapshot, tail } = await memory.history();
  expect(snapshot?.lastAt).toBe(NOW - 3 * DAY_MS);
  expect(tail.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['3']);
  await memory.note('person', { id: 'ayse', away: true });
  expect(await memory.history()).toEqual({ snapshot: undefined, tail: [] });
  await memory.erase();
});

test('who agrees after the page was opened begins with what is kept by then', async () => {
  const memory = await leftFor(3);
  await memory.recall();
  const other = openNamed(memory.name);
  await other.append(look('3', 'pan', 0));
  other.close();
  const { tail } = await memory.history();
  expect(tail.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(['3']);
  await memory.erase();
});
