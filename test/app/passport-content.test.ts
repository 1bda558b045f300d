import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeLogs } from '../../src/app/passport/merge-logs';
import { productRow } from '../../src/app/passport/product-row';
import { readContent } from '../../src/app/passport/read-content';
import { trustedProducts } from '../../src/app/passport/trusted-products';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyLog } from '../fakes/arbitrary-events';
import { bits } from '../fakes/bits';
import { visitor } from '../fakes/diary';
import { NOW, neighbourhood, product } from '../fakes/shop';

const here = { base: 'https://shop.example/', now: NOW };
const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);
const fold = (events: Parameters<typeof foldEvents>[1]) => foldEvents(emptyProfile(), events);

test('taking in the same passport twice changes nothing', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (mine, theirs) => {
      const once = mergeLogs(mine, theirs);
      expect(mergeLogs(once, theirs)).toBe(once);
      expect(new Set(ids(once))).toEqual(new Set([...ids(mine), ...ids(theirs)]));
    }),
  );
});

test('each browser’s history stays in its own order', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (mine, theirs) => {
      const merged = ids(mergeLogs(mine, theirs));
      expect(merged.filter((id) => ids(mine).includes(id))).toEqual(ids(mine));
      expect(merged.filter((id) => ids(theirs).includes(id))).toEqual(ids(theirs));
    }),
  );
});

const day = (daysAgo: number, name: string) =>
  visitor()
    .opened({ daysAgo })
    .viewed(name, { daysAgo })
    .events.map((event) => ({
      ...event,
      id: `${daysAgo}-${event.id}`,
    }));

test('whichever way the passport was carried, both browsers know the same', () => {
  const phone = [...day(9, 'tea'), ...day(3, 'cup')];
  const desk = [...day(7, 'jam'), ...day(1, 'honey')];
  const there = fold(mergeLogs(phone, desk));
  expect(bits(fold(mergeLogs(desk, phone)))).toBe(bits(there));
  expect(there.visits).toMatchObject({ count: 4, viewed: ['honey'], viewedBefore: ['cup'] });
});

test('what was struck out on one browser is struck out on the other', () => {
  const desk = day(5, 'tea');
  const phone = visitor().opened({ daysAgo: 2 }).did('strike', { fact: 'item:tea' }).events;
  expect(fold(mergeLogs(desk, phone)).evidence.items.has('tea')).toBe(false);
  expect(fold(mergeLogs(phone, desk)).evidence.items.has('tea')).toBe(false);
});

const event = (more: object = {}) => ({
  id: '0'.repeat(32),
  at: NOW,
  name: 'view_item',
  data: { items: [{ item_id: 'tea' }] },
  ...more,
});
const carried = (events: unknown, products: unknown = []) =>
  readContent({ format: 'birebir-passport', version: 1, events, products }, here);

test('a passport’s events are read as strictly as a page’s own', () => {
  const search = event({ name: 'search', data: { search_term: 'ali@example.com', evil: '<b>' } });
  expect(carried([event(), search])).toMatchObject({
    events: [event(), { data: { search_term: '[e-mail]' } }],
    leftOut: 0,
  });
});

test('events of a later version, logins and logouts are left out and counted', () => {
  const later = event({ name: 'teleport' });
  const login = event({ name: 'login', data: { user_id: 'ayse' } });
  expect(carried([event(), later, login])).toMatchObject({ events: [event()], leftOut: 2 });
});

test('one event that is none, and the whole passport is refused', () => {
  const odd = [
    null,
    'event',
    event({ id: 'short' }),
    event({ id: 7 }),
    event({ at: 'today' }),
    event({ at: Number.NaN }),
    event({ at: -1 }),
    event({ at: NOW + 2 * 86_400_000 }),
  ];
  for (const one of odd) expect(carried([event(), one])).toBeUndefined();
  expect(carried(Array.from({ length: 20_001 }, () => event()))).toBeUndefined();
});

test('nothing that a file may hold makes us fail, or changes what all objects share', () => {
  const polluted = JSON.parse('{"__proto__":{"polluted":true},"constructor":{}}');
  for (const value of [polluted, { ...polluted, format: 'birebir-passport' }, [], 1, 'x', null]) {
    expect(readContent(value, here)).toBeUndefined();
  }
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (one, other) => {
      carried([event({ data: one })], [other]);
      carried(one, other);
    }),
    { numRuns: 300 },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a product comes across as the catalogue had it', () => {
  const known = neighbourhood.map((one) => ({ ...one, source: 'page' as const }));
  const rows = JSON.parse(JSON.stringify(known.map(productRow)));
  expect(carried([], rows)?.products).toEqual(known);
});

test('a made-up passport leads to no other shop, and fetches no picture from anywhere else', () => {
  const at = (link: string, imageLink?: string) =>
    product(link, { link, ...(imageLink && { imageLink }) });
  const known = [at('https://shop.example/a', 'https://cdn.example/a.png')];
  const told = [
    at('https://shop.example/b', 'https://cdn.example/b.png'),
    at('https://shop.example/c', 'https://spy.example/c.png'),
    at('https://spy.example/d'),
    at('https://shop.example.spy.example/e'),
    at('https://shop.example@spy.example/f'),
    at(''),
  ];
  expect(trustedProducts(told, known, 'shop.example')).toEqual([
    told[0],
    product('https://shop.example/c', { link: 'https://shop.example/c' }),
  ]);
});
