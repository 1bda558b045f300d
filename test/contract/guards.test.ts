import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainOutcome } from '../../src/core/decide/explain';
import { guardMask } from '../../src/core/decide/guard';
import { type GuardId, guards } from '../../src/core/decide/guards';
import { notDueYet } from '../../src/core/decide/not-due-yet';
import { DAY_MS } from '../../src/core/profile/decayed';
import { strategies } from '../../src/core/strategies/index';
import type { Strategy } from '../../src/core/strategies/strategy';
import { defaultPriors } from '../../src/core/value/default-priors';
import { replenishment } from '../../src/core/value/replenishment';
import { idsOf, outcomesFor, shelvesFor } from '../fakes/decide';
import { type Diary, visitor } from '../fakes/diary';
import { NOW, ordinal, shop, shopWith } from '../fakes/shop';

interface Stop {
  readonly diary?: Diary;
  readonly catalog?: ReturnType<typeof shop>;
  readonly current?: string;
  readonly onPage?: boolean;
}

const sixTimes = (id: string, daysAgo: number) =>
  Array.from({ length: 6 }).reduce<Diary>((diary) => diary.passed(id, { daysAgo }), visitor());

/** How each guard comes to stand in front of the running shoes, the newest thing in the shop. */
const stops: Readonly<Record<GuardId, Stop>> = {
  current: { current: 'shoes' },
  'on-page': { onPage: true },
  'out-of-stock': { catalog: shopWith({ shoes: { availability: 'out_of_stock' } }) },
  'in-cart': { diary: visitor().added('shoes') },
  owned: { diary: visitor().bought('shoes', 'order-1') },
  disliked: { diary: visitor().disliked('shoes') },
  'seen-too-often': { diary: sixTimes('shoes', 3) },
};

/** Proposes the whole shop, the shoes first. */
const everything: Strategy = {
  id: 'new',
  allows: [],
  propose: ({ catalog, blocked }) => {
    const shoes = ordinal(catalog, 'shoes');
    const score = (at: number): number => (at === shoes ? 2 : 1);
    const free = catalog.products.map((_, at) => at).filter((at) => !blocked(at));
    const candidates = free.map((at) => ({ ordinal: at, score: score(at) }));
    return {
      candidates: candidates.sort((a, b) => b.score - a.score),
      parts: (at) => [{ name: 'order', value: score(at) }],
      because: () => ({ id: 'because.new' }),
      heading: { id: 'shelf.new' },
      reason: { id: 'because.new' },
    };
  },
};

const [fixed] = shelvesFor(visitor().profile(), ['above'], {
  strategies: [{ ...everything, id: 'picked' }],
});

const shown = (diary: Diary, asked: Parameters<typeof outcomesFor>[2] = {}) =>
  idsOf(shelvesFor(diary.profile(), ['new'], { strategies: [everything], ...asked }));

test('without a guard the product is shown', () => {
  expect(shown(visitor())[0]).toBe('shoes');
  expect(idsOf(fixed ? [fixed] : [])).toContain('shoes');
});

describe.each(guards.map(({ id }) => ({ id })))('the guard $id', ({ id }) => {
  const { diary = visitor(), catalog = shop(), current, onPage } = stops[id];
  const shoes = ordinal(catalog, 'shoes');
  const bit = 1 << guards.findIndex((guard) => guard.id === id);
  const asked = { catalog, current, ...(onPage && fixed && { fixed: [fixed] }) };

  test('stands in front of its product, for its own reason alone', () => {
    const mask = guardMask(guards, {
      catalog,
      profile: diary.profile(),
      now: NOW,
      current: current === undefined ? undefined : shoes,
      onPage: new Set(onPage ? [shoes] : []),
    });
    expect(mask[shoes]).toBe(bit);
    expect([...mask].filter((bits) => bits & bit)).toHaveLength(id === 'out-of-stock' ? 2 : 1);
  });

  test('keeps its product off the shelf, and the explanation names it', () => {
    expect(shown(diary, asked)).toHaveLength(8);
    expect(shown(diary, asked)).not.toContain('shoes');
    const given = { strategies: [everything], ...asked };
    const [outcome] = outcomesFor(diary.profile(), ['new'], given);
    const rejected = outcome && explainOutcome(outcome).attempts[0]?.rejected;
    expect(rejected?.find((one) => one.id === 'shoes')?.rule).toBe(id);
  });

  test('is heeded by every strategy that does not say otherwise', () => {
    for (const strategy of strategies) {
      if ((strategy.allows as readonly string[]).includes(id)) continue;
      const given = { ...asked, strategies: [{ ...strategy, id: 'new' }] };
      expect(shown(diary, given)).not.toContain('shoes');
    }
  });
});

test('what is bought again and again is shown although it is owned, once its time has come', () => {
  const catalog = shopWith({ shoes: { replenishable: true } });
  const bought = (...daysAgo: readonly number[]) =>
    daysAgo.reduce((diary, days) => diary.bought('shoes', `${days}`, { daysAgo: days }), visitor());
  expect(shown(bought(29), { catalog })).not.toContain('shoes');
  expect(shown(bought(31), { catalog })).toContain('shoes');
  expect(shown(bought(36, 29, 22, 15, 8), { catalog })).not.toContain('shoes');
  expect(shown(bought(42, 35, 28, 21, 14), { catalog })).toContain('shoes');
});

test('its time is the one that is worked out of what is owned', () => {
  const days = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, (pauses) => {
      let daysAgo = pauses.reduce((sum, pause) => sum + pause, 0);
      const moments = pauses.map((pause) => {
        const moment = NOW - daysAgo * DAY_MS;
        daysAgo -= pause;
        return moment;
      });
      const gaps = pauses.slice(0, -1);
      const since = pauses[pauses.length - 1] ?? 0;
      const usual = replenishment(gaps, since, defaultPriors.gap).days;
      if (Math.abs(usual - since) < 1e-6) return;
      expect(notDueYet(moments, NOW)).toBe(since < usual);
    }),
  );
});

test('after two weeks a product that was passed over has a new chance', () => {
  expect(shown(sixTimes('shoes', 14))).toContain('shoes');
});

test('what came back is no longer owned, what was taken out of the cart no longer in it', () => {
  expect(shown(visitor().bought('shoes', 'order-1').refunded('order-1'))).toContain('shoes');
  expect(shown(visitor().added('shoes').removed('shoes'))).toContain('shoes');
});
