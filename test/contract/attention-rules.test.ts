import { expect, test } from 'vitest';
import { attentionRules, type Moment, silencedBy } from '../../src/core/decide/attention-budget';
import { easeQuestion } from '../../src/core/playbook/ease-question';
import type { PlaybookEntry } from '../../src/core/playbook/entry';
import { firstVisit } from '../../src/core/playbook/first-visit';
import { welcomeBack } from '../../src/core/playbook/welcome-back';
import { type Diary, visitor } from '../fakes/diary';
import { moment } from '../fakes/say';

interface Silence {
  readonly because: string;
  readonly entry?: PlaybookEntry;
  readonly diary?: Diary;
  readonly at?: Partial<Moment>;
}

/** Two pages into a visit. */
const browsing = visitor().opened().opened();

const after = (diary: Diary): Diary => diary.opened().opened();

const sixQuestions = [20, 60, 120, 180, 240, 300].reduce<Diary>(
  (diary, daysAgo) => diary.heard(`question-${daysAgo}`, 'question', { daysAgo }),
  visitor(),
);
const byDate = visitor([...sixQuestions.events].reverse());

const silences: readonly Silence[] = [
  { because: 'no consent', at: { granted: ['ask'] } },
  { because: 'no consent', at: { granted: ['personalise'] }, entry: easeQuestion },
  { because: 'the visitor is paying', at: { pageType: 'checkout' } },
  { because: 'the visitor is paying', at: { pageType: 'cart' } },
  { because: 'the visitor is writing', at: { typing: true } },
  { because: 'the page is covered', at: { covered: true } },
  {
    because: 'the visitor asked for quiet',
    diary: after(visitor().answered('ease', { value: 2 }, { daysAgo: 3 })),
  },
  { because: 'first words need a place of their own', entry: firstVisit },
  {
    because: 'told already',
    entry: firstVisit,
    diary: browsing.heard('first-visit', 'greeting'),
    at: { placed: true },
  },
  { because: 'one message a visit', diary: browsing.heard('compare', 'greeting') },
  {
    because: 'the visitor has only just arrived',
    diary: visitor().opened(),
    at: { idleMs: 4_999 },
  },
  {
    because: 'no question before the second page',
    diary: visitor().opened(),
    entry: easeQuestion,
  },
  {
    because: 'dismissed twice in a row',
    diary: after(
      visitor()
        .dismissed('welcome-back', { daysAgo: 200 })
        .dismissed('welcome-back', { daysAgo: 100 }),
    ),
  },
  {
    because: 'dismissed not long ago',
    diary: after(visitor().dismissed('welcome-back', { daysAgo: 29 })),
  },
  {
    because: 'answered not long ago',
    diary: after(visitor().answered('ease', { value: 5 }, { daysAgo: 89 })),
    entry: easeQuestion,
  },
  {
    because: 'another question was asked not long ago',
    diary: after(visitor().heard('taste', 'question', { daysAgo: 13 })),
    entry: easeQuestion,
  },
  { because: 'enough questions this year', diary: after(byDate), entry: easeQuestion },
];

test('there is an example for every rule', () => {
  const rules = attentionRules.map(({ because }) => because);
  expect([...new Set(silences.map(({ because }) => because))]).toEqual(rules);
});

test.each(silences)('silence because $because is for that reason alone', (silence) => {
  const { because, entry = welcomeBack, diary = browsing, at } = silence;
  const profile = diary.profile();
  const history = profile.attention.messages.get(entry.id);
  const input = { entry, history, profile, moment: moment(at) };
  const stopping = attentionRules.filter((rule) => rule.stops(input));
  expect(stopping.map((rule) => rule.because)).toEqual([because]);
  expect(silencedBy(entry, profile, moment(at))).toBe(because);
});

const free: readonly (Omit<Silence, 'because'> & { readonly when: string })[] = [
  { when: 'on the second page of a visit' },
  { when: 'after five seconds of rest', diary: visitor().opened(), at: { idleMs: 5_000 } },
  { when: 'in a place of its own', diary: visitor().opened(), at: { placed: true, idleMs: 0 } },
  { when: 'when told first words in their place', entry: firstVisit, at: { placed: true } },
  {
    when: 'a year after two dismissals',
    diary: after(
      visitor()
        .dismissed('welcome-back', { daysAgo: 400 })
        .dismissed('welcome-back', { daysAgo: 365 }),
    ),
  },
  {
    when: 'two weeks after another question',
    diary: after(visitor().heard('taste', 'question', { daysAgo: 14 })),
    entry: easeQuestion,
  },
];

test.each(free)('we may speak $when', ({ entry = welcomeBack, diary = browsing, at }) => {
  expect(silencedBy(entry, diary.profile(), moment(at))).toBe(undefined);
});
