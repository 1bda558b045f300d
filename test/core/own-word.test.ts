import { expect, test } from 'vitest';
import { featureName } from '../../src/core/catalog/feature-name';
import { affinities } from '../../src/core/profile/affinity';
import { visitor } from '../fakes/diary';
import { NOW, shop } from '../fakes/shop';

type Diary = ReturnType<typeof visitor>;

const catalog = shop();

/** Confidence by the name a taste is shown under. */
const tastes = (diary: Diary): Readonly<Record<string, number>> =>
  Object.fromEntries(
    affinities(diary.profile(), catalog, NOW).map(({ feature, confidence }) => [
      featureName(catalog, feature),
      confidence,
    ]),
  );

const seen = visitor().viewed(['tea', 'honey', 'olives', 'jam'], { daysAgo: 1 });
const [name = ''] = Object.keys(tastes(seen)).filter((one) => one.startsWith('category'));
const prefer = (diary: Diary, method: string, daysAgo = 0): Diary =>
  diary.did('prefer', { facet: name, method }, { daysAgo });

test('looking at breakfast things shows a taste that can be spoken about', () => {
  expect(name).not.toBe('');
  expect(tastes(seen)[name]).toBeGreaterThan(1);
});

test('asking for less turns a taste into a dislike, asking for more makes it stronger', () => {
  expect(tastes(prefer(seen, 'less'))[name]).toBeLessThan(0);
  expect(tastes(prefer(seen, 'more'))[name]).toBeGreaterThan(tastes(seen)[name] ?? 0);
});

test('the last word counts, whichever is told first, and neutral takes all of it back', () => {
  const both = prefer(prefer(seen, 'more', 2), 'less', 1);
  expect(tastes(prefer(prefer(seen, 'less', 1), 'more', 2))).toEqual(tastes(both));
  expect(tastes(prefer(both, 'neutral'))).toEqual(tastes(seen));
});

test('the same word twice weighs as much as once', () => {
  expect(tastes(prefer(prefer(seen, 'more', 3), 'more'))).toEqual(tastes(prefer(seen, 'more')));
});

test('a taste that was struck out rests on the visitor’s own words alone', () => {
  const struck = seen.did('strike', { fact: `facet:${name}` });
  expect(tastes(struck)[name]).toBeUndefined();
  expect(tastes(struck.viewed(['tea', 'honey', 'olives'], { daysAgo: 0 }))[name]).toBeUndefined();
  const later = visitor([
    ...seen.events,
    { id: 'struck', at: NOW - 5_000, name: 'strike', data: { fact: `facet:${name}` } },
  ]);
  expect(tastes(prefer(later, 'more'))[name]).toBeGreaterThan(1);
});

test('striking out one taste leaves the others as they are', () => {
  const struck = tastes(seen.did('strike', { fact: 'facet:brand:Nobody' }));
  expect(struck).toEqual(tastes(seen));
});
