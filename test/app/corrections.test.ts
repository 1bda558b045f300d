import { expect, test } from 'vitest';
import type { ApiParts } from '../../src/app/entry/create-api';
import * as insight from '../../src/app/insight/insight';
import type { Profile } from '../../src/core/profile/index';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { createDoor } from '../fakes/event-log';
import { shop } from '../fakes/shop';

/** The calls of a page where nothing may be stored yet, with an engine that follows. */
const openPage = () => {
  const { dispatch, warnings } = createDoor({ withheld: () => 'remembering is unknown' });
  let profile: Profile = emptyProfile();
  let drawn = 0;
  dispatch.onEvent((event) => {
    profile = foldEvents(profile, [event]);
  });
  const engine = {
    catalog: () => shop(),
    profile: () => profile,
    async take(corrected: Profile) {
      profile = corrected;
      drawn += 1;
    },
  };
  const parts = {
    dispatch,
    gate: { granted: () => false, answers: () => ({ remember: 'unknown' }) },
    engine: { load: async () => engine, running: () => engine },
    warnings: { warn: (sentence: string) => void warnings.push(sentence) },
    memory: { exists: async () => false },
  } as unknown as ApiParts;
  return { parts, dispatch, warnings, profile: () => profile, drawn: () => drawn };
};

const items = [{ item_id: 'tea' }];

test('a product that is struck out leaves this page’s memory, its profile and its shelves', async () => {
  const { parts, dispatch, profile, drawn } = openPage();
  await dispatch.track('view_item', { items });
  const told = await insight.strike(parts, { item: 'tea' });
  expect(told).toEqual({ stored: false, reason: 'remembering is unknown' });
  expect(dispatch.heap()[0]).toMatchObject({ name: 'view_item', data: { items: [] } });
  expect(profile().evidence.items.size).toBe(0);
  expect(drawn()).toBe(1);
});

test('a single event is struck out by its id, an order’s event as the order', async () => {
  const { parts, dispatch, profile } = openPage();
  await dispatch.track('search', { search_term: 'tent' });
  await dispatch.track('purchase', { transaction_id: 'order-1', items });
  const [search, order] = dispatch.heap();
  await insight.strike(parts, { event: search?.id });
  expect(profile().searches).toEqual([]);
  expect(profile().ledger.orders).toHaveLength(1);
  await insight.strike(parts, { event: order?.id });
  expect(profile().ledger.orders).toEqual([]);
  expect([...profile().struck.keys()]).toEqual([`event:${search?.id}`, 'order:order-1']);
});

test('an event nobody knows is named, and nothing is struck out', async () => {
  const { parts, dispatch, warnings } = openPage();
  const told = await insight.strike(parts, { event: 'long gone' });
  expect(told).toMatchObject({ reason: expect.stringContaining('not kept by itself') });
  expect(warnings).toHaveLength(1);
  expect(dispatch.heap()).toEqual([]);
});

test.each([
  [undefined],
  [null],
  ['item:tea'],
  [{}],
  [{ item: '' }],
  [{ item: 'tea', order: '1' }],
  [{ product: 'tea' }],
])('a fact that is none (%j) is one sentence, and nothing is struck out', async (given) => {
  const { parts, dispatch, warnings } = openPage();
  const told = await insight.strike(parts, given);
  expect(told).toMatchObject({ reason: expect.stringMatching(/^strike\(\) needs one of/) });
  expect(warnings).toHaveLength(1);
  expect(dispatch.heap()).toEqual([]);
});

test('a taste is struck out under every name it has', async () => {
  const { parts, profile } = openPage();
  const { kind, value } = shop().features.find((one) => one.kind === 'category1') ?? {
    kind: '',
    value: '',
  };
  await insight.strike(parts, { facet: `${kind}:${value}` });
  expect([...profile().struck.keys()]).toEqual([
    `facet:${kind}:${value}`,
    `facet:category:${value.slice(value.lastIndexOf('/') + 1)}`,
  ]);
});

test('a search for an address is struck out as it was kept: masked', async () => {
  const { parts, dispatch, profile } = openPage();
  await dispatch.track('search', { search_term: 'Ali@example.com' });
  await insight.strike(parts, { search: 'ali@example.com' });
  expect(profile().searches).toEqual([]);
});

test('what the owner of a fact says about it is told, and the shelves follow', async () => {
  const { parts, profile, drawn } = openPage();
  await insight.prefer(parts, 'brand:Kaya', 'less');
  await insight.gift(parts, { order: 'order-1' }, undefined);
  await insight.gift(parts, { item: 'tea' }, undefined);
  await insight.gift(parts, { item: 'tea' }, 'undo');
  expect(profile().preferences.get('brand:Kaya')).toMatchObject({ toward: -1 });
  expect([...profile().gifts].map(([fact, { on }]) => [fact, on])).toEqual([
    ['order:order-1', true],
    ['item:tea', false],
  ]);
  expect(drawn()).toBe(4);
});

test('words that mean nothing are one sentence each, and change nothing', async () => {
  const { parts, dispatch, warnings } = openPage();
  await insight.prefer(parts, 'brand:Kaya', 'lots');
  await insight.prefer(parts, 7, 'more');
  await insight.gift(parts, { search: 'tea' }, undefined);
  await insight.shoppingFor(parts, 'aunt');
  expect(warnings).toHaveLength(4);
  expect(dispatch.heap()).toEqual([]);
});

test('an export holds nothing that was struck out, and calls products by their names', async () => {
  const { parts, dispatch } = openPage();
  await dispatch.track('view_item', { items: [{ item_id: 'tea' }, { item_id: 'no-such' }] });
  await dispatch.track('search', { search_term: 'tent' });
  await insight.strike(parts, { search: 'tent' });
  const { events, names } = await insight.exportMemory(parts);
  expect(JSON.stringify(events)).not.toMatch(/tent|strike/);
  expect(names).toEqual({ tea: expect.stringMatching(/\w{3}/), 'no-such': 'no-such' });
  expect(names['tea']).not.toBe('tea');
});
