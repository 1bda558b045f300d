import { afterEach, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { floating, inside } from './on-page';
import { openQuestion } from './open-question';
import { faces, taste } from './samples';

beforeAll(() => page.viewport(1280, 800));
afterEach(() => {
  document.body.replaceChildren();
});

test('a question is a dialog of its own name that neither traps nor takes the focus', () => {
  openQuestion();
  const dialog = inside(floating(), '[role=dialog]');
  expect(dialog.getAttribute('aria-modal')).toBe(null);
  expect(inside(floating(), `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe(
    'Aradığınızı bulmak kolay mıydı?',
  );
  expect(document.activeElement).toBe(document.body);
});

test('five faces differ in their drawing and say where they stand', () => {
  const { all } = openQuestion();
  expect(new Set(all('.face').map((face) => face.innerHTML)).size).toBe(5);
  expect(all('.face').map((face) => face.getAttribute('aria-label'))).toEqual([
    '5 üzerinden 1, Çok zordu',
    '5 üzerinden 2',
    '5 üzerinden 3',
    '5 üzerinden 4',
    '5 üzerinden 5, Çok kolaydı',
  ]);
});

test.each([faces, taste])('everything on a question is large enough for a finger', (decision) => {
  const { all } = openQuestion(decision);
  for (const button of all('button')) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
});

test('Escape closes a question only from inside it', () => {
  const { notes } = openQuestion();
  const escapeKey = () => new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
  document.body.dispatchEvent(escapeKey());
  expect(notes).toEqual([]);
  inside(floating(), '.face').dispatchEvent(escapeKey());
  expect(notes).toEqual(['close']);
});

test('whoever asks why is told what they gain', () => {
  openQuestion();
  const why = inside(floating(), '.foot button');
  expect(why.getAttribute('aria-expanded')).toBe('false');
  why.click();
  expect(why.getAttribute('aria-expanded')).toBe('true');
  expect(inside(floating(), 'p.meta').textContent).toBe(
    'Kolay değilse geri çekilir, daha az gösteririz.',
  );
});

test('on a phone a question is a sheet as wide as the screen, at its lower edge', async () => {
  await page.viewport(360, 640);
  openQuestion();
  const { left, right, bottom } = inside(floating(), '.card').getBoundingClientRect();
  expect([left, right, bottom]).toEqual([0, 360, 640]);
  expect(document.documentElement.scrollWidth).toBe(360);
  await page.viewport(1280, 800);
});
