import { expect, test } from 'vitest';
import { vary } from '../../src/core/decide/vary';
import { only } from '../fakes/decide';
import { visitor } from '../fakes/diary';
import { ordinal, product, shop } from '../fakes/shop';

const catalog = shop([
  product('tea-1', { category: ['Tea'], brand: 'Nane' }),
  product('tea-2', { category: ['Tea'], brand: 'Nane' }),
  product('tea-3', { category: ['Tea'], brand: 'Ada' }),
  product('cup', { category: ['Cups'], brand: 'Billur' }),
  product('plain-1'),
  product('plain-2'),
]);

const candidates = (scores: Readonly<Record<string, number>>) => ({
  candidates: Object.entries(scores).map(([id, score]) => ({
    ordinal: ordinal(catalog, id),
    score,
  })),
});

const chosen = (scores: Readonly<Record<string, number>>, limit = 12) =>
  vary(candidates(scores), catalog, limit).map(({ ordinal: at }) => catalog.products[at]?.id);

test('of nearly equal products a shelf shows different brands and sections first', () => {
  expect(chosen({ 'tea-1': 1, 'tea-2': 0.99, 'tea-3': 0.98, cup: 0.97 })).toEqual([
    'tea-1',
    'cup',
    'tea-3',
    'tea-2',
  ]);
});

test('what is much better stays first, whatever it resembles', () => {
  expect(chosen({ 'tea-1': 1, 'tea-2': 0.9, cup: 0.5 })).toEqual(['tea-1', 'tea-2', 'cup']);
});

test('what variety took from a score is said', () => {
  const [, second] = vary(candidates({ 'tea-1': 1, 'tea-2': 0.9 }), catalog, 2);
  expect(second?.variety).toBeCloseTo(-0.15, 12);
  expect(second?.score).toBeCloseTo(0.75, 12);
});

test('products without a brand or a section do not resemble one another', () => {
  const both = vary(candidates({ 'plain-1': 1, 'plain-2': 1 }), catalog, 2);
  expect(both.map(({ variety }) => variety)).toEqual([0, 0]);
});

test('no more are chosen than there is room for, and none out of nothing', () => {
  expect(chosen({ 'tea-1': 1, 'tea-2': 0.9, cup: 0.5 }, 2)).toHaveLength(2);
  expect(vary({ candidates: [] }, catalog, 8)).toEqual([]);
});

test('variety never adds to a score, not even on a shelf of things the visitor dislikes', () => {
  const sale = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    product(id, { brand: 'Kaya', price: 100, salePrice: 95 }),
  );
  const others = Array.from({ length: 20 }, (_, i) => product(`other-${i}`, { brand: 'Ova' }));
  const diary = visitor().disliked('gone');
  const shelf = only('discounted', diary.disliked('gone').disliked('gone').profile(), {
    catalog: shop([...sale, ...others, product('gone', { brand: 'Kaya' })]),
  });
  const variety = shelf?.items.flatMap(({ contributions }) =>
    contributions.filter(({ name }) => name === 'variety').map(({ value }) => value),
  );
  expect(variety?.filter((value) => value > 0)).toEqual([]);
});

test('a strategy of the owner’s may propose a whole large catalogue', () => {
  const many = Array.from({ length: 200_000 }, (_, at) => ({ ordinal: at % 6, score: 1 }));
  expect(vary({ candidates: many }, catalog, 4)).toHaveLength(4);
});
