import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/core/events/event';
import { createDoor } from '../fakes/event-log';
import { NOW } from '../fakes/shop';

const items = [{ item_id: 'tea' }];

test('an event that was stored says so', async () => {
  const { dispatch, log } = createDoor();
  expect(await dispatch.track('view_item', { items, nonsense: 1 })).toEqual({ stored: true });
  expect(log).toEqual([{ id: 'event-1', at: NOW, name: 'view_item', data: { items } }]);
});

test('an event has the time it is given; what is no time, or is yet to come, is now', async () => {
  const { dispatch, log } = createDoor();
  const none: readonly unknown[] = [undefined, null, Number.NaN, -1e300, '20240105', true, 7n];
  for (const at of [NOW - 5, NOW + 5, NOW * 1000, ...none])
    await dispatch.track('page_view', {}, at as number);
  expect(log.map(({ at }) => at - NOW)).toEqual([-5, ...Array(9).fill(0)]);
});

test('an event that is none is left out, with one sentence that says why', async () => {
  const { dispatch, log, warnings } = createDoor();
  const reason = '“view_item” needs “items”';
  expect(await dispatch.track('view_item', {})).toEqual({ stored: false, reason });
  expect(warnings).toEqual([`Birebir: this event is left out: ${reason}.`]);
  expect(log).toEqual([]);
  expect(dispatch.heap()).toEqual([]);
});

test('without consent an event stays in the page’s memory, and says why', async () => {
  const { dispatch, log, consent } = createDoor();
  consent.withheld = 'remembering is unknown';
  const result = await dispatch.track('view_item', { items });
  expect(result).toEqual({ stored: false, reason: 'remembering is unknown' });
  expect(log).toEqual([]);
  expect(dispatch.heap()).toMatchObject([{ name: 'view_item' }]);
});

test('once remembering is agreed to, what waited is stored in its order, each event once', async () => {
  const { dispatch, log, consent } = createDoor();
  consent.withheld = 'remembering is unknown';
  await dispatch.track('page_view', {});
  await dispatch.track('view_item', { items });
  consent.withheld = undefined;
  dispatch.release();
  await dispatch.track('add_to_cart', { items });
  dispatch.release();
  expect(log.map(({ name }) => name)).toEqual(['page_view', 'view_item', 'add_to_cart']);
});

test('nothing is stored before it is known whether it may be', async () => {
  let settle = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const { dispatch, log } = createDoor({ ready });
  const result = dispatch.track('page_view', {});
  await Promise.resolve();
  expect(log).toEqual([]);
  expect(dispatch.heap()).toHaveLength(1);
  settle();
  expect(await result).toEqual({ stored: true });
});

test('a log that cannot be loaded is a reason, not a fault of the page', async () => {
  const append = () => Promise.reject(new Error('blocked'));
  const { dispatch, faults } = createDoor({ append });
  const result = await dispatch.track('page_view', {});
  expect(result).toEqual({ stored: false, reason: 'not loaded' });
  expect(faults).toEqual(['the memory: Error: blocked']);
});

test('what happened earlier is dated earlier, and an odd date is now', async () => {
  const { dispatch, log } = createDoor();
  await dispatch.track('page_view', {}, 1000);
  await dispatch.track('page_view', {}, Number.NaN);
  await dispatch.track('page_view', {}, 'yesterday' as never);
  expect(log.map(({ at }) => at)).toEqual([1000, NOW, NOW]);
});

test('listeners hear every accepted event at once, until they stop', () => {
  const { dispatch } = createDoor();
  const heard: BirebirEvent[] = [];
  const stop = dispatch.onEvent((event) => heard.push(event));
  void dispatch.track('page_view', {});
  expect(heard).toHaveLength(1);
  void dispatch.track('no such event', {});
  stop();
  void dispatch.track('page_view', {});
  expect(heard).toHaveLength(1);
});

test('a page that is never left keeps its newest thousand events', async () => {
  const { dispatch } = createDoor();
  for (let i = 0; i < 1010; i += 1) void dispatch.track('search', { search_term: `term ${i}` });
  expect(dispatch.heap()).toHaveLength(1000);
  expect(dispatch.heap()[0]?.data.search_term).toBe('term 10');
});

test('what was forgotten is not in the page’s memory either', async () => {
  const { dispatch } = createDoor();
  await dispatch.track('page_view', {});
  dispatch.clear();
  expect(dispatch.heap()).toEqual([]);
});

test('a listener that fails neither stops the next one nor the event', async () => {
  const { dispatch } = createDoor();
  const heard: BirebirEvent[] = [];
  dispatch.onEvent(() => {
    throw new Error('a fault in a listener');
  });
  dispatch.onEvent((event) => heard.push(event));
  expect(await dispatch.track('page_view', {})).toEqual({ stored: true });
  expect(heard).toHaveLength(1);
});
