import { expect, test } from 'vitest';
import { keepNewcomer, keepPins } from '../../src/core/decide/keep-places';
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

const stands = (id: string, score = 0) => ({ ordinal: ordinal(catalog, id), score });

test('what the owner has pinned stands first, in the owner’s order, whatever its score', () => {
  const given = candidates({ 'tea-1': 1, 'tea-2': 0.9, cup: 0.5 });
  const pins = keepPins([stands('plain-2'), stands('cup', 0.5)]);
  const shelf = pins(vary(given, catalog, 4), 4);
  expect(shelf.map(({ ordinal: at, kept }) => [catalog.products[at]?.id, kept])).toEqual([
    ['plain-2', 'pinned'],
    ['cup', 'pinned'],
    ['tea-1', undefined],
    ['tea-2', undefined],
  ]);
});

const many = shop(Array.from({ length: 12 }, (_, i) => product(`p-${i}`)));
const ten = Array.from({ length: 10 }, (_, at) => ({ ordinal: at, score: 10 - at }));
const places = (limit: number, newcomers: readonly { ordinal: number; score: number }[]) =>
  keepNewcomer(newcomers)(vary({ candidates: ten }, many, limit), limit).map(
    ({ ordinal: at, kept }) => [at, kept],
  );

test('a shelf of eight keeps its last place for something new that fits', () => {
  expect(places(8, [{ ordinal: 11, score: 0.1 }]).slice(-2)).toEqual([
    [6, undefined],
    [11, 'newcomer'],
  ]);
});

test('a smaller shelf keeps none, nor one into which something new has come by itself', () => {
  expect(places(6, [{ ordinal: 11, score: 0.1 }]).slice(-1)).toEqual([[5, undefined]]);
  const newcomers = [
    { ordinal: 11, score: 0.1 },
    { ordinal: 2, score: 8 },
  ];
  expect(places(8, newcomers).slice(-1)).toEqual([[7, undefined]]);
});

test('the last pin keeps its place before something new', () => {
  const pins = keepPins(ten.slice(0, 8), keepNewcomer([{ ordinal: 11, score: 1 }]));
  const shelf = pins(vary({ candidates: ten }, many, 8), 8);
  expect(shelf.map(({ kept }) => kept)).toEqual(Array.from({ length: 8 }, () => 'pinned'));
});
