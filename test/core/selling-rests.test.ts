import { describe, expect, test } from 'vitest';
import { explainOutcome } from '../../src/core/decide/explain';
import { sellingRests } from '../../src/core/decide/selling-rests';
import { strategies } from '../../src/core/strategies/index';
import { strategies as strategiesOfTheCrowd } from '../../src/core/strategies/of-the-crowd';
import type { Strategy } from '../../src/core/strategies/strategy';
import { customerFacts } from '../../src/core/value/customer-facts';
import { defaultPriors } from '../../src/core/value/default-priors';
import { knowCustomer } from '../../src/core/value/know-customer';
import { outcomesFor, shelvesFor } from '../fakes/decide';
import { type Diary, visitor } from '../fakes/diary';
import { NOW, shop } from '../fakes/shop';

const rests = (diary: Diary, facts = {}) => sellingRests(diary.profile(), facts, NOW);

describe('nothing is sold', () => {
  test('to who found things hard, until they say that it is better, or a month has passed', () => {
    const upset = visitor().answered('ease', { value: 2 }, { daysAgo: 10 });
    expect(rests(upset)).toBe(true);
    expect(rests(upset.answered('ease', { value: 4 }, { daysAgo: 1 }))).toBe(false);
    expect(rests(visitor().answered('ease', { value: 1 }, { daysAgo: 30 }))).toBe(false);
  });

  test('to who would not recommend the shop, of ten', () => {
    expect(rests(visitor().answered('nps', { value: 6 }))).toBe(true);
    expect(rests(visitor().answered('nps', { value: 7 }))).toBe(false);
  });

  test('to who has had trouble after trouble', () => {
    const searches = (times: number) =>
      Array.from({ length: times }).reduce<Diary>(
        (diary, _, i) => diary.did('search', { search_term: `thing ${i}`, results: 0 }),
        visitor().bought('tea', 'a', { daysAgo: 20 }),
      );
    const factsOf = (diary: Diary) =>
      customerFacts(
        knowCustomer({
          profile: diary.profile(),
          catalog: shop(),
          now: NOW,
          priors: defaultPriors,
          tiers: [],
          deliveryDays: 5,
        }),
      );
    expect(rests(searches(6), factsOf(searches(6)))).toBe(false);
    expect(rests(searches(7), factsOf(searches(7)))).toBe(true);
  });
});

test('everybody else is sold to', () => {
  expect(rests(visitor())).toBe(false);
  expect(rests(visitor().answered('ease', { value: 5 }).answered('taste', { answer: 'tea' }))).toBe(
    false,
  );
});

test('what serves goes on while what sells rests', () => {
  const all: readonly Strategy[] = [...strategies, ...strategiesOfTheCrowd];
  const selling = new Set(all.flatMap(({ id, sells }) => (sells ? id : [])));
  expect([...selling].sort()).toEqual([
    'bought-together',
    'complete-the-cart',
    'discounted',
    'for-what-you-own',
    'free-shipping',
    'goes-with',
    'most-valuable',
    'upsell',
  ]);
});

test('the explanation says that selling rests, and what would have been shown', () => {
  const upset = visitor().answered('ease', { value: 1 }, { daysAgo: 2 });
  const [outcome] = outcomesFor(upset.profile(), ['sale']);
  const [first] = outcome ? explainOutcome(outcome).attempts : [];
  expect(first).toMatchObject({ strategy: 'discounted', outcome: 'selling rests' });
  expect(first?.rejected.map(({ rule }) => rule)).toContain('selling-rests');
  expect(shelvesFor(upset.profile(), ['sale'])[0]?.strategy).not.toBe('discounted');
  expect(shelvesFor(visitor().profile(), ['sale'])[0]?.strategy).toBe('discounted');
});
