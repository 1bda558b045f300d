import { expect, test } from 'vitest';
import { only } from '../fakes/decide';
import { visitor } from '../fakes/diary';

// src/core/strategies/recently-viewed.ts and profile/unfinished.ts: equal moments keep the order of the map, that is
// the order in which the log happened to tell them. A tie wants a rule of its own, the ordinal for one.
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
