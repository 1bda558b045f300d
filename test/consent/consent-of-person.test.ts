import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentOfPerson } from '../../src/consent/consent-of-person';
import { allPurposes, type ConsentState } from '../../src/consent/purposes';
import type { ConsentRecord } from '../../src/consent/record';

const record = (state: ConsentState): ConsentRecord => ({
  answers: { ...allPurposes('denied'), remember: state },
  at: 1,
  textVersion: 1,
  how: 'card',
});
const yes = record('granted');
const no = record('denied');

test('whoever agreed before logging in is covered after it, and it is theirs from then on', () => {
  expect(consentOfPerson({ holder: undefined, person: 'ayse', record: yes })).toEqual({
    memory: 'keep',
    record: { ...yes, holder: 'ayse' },
  });
});

test('the same person is covered again after a logout and a login', () => {
  const theirs = { ...yes, holder: 'ayse' };
  expect(consentOfPerson({ holder: 'ayse', person: undefined, record: theirs })).toEqual({
    memory: 'rest',
    record: undefined,
  });
  expect(consentOfPerson({ holder: 'ayse', person: 'ayse', record: theirs })).toEqual({
    memory: 'keep',
    record: theirs,
  });
});

test('another person on the same device is not covered, and sees nothing of what was kept', () => {
  expect(consentOfPerson({ holder: 'ayse', person: 'mehmet', record: yes })).toEqual({
    memory: 'erase',
    record: undefined,
  });
});

test('a logout of somebody who was never named changes nothing', () => {
  expect(consentOfPerson({ holder: '', person: '', record: yes })).toEqual({
    memory: 'keep',
    record: yes,
  });
});

test('a refusal closes for whoever comes', () => {
  for (const person of [undefined, 'ayse', 'mehmet']) {
    expect(consentOfPerson({ holder: 'ayse', person, record: no }).record).toBe(no);
  }
});

test('what a platform allowed is not another person’s to see either', () => {
  expect(consentOfPerson({ holder: 'ayse', person: 'mehmet', record: undefined }).memory).toBe(
    'erase',
  );
});

test('no grant ever reaches a person other than its holder', () => {
  const id = fc.constantFrom('', 'ayse', 'mehmet', undefined);
  fc.assert(
    fc.property(id, id, (holder, person) => {
      const { memory, record: kept } = consentOfPerson({ holder, person, record: yes });
      if (holder && holder !== person) expect([memory, kept]).not.toContain('keep');
      if (holder && holder !== person) expect(kept).toBe(undefined);
    }),
  );
});
