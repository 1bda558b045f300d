import { expect, test } from 'vitest';
import type { ShelfInput } from '../../src/core/decide/decide-shelves';
import type { ShelfDecision } from '../../src/core/decide/decision';
import { affinities } from '../../src/core/profile/affinity';
import { strategies as strategiesOfTheCrowd } from '../../src/core/strategies/of-the-crowd';
import { pickedForYou } from '../../src/core/strategies/picked-for-you';
import { only } from '../fakes/decide';
import { type Diary, visitor } from '../fakes/diary';
import { known } from '../fakes/known';
import { neighbours } from '../fakes/known-shop';
import { NOW, product, shop } from '../fakes/shop';

const catalog = shop();
const knowledge = known(catalog, neighbours);

const shelf = (
  strategy: (typeof strategiesOfTheCrowd)[number]['id'],
  diary: Diary,
  more: Partial<Omit<ShelfInput, 'placements' | 'profile'>> = {},
): ShelfDecision | undefined =>
  only(strategy, diary.profile(), {
    catalog,
    knowledge,
    strategies: strategiesOfTheCrowd,
    ...more,
  });

const ids = (shown: ShelfDecision | undefined): readonly string[] =>
  (shown?.items ?? []).map((item) => item.product.id);

test('a product page shows what was bought with the product, and names it', () => {
  const shown = shelf('bought-together', visitor(), { current: 'tea' });
  expect(ids(shown)).toEqual(['cup', 'honey', 'spoon', 'saucer']);
  for (const { because, contributions } of shown?.items ?? []) {
    expect(because).toEqual({ id: 'because.bought-together', values: { product: 'The tea' } });
    expect(contributions[0]?.name).toBe('bought:The tea');
  }
});

test('alternatives are left to their own shelf, where enough else is bought with a product', () => {
  const bought = ['jam', 'honey', 'cup', 'spoon', 'soap', 'poems'].map(
    (id, at) => ['tea', id, 9 - at] as const,
  );
  const shown = shelf('bought-together', visitor(), {
    current: 'tea',
    knowledge: known(catalog, { pairs: { bought } }),
  });
  expect([...ids(shown)].sort()).toEqual(['cup', 'poems', 'soap', 'spoon']);
});

test('each product in a full cart’s shelf names the one that spoke most for it', () => {
  const shown = shelf('bought-together', visitor().added(['pan', 'tea']), { limit: 12 } as object);
  const named = Object.fromEntries(
    (shown?.items ?? []).map(({ product: { id }, because }) => [id, because.values?.['product']]),
  );
  expect(named).toMatchObject({ cup: 'The tea', cookbook: 'The pan' });
});

test('what completes a cart is of other kinds than lie in it', () => {
  const cart = visitor().added(['tea', 'pan', 'cup']);
  const shown = shelf('complete-the-cart', cart, {
    knowledge: known(catalog, {
      pairs: {
        bought: ['jam', 'saucer', 'soap', 'poems', 'scarf', 'atlas'].map((id) => ['tea', id, 3]),
      },
    }),
  });
  expect([...ids(shown)].sort()).toEqual(['atlas', 'poems', 'scarf', 'soap']);
});

test('who looked at a product, and what was bought afterwards, are two different shelves', () => {
  const looked = shelf('viewed-together', visitor(), {
    current: 'tea',
    knowledge: known(catalog, {
      pairs: { viewed: ['honey', 'cup', 'jam', 'hat'].map((id) => ['tea', id, 2]) },
    }),
  });
  expect(looked?.because).toEqual({
    id: 'because.viewed-together',
    values: { product: 'The tea' },
  });
  const decided = shelf('viewed-then-bought', visitor(), { current: 'tea' });
  expect([...ids(decided)].sort()).toEqual(['bread', 'cup', 'honey', 'kettle']);
  expect(ids(decided)[0]).toBe('honey');
});

test('without a product, a cart or a history these shelves are silent', () => {
  for (const id of [
    'bought-together',
    'viewed-together',
    'viewed-then-bought',
    'complete-the-cart',
    'next-in-session',
    'picked',
  ] as const)
    expect(shelf(id, visitor())).toBe(undefined);
});

test('without a model every shelf that rests on one is silent, and what is picked are the visitor’s tastes', () => {
  const diary = visitor().viewed(['tea', 'honey', 'olives']).added('cup');
  const profile = diary.profile();
  const context = {
    ...{ catalog, profile, current: 0, pool: 40, now: NOW },
    tastes: affinities(profile, catalog, NOW),
    blocked: () => 0,
  };
  for (const strategy of strategiesOfTheCrowd) {
    const proposal = strategy.propose(context);
    if (strategy.id !== 'picked') expect(proposal).toBe(undefined);
    else expect(proposal?.candidates).toEqual(pickedForYou.propose(context)?.candidates);
  }
});

test('what others looked at next follows the newest looks, and a place is kept for what is new', () => {
  const others = Array.from({ length: 30 }, (_, at) => `cake-${at}`);
  const grown = shop([
    ...catalog.products,
    ...others.map((id) => product(id)),
    product('syrup', { brand: 'Petek' }),
  ]);
  const shown = shelf('next-in-session', visitor().viewed(['honey', 'tea']), {
    catalog: grown,
    knowledge: known(grown, {
      pairs: { viewed: ['cup', ...others].map((id, at) => ['tea', id, 90 - at]) },
      items: grown.products.length - 1,
    }),
  });
  expect(ids(shown)[0]).toBe('cup');
  expect(shown?.items.at(-1)).toMatchObject({ product: { id: 'syrup' }, kept: 'newcomer' });
});

test('top sellers and trending say how many wanted each, and nothing about the visitor', () => {
  const shown = shelf('top-sellers', visitor());
  expect(ids(shown)).toEqual(['bread', 'eggs', 'soap', 'atlas', 'tent-four']);
  expect(shown?.items[0]?.contributions[0]).toEqual({ name: 'sold', value: 90 });
  expect(shown?.heading).toEqual({ id: 'shelf.top-sellers' });
  expect(shelf('trending', visitor())?.heading).toEqual({ id: 'shelf.trending' });
});

test('where no orders are known, the most wanted are not called top sellers', () => {
  const looks = known(catalog, { ...neighbours, pairs: { viewed: [['tea', 'cup', 1]] } });
  expect(shelf('top-sellers', visitor(), { knowledge: looks })?.heading).toEqual({
    id: 'shelf.most-viewed',
  });
  expect(shelf('most-valuable', visitor(), { knowledge: looks })).toBe(undefined);
});

test('the most valuable are those that bring most, with dear prices tempered', () => {
  const shown = shelf('most-valuable', visitor());
  // The median price of bread, eggs, soap, atlas and the tent is that of the eggs, 85.
  const worth = (customers: number, price: number) => (customers * price * 85) / (price + 85);
  const scores = Object.fromEntries(
    (shown?.items ?? []).map(({ product: { id }, contributions }) => [id, contributions[0]?.value]),
  );
  expect(scores['eggs']).toBeCloseTo(worth(71, 85), 9);
  expect(scores['tent-four']).toBeCloseTo(worth(9, 6800), 9);
  expect(ids(shown)[0]).toBe('eggs');
});

test('the picked shelf names every voice, and its score is their sum', () => {
  const diary = visitor()
    .viewed(['tea', 'honey', 'olives', 'cheese', 'bread'])
    .bought(['tea'], 'order-1', { daysAgo: 60 });
  const shown = shelf('picked', diary);
  const names = new Set(
    (shown?.items ?? []).flatMap(({ contributions }) =>
      contributions.map(({ name }) => name.split(':')[0]),
    ),
  );
  for (const name of ['viewed', 'content', 'category', 'bought']) expect(names).toContain(name);
  for (const { score, contributions } of shown?.items ?? [])
    expect(contributions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score, 12);
  expect(shown?.heading).toEqual({ id: 'shelf.corner', values: { category: 'Breakfast' } });
});

test('what fills a picked shelf up scores nothing, and says that it was not chosen', () => {
  const shown = shelf('picked', visitor().viewed(['olives', 'soap']));
  const fillers = (shown?.items ?? []).filter(({ because }) => because.id === 'because.filler');
  expect(fillers.length).toBeGreaterThan(0);
  for (const { contributions } of fillers)
    expect(contributions.filter(({ name }) => name !== 'variety')).toEqual([]);
  const places = (shown?.items ?? []).map(({ because }) => because.id === 'because.filler');
  expect(places).toEqual([...places].sort());
});

test('popularity alone makes no picked shelf', () => {
  const plain = shop(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => product(id)));
  const popular = known(plain, {
    pairs: { viewed: [['a', 'b', 3]] },
    topSellers: ['c', 'd', 'e', 'f'].map((id) => [id, 9]),
  });
  expect(shelf('picked', visitor().viewed('a'), { catalog: plain, knowledge: popular })).toBe(
    undefined,
  );
});

test('the picked shelf works from likeness and tastes where the model tells of nothing', () => {
  const shown = shelf('picked', visitor().viewed(['tent-two', 'tent-dome']), {
    knowledge: known(catalog, {}),
  });
  expect(ids(shown)).toContain('tent-four');
});

test('of a shop that gave its orders alone, what is picked was bought with what was looked at', () => {
  const orders = known(catalog, { pairs: { bought: neighbours.pairs?.bought ?? [] } });
  const shown = shelf('picked', visitor().viewed('tea'), { knowledge: orders });
  expect(shown?.items[0]).toMatchObject({
    product: { id: 'cup' },
    because: { id: 'because.bought-together', values: { product: 'The tea' } },
  });
});
