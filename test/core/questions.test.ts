import { expect, test } from 'vitest';
import { visitor } from '../fakes/diary';
import { say } from '../fakes/say';

const ordered = visitor().opened().opened().bought('tea', 'order-1');

/** Looks at tents and at breakfast things in one visit. */
const undecided = visitor()
  .opened()
  .viewed(['tent-two', 'tent-four', 'tent-light', 'tent-dome'])
  .opened()
  .viewed(['tea', 'olives', 'cheese', 'honey', 'bread']);

test('after an order we ask whether it was easy, with one tap to answer', () => {
  expect(say(ordered, { pageType: 'order' })).toMatchObject({
    kind: 'question',
    message: 'ease',
    form: 'faces',
    choices: [],
    effect: 'show-less',
    thanksIfLow: { id: 'question.ease.thanks-low' },
  });
});

test('a shop that only wants to be known and greet asks nothing', () => {
  expect(say(ordered, { pageType: 'order' }, { level: 'basic' }).kind).toBe('silence');
});

test('an answered question rests for ninety days', () => {
  const answered = (daysAgo: number) =>
    visitor()
      .answered('ease', { value: 5 }, { daysAgo })
      .opened()
      .opened()
      .bought('tea', 'order-1');
  expect(say(answered(89), { pageType: 'order' })).toEqual({
    kind: 'silence',
    because: 'answered not long ago',
  });
  expect(say(answered(90), { pageType: 'order' })).toMatchObject({ message: 'ease' });
});

test('after a low answer nothing is said for thirty days', () => {
  const upset = (daysAgo: number) =>
    visitor()
      .answered('ease', { value: 1 }, { daysAgo })
      .viewed('tent-two', { daysAgo: 2 })
      .opened()
      .opened();
  expect(say(upset(29))).toEqual({ kind: 'silence', because: 'the visitor asked for quiet' });
  expect(say(upset(30))).toMatchObject({ message: 'welcome-back' });
});

test('somebody with two tastes may say which comes first', () => {
  const question = say(undecided);
  expect(question).toMatchObject({ kind: 'question', message: 'taste', form: 'choice' });
  expect(question.kind === 'question' && question.choices).toEqual(
    expect.arrayContaining([
      {
        value: 'category1:Sport/Tents',
        label: { id: 'own', values: { heading: 'Tents' } },
      },
      {
        value: 'category1:Market/Breakfast',
        label: { id: 'own', values: { heading: 'Breakfast' } },
      },
    ]),
  );
});

test('a question about tastes is not asked on a product’s page', () => {
  expect(say(undecided, { pageType: 'product' }).kind).toBe('silence');
});

test('a question that was answered is not asked again in the same visit', () => {
  const answered = undecided.answered('taste', { facet: 'category1:Market/Breakfast' });
  expect(say(answered).kind).toBe('silence');
});

test('silence always says why', () => {
  expect(say(visitor().opened().opened(), { pageType: 'product', placed: true })).toMatchObject({
    kind: 'greeting',
  });
  expect(say(undecided, { granted: [] })).toEqual({ kind: 'silence', because: 'no consent' });
});
