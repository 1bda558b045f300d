import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf } from '../../../src/core/decide/score-of';
import { type ListedCard, rankList } from '../../../src/core/rerank/rank-list';

const card = (fit = 0, more: Partial<ListedCard> = {}): ListedCard => ({
  kind: 'card',
  stays: false,
  fit: fit === 0 ? [] : [{ name: 'brand:Kaya', value: fit }],
  ...more,
});
const orderOf = (cards: readonly ListedCard[]): readonly number[] =>
  rankList(cards).map(({ from }) => from);

const anyCard = fc.record({
  kind: fc.constantFrom('card', 'banner'),
  stays: fc.boolean(),
  fit: fc.array(
    fc.record({
      name: fc.constantFrom('brand:Kaya', 'category:Tea', 'looked-at'),
      value: fc.double({ min: -3, max: 3, noNaN: true }),
    }),
    { maxLength: 3 },
  ),
});
const anyList = fc.array(anyCard, { maxLength: 60 });

test('what suits the visitor comes further to the front', () => {
  expect(orderOf([card(), card(), card(), card(1), card()])).toEqual([0, 3, 1, 2, 4]);
});

test('who is not known sees the shop’s own order', () => {
  fc.assert(
    fc.property(anyList, (cards) => {
      const strangers = cards.map((one) => ({ ...one, fit: [] }));
      expect(orderOf(strangers)).toEqual(cards.map((_, place) => place));
    }),
  );
});

test('what every card of the list has in common changes nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.double({ min: -3, max: 3, noNaN: true }), (count, fit) => {
      const cards = Array.from({ length: count }, () => card(fit));
      expect(orderOf(cards)).toEqual(cards.map((_, place) => place));
    }),
  );
});

test('every card stands in the list once, and every score is the sum of its reasons', () => {
  fc.assert(
    fc.property(anyList, (cards) => {
      const ranked = rankList(cards);
      const places = ranked.map(({ from }) => from).sort((a, b) => a - b);
      expect(places).toEqual(cards.map((_, place) => place));
      for (const { score, contributions, from } of ranked) {
        expect(score).toBe(scoreOf(contributions));
        expect(contributions[0]).toEqual({ name: 'order', value: -Math.log(from + 1) || 0 });
      }
    }),
  );
});

test('what must stay stays, and a banner’s place is never taken by a card', () => {
  fc.assert(
    fc.property(anyList, (cards) => {
      orderOf(cards).forEach((from, place) => {
        expect(cards[from]?.kind).toBe(cards[place]?.kind);
        if (cards[place]?.stays) expect(from).toBe(place);
      });
    }),
  );
});

test('a card that suits better never falls behind for it', () => {
  fc.assert(
    fc.property(anyList, fc.nat({ max: 59 }), fc.double({ min: 0, max: 3 }), (cards, at, more) => {
      const place = (list: readonly ListedCard[]): number => orderOf(list).indexOf(at);
      const liked = cards.map((one, from) =>
        from === at ? { ...one, fit: [...one.fit, { name: 'more', value: more || 0 }] } : one,
      );
      expect(place(liked)).toBeLessThanOrEqual(place(cards));
    }),
  );
});
