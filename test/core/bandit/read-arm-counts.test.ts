import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArmCounts } from '../../../src/core/bandit/read-arm-counts';

test('what the owner knows is taken, and what makes no sense is named in one sentence each', () => {
  const { counts, complaints } = readArmCounts(
    { picked: { shown: 900, rewarded: 72 }, new: { shown: 3, rewarded: 4 }, nothing: 'often' },
    'home',
  );
  expect([...counts]).toEqual([['picked', { shown: 900, rewarded: 72 }]]);
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toContain('“home”');
  expect(complaints[0]).toContain('“new”');
  expect(complaints[1]).toContain('“nothing”');
});

test('to explore without knowing anything needs no more than true', () => {
  expect(readArmCounts(true, 'home')).toEqual({ counts: new Map(), complaints: [] });
});

test('whatever is written there, every count that is taken can be counted with', () => {
  fc.assert(
    fc.property(fc.anything(), (found) => {
      for (const [, { shown, rewarded }] of readArmCounts(found, 'home').counts) {
        expect(rewarded).toBeLessThanOrEqual(shown);
        expect(rewarded).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
