import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combinePlatforms } from '../../src/consent/combine-platforms';
import { purposes } from '../../src/consent/purposes';

const answers = fc.record(
  Object.fromEntries(
    purposes.map((purpose) => [purpose, fc.constantFrom('unknown', 'denied', 'granted')]),
  ),
  { requiredKeys: [] },
);
const voices = fc.array(fc.option(answers, { nil: undefined }), { maxLength: 6 });

test('the first platform that governs a purpose speaks for it', () => {
  expect(
    combinePlatforms([undefined, { remember: 'granted' }, { remember: 'unknown', ask: 'granted' }]),
  ).toEqual({ remember: 'granted', ask: 'granted' });
});

test('a platform that has yet to be answered closes what a lesser one would open', () => {
  expect(combinePlatforms([{ remember: 'unknown' }, { remember: 'granted' }])).toEqual({
    remember: 'unknown',
  });
});

test('a refusal stands, whichever platform it was given to', () => {
  expect(combinePlatforms([{ remember: 'granted' }, { remember: 'denied' }])).toEqual({
    remember: 'denied',
  });
});

test('platforms together grant nothing that any of them refuses, and nothing that none grants', () => {
  fc.assert(
    fc.property(voices, (said) => {
      const together = combinePlatforms(said);
      for (const purpose of purposes) {
        const states = said.flatMap((voice) => voice?.[purpose] ?? []);
        if (states.includes('denied')) expect(together[purpose]).toBe('denied');
        else expect(together[purpose]).toBe(states[0]);
      }
    }),
  );
});
