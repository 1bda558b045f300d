import { expect, test } from 'vitest';
import { loadPlaybook } from '../../src/core/playbook/load-playbook';
import { visitor } from '../fakes/diary';
import { say } from '../fakes/say';

const question = {
  id: 'size',
  kind: 'question',
  level: 'basic',
  when: { visits: { '>=': 1 } },
  form: 'faces',
  text: 'Does it fit?',
  benefit: 'We show what fits.',
  thanks: 'Thank you.',
  effect: 'show-less',
} as const;

const without = (name: keyof typeof question) => {
  const { [name]: _left, ...rest } = question;
  return rest;
};

test('an owner’s entry that keeps the laws is loaded', () => {
  expect(loadPlaybook([question])).toEqual({ entries: [question], complaints: [] });
});

const faulty: readonly (readonly [string, unknown])[] = [
  ['A playbook entry has no “id”, so it is left out.', without('id')],
  ['A playbook entry has no “id”, so it is left out.', 'hello'],
  ['A playbook entry has no “id”, so it is left out.', null],
  [
    'The playbook entry “size” is neither a “greeting” nor a “question”, so it is left out.',
    { ...question, kind: 'banner' },
  ],
  ['The playbook entry “size” says nothing (“text”), so it is left out.', without('text')],
  [
    'The playbook entry “size” names no “benefit”: the visitor must gain something, so it is left out.',
    without('benefit'),
  ],
  [
    'The playbook entry “size” names no “level” (one of basic, reactive, accountable, proactive, partnership), so it is left out.',
    { ...question, level: 'pushy' },
  ],
  ['The playbook entry “size” does not say “when”, so it is left out.', without('when')],
  [
    'The playbook entry “size” has no “form” (faces or tastes), so it is left out.',
    { ...question, form: 'stars' },
  ],
  [
    'The playbook entry “size” has no “thanks” that tells the effect, so it is left out.',
    without('thanks'),
  ],
];

test.each(faulty)('an entry that breaks a law does not load: %s', (sentence, entry) => {
  expect(loadPlaybook([entry, question])).toEqual({
    entries: [question],
    complaints: [sentence],
  });
});

test('an entry whose answer would change nothing is refused, and told what may change', () => {
  const { entries, complaints } = loadPlaybook([{ ...question, effect: 'discount' }]);
  expect(entries).toEqual([]);
  expect(complaints[0]).toMatch(
    /^The playbook entry “size” names no “effect” \(one of resume, show-less, .+\): the answer must change how we behave, so it is left out\.$/,
  );
});

test('an entry whose “when” cannot be read does not silence all others', () => {
  const broken = { ...question, id: 'broken', when: { visits: null } };
  const { entries } = loadPlaybook([broken, question]);
  expect(say(visitor().opened().opened(), {}, { playbook: entries })).toMatchObject({
    message: 'size',
  });
});

// src/core/segments/condition.ts, holds: `every`, `some` and `includes` are called on whatever an owner wrote.
test.each([{ all: 'visits' }, { any: {} }, { visits: { in: 3 } }])(
  'nor does one whose “when” is put together wrongly: %j',
  (when) => {
    const { entries } = loadPlaybook([{ ...question, id: 'broken', when }, question]);
    expect(say(visitor().opened().opened(), {}, { playbook: entries })).toMatchObject({
      message: 'size',
    });
  },
);
