import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/core/events/event';
import { interests } from '../../src/core/profile/evidence';
import { emptyProfile, foldEvents, type Profile } from '../../src/core/profile/index';
import { strikeFrom } from '../../src/core/profile/strike-from';
import { withoutStruck } from '../../src/core/profile/without-struck';
import { anyLog } from '../fakes/arbitrary-events';
import { bits } from '../fakes/bits';
import { visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

type Diary = ReturnType<typeof visitor>;

const strike = (fact: string, at = NOW): BirebirEvent => ({
  id: 'strike',
  at,
  name: 'strike',
  data: { fact },
});

const fold = (events: readonly BirebirEvent[]): Profile => foldEvents(emptyProfile(), events);

/** What a profile holds of the facts that can be struck out. */
const factsOf = ({ evidence, ledger, searches, exposure, cart, visits, preferences }: Profile) =>
  bits({
    items: evidence.items,
    facets: evidence.facets,
    orders: ledger.orders,
    searches,
    exposure,
    cart: cart.items,
    viewed: [visits.viewed, visits.viewedBefore],
    preferences,
  });

/** A log of no more than a look, an order and a search at a time: nothing is pushed out of a list that is full. */
const shortLog = anyLog.map((log) =>
  log
    .filter(({ name, data }) => name !== 'strike' && name !== 'refund' && data.method !== 'undo')
    .slice(0, 15),
);

const anyFact = fc.constantFrom(
  'item:tea',
  'item:unknown-product',
  'order:order-1',
  'search:tea',
  'facet:brand:Kaya',
);

test('what was struck out counts as if it had never been told', () => {
  fc.assert(
    fc.property(shortLog, anyFact, (log, fact) => {
      const struck = new Map([[fact, NOW]]);
      const never = log.map((event) => withoutStruck(struck, event));
      expect(factsOf(fold([...log, strike(fact)]))).toBe(factsOf(fold([...never, strike(fact)])));
    }),
  );
});

test('what was struck out stays out when it is told again with its old date', () => {
  fc.assert(
    fc.property(shortLog, anyFact, (log, fact) => {
      const once = fold([...log, strike(fact)]);
      const { items } = once.evidence;
      const again = foldEvents(once, log);
      const id = fact.replace('item:', '');
      expect(again.evidence.items.has(id)).toBe(fact.startsWith('item:') ? false : items.has(id));
      expect(again.ledger.orders.some((order) => `order:${order.id}` === fact)).toBe(false);
      expect(again.searches.some(({ term }) => `search:${term}` === fact)).toBe(false);
      expect(again.evidence.facets.has(fact.replace('facet:', ''))).toBe(
        fact.startsWith('facet:') ? false : once.evidence.facets.has(fact),
      );
    }),
  );
});

test('an event that is struck out teaches nothing, whenever it is heard of', () => {
  fc.assert(
    fc.property(shortLog, fc.nat(), (log, which) => {
      const event = log[which % Math.max(1, log.length)];
      if (!event) return;
      const first = strike(`event:${event.id}`);
      const without = log.map((one) => withoutStruck(new Map([[`event:${event.id}`, NOW]]), one));
      expect(factsOf(fold([first, ...log]))).toBe(factsOf(fold([first, ...without])));
      expect(without.find(({ id }) => id === event.id)?.data).toEqual({});
    }),
  );
});

test('taking a fact out of an old profile leaves its visits counted', () => {
  const profile = visitor().opened({ daysAgo: 9 }).viewed('tea').viewed('cup').profile();
  const left = strikeFrom(profile, ['item:tea']);
  expect(left.visits).toEqual({ ...profile.visits, viewed: ['cup'] });
  expect([...left.evidence.items.keys()]).toEqual(['cup']);
  expect(profile.evidence.items.has('tea')).toBe(true);
});

const struckFrom = (diary: Diary, fact: string): Diary => diary.did('strike', { fact });

test('a product that was struck out is nowhere in the profile but in what was struck out', () => {
  const diary = visitor()
    .viewed(['tea', 'cup'], { daysAgo: 2 })
    .passed('tea')
    .added('tea')
    .disliked('tea')
    .bought(['tea', 'cup'], 'order-1')
    .viewed('tea');
  const { struck, ...profile } = struckFrom(diary, 'item:tea').profile();
  expect([...struck.keys()]).toEqual(['item:tea']);
  expect(bits(profile)).not.toContain('"tea"');
  expect(profile.ledger.orders).toMatchObject([{ id: 'order-1', lines: [{ id: 'cup' }] }]);
});

test('a product that was struck out may be learnt anew by what happens later', () => {
  const struck = struckFrom(visitor().viewed('tea', { daysAgo: 3 }), 'item:tea');
  const told = visitor(
    struck.events.map((event) => (event.name === 'strike' ? { ...event, at: NOW - 1000 } : event)),
  ).viewed('tea');
  expect(interests(told.profile(), NOW).get('tea')).toBe(1);
});

test('an order that was struck out does not come back with its thank-you page, and empties no cart', () => {
  const struck = struckFrom(visitor().added('tea').bought('tea', 'order-1'), 'order:order-1');
  const again = struck.added('cup').bought('tea', 'order-1').profile();
  expect(again.ledger.orders).toEqual([]);
  expect([...again.cart.items.keys()]).toEqual(['cup']);
});

test('an order that was struck out stays out when the shop hands over its own records', () => {
  const struck = struckFrom(visitor(), 'order:order-1').bought('tea', 'order-1', { daysAgo: 90 });
  expect(struck.profile().ledger.orders).toEqual([]);
});

test('a search is struck out however its letters were written', () => {
  const diary = visitor().searched('Bal', { daysAgo: 1 }).searched('bal').searched('zeytin');
  expect(struckFrom(diary, 'search:bal').profile().searches).toMatchObject([{ term: 'zeytin' }]);
});

test('a strike that names nothing we know changes nothing but that it was said', () => {
  const diary = visitor().viewed('tea').bought('cup', 'order-1');
  for (const fact of ['', 'item:', 'nonsense', 'item', 'order:order-9']) {
    expect(factsOf(struckFrom(diary, fact).profile())).toBe(factsOf(diary.profile()));
  }
});
