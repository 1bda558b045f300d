import { expect, test } from 'vitest';
import { DAY_MS } from '../../src/core/profile/decayed';
import { at, visitor } from '../fakes/diary';
import { NOW } from '../fakes/shop';

const attention = (diary: ReturnType<typeof visitor>) => diary.profile().attention;

test('what was shown is remembered by message, and questions by their moments', () => {
  const { messages, questionsAt, lastShownAt } = attention(
    visitor().heard('compare', 'greeting', { daysAgo: 2 }).heard('ease', 'question'),
  );
  expect(messages.get('compare')?.shownAt).toBe(at({ daysAgo: 2 }));
  expect(questionsAt).toEqual([NOW]);
  expect(lastShownAt).toBe(NOW);
});

test('dismissals are counted until the message is followed or answered', () => {
  const twice = visitor().dismissed('ease', { daysAgo: 9 }).dismissed('ease');
  expect(attention(twice).messages.get('ease')).toMatchObject({ dismissals: 2, dismissedAt: NOW });
  const answered = twice.answered('ease', { value: 5 });
  expect(attention(answered).messages.get('ease')).toMatchObject({
    dismissals: 0,
    answeredAt: NOW,
  });
});

test('“don’t ask again” counts as two dismissals in a row', () => {
  const never = visitor().did('message_dismiss', { message: 'ease', method: 'never' });
  expect(attention(never).messages.get('ease')?.dismissals).toBe(2);
});

test('a low answer buys thirty days of quiet, a middling one none', () => {
  const quietAfter = (value: number) => attention(visitor().answered('ease', { value })).quietUntil;
  expect([1, 2].map(quietAfter)).toEqual([NOW + 30 * DAY_MS, NOW + 30 * DAY_MS]);
  expect([3, 4, 5].map(quietAfter)).toEqual([0, 0, 0]);
});

test('an old low answer told late does not shorten the quiet of a newer one', () => {
  const diary = visitor()
    .answered('ease', { value: 1 })
    .answered('ease', { value: 1 }, { daysAgo: 20 });
  expect(attention(diary).quietUntil).toBe(NOW + 30 * DAY_MS);
});

test('a page that was merely looked at asks for no attention', () => {
  expect(attention(visitor().opened().viewed('tea').added('tea'))).toMatchObject({
    lastShownAt: 0,
    questionsAt: [],
    quietUntil: 0,
  });
});

test('a question told late does not stand as the newest one', () => {
  const diary = visitor().heard('ease', 'question').heard('taste', 'question', { daysAgo: 100 });
  expect(attention(diary).questionsAt).toEqual([at({ daysAgo: 100 }), NOW]);
});

test('a dismissal of last year told late does not hide that of today', () => {
  const diary = visitor().dismissed('compare').dismissed('compare', { daysAgo: 300 });
  expect(attention(diary).messages.get('compare')?.dismissedAt).toBe(NOW);
});
