import { expect, test } from 'vitest';
import { layoutShift, openDemo, visit } from './launch';

const demo = openDemo();

test('the shop opens with the tag, nothing breaks or moves, and nobody else is asked for anything', async () => {
  const page = await demo.openPage();
  const { errors, consoleErrors, requests } = await visit(page, '');
  await page.waitForFunction("typeof birebir === 'function' && 'track' in birebir");
  await page.waitForLoadState('networkidle');
  expect(await layoutShift(page)).toBe(0);
  expect(errors).toEqual([]);
  expect(consoleErrors).toEqual([]);
  expect(requests.map(({ url }) => url)).toContain(`${demo.url()}birebir/birebir.js`);
  expect(new Set(requests.map(({ origin }) => origin))).toEqual(
    new Set([new URL(demo.url()).origin]),
  );
});
