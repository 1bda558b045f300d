import { expect, test } from 'vitest';
import { idsOf, only } from '../fakes/decide';
import { visitor } from '../fakes/diary';
import { product, shop } from '../fakes/shop';

const breakfast = ['tea', 'olives', 'cheese', 'honey', 'bread'] as const;

const picked = (diary: ReturnType<typeof visitor>, catalog = shop()) =>
  only('picked', diary.profile(), { catalog });

test('nothing is picked for somebody whose taste is not known', () => {
  expect(picked(visitor())).toBe(undefined);
  expect(picked(visitor().viewed('tea'))).toBe(undefined);
});

test('five looks at breakfast things make a breakfast corner that says why it is there', () => {
  const diary = breakfast.reduce(
    (told, id, i) => told.viewed(id, { minutesAgo: 9 - i }),
    visitor(),
  );
  const shelf = picked(diary);
  expect(shelf).toMatchObject({
    heading: { id: 'shelf.corner', values: { category: 'Breakfast' } },
    because: {
      id: 'because.looked-at',
      values: { products: ['The bread', 'The honey', 'The cheese'] },
    },
  });
  expect(shelf?.items[0]?.because).toEqual({
    id: 'because.category',
    values: { category: 'Breakfast' },
  });
});

test('the corner shows what the visitor has not looked at yet, before the rest of the shop', () => {
  const ids = idsOf([picked(visitor().viewed(breakfast))].flatMap((shelf) => shelf ?? []));
  expect(ids.slice(0, 4).sort()).toEqual(['butter', 'eggs', 'jam', 'tahini']);
  for (const id of breakfast) expect(ids).not.toContain(id);
});

test('what was looked at more than a month ago may be picked again', () => {
  const diary = visitor().viewed('jam', { daysAgo: 31 }).viewed(breakfast);
  expect(idsOf([picked(diary)].flatMap((shelf) => shelf ?? []))).toContain('jam');
});

test('a taste that was told, not shown, is given as the reason', () => {
  const told = visitor().answered('taste', { facet: 'category1:Sport/Tents' });
  expect(picked(told)?.because).toEqual({ id: 'because.liked' });
});

test('what the visitor refuses again and again is not picked', () => {
  const diary = visitor().viewed(breakfast).viewed(breakfast).disliked('jam').disliked('honey');
  const ids = idsOf([picked(diary)].flatMap((shelf) => shelf ?? []));
  expect(ids).not.toContain('jam');
  expect(ids).not.toContain('honey');
});

test('a favourite brand is named as the reason where it counted most', () => {
  const ours = Array.from({ length: 9 }, (_, i) => product(`kaya-${i}`, { brand: 'Kaya' }));
  const others = Array.from({ length: 30 }, (_, i) => product(`other-${i}`, { brand: `B${i}` }));
  const diary = visitor().viewed(['kaya-0', 'kaya-1', 'kaya-2']);
  expect(picked(diary, shop([...ours, ...others]))?.items[0]?.because).toEqual({
    id: 'because.brand',
    values: { brand: 'Kaya' },
  });
});

test('a product that its colour brought here does not say its section did', () => {
  const red = Array.from({ length: 9 }, (_, i) => product(`red-${i}`, { colours: ['red'] }));
  const others = Array.from({ length: 30 }, (_, i) => product(`o-${i}`, { colours: [`c${i}`] }));
  const diary = visitor().viewed(['red-0', 'red-1', 'red-2']);
  const [first] = picked(diary, shop([...red, ...others]))?.items ?? [];
  expect(first?.contributions[0]?.name).toBe('colour:red');
  expect(first?.because.id).not.toBe('because.category');
});

test('a shelf does not give as its reason a product the visitor refused', () => {
  const looked = visitor()
    .viewed(breakfast, { minutesAgo: 9 })
    .viewed(breakfast, { minutesAgo: 8 });
  const reason = picked(looked.viewed('jam').disliked('jam'))?.because;
  expect(reason?.values).toEqual({ products: ['The tea', 'The olives', 'The cheese'] });
});
