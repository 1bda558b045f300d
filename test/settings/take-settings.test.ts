import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitions } from '../../src/settings/definitions';
import { defaultSettings, takeSettings } from '../../src/settings/read-settings';

const where = 'API';

test('every setting has a default of its own type', () => {
  expect(Object.keys(defaultSettings).sort()).toEqual(Object.keys(definitions).sort());
  const { taken, problems } = takeSettings(defaultSettings, where);
  expect(problems).toEqual([]);
  expect(taken).toEqual(defaultSettings);
});

test('what fits is taken', () => {
  const now = () => 1;
  const given = { lang: 'tr', theme: 'dark', auto: false, placements: {}, playbook: [], now };
  expect(takeSettings(given, where)).toEqual({ taken: given, problems: [] });
});

test('a number may be written in an attribute', () => {
  expect(takeSettings({ keepDays: '90' }, 'data-*')).toEqual({
    taken: { keepDays: 90 },
    problems: [],
  });
});

test('an unknown setting is told, and the rest is taken', () => {
  expect(takeSettings({ catalog: '/c.json', lang: 'tr' }, 'data-*')).toEqual({
    taken: { lang: 'tr' },
    problems: [{ where: 'data-*', name: 'catalog', got: '/c.json' }],
  });
});

test.each([
  ['lang', 7],
  ['catalogue', null],
  ['consent', 'yes'],
  ['level', 'gold'],
  ['theme', 'drak'],
  ['auto', 1],
  ['keepDays', 'a while'],
  ['keepDays', 0],
  ['keepDays', Number.NaN],
  ['placements', []],
  ['placements', 'home'],
  ['selectors', null],
  ['playbook', {}],
  ['strategies', 'picked'],
  ['addToCart', 'add'],
  ['now', 123],
] as const)('the setting %s does not take %j', (name, got) => {
  expect(takeSettings({ [name]: got }, where)).toEqual({
    taken: {},
    problems: [{ where, name, got, expected: definitions[name].type }],
  });
});

test.each([
  ['off', false],
  ['OFF', false],
  ['false', false],
  ['no', false],
  ['0', false],
  ['', true],
  ['on', true],
  ['true', true],
])('data-auto="%s" switches to %s', (word, expected) => {
  expect(takeSettings({ auto: word }, 'data-*').taken).toEqual({ auto: expected });
});

test.each([null, undefined, 7, 'lang=tr'])('settings that are %j are one problem', (source) => {
  expect(takeSettings(source, where)).toEqual({
    taken: {},
    problems: [{ where, name: '', got: source }],
  });
});

test('names that every object has are no settings', () => {
  const source: unknown = JSON.parse('{"__proto__":{"lang":"tr"},"constructor":1,"toString":2}');
  const { taken, problems } = takeSettings(source, where);
  expect(taken).toEqual({});
  expect(problems.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'toString']);
  expect(takeSettings(Object.create({ lang: 'tr' }), where).taken).toEqual({});
});

test('whatever an owner writes is taken or told, never both, and makes no fault', () => {
  const anything = fc.dictionary(
    fc.oneof(fc.constantFrom(...Object.keys(definitions)), fc.string()),
    fc.anything().filter((value) => value !== undefined),
  );
  fc.assert(
    fc.property(anything, (source) => {
      const { taken, problems } = takeSettings(source, where);
      const names = [...Object.keys(taken), ...problems.map(({ name }) => name)];
      const said = Object.keys(source).filter(
        (name) => !(name in definitions) || source[name] !== undefined,
      );
      expect(names.sort()).toEqual(said.sort());
    }),
    { numRuns: 500 },
  );
});

test('a setting that is undefined leaves the default in place', () => {
  const { taken } = takeSettings({ placements: undefined, level: undefined }, where);
  expect({ ...defaultSettings, ...taken }).toEqual(defaultSettings);
});
