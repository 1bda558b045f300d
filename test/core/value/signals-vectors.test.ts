import { expect, test } from 'vitest';
import { shrunkShare } from '../../../src/core/profile/affinity';
import { DAY_MS, decayed } from '../../../src/core/profile/decayed';
import { nps } from '../../../src/core/value/nps';
import { replenishment } from '../../../src/core/value/replenishment';
import { shrunkLift } from '../../../src/core/value/shrunk-lift';
import { wilson } from '../../../src/core/value/wilson';
import vectors from '../../cases/value/signals.json';

const near = (found: number | undefined, expected: number, tolerance = 1e-9): void =>
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThan(tolerance);

test('the recommendation score of all reference surveys is met, its error and its range', () => {
  for (const { score, se, lo, hi, ...counts } of vectors.nps) {
    const found = nps(counts);
    near(found?.score, score);
    near(found?.se, se);
    near(found?.lo, lo);
    near(found?.hi, hi);
  }
});

test('the share of satisfied customers and its range meet the reference', () => {
  for (const { top2, n, csat, lo, hi } of vectors.csat) {
    const found = wilson(top2, n);
    near(found?.share, csat);
    near(found?.lo, lo);
    near(found?.hi, hi);
  }
});

test('when a thing is wanted again meets all reference cases', () => {
  for (const { site, gaps, daysSinceLast, windowDays, expected } of vectors.replenish) {
    const found = replenishment(gaps, daysSinceLast, site, windowDays);
    near(found.days, expected.interval, 1e-6);
    near(found.sdLog, expected.sdLog);
    near(found.overdue, expected.overdue, 1e-6);
    near(found.due, expected.due, 1e-6);
    near(found.inWindow, expected.pInWindow, 1e-6);
  }
});

test('shares of interest meet the reference', () => {
  for (const { events, prior, now, halfLifeDays, priorStrength, expected } of vectors.affinity) {
    const worth = events.map((event) => ({
      key: event.key,
      weight: decayed(event.w, event.t * DAY_MS, now * DAY_MS, halfLifeDays),
    }));
    const sum = (list: typeof worth) => list.reduce((total, { weight }) => total + weight, 0);
    for (const [key, { mean, sd, lift }] of Object.entries(expected)) {
      const own = sum(worth.filter((event) => event.key === key));
      const found = shrunkShare(own, sum(worth), prior[key as keyof typeof prior], priorStrength);
      near(found.mean, mean);
      near(found.sd, sd);
      near(found.lift, lift);
    }
  }
});

test('what is clicked twice as often as others counts twice, what was hardly shown counts as average', () => {
  near(shrunkLift(10, 100, 0.04), 2);
  near(shrunkLift(0, 50, 0.04), 0.5);
  near(shrunkLift(0, 0, 0.04), 1);
});
