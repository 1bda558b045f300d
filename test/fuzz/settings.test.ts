import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPlaybook } from '../../src/core/playbook/load-playbook';
import { advise } from '../../src/settings/advise';
import { definitions } from '../../src/settings/definitions';
import { takeSettings } from '../../src/settings/read-settings';
import { anyText, anything, like } from './anything';
import { runs } from './runs';

/** Names of settings, as they are and as people mistype them. */
const name = fc.oneof(
  fc.constantFrom(...Object.keys(definitions)),
  fc
    .tuple(fc.constantFrom(...Object.keys(definitions)), fc.nat({ max: 12 }))
    .map(([known, at]) => known.slice(0, at) + known.slice(at + 1)),
  anyText,
);
const settings = fc.oneof(
  fc.dictionary(
    name,
    fc.oneof(anything, fc.constantFrom('auto', 'on', 'off', 'dark', true, false)),
  ),
  anything,
);

test('whatever an owner writes, every mistake is one clear sentence that names the setting', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom('data-*', 'API', '/birebir.json'), (given, where) => {
      const { taken, problems } = takeSettings(given, where);
      for (const key of Object.keys(taken)) expect(Object.hasOwn(definitions, key)).toBe(true);
      for (const problem of problems) {
        const sentence = advise(problem);
        expect(sentence).toMatch(/^Birebir: /);
        expect(sentence.endsWith('.')).toBe(true);
        expect(sentence).toContain(problem.name === '' ? 'settings' : `“${problem.name}”`);
        expect(sentence).toContain(`(${where})`);
      }
      if (typeof given === 'object' && given !== null) {
        expect(Object.keys(taken).length + problems.length).toBeLessThanOrEqual(
          Object.keys(given).length,
        );
      }
    }),
    runs(),
  );
});

test('whatever settings hold, nothing is added to all objects', () => {
  fc.assert(
    fc.property(settings, (given) => {
      const { taken } = takeSettings(JSON.parse('{"__proto__":{"polluted":1}}'), 'API');
      takeSettings(given, 'API');
      expect(({ ...taken } as { polluted?: unknown }).polluted).toBe(undefined);
      expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
    }),
    runs(100),
  );
});

const entry = like({
  id: anyText,
  kind: fc.constantFrom('greeting', 'question'),
  level: fc.constantFrom('reactive', 'basic'),
  text: anyText,
  benefit: anyText,
  effect: anyText,
  when: fc.object({ maxDepth: 2 }),
  form: fc.constantFrom('faces', 'tastes'),
  thanks: anyText,
});

test('whatever stands in a playbook, what breaks the laws is left out with one sentence', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(entry, anything), { maxLength: 6 }), (entries) => {
      const loaded = loadPlaybook(entries);
      expect(loaded.entries.length + loaded.complaints.length).toBe(entries.length);
      for (const complaint of loaded.complaints) {
        expect(complaint).toMatch(/playbook entry/);
        expect(complaint.endsWith('.')).toBe(true);
      }
    }),
    runs(),
  );
});
