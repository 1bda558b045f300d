import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ConsentVoices, combineConsent } from '../../src/consent/combine';
import { allPurposes, consentState, purposes } from '../../src/consent/purposes';

const voices = (more: Partial<ConsentVoices> = {}): ConsentVoices => ({
  platform: undefined,
  own: undefined,
  assumed: false,
  gpc: false,
  ...more,
});

const remember = (more: Partial<ConsentVoices>) => combineConsent(voices(more)).remember;

const states = ['unknown', 'denied', 'granted'] as const;

test('what nobody has answered is unknown', () => {
  expect(combineConsent(voices())).toEqual(allPurposes('unknown'));
});

/** Without Global Privacy Control: the express answer, then the platform, then the owner's assumption. */
const table = [
  // own, platform, assumed, combined
  ['granted', undefined, false, 'granted'],
  ['denied', undefined, false, 'denied'],
  ['unknown', undefined, false, 'unknown'],
  ['granted', 'denied', false, 'granted'],
  ['denied', 'granted', false, 'denied'],
  ['unknown', 'granted', false, 'granted'],
  ['unknown', 'denied', false, 'denied'],
  ['unknown', 'unknown', false, 'unknown'],
  ['denied', undefined, true, 'denied'],
  ['unknown', undefined, true, 'granted'],
  ['unknown', 'denied', true, 'denied'],
  ['unknown', 'unknown', true, 'unknown'],
] as const;

test.each(table)(
  'own answer %s, platform %s, assumed %s: %s',
  (own, platform, assumed, expected) => {
    const said = {
      own: { remember: own },
      assumed,
      ...(platform && { platform: { remember: platform } }),
    };
    expect(remember(said)).toBe(expected);
  },
);

test('a platform that is there but silent leaves everything closed, whatever the owner assumes', () => {
  expect(combineConsent(voices({ platform: {}, assumed: true }))).toEqual(allPurposes('unknown'));
});

test('an assumption opens the shop’s own rooms but sends nothing anywhere', () => {
  expect(combineConsent(voices({ assumed: true }))).toEqual({
    ...allPurposes('granted'),
    send: 'unknown',
  });
});

test('Global Privacy Control denies remembering and sending, whoever else has agreed', () => {
  for (const platform of [undefined, allPurposes('granted'), {}]) {
    for (const assumed of [true, false]) {
      const { remember: kept, send } = combineConsent(voices({ platform, assumed, gpc: true }));
      expect([kept, send]).toEqual(['denied', 'denied']);
    }
  }
});

test('Global Privacy Control yields to an express answer on this very site, purpose by purpose', () => {
  const own = { remember: 'granted' } as const;
  expect(combineConsent(voices({ own, gpc: true }))).toEqual({
    remember: 'granted',
    personalise: 'unknown',
    ask: 'unknown',
    send: 'denied',
  });
});

test('nothing is ever granted that nobody granted', () => {
  const answers = fc.record(
    Object.fromEntries(purposes.map((purpose) => [purpose, fc.constantFrom(...states)])),
    { requiredKeys: [] },
  );
  const anyVoices = fc.record({
    platform: fc.option(answers, { nil: undefined }),
    own: fc.option(answers, { nil: undefined }),
    assumed: fc.boolean(),
    gpc: fc.boolean(),
  });
  fc.assert(
    fc.property(anyVoices, (said) => {
      const combined = combineConsent(said);
      for (const purpose of purposes) {
        const yes = [said.own?.[purpose], said.platform?.[purpose]].includes('granted');
        const mayBe = yes || (said.assumed && !said.platform && purpose !== 'send');
        if (combined[purpose] === 'granted') expect(mayBe).toBe(true);
        if (said.own?.[purpose] === 'denied') expect(combined[purpose]).toBe('denied');
      }
    }),
  );
});

test('yes and no are answers, anything else is none', () => {
  expect([true, 'granted', false, 'denied'].map(consentState)).toEqual([
    'granted',
    'granted',
    'denied',
    'denied',
  ]);
  for (const odd of [1, 0, 'yes', null, undefined, {}]) expect(consentState(odd)).toBe(undefined);
});
