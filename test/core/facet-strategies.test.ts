import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainOutcome } from '../../src/core/decide/explain';
import { ownerRules } from '../../src/core/decide/owner-rules';
import { placement } from '../../src/core/decide/placement';
import { recommendedFacets } from '../../src/core/decide/recommended-facets';
import { foldEvents, type Profile } from '../../src/core/profile/index';
import { facetStrategies, type LinkOf } from '../../src/core/strategies/facet-strategies';
import { strategies } from '../../src/core/strategies/index';
import { facetStrategyIds } from '../../src/core/strategies/strategy-ids';
import { anyLog } from '../fakes/arbitrary-events';
import { decideOn, idsOf } from '../fakes/decide';
import { type Diary, visitor } from '../fakes/diary';
import { NOW, shop, shopWith } from '../fakes/shop';
import { wordedEverywhere } from '../fakes/worded';

/** A page that links to everything, unless it is said what it links to. */
const everything: LinkOf = (kind, name) => `https://shop.example/${kind}/${name}`;
const only =
  (...names: readonly string[]): LinkOf =>
  (kind, name) =>
    names.includes(name) ? everything(kind, name) : undefined;

interface Asked extends Partial<Parameters<typeof decideOn>[2]> {
  readonly linkOf?: LinkOf;
  readonly ids?: readonly string[];
}

const outcomeOf = (profile: Profile, { linkOf = everything, ids, ...asked }: Asked = {}) => {
  const [outcome] = decideOn(
    profile,
    [placement('aisles', { strategies: ids ?? ['categories'] })],
    { strategies: [...facetStrategies(() => linkOf), ...strategies], ...asked },
  );
  if (!outcome) throw new Error('there is no such place');
  return outcome;
};
const row = (diary: Diary, asked?: Asked) => {
  const { decision } = outcomeOf(diary.profile(), asked);
  return decision?.kind === 'facets' ? decision : undefined;
};
const names = (diary: Diary, asked?: Asked) => row(diary, asked)?.facets.map(({ title }) => title);
const rulesOf = (diary: Diary, asked?: Asked) =>
  Object.fromEntries(
    explainOutcome(outcomeOf(diary.profile(), asked)).attempts.flatMap(({ rejected }) =>
      rejected.map(({ id, rule }) => [id, rule]),
    ),
  );

const drinker = visitor().viewed(['tea', 'olives', 'cheese', 'honey'], { daysAgo: 1 });
const walker = visitor().viewed(['tent-two', 'tent-four', 'tent-light'], { daysAgo: 1 });

test('who looked at breakfast is led to the shop’s own page of it, with the reason', () => {
  expect(row(drinker)).toMatchObject({
    placement: 'aisles',
    strategy: 'categories',
    heading: { id: 'shelf.categories' },
    because: { id: 'because.categories' },
    items: [],
  });
  expect(row(drinker)?.facets[0]).toMatchObject({
    facet: 'category:Breakfast',
    title: 'Breakfast',
    link: 'https://shop.example/category/Breakfast',
    because: { id: 'because.category', values: { category: 'Breakfast' } },
  });
});

test('categories and brands are two rows, and each has the same figures as the profile tells', () => {
  const told = recommendedFacets(drinker.profile(), shop(), NOW, 100);
  for (const [id, kind] of [
    ['categories', 'category'],
    ['brands', 'brand'],
  ] as const) {
    const facets = row(drinker, { ids: [id] })?.facets ?? [];
    const same = told.filter((one) => one.kind === kind).slice(0, 6);
    expect(facets.map(({ title, link, imageLink, ...facet }) => facet)).toEqual(same);
  }
});

test('nothing is known: the place is free for what comes next, or stays empty', () => {
  expect(outcomeOf(visitor().profile()).decision).toBe(undefined);
  const { decision } = outcomeOf(visitor().profile(), { ids: ['categories', 'new'] });
  expect(decision).toMatchObject({ kind: 'shelf', strategy: 'new' });
});

test('what the page has no link to is not shown, and the owner is told so', () => {
  expect(row(drinker, { linkOf: only() })).toBe(undefined);
  expect(rulesOf(drinker, { linkOf: only() })['category:Breakfast']).toBe('no-link');
});

test('a page that links to departments alone leads to the one it lies in, and one that links to both to the closer', () => {
  const departments = row(drinker, { linkOf: only('Market', 'Outdoor') });
  expect(departments?.facets.map(({ facet, path }) => [facet, path])).toEqual([
    ['category:Market', ['Market']],
  ]);
  expect(names(drinker)).toContain('Breakfast');
  expect(names(drinker)).not.toContain('Market');
  expect(rulesOf(drinker)['category:Market']).toBe('outscored');
});

test('two names that lead to one page are shown once', () => {
  const links = row(drinker.viewed(['tent-two', 'tent-four', 'tent-light'], { daysAgo: 1 }), {
    linkOf: () => 'https://shop.example/everything',
  })?.facets;
  expect(links).toHaveLength(1);
});

test('the picture is one of something that can be had', () => {
  const pictured = shopWith({
    tea: { imageLink: 'https://shop.example/tea.png', availability: 'out_of_stock' },
    honey: { imageLink: 'https://shop.example/honey.png' },
  });
  const first = row(drinker, { catalog: pictured })?.facets[0];
  expect(first?.imageLink).toBe('https://shop.example/honey.png');
  expect(row(drinker)?.facets[0]).not.toHaveProperty('imageLink');
});

describe('the owner is told why a category is not there', () => {
  test('because nothing sure is known of it, or less of it was wanted', () => {
    const less = drinker.did('prefer', { facet: 'category:Breakfast', method: 'less' });
    expect(rulesOf(less)['category:Breakfast']).toBe('disliked');
    expect(rulesOf(drinker)['category:Tents']).toBe('not-sure-enough');
  });

  test('because there is hardly anything to buy in it', () => {
    const catalog = shopWith({ 'tent-dome': { availability: 'out_of_stock' } });
    expect(names(walker)).toContain('Tents');
    expect(names(walker, { catalog }) ?? []).not.toContain('Tents');
    expect(rulesOf(walker, { catalog })['category:Tents']).toBe('too-few-products');
  });

  test('because the owner keeps its products off this place', () => {
    const catalog = shop();
    const rules = { pins: ['novel'], only: [], inStock: false, margin: 1 };
    const rulesFor = () => ownerRules({ ...rules, exclude: ['category:Breakfast'] }, catalog);
    const shown = row(drinker, { catalog, rulesFor });
    expect(shown?.facets.map(({ title }) => title) ?? []).not.toContain('Breakfast');
    // Pins are products: a row shows none.
    expect(shown?.items ?? []).toEqual([]);
  });
});

test('what was struck out is not shown', () => {
  const struck = drinker.did('strike', { fact: 'facet:category:Breakfast' });
  expect(names(struck) ?? []).not.toContain('Breakfast');
});

test('a row counts among the three shelves of a page, and holds no product back', () => {
  const places = ['a', 'b', 'c', 'd'].map((id) =>
    placement(id, { strategies: [id === 'a' ? 'categories' : 'assortment'] }),
  );
  const known = { strategies: [...facetStrategies(() => everything), ...strategies] };
  const decided = decideOn(drinker.profile(), places, known).map(({ decision }) => decision);
  expect(decided.map((one) => one?.kind)).toEqual(['facets', 'shelf', 'shelf', undefined]);
  const alone = decideOn(drinker.profile(), places.slice(1, 2), known);
  expect(idsOf(decided.slice(1, 2).flatMap((one) => one ?? []))).toEqual(
    idsOf(alone.flatMap(({ decision }) => decision ?? [])),
  );
});

test('a row that stands on the page stays as it is', () => {
  const fixed = row(drinker);
  if (!fixed) throw new Error('there is no row');
  const { decision } = outcomeOf(visitor().profile(), { fixed: [fixed] });
  expect(decision).toBe(fixed);
});

test('who finds things hard gets one shelf, and that may be the row', () => {
  const quiet = drinker.profile();
  const profile = { ...quiet, attention: { ...quiet.attention, quietUntil: NOW + 1 } };
  const places = ['a', 'b'].map((id) => placement(id, { strategies: ['categories'] }));
  const decided = decideOn(profile, places, { strategies: facetStrategies(() => everything) });
  expect(decided.map(({ decision }) => decision?.kind)).toEqual(['facets', undefined]);
});

describe.each(facetStrategyIds)('the strategy %s', (id) => {
  const asked = { ids: [id] };

  test('has a name of its own, and words in every language', () => {
    expect(strategies.map((one) => one.id as string)).not.toContain(id);
    const shown = row(drinker.viewed(['butter', 'jam', 'bread'], { daysAgo: 1 }), asked);
    if (!shown) throw new Error(`${id} has nothing to say`);
    const { heading, because, facets } = shown;
    for (const text of [heading, because, ...facets.map((facet) => facet.because)])
      wordedEverywhere(['shelf', 'detail'], text);
    for (const { name } of facets.flatMap(({ contributions }) => contributions)) {
      const [kind = '', value = ''] = name.split(':');
      wordedEverywhere(['detail'], { id: `part.${kind}`, values: { value } });
    }
  });

  test('shows six at most, the best first, and every score is the sum of its parts', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const outcome = outcomeOf(foldEvents(drinker.profile(), log), asked);
        const { facets = [], attempts, chosen } = explainOutcome(outcome);
        expect(chosen).toEqual([]);
        expect(facets.length).toBeLessThanOrEqual(6);
        const scores = facets.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        const rejected = attempts.flatMap((attempt) => attempt.rejected);
        for (const { score, contributions } of [...facets, ...rejected])
          expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(score);
        const shown = facets.map(({ facet }) => facet);
        for (const { id: name } of rejected) expect(shown).not.toContain(name);
      }),
      { numRuns: 60 },
    );
  });
});
