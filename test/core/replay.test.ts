import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyLog } from '../fakes/arbitrary-events';
import { bits, frozen } from '../fakes/bits';

test('a log read in two parts teaches what the whole log teaches, bit for bit', () => {
  fc.assert(
    fc.property(anyLog, anyLog, anyLog, (known, a, b) => {
      const profile = foldEvents(emptyProfile(), known);
      const inParts = foldEvents(foldEvents(profile, a), b);
      expect(bits(inParts)).toBe(bits(foldEvents(profile, [...a, ...b])));
    }),
  );
});

test('a profile that was stored in between goes on where it stopped, bit for bit', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      const stored = structuredClone(foldEvents(emptyProfile(), a));
      const goneOn = foldEvents(stored, structuredClone(b));
      expect(bits(goneOn)).toBe(bits(foldEvents(emptyProfile(), [...a, ...b])));
    }),
  );
});

test('events folded one by one teach what they teach together', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const oneByOne = log.reduce((profile, event) => foldEvents(profile, [event]), emptyProfile());
      expect(bits(oneByOne)).toBe(bits(foldEvents(emptyProfile(), log)));
    }),
  );
});

test('learning changes neither the profile nor the events it was given', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (a, b) => {
      const profile = foldEvents(emptyProfile(), a);
      const before = bits(profile);
      foldEvents(frozen(profile), frozen(b));
      expect(bits(profile)).toBe(before);
    }),
  );
});

test('a profile that learnt nothing is the very profile it was', () => {
  const profile = emptyProfile();
  expect(foldEvents(profile, [])).toBe(profile);
});
