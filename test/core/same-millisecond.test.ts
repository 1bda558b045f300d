import { expect, test } from 'vitest';
import { only } from '../fakes/decide';
import { visitor } from '../fakes/diary';

test('two things looked at in one millisecond stand in one order, whichever was told first', () => {
  const later = ['olives', 'honey', 'jam'] as const;
  const before = visitor().viewed(later, { daysAgo: 1 });
  const told = before.viewed('tea').viewed('cup').profile();
  const retold = before.viewed('cup').viewed('tea').profile();
  expect(only('recently-viewed', retold)).toEqual(only('recently-viewed', told));
});

test('two things carted in one millisecond wait in one order, whichever was told first', () => {
  const before = visitor().viewed(['olives', 'honey', 'jam'], { daysAgo: 1 });
  const told = before.added('tea').added('cup').profile();
  const retold = before.added('cup').added('tea').profile();
  expect(only('resume', retold)).toEqual(only('resume', told));
});
