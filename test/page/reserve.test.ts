import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reserve } from '../../src/page/reserve';
import { block, inSight } from './blocks';

/** Something has been painted, as on any page that is looked at. */
beforeEach(async () => {
  await page.viewport(1000, 600);
  block(10);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await expect.poll(() => performance.getEntriesByType('paint').length).toBeGreaterThan(0);
});

test('room below the screen is kept', () => {
  block(700);
  const place = block(0);
  block(100);
  const before = inSight();
  expect(reserve(place, 300)).toBe(true);
  expect(place.offsetHeight).toBe(300);
  expect(inSight()).toBe(before);
});

test('in sight nothing grows', () => {
  const place = block(0);
  block(100);
  const before = inSight();
  expect(reserve(place, 300)).toBe(false);
  expect(place.offsetHeight).toBe(0);
  expect(inSight()).toBe(before);
});

test('room that the owner kept is taken, wherever it is', () => {
  const place = block(320);
  const before = inSight();
  expect(reserve(place, 300)).toBe(true);
  expect(inSight()).toBe(before);
});

test('a place that was scrolled past does not grow either', () => {
  const place = block(0);
  block(3_000);
  scrollTo(0, 1_000);
  const before = inSight();
  expect(reserve(place, 300)).toBe(false);
  expect(inSight()).toBe(before);
});
