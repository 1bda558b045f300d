import { expect, test } from 'vitest';
import { createDoor } from '../fakes/event-log';

const items = [{ item_id: 'tea' }];

test('while paused nothing is heard, and whoever tells of something is told why', async () => {
  const { dispatch, log } = createDoor();
  const heard: string[] = [];
  dispatch.onEvent(({ name }) => heard.push(name));
  dispatch.pause(true);
  expect(await dispatch.track('view_item', { items })).toEqual({ stored: false, reason: 'paused' });
  dispatch.observe('page_view', {});
  await Promise.resolve();
  expect({ heard, log, heap: dispatch.heap() }).toEqual({ heard: [], log: [], heap: [] });
});

test('a pause hides what this page knows, and its end brings it back', async () => {
  const { dispatch } = createDoor();
  await dispatch.track('view_item', { items });
  dispatch.pause(true);
  expect(dispatch.heap()).toEqual([]);
  dispatch.pause(false);
  expect(dispatch.heap()).toMatchObject([{ name: 'view_item' }]);
  expect(await dispatch.track('page_view', {})).toEqual({ stored: true });
});

test('what is noticed for the first time after a pause still counts', async () => {
  const { dispatch, log } = createDoor();
  dispatch.pause(true);
  dispatch.observe('view_item', { items });
  dispatch.pause(false);
  dispatch.observe('view_item', { items });
  await new Promise((resolve) => setTimeout(resolve));
  expect(log).toHaveLength(1);
});

test('the visitor’s own corrections are heard during a pause', async () => {
  const { dispatch, log } = createDoor();
  dispatch.pause(true);
  expect(await dispatch.track('strike', { fact: 'item:tea' })).toEqual({ stored: true });
  expect(log).toMatchObject([{ name: 'strike' }]);
});

test('a pause of an earlier visit also holds for what was told before it was recalled', async () => {
  let settle = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const { dispatch, log } = createDoor({ ready });
  const told = dispatch.track('page_view', {});
  dispatch.clear();
  dispatch.pause(true);
  settle();
  expect(await told).toEqual({ stored: false, reason: 'paused' });
  dispatch.pause(false);
  dispatch.release();
  expect(log).toEqual([]);
});

test('what is struck out of this page’s memory is stored as it is left', async () => {
  const { dispatch, log, consent } = createDoor();
  consent.withheld = 'remembering is unknown';
  await dispatch.track('search', { search_term: 'tent' });
  dispatch.rewrite((event) => ({ ...event, data: {} }));
  consent.withheld = undefined;
  dispatch.release();
  expect(log).toMatchObject([{ name: 'search', data: {} }]);
  expect(log[0]?.data).toEqual({});
});
