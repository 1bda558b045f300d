import { expect, test } from 'vitest';
import { visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

test('searches are kept with what they found, thirty at most', () => {
  const many = Array.from({ length: 32 }, (_, i) => `term ${i}`);
  const diary = many.reduce((told, term) => told.searched(term), visitor());
  expect(diary.profile().searches).toHaveLength(30);
  expect(diary.profile().searches[0]?.term).toBe('term 2');
  const unmet = visitor().did('search', { search_term: 'yoghurt maker', results: 0 });
  expect(unmet.profile().searches).toEqual([{ term: 'yoghurt maker', at: NOW, results: 0 }]);
});

test('a search told late stands by its own date', () => {
  const diary = visitor().searched('today').searched('long ago', { daysAgo: 90 });
  expect(diary.profile().searches.map(({ term }) => term)).toEqual(['long ago', 'today']);
});
