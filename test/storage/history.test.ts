import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/core/events/event';
import { emptyProfile, foldEvents, type Profile } from '../../src/core/profile/index';
import { wholeProfile } from '../../src/core/profile/whole-profile';
import { pruneLog, readBase, saveCheckpoint } from '../../src/storage/checkpoint';
import { createDoor, type Door } from '../../src/storage/door';
import { appendEvents, readLog } from '../../src/storage/event-log';
import { readHistory } from '../../src/storage/history';
import { createValues } from '../../src/storage/values';
import { anyLog } from '../fakes/arbitrary-events';
import { bits } from '../fakes/bits';
import { NOW } from '../fakes/shop';
import { freshName } from './databases';

/** What may happen to a log, in any order. */
type Step =
  | { readonly append: readonly BirebirEvent[] }
  | { readonly checkpoint: true }
  | { readonly prune: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ append: anyLog }) },
  { weight: 1, arbitrary: fc.constant({ checkpoint: true } as const) },
  { weight: 1, arbitrary: fc.record({ prune: fc.nat({ max: 20 }) }) },
);

const take = (door: Door, one: Step): Promise<unknown> => {
  if ('append' in one) return appendEvents(door, one.append);
  if ('checkpoint' in one) return saveCheckpoint(door, []);
  return pruneLog(door, { mostEvents: one.prune, oldestAt: 0 });
};

const events = async (door: Door) => (await readLog(door)).flatMap((segment) => segment.events);

/** The profile a visit begins with. */
const recalled = async (door: Door): Promise<Profile> => {
  const { snapshot, tail } = await readHistory(door);
  return foldEvents(
    wholeProfile(snapshot?.profile()),
    tail.flatMap((segment) => segment.events),
  );
};

/** The profile folded anew from what was pruned and what is left of the log. */
const refolded = async (door: Door): Promise<Profile> => {
  return foldEvents(readBase(await createValues(door).read('base')), await events(door));
};

test('whatever was folded and pruned when, the profile is that of all events, bit for bit', async () => {
  const law = fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
    const door = createDoor(freshName());
    try {
      for (const one of steps) await take(door, one);
      const told = steps.flatMap((one) => ('append' in one ? one.append : []));
      const whole = bits(foldEvents(emptyProfile(), told));
      expect(bits(await recalled(door))).toBe(whole);
      expect(bits(await refolded(door))).toBe(whole);
    } finally {
      await door.remove();
    }
  });
  await fc.assert(law, { numRuns: 40 });
}, 60_000);

test('pruning keeps the newest events, and those that are too old go', async () => {
  const door = createDoor(freshName());
  const at = (daysAgo: number, id: string): BirebirEvent => ({
    id,
    at: NOW - daysAgo * 86_400_000,
    name: 'page_view',
    data: {},
  });
  for (const daysAgo of [300, 200, 3, 2, 1]) await appendEvents(door, [at(daysAgo, `${daysAgo}`)]);
  await saveCheckpoint(door, []);
  expect(await pruneLog(door, { mostEvents: 100, oldestAt: NOW - 180 * 86_400_000 })).toEqual({
    ok: true,
    value: 2,
  });
  expect((await events(door)).map(({ id }) => id)).toEqual(['3', '2', '1']);
  expect(await pruneLog(door, { mostEvents: 1, oldestAt: 0 })).toEqual({ ok: true, value: 2 });
  expect((await events(door)).map(({ id }) => id)).toEqual(['1']);
  await door.remove();
});

test('nothing is pruned that no snapshot holds', async () => {
  const door = createDoor(freshName());
  const { events: told } = { events: [{ id: '1', at: NOW, name: 'page_view', data: {} }] as const };
  await appendEvents(door, told);
  expect(await pruneLog(door, { mostEvents: 0, oldestAt: NOW + 1 })).toEqual({
    ok: true,
    value: 0,
  });
  expect(await events(door)).toEqual(told);
  await door.remove();
});

test('a snapshot or a row of another version is not believed', async () => {
  const door = createDoor(freshName());
  const told: readonly BirebirEvent[] = [
    { id: '1', at: NOW, name: 'search', data: { search_term: 'tea' } },
  ];
  await appendEvents(door, told);
  await door.through('readwrite', ({ values, events: log }) => {
    values.put({ version: 0, lastSeq: 1, profile: {}, pages: [] }, 'snapshot');
    log.add({ version: 99, events: 'of a version to come' });
    log.add({});
  });
  expect(bits(await recalled(door))).toBe(bits(foldEvents(emptyProfile(), told)));
  expect(await saveCheckpoint(door, [])).toMatchObject({
    ok: true,
    value: { lastSeq: 3, logged: 1 },
  });
  expect(bits(await recalled(door))).toBe(bits(foldEvents(emptyProfile(), told)));
  await door.remove();
});
