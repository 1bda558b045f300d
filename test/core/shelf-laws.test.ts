import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShelfDecision } from '../../src/core/decide/decision';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyLog, oneMoment } from '../fakes/arbitrary-events';
import { idsOf, outcomesFor, shelvesFor } from '../fakes/decide';
import { neighbourhood, ordinal, shop } from '../fakes/shop';

const catalog = shop();
const pages: readonly (readonly string[])[] = [
  ['home', 'new', 'sale', 'recent'],
  ['alternatives', 'goes-with', 'resume', 'home'],
  ['cart', 'home', 'home-again'],
];
const page = fc.constantFrom(...pages);
const current = fc.option(fc.constantFrom(...neighbourhood.map(({ id }) => id)), {
  nil: undefined,
});
const visit = fc.tuple(anyLog, page, current);

test('no shelf ever shows a product that a guard stands in front of', () => {
  fc.assert(
    fc.property(visit, ([log, placements, about]) => {
      const profile = foldEvents(emptyProfile(), log);
      for (const { decision, attempts } of outcomesFor(profile, placements, { current: about })) {
        const turn = attempts[attempts.length - 1];
        for (const { product } of decision?.items ?? []) {
          expect(turn && (turn.mask[ordinal(catalog, product.id)] ?? 0) & turn.bits).toBe(0);
        }
      }
    }),
  );
});

test('no product stands on a page twice, and the one the page is about on none of its shelves', () => {
  fc.assert(
    fc.property(visit, ([log, placements, about]) => {
      const shelves = shelvesFor(foldEvents(emptyProfile(), log), placements, { current: about });
      const ids = idsOf(shelves);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(about ?? 'nothing');
    }),
  );
});

test('a page has three shelves at most, each of four to twelve products', () => {
  fc.assert(
    fc.property(visit, ([log, placements, about]) => {
      const shelves = shelvesFor(foldEvents(emptyProfile(), log), placements, { current: about });
      expect(shelves.length).toBeLessThanOrEqual(3);
      for (const { items } of shelves) {
        expect(items.length).toBeGreaterThanOrEqual(4);
        expect(items.length).toBeLessThanOrEqual(12);
      }
    }),
  );
});

test('the same visitor on the same page at the same moment gets the same shelves', () => {
  fc.assert(
    fc.property(visit, ([log, placements, about]) => {
      const decided = () =>
        shelvesFor(foldEvents(emptyProfile(), structuredClone(log)), placements, {
          current: about,
          catalog: shop(),
        });
      expect(decided()).toStrictEqual(decided());
    }),
  );
});

test('every score on a shelf is the sum of what is said to have counted', () => {
  fc.assert(
    fc.property(visit, ([log, placements, about]) => {
      const shelves = shelvesFor(foldEvents(emptyProfile(), log), placements, { current: about });
      for (const { score, contributions } of shelves.flatMap(({ items }) => items)) {
        const sum = contributions.reduce((total, { value }) => total + value, 0);
        const size = contributions.reduce((total, { value }) => total + Math.abs(value), 0);
        expect(Math.abs(score - sum)).toBeLessThanOrEqual(1e-6 * size);
      }
    }),
  );
});

/** What a visitor would notice of a shelf: not the last bit of a score. */
const visible = ({ strategy, heading, because, items }: ShelfDecision) => ({
  strategy,
  heading,
  because,
  items: items.map(({ product, because: why }) => [product.id, why.id]),
});

test('what happened within one millisecond may be told in any order', () => {
  fc.assert(
    fc.property(anyLog, oneMoment, page, (log, [told, retold], placements) => {
      const known = foldEvents(emptyProfile(), log);
      const decide = (events: typeof told) =>
        shelvesFor(foldEvents(known, events), placements).map(visible);
      expect(decide(retold)).toEqual(decide(told));
    }),
  );
});
