import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { floating, inside } from './on-page';
import { openQuestion } from './open-question';
import { taste } from './samples';

beforeAll(() => page.viewport(1280, 800));
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('one tap on a good face answers and is thanked', async () => {
  const { notes, all } = openQuestion();
  all('.face')[3]?.click();
  expect(notes).toEqual([{ value: 4 }]);
  expect(inside(floating(), '#t').textContent).toBe('Teşekkür ederiz. Böyle sürdüreceğiz.');
  expect(all('.face, .foot').length).toBe(0);
  await expect
    .poll(() => inside(floating(), '[role=status]').textContent)
    .toBe('Teşekkür ederiz. Böyle sürdüreceğiz.');
});

test.each([1, 2])('face %i gets an apology', (value) => {
  const { notes, all } = openQuestion();
  all('.face')[value - 1]?.click();
  expect(notes).toEqual([{ value }]);
  expect(inside(floating(), '#t').textContent).toBe('Üzgünüz. Artık daha az gösteriyoruz.');
});

test('one tap on a choice answers', () => {
  const { notes, all } = openQuestion(taste);
  expect(all('.chip').map(({ textContent }) => textContent)).toEqual([
    'bölüm: Çay',
    'fiyat aralığı',
    'dükkâna yeni geldi',
  ]);
  all('.chip')[1]?.click();
  expect(notes).toEqual([{ choice: 'price' }]);
});

test('thanks go by themselves after six seconds, but not while the visitor is on them', () => {
  vi.useFakeTimers();
  const { all, notes } = openQuestion();
  all('.face')[4]?.click();
  inside(floating(), '.close').focus();
  vi.advanceTimersByTime(12_100);
  expect(floating()).not.toBe(null);
  inside(floating(), '.close').blur();
  vi.advanceTimersByTime(6000);
  expect(floating()).toBe(null);
  expect(notes).toEqual([{ value: 5 }]);
});

test('closing the thanks takes nothing back', () => {
  const { all, notes } = openQuestion();
  all('.face')[4]?.click();
  inside(floating(), '.close').click();
  expect(floating()).toBe(null);
  expect(notes).toEqual([{ value: 5 }]);
});

test('later, never and closing are three different answers', () => {
  for (const [selector, how] of [
    ['.foot button:nth-child(2)', 'later'],
    ['.foot button:nth-child(3)', 'never'],
    ['.close', 'close'],
  ] as const) {
    const { notes } = openQuestion();
    inside(floating(), selector).click();
    expect(notes).toEqual([how]);
    expect(floating()).toBe(null);
  }
});
