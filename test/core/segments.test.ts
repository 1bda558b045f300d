import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../src/core/profile/decayed';
import { ruleFault } from '../../src/core/segments/check-rule';
import { type Condition, holds } from '../../src/core/segments/condition';
import { isSound } from '../../src/core/segments/is-sound';
import { HYSTERESIS, membersOf } from '../../src/core/segments/members';
import { presets, readyMade } from '../../src/core/segments/ready-made';
import { segmentComplaints } from '../../src/core/segments/segment-complaints';
import { countWindows, windowsIn } from '../../src/core/segments/windows';
import { customerFacts } from '../../src/core/value/customer-facts';
import { datedFacts } from '../../src/core/value/dated-facts';
import { defaultPriors } from '../../src/core/value/default-priors';
import { knowCustomer } from '../../src/core/value/know-customer';
import { visitor } from '../fakes/diary';
import { NOW, shop } from '../fakes/shop';

const known = { facts: ['orders', 'spend12m', 'risk', 'segments'], dated: ['orders'] };

const figure = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const test1 = fc.oneof(
  fc
    .record({ '>=': figure, '>': figure, '<=': figure, '<': figure }, { requiredKeys: [] })
    .filter((one) => Object.keys(one).length > 0),
  fc.constantFrom('active', 'cooling'),
);
const { rule } = fc.letrec<{ rule: Condition }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.dictionary(fc.constantFrom('orders', 'spend12m', 'risk'), test1, {
      maxKeys: 2,
    }) as fc.Arbitrary<Condition>,
    fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
  ),
}));
const facts = fc.record({
  orders: figure,
  spend12m: figure,
  risk: fc.constantFrom('active', 'cooling'),
});

describe('segments', () => {
  test('let somebody in at the limit and out a tenth beyond it', () => {
    const rules = { vip: { spend12m: { '>=': 500 } } };
    expect(membersOf(rules, { spend12m: 499 }, [])).toEqual([]);
    expect(membersOf(rules, { spend12m: 500 }, [])).toEqual(['vip']);
    expect(membersOf(rules, { spend12m: 451 }, ['vip'])).toEqual(['vip']);
    expect(membersOf(rules, { spend12m: 449 }, ['vip'])).toEqual([]);
  });

  test('hold a tenth the other way within not, and below a limit', () => {
    const rules = { small: { not: { spend12m: { '>=': 500 } } }, few: { orders: { '<=': 10 } } };
    expect(membersOf(rules, { spend12m: 520, orders: 10.5 }, ['small', 'few'])).toEqual([
      'small',
      'few',
    ]);
    expect(membersOf(rules, { spend12m: 560, orders: 12 }, ['small', 'few'])).toEqual([]);
    expect(membersOf(rules, { spend12m: 520, orders: 10.5 }, [])).toEqual([]);
  });

  test('whoever would be let in is never put out, whatever the rule', () => {
    fc.assert(
      fc.property(rule, facts, (one, known) => {
        if (membersOf({ one }, known, []).length) {
          expect(membersOf({ one }, known, ['one'])).toEqual(['one']);
        }
      }),
    );
  });

  test('a figure that wavers within a tenth of its limit flips nothing', () => {
    const waver = fc.array(fc.double({ min: 0.901, max: 1.099, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), waver, fc.boolean(), (limit, path, low) => {
        const rules = { one: { orders: low ? { '>=': limit } : { '<=': limit } } };
        let flips = 0;
        let members: readonly string[] = [];
        for (const share of path) {
          const after = membersOf(rules, { orders: limit * share }, members);
          if (after.length !== members.length) flips += 1;
          members = after;
        }
        expect(flips).toBeLessThan(2);
        expect(HYSTERESIS).toBe(0.1);
      }),
    );
  });

  test('the order of clauses and of segments does not matter', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), facts, fc.boolean(), (parts, known, isIn) => {
        const before = isIn ? ['all', 'any'] : [];
        const back = [...parts].reverse();
        const there = membersOf({ all: { all: parts }, any: { any: parts } }, known, before);
        const again = membersOf({ any: { any: back }, all: { all: back } }, known, before);
        expect([...again].sort()).toEqual([...there].sort());
      }),
    );
  });

  test('ask for a fact that is a set by one of its members', () => {
    const facts = { segments: ['vip', 'due'] };
    expect(holds({ segments: 'vip' }, facts)).toBe(true);
    expect(holds({ segments: { in: ['x', 'due'] } }, facts)).toBe(true);
    expect(holds({ not: { segments: 'x' } }, facts)).toBe(true);
    expect(holds({ segments: 'vi' }, facts)).toBe(false);
  });

  test('count over the days they ask for', () => {
    const rule: Condition = { any: [{ not: { orders: { '>=': 2, within: 30 } } }] };
    const windows = windowsIn(rule);
    expect(windows).toEqual([['orders', 30]]);
    const bought = (...daysAgo: readonly number[]) => ({
      orders: daysAgo.map((days) => ({ at: NOW - days * DAY_MS, amount: 1 })),
    });
    expect(holds(rule, countWindows(windows, bought(3, 40), NOW))).toBe(true);
    expect(holds(rule, countWindows(windows, bought(3, 20, 40), NOW))).toBe(false);
    expect(holds({ birds: { '<': 1, within: 3 } }, countWindows([['birds', 3]], {}, NOW))).toBe(
      false,
    );
  });
});

describe('a rule that cannot be asked is told in one sentence that names the clause', () => {
  test.each([
    [{ oders: 1 }, 'there is no fact “oders”; did you mean “orders”?'],
    [{ all: [{ risk: 'active' }, { xyzzyxyzzy: 1 }] }, 'there is no fact “xyzzyxyzzy”'],
    [{ any: { risk: 'active' } }, '“any” should be a list of rules'],
    [{ orders: { '=>': 2 } }, '“orders” has no test “=>” (one of >=, >, <=, <, in, within)'],
    [{ orders: { '>=': '2' } }, '“orders” should have a number under “>=”, not "2"'],
    [{ risk: { in: 'active' } }, '“risk” should have a list of values under “in”'],
    [{ risk: {} }, '“risk” should be a value or a comparison such as { ">=": 2 }'],
    [{ risk: { '>=': 1, within: 3 } }, '“risk” cannot be counted over days (“within”); orders can'],
    [{ not: null }, 'a rule should be an object, not null'],
    ['vip', 'a rule should be an object, not "vip"'],
  ])('%j', (wrong, sentence) => {
    expect(ruleFault(wrong, known)).toBe(sentence);
    expect(isSound(wrong, known)).toBe(false);
  });

  test('the owner reads which segment it was and what happens instead', () => {
    expect(
      segmentComplaints({ good: { orders: 1 }, bad: { oders: 1 }, odd: { any: 1 } }, known),
    ).toEqual([
      'Birebir: the segment “bad”: there is no fact “oders”; did you mean “orders”? It is left out.',
      'Birebir: the segment “odd”: “any” should be a list of rules; it is left out.',
    ]);
  });

  test('the quick check and the one that explains agree about anything', () => {
    const names = fc.constantFrom('orders', 'risk', 'all', 'any', 'not', 'oders', '>=', 'in');
    const anything = fc.oneof(
      fc.anything({ key: names, maxDepth: 4, withNullPrototype: false }),
      rule,
    );
    fc.assert(
      fc.property(anything, (given) => {
        expect(isSound(given, known)).toBe(ruleFault(given, known) === undefined);
      }),
    );
  });
});

describe('what comes ready-made', () => {
  const profile = visitor().opened().profile();
  const input = {
    profile,
    catalog: shop(),
    now: NOW,
    priors: defaultPriors,
    tiers: [],
    deliveryDays: 5,
  };
  const plain = ['visits', 'pagesThisVisit', 'viewedThisVisit', 'orders', 'inCart'];
  const facts = {
    facts: [...plain, ...Object.keys(customerFacts(knowCustomer(input)))],
    dated: Object.keys(datedFacts(profile)),
  };

  test.each([
    ...Object.entries(readyMade),
    ...Object.entries(presets).map(([id, { segments }]) => [id, segments] as const),
  ])('%s can be asked', (_, rules) => {
    for (const one of Object.values(rules)) expect(ruleFault(one, facts)).toBe(undefined);
  });

  test('a customer is in one field of the matrix, and somebody who bought nothing in none', () => {
    const rules = readyMade['matrix'] ?? {};
    expect(Object.keys(rules)).toHaveLength(12);
    expect(membersOf(rules, { orders: 2, valueBand: 'middle', need: 'habit' }, [])).toEqual([
      'middle-habit',
    ]);
    expect(membersOf(rules, { orders: 0, valueBand: 'low', need: 'discovery' }, [])).toEqual([]);
  });
});

test('what is only ever counted over days can be asked for over days, and not otherwise', () => {
  const known = { facts: ['orders'], dated: ['orders', 'spend'] };
  expect(isSound({ spend: { '>=': 100, within: 90 } }, known)).toBe(true);
  expect(ruleFault({ spend: { '>=': 100, within: 90 } }, known)).toBe(undefined);
  expect(isSound({ spend: { '>=': 100 } }, known)).toBe(false);
  expect(ruleFault({ spend: { '>=': 100 } }, known)).toContain('within');
});
