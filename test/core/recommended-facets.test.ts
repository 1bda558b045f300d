import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommendedFacets } from '../../src/core/decide/recommended-facets';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyLog } from '../fakes/arbitrary-events';
import { type Diary, visitor } from '../fakes/diary';
import { NOW, shop, shopWith } from '../fakes/shop';

const facets = (diary: Diary, catalog = shop()) => recommendedFacets(diary.profile(), catalog, NOW);
const drinker = visitor().viewed(['tea', 'olives', 'cheese', 'honey'], { daysAgo: 1 });

test('a visitor is led to the categories and brands of their tastes', () => {
  const [first] = facets(drinker);
  expect(first).toMatchObject({
    kind: 'category',
    facet: 'category:Breakfast',
    path: ['Market', 'Breakfast'],
    products: 9,
    because: { id: 'because.category', values: { category: 'Breakfast' } },
  });
  expect(facets(visitor().liked('jam').lingered('jam').viewed(['jam', 'honey']))).not.toEqual([]);
});

test('of a category and what it lies in one is recommended', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const found = recommendedFacets(foldEvents(emptyProfile(), log), shop(), NOW, 100);
      const ways = found
        .filter(({ kind }) => kind === 'category')
        .map(({ path }) => path.join('/'));
      for (const one of ways)
        for (const other of ways)
          if (one !== other) expect(`${other}/`.startsWith(`${one}/`)).toBe(false);
    }),
  );
});

test('nobody is led anywhere before there is a taste, nor to what they want less of', () => {
  expect(facets(visitor())).toEqual([]);
  const less = drinker.did('prefer', { facet: 'category:Breakfast', method: 'less' });
  expect(facets(less).map(({ facet }) => facet)).not.toContain('category:Breakfast');
  // Its department would be the same way.
  expect(facets(less).map(({ facet }) => facet)).not.toContain('category:Market');
  const none = drinker.did('prefer', { facet: 'category:Market', method: 'less' });
  expect(facets(none).map(({ facet }) => facet)).not.toContain('category:Breakfast');
});

test('a category in which there is hardly anything to buy is not recommended', () => {
  const walker = visitor().viewed(['tent-two', 'tent-four', 'tent-light'], { daysAgo: 1 });
  const names = (catalog: ReturnType<typeof shop>) =>
    facets(walker, catalog).map(({ facet }) => facet);
  expect(names(shop())).toContain('category:Tents');
  expect(names(shopWith({ 'tent-dome': { availability: 'out_of_stock' } }))).not.toContain(
    'category:Tents',
  );
});

test('the score is the sum of what counted, the best first, six at most', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const found = recommendedFacets(foldEvents(emptyProfile(), log), shop(), NOW);
      expect(found.length).toBeLessThanOrEqual(6);
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      for (const { score, contributions } of found)
        expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBe(score);
    }),
  );
});
