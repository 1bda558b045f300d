import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advise } from '../../src/settings/advise';
import { takeSettings } from '../../src/settings/read-settings';

const said = (source: unknown, where = 'API') => takeSettings(source, where).problems.map(advise);

test.each([
  [
    { catalog: '/c.json' },
    'Birebir: there is no setting “catalog” (API); did you mean “catalogue”? It is left out.',
  ],
  [
    { Theme: 'dark' },
    'Birebir: there is no setting “Theme” (API); did you mean “theme”? It is left out.',
  ],
  [
    { addtocart: 1 },
    'Birebir: there is no setting “addtocart” (API); did you mean “addToCart”? It is left out.',
  ],
  [{ xylophone: 1 }, 'Birebir: there is no setting “xylophone” (API). It is left out.'],
  [
    { theme: 'drak' },
    'Birebir: the setting “theme” (API) should be one of auto, light, dark, not “drak”; did you mean “dark”? “auto” is used instead.',
  ],
  [
    { theme: 'rainbow' },
    'Birebir: the setting “theme” (API) should be one of auto, light, dark, not “rainbow”. “auto” is used instead.',
  ],
  [
    { level: 3 },
    'Birebir: the setting “level” (API) should be one of basic, reactive, accountable, proactive, partnership, not 3. “reactive” is used instead.',
  ],
  [
    { lang: 7 },
    'Birebir: the setting “lang” (API) should be a text, not 7. The default is used instead.',
  ],
  [
    { global: null },
    'Birebir: the setting “global” (API) should be a text, not null. “birebir” is used instead.',
  ],
  [
    { auto: 1 },
    'Birebir: the setting “auto” (API) should be on or off, not 1. The default is used instead.',
  ],
  [
    { placements: [] },
    'Birebir: the setting “placements” (API) should be an object, not a list. The default is used instead.',
  ],
  [
    { playbook: {} },
    'Birebir: the setting “playbook” (API) should be a list, not an object. The default is used instead.',
  ],
  [
    { now: 'noon' },
    'Birebir: the setting “now” (API) should be a function, not “noon”. The default is used instead.',
  ],
] as const)('%j is answered by one clear sentence', (source, sentence) => {
  expect(said(source)).toEqual([sentence]);
});

test('settings that are no object are one sentence', () => {
  expect(said('theme=dark', 'birebir.json')).toEqual([
    'Birebir: settings (birebir.json) must be an object, not “theme=dark”; they are left out.',
  ]);
});

test('a long value is shown in part', () => {
  const [sentence] = said({ theme: 'x'.repeat(500) });
  expect(sentence).toContain(`not “${'x'.repeat(60)}”.`);
});

test('a hint is given only where it is near', () => {
  const hint = (name: string) => /did you mean “(\w+)”/.exec(said({ [name]: 1 })[0] ?? '')?.[1];
  expect(['selector', 'message', 'placement', 'langg'].map(hint)).toEqual([
    'selectors',
    'messages',
    'placements',
    'lang',
  ]);
  expect(['trackingId', 'colour', 'xx-yy-zz'].map(hint)).toEqual([undefined, undefined, undefined]);
});

test('every problem is one sentence of one line, whatever the owner wrote', () => {
  const names = fc.oneof(fc.constantFrom('lang', 'auto', 'theme', 'now', 'playbook'), fc.string());
  fc.assert(
    fc.property(fc.dictionary(names, fc.jsonValue()), (source) => {
      for (const sentence of said(source)) expect(sentence).toMatch(/^Birebir: .+\.$/s);
    }),
    { numRuns: 300 },
  );
});
