import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/core/events/event';
import { DAY_MS } from '../../src/core/profile/decayed';
import { foldEvents } from '../../src/core/profile/index';
import { strikeFrom } from '../../src/core/profile/strike-from';
import { wholeProfile } from '../../src/core/profile/whole-profile';
import { withoutStruck } from '../../src/core/profile/without-struck';
import { pruneLog, readBase, saveCheckpoint } from '../../src/storage/checkpoint';
import { correctBase } from '../../src/storage/correct-base';
import { createDoor, type Door } from '../../src/storage/door';
import { appendEvents, readLog, rewriteLog } from '../../src/storage/event-log';
import { readHistory } from '../../src/storage/history';
import { createOutbox, outboxRow } from '../../src/storage/outbox';
import { createValues } from '../../src/storage/values';
import { anyLog } from '../fakes/arbitrary-events';
import { bits } from '../fakes/bits';
import { NOW } from '../fakes/shop';
import { freshName } from './databases';

const events = async (door: Door) => (await readLog(door)).flatMap((segment) => segment.events);

const look = (id: string, item_id: string, daysAgo = 0): BirebirEvent => ({
  id,
  at: NOW - daysAgo * DAY_MS,
  name: 'view_item',
  data: { items: [{ item_id }] },
});

type Step =
  | { readonly append: readonly BirebirEvent[] }
  | { readonly strike: string }
  | { readonly checkpoint: true }
  | { readonly prune: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ append: anyLog }) },
  {
    weight: 2,
    arbitrary: fc.record({
      strike: fc.constantFrom('item:tea', 'order:order-1', 'search:tea', 'facet:brand:Kaya'),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ checkpoint: true } as const) },
  { weight: 1, arbitrary: fc.record({ prune: fc.nat({ max: 20 }) }) },
);

const take = async (door: Door, one: Step): Promise<unknown> => {
  if ('append' in one) return appendEvents(door, one.append);
  if ('checkpoint' in one) return saveCheckpoint(door, []);
  if ('prune' in one) return pruneLog(door, { mostEvents: one.prune, oldestAt: 0 });
  const fact = one.strike;
  await appendEvents(door, [{ id: fact, at: NOW, name: 'strike', data: { fact } }]);
  const struck = new Map([[fact, Number.POSITIVE_INFINITY]]);
  await rewriteLog(door, (log) => log.map((event) => withoutStruck(struck, event)));
  await correctBase(door, (profile) => strikeFrom(profile, [fact]));
  return saveCheckpoint(door, []);
};

test('whatever was struck out when, what is kept and what is left of the log agree, bit for bit', async () => {
  const law = fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
    const door = createDoor(freshName());
    try {
      for (const one of steps) await take(door, one);
      const { snapshot, tail } = await readHistory(door);
      const recalled = foldEvents(
        wholeProfile(snapshot?.profile()),
        tail.flatMap((segment) => segment.events),
      );
      const base = readBase(await createValues(door).read('base'));
      expect(bits(recalled)).toBe(bits(foldEvents(base, await events(door))));
      const last = steps.filter((one) => 'append' in one || 'strike' in one).pop();
      if (last && 'strike' in last && last.strike === 'item:tea') {
        // What was searched for is another fact.
        const { struck: _, searches: __, ...left } = recalled;
        expect(bits(left)).not.toContain('"tea"');
        const kept = (await events(door)).filter(({ name }) => name !== 'strike');
        expect(bits(kept.map(({ data }) => data.items))).not.toContain('"tea"');
      }
    } finally {
      await door.remove();
    }
  });
  await fc.assert(law, { numRuns: 40 });
}, 60_000);

test('what was struck out is not sent any more, and the rest of the outbox waits on', async () => {
  const door = createDoor(freshName());
  const told = [look('1', 'tea'), look('2', 'cup')];
  const consent = { version: 'card-1', at: NOW };
  await appendEvents(
    door,
    told,
    told.map((event) => outboxRow(event, consent)),
  );
  const struck = new Map([['item:tea', NOW]]);
  await rewriteLog(door, (log) => log.map((event) => withoutStruck(struck, event)));
  expect((await createOutbox(door).next(10)).map(({ id }) => id)).toEqual(['2']);
  expect(await events(door)).toEqual([{ ...look('1', 'tea'), data: { items: [] } }, told[1]]);
  await door.remove();
});

test('a log that is rewritten as it was is not touched', async () => {
  const door = createDoor(freshName());
  await appendEvents(door, [look('1', 'tea')]);
  await appendEvents(door, [look('2', 'cup')]);
  await saveCheckpoint(door, []);
  const before = await readLog(door);
  expect(await rewriteLog(door, (log) => log)).toMatchObject({ ok: true });
  expect(await readLog(door)).toEqual(before);
  expect((await readHistory(door)).snapshot).toMatchObject({ lastSeq: 2 });
  await door.remove();
});

test('a rewritten log can still be pruned bit by bit', async () => {
  const door = createDoor(freshName());
  const many = Array.from({ length: 180 }, (_, at) => look(`${at}`, `p${at}`));
  await rewriteLog(door, () => many);
  await saveCheckpoint(door, []);
  await pruneLog(door, { mostEvents: 120, oldestAt: 0 });
  expect((await events(door)).length).toBeLessThanOrEqual(120);
  expect((await events(door)).length).toBeGreaterThan(60);
  await door.remove();
});
