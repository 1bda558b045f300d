import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { strategies } from '../../src/core/strategies/index';
import type { Strategy } from '../../src/core/strategies/strategy';
import { anyLog } from '../fakes/arbitrary-events';
import { outcomesFor } from '../fakes/decide';
import { neighbourhood, ordinal, shop } from '../fakes/shop';

const catalog = shop();
const page = fc.constantFrom<readonly string[]>(
  ['usuals', 'price-drop', 'for-what-you-own'],
  ['buy-again', 'back-in-stock', 'new-for-you'],
  ['upsell', 'free-shipping', 'in-category', 'in-brand'],
);
const about = fc.option(fc.constantFrom(...neighbourhood.map(({ id }) => id)), { nil: undefined });
const asked = { catalog, shop: { deliveryDays: 5, freeShippingFrom: 1000 } };

test('whatever somebody did, a shelf asked for by name passes no guard and says what counted', () => {
  fc.assert(
    fc.property(anyLog, page, about, (log, placements, current) => {
      const profile = foldEvents(emptyProfile(), log);
      const outcomes = outcomesFor(profile, placements, { ...asked, current });
      const shown = outcomes.flatMap(({ decision }) => decision?.items ?? []);
      expect(new Set(shown.map(({ product: { id } }) => id)).size).toBe(shown.length);
      for (const { decision, attempts } of outcomes) {
        const turn = attempts[attempts.length - 1];
        const strategy: Strategy | undefined = turn?.strategy;
        for (const { product, score, contributions } of decision?.items ?? []) {
          expect(turn?.context.blocked(ordinal(catalog, product.id))).toBe(0);
          const sum = contributions.reduce((total, { value }) => total + value, 0);
          expect(sum).toBeCloseTo(score, 6);
        }
        if (decision) expect(decision.items.length).toBeGreaterThanOrEqual(strategy?.least ?? 4);
      }
    }),
  );
});

test('nothing that is sold is decided for who has a complaint', () => {
  const upset = fc.constantFrom('ease', 'satisfaction', 'delivery', 'nps').map((question) => ({
    id: 'complaint',
    at: Date.UTC(2025, 2, 14, 11),
    name: 'answer' as const,
    data: { question, value: 1 },
  }));
  const selling = new Set(strategies.flatMap((one: Strategy) => (one.sells ? one.id : [])));
  fc.assert(
    fc.property(anyLog, page, about, upset, (log, placements, current, complaint) => {
      const before = log.filter(({ name }) => name !== 'strike' && name !== 'answer');
      const profile = foldEvents(emptyProfile(), [...before, complaint]);
      for (const { decision } of outcomesFor(profile, placements, { ...asked, current }))
        expect(selling.has(decision?.strategy ?? '')).toBe(false);
    }),
  );
});
