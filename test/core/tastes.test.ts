import { expect, test } from 'vitest';
import { type Affinity, affinities } from '../../src/core/profile/affinity';
import { visitor } from '../fakes/diary';
import { NOW, shop } from '../fakes/shop';

const catalog = shop();

type Diary = ReturnType<typeof visitor>;

const tastesOf = (diary: Diary): readonly Affinity[] => affinities(diary.profile(), catalog, NOW);

const taste = (diary: Diary, name: string): Affinity | undefined =>
  tastesOf(diary).find(({ feature }) => feature === catalog.featureId.get(name));

const breakfast = 'category1:Market/Breakfast';

test('a visitor nobody knows has no taste', () => {
  expect(tastesOf(visitor())).toEqual([]);
});

test('one look says nothing about a taste', () => {
  expect(tastesOf(visitor().viewed('tea'))).toEqual([]);
});

test('five looks at breakfast things are a taste for breakfast', () => {
  const found = taste(visitor().viewed(['tea', 'olives', 'cheese', 'honey', 'bread']), breakfast);
  expect(found?.mean).toBeGreaterThan(0.6);
  expect(found?.lift).toBeGreaterThan(2);
  expect(found?.confidence).toBeGreaterThan(1);
  expect(found?.evidence).toBe(5);
});

test('two looks of four that went everywhere are no taste', () => {
  const two = visitor().viewed(['tea', 'olives']);
  expect(taste(two, breakfast)?.confidence).toBeGreaterThan(1);
  const among = two.viewed(['tent-two', 'novel']);
  expect(taste(among, breakfast)).toBe(undefined);
});

test('the most certain taste comes first', () => {
  const found = tastesOf(visitor().viewed(['tent-two', 'tent-four', 'shoes']).viewed('tea'));
  const certainty = found.map(({ confidence }) => confidence);
  expect(certainty).toEqual([...certainty].sort((a, b) => b - a));
  expect(found.length).toBeGreaterThan(1);
});

test('a taste of half a year ago has faded', () => {
  const ids = ['tea', 'olives', 'cheese', 'honey', 'bread'];
  expect(taste(visitor().viewed(ids, { daysAgo: 180 }), breakfast)).toBe(undefined);
});

test('what was refused is a taste against, however small its share', () => {
  const found = taste(
    visitor().disliked('tent-two').disliked('tent-four'),
    'category1:Sport/Tents',
  );
  expect(found?.confidence).toBeLessThan(-1);
  expect(found?.lift).toBeLessThan(1);
});

test('an answer weighs more than many looks', () => {
  const ids = ['tent-two', 'tent-four', 'tent-light', 'tent-dome', 'tent-two'];
  const looked = visitor().viewed(ids).viewed(ids);
  const answered = looked.answered('taste', { facet: breakfast });
  const tents = 'category1:Sport/Tents';
  expect(taste(looked, breakfast)).toBe(undefined);
  expect(taste(looked, tents)).toBeDefined();
  expect(taste(answered, breakfast)?.mean).toBeGreaterThan(taste(answered, tents)?.mean ?? 0);
});

test('products this shop does not sell leave no taste', () => {
  expect(tastesOf(visitor().viewed(['x1', 'x2', 'x3', 'x4', 'x5']))).toEqual([]);
});

test('a filter named as the documentation names it is a taste', () => {
  const facet = 'category:Breakfast';
  const diary = visitor()
    .did('filter', { facet })
    .did('filter', { facet })
    .did('filter', { facet });
  expect(taste(diary, breakfast)).toMatchObject({ evidence: 3 });
});
