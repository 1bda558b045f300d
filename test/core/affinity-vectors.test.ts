import { expect, test } from 'vitest';
import { shrunkShare } from '../../src/core/profile/affinity';
import { DAY_MS, decayed } from '../../src/core/profile/decayed';
import cases from '../cases/affinity.json';

interface Expected {
  readonly mean: number;
  readonly sd: number;
  readonly lift: number;
}

interface Vector {
  readonly events: readonly { readonly key: string; readonly w: number; readonly t: number }[];
  readonly prior: Readonly<Record<string, number>>;
  readonly now: number;
  readonly halfLifeDays: number;
  readonly priorStrength: number;
  readonly expected: Readonly<Record<string, Expected>>;
}

const vectors = cases as unknown as readonly Vector[];

const sharesOf = ({ events, prior, now, halfLifeDays, priorStrength }: Vector) => {
  const counts = new Map<string, number>();
  for (const { key, w, t } of events) {
    const worth = decayed(w, t * DAY_MS, now * DAY_MS, halfLifeDays);
    counts.set(key, (counts.get(key) ?? 0) + worth);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return Object.entries(prior).map(([key, share]) => {
    const found = shrunkShare(counts.get(key) ?? 0, total, share, priorStrength);
    return { key, ...found };
  });
};

test.each(vectors.map((vector, at) => ({ at: at + 1, vector })))(
  'the reference shares of interest are met to nine digits (vector $at)',
  ({ vector }) => {
    const shares = sharesOf(vector);
    expect(shares).toHaveLength(Object.keys(vector.expected).length);
    for (const { key, mean, sd, lift } of shares) {
      const expected = vector.expected[key];
      expect(Math.abs(mean - (expected?.mean ?? Number.NaN))).toBeLessThan(1e-9);
      expect(Math.abs(sd - (expected?.sd ?? Number.NaN))).toBeLessThan(1e-9);
      expect(Math.abs(lift - (expected?.lift ?? Number.NaN))).toBeLessThan(1e-9);
    }
  },
);

test('nothing known is the shop’s own share, told as such', () => {
  expect(shrunkShare(0, 0, 0.4)).toMatchObject({ mean: 0.4, lift: 1 });
});

test('two looks of two draw a share of 0.4 up to 0.7 when the shop counts as two looks', () => {
  expect(shrunkShare(2, 2, 0.4, 2).mean).toBeCloseTo(0.7, 12);
});

test('interest halves with each half-life and never grows, whatever the clock says', () => {
  expect(decayed(8, 0, 30 * DAY_MS, 30)).toBe(4);
  expect(decayed(8, 0, 60 * DAY_MS, 30)).toBe(2);
  expect(decayed(8, 0, 0, 30)).toBe(8);
  expect(decayed(8, 10 * DAY_MS, 0, 30)).toBe(8);
});
