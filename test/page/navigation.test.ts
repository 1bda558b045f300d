import { afterEach, expect, test } from 'vitest';
import { followNavigation } from '../../src/page/navigation';

const start = location.href;
const undo: (() => void)[] = [];

afterEach(() => {
  for (const one of undo.splice(0)) one();
  history.replaceState(null, '', start);
});

const follow = (): { times: number } => {
  const moved = { times: 0 };
  undo.push(
    followNavigation(window, () => {
      moved.times += 1;
    }),
  );
  return moved;
};
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 200));

test('a page that a shop pushes is noticed once', async () => {
  const moved = follow();
  history.pushState(null, '', '?page=2');
  await expect.poll(() => moved.times).toBe(1);
  history.replaceState(null, '', '?page=3');
  await expect.poll(() => moved.times).toBe(2);
  await aWhile();
  expect(moved.times).toBe(2);
});

test('a jump within the page, or the same page again, is none', async () => {
  const moved = follow();
  history.pushState(null, '', '#reviews');
  history.pushState({ scrolled: 3 }, '');
  await aWhile();
  expect(moved.times).toBe(0);
});

test('going back is noticed', async () => {
  history.pushState(null, '', '?page=2');
  const moved = follow();
  history.back();
  await expect.poll(() => moved.times).toBe(1);
});

test('after the end nothing is noticed, and history was never wrapped', async () => {
  const { pushState } = history;
  const moved = follow();
  expect(history.pushState).toBe(pushState);
  for (const one of undo.splice(0)) one();
  history.pushState(null, '', '?page=4');
  await aWhile();
  expect(moved.times).toBe(0);
});
