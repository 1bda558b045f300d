import { expect, test } from 'vitest';
import type { Strategy } from '../../src/core/strategies/strategy';
import { idsOf, outcomesFor, shelvesFor } from '../fakes/decide';
import { visitor } from '../fakes/diary';
import { product, shop } from '../fakes/shop';

const stranger = visitor().profile();

const everything: Strategy = {
  id: 'everything',
  allows: [],
  propose: ({ catalog, blocked }) => ({
    candidates: catalog.products.flatMap((_, ordinal) =>
      blocked(ordinal) ? [] : [{ ordinal, score: 1 }],
    ),
    parts: () => [{ name: 'order', value: 1 }],
    because: () => ({ id: 'because.new' }),
    heading: { id: 'shelf.new' },
    reason: { id: 'because.new' },
  }),
};

test('a place that its first strategy cannot fill gets what the next one has', () => {
  const [outcome] = outcomesFor(stranger, ['recent']);
  expect(outcome?.attempts.map(({ strategy }) => strategy.id)).toEqual([
    'recently-viewed',
    'picked',
    'new',
  ]);
  expect(outcome?.decision?.strategy).toBe('new');
});

test('three products are no shelf', () => {
  const catalog = shop([product('a'), product('b'), product('c')]);
  expect(shelvesFor(stranger, ['home'], { catalog })).toEqual([]);
});

test('the first places of a page are served first, the fourth stays empty', () => {
  const outcomes = outcomesFor(stranger, ['one', 'two', 'three', 'four']);
  expect(outcomes.map(({ decision }) => decision?.placement)).toEqual([
    'one',
    'two',
    'three',
    undefined,
  ]);
});

test('a low answer makes one shelf', () => {
  const upset = visitor().answered('ease', { value: 1 }, { daysAgo: 29 });
  expect(shelvesFor(upset.profile(), ['one', 'two', 'three'])).toHaveLength(1);
  const calmed = visitor().answered('ease', { value: 1 }, { daysAgo: 30 });
  expect(shelvesFor(calmed.profile(), ['one', 'two', 'three'])).toHaveLength(3);
});

test('a shelf that is on the page already stays as it is, and nothing in it is shown again', () => {
  const [fixed] = shelvesFor(stranger, ['one']);
  if (!fixed) throw new Error('the first shelf is missing');
  const now = shelvesFor(stranger, ['zero', 'one', 'two'], { fixed: [fixed] });
  expect(now[1]).toBe(fixed);
  expect(new Set(idsOf(now)).size).toBe(idsOf(now).length);
  expect(shelvesFor(stranger, ['one', 'a', 'b', 'c'], { fixed: [fixed] })).toHaveLength(3);
});

test('a strategy of the shop’s own is asked like ours, and guarded like ours', () => {
  const asked = { strategies: [everything], current: 'tea' };
  const profile = visitor().bought('cup', 'order-1').disliked('pan').profile();
  const outcomes = outcomesFor(profile, ['home'], { strategies: [everything] });
  expect(outcomes[0]?.decision).toBe(undefined);
  const named: Strategy = { ...everything, id: 'picked' };
  const ids = idsOf(shelvesFor(profile, ['home'], { ...asked, strategies: [named] }));
  expect(ids).toHaveLength(8);
  for (const id of ['tea', 'cup', 'pan', 'coat']) expect(ids).not.toContain(id);
});

test('a card carries all that is needed to paint it, and its badge', () => {
  const [shelf] = shelvesFor(stranger, ['new']);
  expect(shelf?.items[0]?.product).toMatchObject({
    id: 'shoes',
    title: 'The shoes',
    link: 'https://shop.example/product/shoes',
    brand: 'Kaya',
    price: 2600,
    currency: 'TRY',
  });
  expect(shelf?.items[0]?.badge).toBe('new');
});
