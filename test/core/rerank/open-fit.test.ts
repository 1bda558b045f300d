import { expect, test } from 'vitest';
import { openKnowledge } from '../../../src/core/model/shared-knowledge';
import { affinities } from '../../../src/core/profile/affinity';
import { openFit } from '../../../src/core/rerank/open-fit';
import { type Diary, visitor } from '../../fakes/diary';
import { NOW, ordinal, shop } from '../../fakes/shop';

const catalog = shop();

const fitOf = (who: Diary, id: string, more: Partial<Parameters<typeof openFit>[0]> = {}) => {
  const profile = who.profile();
  const tastes = affinities(profile, catalog, NOW);
  return openFit({ catalog, profile, tastes, now: NOW, ...more })(ordinal(catalog, id));
};
const names = (parts: ReturnType<typeof fitOf>): readonly string[] => parts.map(({ name }) => name);

test('nothing speaks for or against any product to somebody of whom nothing is known', () => {
  for (const { id } of catalog.products) expect(fitOf(visitor(), id)).toEqual([]);
});

test('a taste speaks for what shares it, and for nothing else', () => {
  const who = visitor().viewed(['tea', 'olives', 'honey'], { daysAgo: 1 });
  const parts = fitOf(who, 'jam');
  expect(names(parts)).toContain('category:Breakfast');
  expect(parts.find(({ name }) => name === 'category:Breakfast')?.value).toBeGreaterThan(0);
  expect(names(fitOf(who, 'kettle'))).not.toContain('category:Breakfast');
});

test('what was looked at lately is found further to the front, what was long ago is not', () => {
  expect(names(fitOf(visitor().viewed('tea', { daysAgo: 2 }), 'tea'))).toContain('looked-at');
  expect(names(fitOf(visitor().viewed('tea', { daysAgo: 40 }), 'tea'))).not.toContain('looked-at');
});

test('what the visitor asked not to see goes to the back', () => {
  const parts = fitOf(visitor().viewed('tea').disliked('tea'), 'tea');
  expect(parts).toContainEqual({ name: 'disliked', value: -3 });
});

test('what customers as a whole have shown speaks too', () => {
  const knowledge = openKnowledge()(catalog);
  const parts = fitOf(visitor().viewed('olives'), 'tahini', { knowledge });
  expect(names(parts)).toContain('content');
});
