import { expect, test } from 'vitest';
import { strikeFrom } from '../../src/core/profile/strike-from';
import { segmentsInNotes, stageInNotes, traitsInNotes } from '../../src/core/value/held-in-notes';
import { at, visitor } from '../fakes/diary';

const birthday = (answer: string) => ({
  fact: 'trait:birthday',
  answer,
  method: 'A present on the day',
});

test('what a visitor told about themselves is kept with the reason, and the last word counts', () => {
  const { notes } = visitor()
    .did('note', birthday('05-12'), { daysAgo: 2 })
    .did('note', birthday('12-05'), { daysAgo: 9 })
    .profile();
  expect(traitsInNotes(notes)).toEqual([
    { name: 'birthday', value: '05-12', reason: 'A present on the day', at: at({ daysAgo: 2 }) },
  ]);
});

test('what a visitor strikes out is gone, and told again later it counts again', () => {
  const told = visitor().did('note', birthday('05-12'), { daysAgo: 2 });
  const struck = told.did('strike', { fact: 'trait:birthday' }, { daysAgo: 1 });
  expect(traitsInNotes(struck.profile().notes)).toEqual([]);
  // A late copy of the old word does not bring it back.
  expect(
    traitsInNotes(struck.did('note', birthday('05-12'), { daysAgo: 2 }).profile().notes),
  ).toEqual([]);
  expect(traitsInNotes(struck.did('note', birthday('05-13')).profile().notes)).toHaveLength(1);
  expect(traitsInNotes(strikeFrom(told.profile(), ['trait:birthday']).notes)).toEqual([]);
});

test('a segment that was entered is held until it is left', () => {
  const entered = visitor().did('note', { fact: 'segment:vip', method: 'enter' }, { daysAgo: 3 });
  expect(segmentsInNotes(entered.profile().notes)).toEqual(['vip']);
  const left = entered.did('note', { fact: 'segment:vip', method: 'leave' });
  expect(segmentsInNotes(left.profile().notes)).toEqual([]);
});

test('a stage is held with the moment since which a lower one was found', () => {
  const held = visitor().did('note', {
    fact: 'stage',
    answer: 'bonding',
    method: 'hold',
    value: 4,
  });
  expect(stageInNotes(held.profile().notes)).toEqual({ stage: 'bonding' });
  const lower = held.did('note', { fact: 'stage', answer: 'bonding', method: 'lower', value: 5 });
  expect(stageInNotes(lower.profile().notes)).toEqual({
    stage: 'bonding',
    lower: { at: at(), visit: 5 },
  });
  const odd = visitor().did('note', { fact: 'stage', answer: 'no such stage', method: 'hold' });
  expect(stageInNotes(odd.profile().notes)).toBe(undefined);
});
