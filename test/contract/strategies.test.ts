import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guards } from '../../src/core/decide/guards';
import { affinities } from '../../src/core/profile/affinity';
import { emptyProfile, foldEvents, type Profile } from '../../src/core/profile/index';
import { strategies as ofTheIndex } from '../../src/core/strategies/index';
import { strategies as strategiesOfTheCrowd } from '../../src/core/strategies/of-the-crowd';
import { strategies as strategiesOfTheHistory } from '../../src/core/strategies/of-the-history';
import type { Proposal, Strategy, StrategyContext } from '../../src/core/strategies/strategy';
import { anyLog } from '../fakes/arbitrary-events';
import { visitor } from '../fakes/diary';
import { known } from '../fakes/known';
import { neighbours } from '../fakes/known-shop';
import { NOW, ordinal, shop } from '../fakes/shop';
import { wordedEverywhere } from '../fakes/worded';

const catalog = shop();
const tea = ordinal(catalog, 'tea');
const knowledge = known(catalog, neighbours);
/** Each once, wherever it is registered. */
const strategies: readonly Strategy[] = [
  ...new Set<Strategy>([...ofTheIndex, ...strategiesOfTheHistory, ...strategiesOfTheCrowd]),
];

/** The saucers as they were three weeks ago. */
const soldOut = { item_id: 'saucer', price: 40, availability: 'out_of_stock' };

/** Has looked at things of every section, some on several visits, and left two in the cart. */
const regular = visitor()
  .viewed(['tea', 'olives', 'cheese', 'honey', 'bread', 'jam'], { daysAgo: 40 })
  .viewed(['olives', 'cheese', 'honey', 'bread'], { daysAgo: 3 })
  .viewed(['tent-two', 'shoes'], { daysAgo: 2 })
  .bought(['tea', 'olives'], 'order-a', { daysAgo: 70 })
  .bought('tea', 'order-b', { daysAgo: 35 })
  .did('view_item', { items: [{ item_id: 'kettle', price: 1100 }] }, { daysAgo: 20 })
  .did('view_item', { items: [soldOut] }, { daysAgo: 20 })
  .added(['pan', 'cup'], { daysAgo: 1 })
  .profile();

const context = (profile: Profile, more: Partial<StrategyContext> = {}): StrategyContext => ({
  catalog,
  profile,
  tastes: affinities(profile, catalog, NOW),
  now: NOW,
  current: tea,
  knowledge,
  shop: { deliveryDays: 5, freeShippingFrom: 1400 },
  blocked: () => 0,
  pool: 40,
  ...more,
});

/** What the page is about, for those who find nothing to say beside tea. */
const pages: Readonly<Record<string, string>> = { upsell: 'butter', 'in-brand': 'butter' };

const proposed = (strategy: Strategy, more: Partial<StrategyContext> = {}): Proposal => {
  const current = ordinal(catalog, pages[strategy.id] ?? 'tea');
  const proposal = strategy.propose(context(regular, { current, ...more }));
  if (!proposal) throw new Error(`${strategy.id} proposes nothing to a regular`);
  return proposal;
};

test('no two strategies have one name, but for the blend that takes the place of the tastes alone', () => {
  const names = strategies.map(({ id }) => id).sort();
  const twice = names.filter((id, at) => id === names[at - 1]);
  expect(twice.every((id) => id === 'picked')).toBe(true);
  expect(twice.length).toBeLessThan(2);
});

const strangers = context(emptyProfile(), { current: undefined });
const nothing = context(regular, {
  catalog: shop([]),
  tastes: [],
  current: undefined,
  knowledge: known(shop([]), {}),
});

describe.each(strategies.map((strategy) => ({ id: strategy.id, strategy: strategy as Strategy })))(
  'the strategy $id',
  ({ strategy }) => {
    test('has something to say to a regular', () => {
      expect(proposed(strategy).candidates.length).toBeGreaterThan(0);
    });

    test('passes only guards that exist', () => {
      const known: readonly string[] = guards.map(({ id }) => id);
      for (const id of strategy.allows) expect(known).toContain(id);
    });

    test('keeps its temper with a stranger, and in an empty shop', () => {
      expect(() => strategy.propose(strangers)).not.toThrow();
      expect(strategy.propose(nothing)?.candidates ?? []).toEqual([]);
    });

    test('proposes nothing that is blocked', () => {
      const none = strategy.propose(context(regular, { blocked: () => 1 }));
      expect(none?.candidates ?? []).toEqual([]);
      const odd = strategy.propose(context(regular, { blocked: (at) => at % 2 }));
      expect(odd?.candidates.filter((candidate) => candidate.ordinal % 2) ?? []).toEqual([]);
    });

    test('proposes no more than was asked for, each product once, the best first', () => {
      for (const pool of [1, 3, 40]) {
        const { candidates } = proposed(strategy, { pool });
        expect(candidates.length).toBeLessThanOrEqual(pool);
        expect(new Set(candidates.map((candidate) => candidate.ordinal)).size).toBe(
          candidates.length,
        );
        const scores = candidates.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    });

    test('names the parts of every score, and they sum to it', () => {
      fc.assert(
        fc.property(anyLog, (log) => {
          const proposal = strategy.propose(context(foldEvents(regular, log)));
          for (const { ordinal: at, score } of proposal?.candidates ?? []) {
            const parts = proposal?.parts(at).map(({ value }) => value) ?? [];
            const sum = parts.reduce((total, value) => total + value, 0);
            const size = parts.reduce((total, value) => total + Math.abs(value), 0);
            expect(Math.abs(score - sum)).toBeLessThanOrEqual(1e-6 * size);
          }
        }),
        { numRuns: 30 },
      );
    });

    test('has its heading and its reasons in every language', () => {
      const { heading, reason, because, candidates } = proposed(strategy);
      for (const text of [heading, reason, ...candidates.map((one) => because(one.ordinal))]) {
        wordedEverywhere(['shelf', 'detail'], text);
      }
    });

    test('has a name for each of its parts in every language', () => {
      const { parts, candidates } = proposed(strategy);
      for (const { name } of candidates.flatMap((one) => parts(one.ordinal))) {
        const [kind = '', value = ''] = name.split(':');
        wordedEverywhere(['detail'], { id: `part.${kind}`, values: { value } });
      }
    });

    test('proposes the same to the same visitor', () => {
      const { candidates } = proposed(strategy);
      expect(proposed(strategy).candidates).toEqual(candidates);
    });
  },
);
