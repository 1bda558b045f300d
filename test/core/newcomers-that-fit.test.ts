import { expect, test } from 'vitest';
import type { Product } from '../../src/core/catalog/product';
import { strategies as strategiesOfTheVisitor } from '../../src/core/strategies/of-the-visitor';
import { idsOf, shelvesFor } from '../fakes/decide';
import { at, visitor } from '../fakes/diary';
import { product, shop } from '../fakes/shop';

const tea = (id: string, more: Partial<Product> = {}): Product =>
  product(id, { category: ['Tea'], ...more });

/** Nine teas, a new one, and other things. */
const catalog = shop([
  ...Array.from({ length: 9 }, (_, i) => tea(`tea-${i}`)),
  tea('seen-1'),
  tea('seen-2'),
  tea('new-tea', { addedAt: at({ daysAgo: 4 }) }),
  product('new-tent', { category: ['Tents'], addedAt: at({ daysAgo: 2 }) }),
  ...Array.from({ length: 30 }, (_, i) => product(`book-${i}`, { category: ['Books'] })),
]);
const drinker = visitor().viewed(['seen-1', 'seen-2'], { daysAgo: 2 }).viewed(['seen-1', 'seen-2']);
const asked = { catalog, strategies: strategiesOfTheVisitor };

test('what is picked for a visitor has a place for something new that fits them', () => {
  const [shelf] = shelvesFor(drinker.profile(), ['home'], asked);
  const last = shelf?.items[7];
  expect(last).toMatchObject({
    product: { id: 'new-tea' },
    kept: 'newcomer',
    because: { id: 'because.newcomer' },
  });
  const sum = last?.contributions.reduce((total, { value }) => total + value, 0);
  expect(sum).toBe(last?.score);
});

test('what is new and does not fit gets no place', () => {
  expect(idsOf(shelvesFor(drinker.profile(), ['home'], asked))).not.toContain('new-tent');
});

test('nor does what was looked at already, or is not wanted', () => {
  for (const diary of [drinker.viewed('new-tea'), drinker.disliked('new-tea')])
    expect(idsOf(shelvesFor(diary.profile(), ['home'], asked))).not.toContain('new-tea');
});
