import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainOutcome } from '../../src/core/decide/explain';
import { ownerRules } from '../../src/core/decide/owner-rules';
import type { PlacementRules } from '../../src/core/decide/placement-rules';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyLog } from '../fakes/arbitrary-events';
import { idsOf, outcomesFor, shelvesFor } from '../fakes/decide';
import { type Diary, visitor } from '../fakes/diary';
import { neighbourhood, ordinal, product, shop, shopWith } from '../fakes/shop';

const NONE: PlacementRules = { pins: [], exclude: [], only: [], inStock: false, margin: 0 };

const asked = (rules: Partial<PlacementRules>, catalog = shop()) => ({
  catalog,
  rulesFor: () => ownerRules({ ...NONE, ...rules }, catalog),
});
const shown = (
  rules: Partial<PlacementRules>,
  { diary = visitor(), catalog = shop(), placement = 'home' } = {},
) => shelvesFor(diary.profile(), [placement], asked(rules, catalog))[0];
const ids = (...given: Parameters<typeof shown>) => idsOf([shown(...given) ?? []].flat());
const ruleOf = (id: string, rules: Partial<PlacementRules>, placement = 'home') => {
  const [outcome] = outcomesFor(visitor().profile(), [placement], asked(rules));
  const attempts = outcome ? explainOutcome(outcome).attempts : [];
  return attempts.slice(-1)[0]?.rejected.find((one) => one.id === id)?.rule;
};

describe('pins', () => {
  test('stand first, in the owner’s order, and say that the shop chose them', () => {
    const shelf = shown({ pins: ['novel', 'tea'] });
    expect(ids({ pins: ['novel', 'tea'] }).slice(0, 2)).toEqual(['novel', 'tea']);
    expect(shelf?.items[0]).toMatchObject({ kept: 'pinned', because: { id: 'because.pinned' } });
    expect(shelf?.items).toHaveLength(8);
    expect(new Set(ids({ pins: ['shoes', 'tea'] })).size).toBe(8);
  });

  test('obey every guard: nothing that is in the cart, disliked, sold out, or unknown', () => {
    const diary = visitor().added('tea').disliked('novel');
    const pins = ['tea', 'novel', 'coat', 'nothing like it', 'poems'];
    expect(ids({ pins }, { diary })[0]).toBe('poems');
    for (const id of pins.slice(0, 4)) expect(ids({ pins }, { diary })).not.toContain(id);
  });

  test('do not swamp variety among the others', () => {
    const plain = ids({}, { placement: 'new' });
    const pinned = ids({ pins: ['atlas'] }, { placement: 'new' });
    expect(pinned.slice(1)).toEqual(plain.slice(0, 7));
  });
});

describe('excludes', () => {
  test.each([
    ['shoes', ['shoes']],
    ['brand:Kaya', ['shoes', 'socks', 'tent-two', 'tent-four']],
    ['category:Running', ['shoes', 'socks', 'shorts', 'bottle']],
    ['category:Sport/Running', ['shoes', 'socks', 'shorts', 'bottle']],
    ['category:Sport', ['shoes', 'socks', 'shorts', 'bottle', 'tent-dome']],
  ])('keep out %s, and the explanation says so', (name, gone) => {
    for (const id of gone) expect(ids({ exclude: [name] }, { placement: 'new' })).not.toContain(id);
    expect(ruleOf('shoes', { exclude: [name] }, 'new')).toBe('excluded');
  });

  test('are stronger than pins', () => {
    expect(ids({ pins: ['shoes'], exclude: ['brand:Kaya'] })).not.toContain('shoes');
  });
});

describe('filters', () => {
  test('keep to a range of prices', () => {
    const prices = shown({ minPrice: 300, maxPrice: 1000 })?.items.map(
      ({ product: { price = 0, salePrice = price } }) => salePrice,
    );
    expect(prices?.length).toBeGreaterThanOrEqual(4);
    for (const price of prices ?? []) {
      expect(price).toBeGreaterThanOrEqual(300);
      expect(price).toBeLessThanOrEqual(1000);
    }
    expect(ruleOf('shoes', { maxPrice: 1000 }, 'new')).toBe('filtered');
  });

  test('keep to named categories and brands', () => {
    const found = ids({ only: ['brand:Ova', 'category:Books', 'tea'] }, { placement: 'all' });
    const known = shop();
    for (const id of found) {
      const { brand = '', category } = known.products[ordinal(known, id)] ?? product('none');
      expect(brand === 'Ova' || category[0] === 'Books' || id === 'tea').toBe(true);
    }
    expect(found.length).toBeGreaterThanOrEqual(4);
  });

  test('leave a place empty rather than break a rule', () => {
    expect(shown({ only: ['brand:Nobody'] })).toBe(undefined);
  });
});

describe('the margin', () => {
  const drinker: Diary = visitor()
    .viewed(['tea', 'olives', 'cheese', 'honey'], { daysAgo: 40 })
    .viewed(['tea', 'olives', 'cheese', 'honey'], { daysAgo: 32 });

  test('breaks ties, is named, and never lets what fits much less pass what fits', () => {
    const catalog = shopWith({ tahini: { margin: 1 }, cup: { margin: 1 } });
    const shelf = shown({ margin: 1 }, { diary: drinker, catalog });
    const tahini = shelf?.items.find(({ product: { id } }) => id === 'tahini');
    const part = tahini?.contributions.find(({ name }) => name === 'margin');
    expect(part?.value).toBeGreaterThan(0);
    expect(idsOf([shelf ?? []].flat())).not.toContain('cup');
  });

  test('counts nothing without a weight', () => {
    const catalog = shopWith({ tahini: { margin: 1 } });
    const shelf = shown({}, { diary: drinker, catalog });
    const names = shelf?.items.flatMap(({ contributions }) => contributions.map((one) => one.name));
    expect(names).not.toContain('margin');
    expect(ids({}, { diary: drinker, catalog })).toEqual(ids({}, { diary: drinker }));
  });

  test('never moves a product past one that fits a quarter better', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ score: fc.float({ min: 0, max: 9, noNaN: true }), margin: fc.nat(100) }),
          {
            minLength: 2,
            maxLength: 12,
          },
        ),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (rows, weight) => {
          const catalog = shop(
            rows.map(({ margin }, i) => product(`p${i}`, { margin: margin / 100 })),
          );
          const candidates = rows
            .map(({ score }, at) => ({ ordinal: at, score }))
            .sort((a, b) => b.score - a.score);
          const shaped = ownerRules({ ...NONE, margin: weight }, catalog).shape(
            {
              candidates,
              parts: (at) => [{ name: 'order', value: rows[at]?.score ?? 0 }],
              because: () => ({ id: 'because.new' }),
              heading: { id: 'shelf.new' },
              reason: { id: 'because.new' },
            },
            { blocked: () => 0 },
          );
          const best = candidates[0]?.score ?? 0;
          shaped.candidates.forEach((one, place) => {
            for (const behind of shaped.candidates.slice(place + 1)) {
              const [ahead = 0, passed = 0] = [one, behind].map(
                ({ ordinal: at }) => rows[at]?.score,
              );
              expect(passed - ahead).toBeLessThanOrEqual(0.2 * best + 1e-6);
            }
            const sum = shaped.parts(one.ordinal).reduce((total, { value }) => total + value, 0);
            expect(sum).toBeCloseTo(one.score, 6);
          });
        },
      ),
    );
  });
});

test('whatever the owner asks for, no guard is passed and every score is the sum of its parts', () => {
  const id = fc.constantFrom(...neighbourhood.map((one) => one.id), 'unknown');
  const name = fc.oneof(id, fc.constantFrom('brand:Kaya', 'category:Breakfast', 'category:Market'));
  const anyRules = fc.record({
    pins: fc.array(id, { maxLength: 14 }),
    exclude: fc.array(name, { maxLength: 4 }),
    margin: fc.float({ min: 0, max: 1, noNaN: true }),
  });
  const catalog = shopWith({ tea: { margin: 0.9 }, shoes: { margin: 0.2 } });
  fc.assert(
    fc.property(anyLog, anyRules, (log, rules) => {
      const profile = foldEvents(emptyProfile(), log);
      const given = asked(rules, catalog);
      for (const { decision, attempts } of outcomesFor(profile, ['home', 'new', 'sale'], given)) {
        const turn = attempts[attempts.length - 1];
        for (const { product: one, score, contributions } of decision?.items ?? []) {
          expect(turn?.context.blocked(ordinal(catalog, one.id))).toBe(0);
          const sum = contributions.reduce((total, { value }) => total + value, 0);
          expect(sum).toBeCloseTo(score, 6);
        }
      }
    }),
  );
});
