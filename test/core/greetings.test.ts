import { expect, test } from 'vitest';
import { visitor } from '../fakes/diary';
import { say } from '../fakes/say';
import { shopWith } from '../fakes/shop';

/** Compared two tents two days ago, and is back. */
const compared = visitor()
  .opened({ daysAgo: 2 })
  .viewed('tent-two', { daysAgo: 2 })
  .viewed('tent-light', { daysAgo: 2, minutesAgo: -5 })
  .opened()
  .opened();

test('a comparison of two leaves a greeting that names both, the newest first', () => {
  expect(say(compared)).toMatchObject({
    kind: 'greeting',
    message: 'compare',
    text: {
      id: 'greeting.compare',
      values: { products: ['The tent-light', 'The tent-two'] },
    },
    action: {
      label: { id: 'greeting.compare-action' },
      link: 'https://shop.example/product/tent-light',
    },
    effect: 'resume',
  });
});

test('somebody who is back on the same day is not greeted', () => {
  const back = visitor()
    .viewed(['tent-two', 'tent-light'], { minutesAgo: 23 * 60 })
    .opened()
    .opened();
  expect(say(back)).toEqual({ kind: 'silence', because: 'nothing fits' });
});

test('one thing left behind makes a welcome back', () => {
  const back = visitor().viewed('tent-two', { daysAgo: 2 }).opened().opened();
  expect(say(back)).toMatchObject({ message: 'welcome-back' });
});

test('somebody who bought what they came for is not reminded of it', () => {
  const back = visitor()
    .viewed('tent-two', { daysAgo: 2 })
    .bought('tent-two', 'order-1', { daysAgo: 2 })
    .opened()
    .opened();
  expect(say(back)).toEqual({ kind: 'silence', because: 'nothing fits' });
});

test('a dismissed greeting does not return for thirty days', () => {
  const dismissed = (daysAgo: number) =>
    visitor()
      .heard('welcome-back', 'greeting', { daysAgo })
      .dismissed('welcome-back', { daysAgo })
      .viewed('tent-two', { daysAgo: 2 })
      .opened()
      .opened();
  expect(say(dismissed(29))).toEqual({ kind: 'silence', because: 'dismissed not long ago' });
  expect(say(dismissed(30))).toMatchObject({ message: 'welcome-back' });
});

test('a first visit is greeted only where the owner made a place for it', () => {
  const first = visitor().opened().opened();
  expect(say(first)).toEqual({
    kind: 'silence',
    because: 'first words need a place of their own',
  });
  expect(say(first, { placed: true })).toMatchObject({ message: 'first-visit', products: [] });
});

test('what is sold out is not what we welcome anybody back with', () => {
  const back = visitor().viewed('coat', { daysAgo: 2 }).opened().opened();
  expect(say(back)).toMatchObject({ kind: 'silence' });
});

test('of two compared things one of which is sold out, we do not say that both are here', () => {
  const catalog = shopWith({ 'tent-two': { availability: 'out_of_stock' } });
  expect(say(compared, {}, { catalog })).toMatchObject({ message: 'welcome-back' });
});

test('“the two you compared” are the two that were looked at, not one of them and the cart', () => {
  const diary = visitor()
    .added('pan', { daysAgo: 9 })
    .viewed(['tent-two', 'tent-light'], { daysAgo: 2 })
    .did('dislike', { items: [{ item_id: 'tent-two' }] }, { daysAgo: 2 })
    .opened()
    .opened();
  expect(say(diary)).not.toMatchObject({ message: 'compare' });
});
