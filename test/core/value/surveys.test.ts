import { expect, test } from 'vitest';
import { ces } from '../../../src/core/value/ces';
import { nps, npsChange, npsLabel, npsToShow } from '../../../src/core/value/nps';
import { wilson } from '../../../src/core/value/wilson';

test('an answer of nine recommends, of seven is content, of six is not', () => {
  expect([10, 9, 8, 7, 6, 0].map(npsLabel)).toEqual([
    'promoter',
    'promoter',
    'passive',
    'passive',
    'detractor',
    'detractor',
  ]);
});

test('no score is shown of fewer than thirty answers, and none at all of none', () => {
  expect(npsToShow({ promoters: 20, passives: 5, detractors: 4 })).toBeUndefined();
  expect(npsToShow({ promoters: 20, passives: 5, detractors: 5 })?.score).toBe(50);
  expect(nps({ promoters: 0, passives: 0, detractors: 0 })).toBeUndefined();
});

test('where everybody recommends, the range still says that not everything is known', () => {
  const all = { promoters: 40, passives: 0, detractors: 0 };
  expect(nps(all)).toMatchObject({ score: 100, se: 0, lo: 100 });
  const shown = npsToShow(all);
  expect(shown?.score).toBe(100);
  expect(shown?.lo).toBeLessThan(97);
  expect(shown?.n).toBe(40);
});

test('256 answers in equal parts are good for ten points up or down', () => {
  const even = nps({ promoters: 85.33, passives: 85.33, detractors: 85.33 });
  expect(even?.hi).toBeCloseTo(10, 1);
});

test('the range of a score ends at plus and minus 100', () => {
  const two = nps({ promoters: 1, passives: 1, detractors: 0 });
  expect(two?.hi).toBe(100);
});

test('the error of a change is that of both waves', () => {
  const wave = nps({ promoters: 50, passives: 33, detractors: 17 });
  if (!wave) throw new Error('a hundred answers are a score');
  expect(npsChange(wave, { ...wave, score: 40 }).se).toBeCloseTo(wave.se * Math.SQRT2, 9);
});

test('how easy it was is a mean with a range that stays among the answers', () => {
  const easy = ces([7, 7, 7, 7]);
  expect(easy).toMatchObject({ n: 4, mean: 7, hi: 7 });
  expect(easy?.lo).toBeGreaterThan(5.9);
  expect(easy?.lo).toBeLessThan(7);
  expect(ces([7, 6, 4])?.top3.share).toBeCloseTo(2 / 3, 12);
  expect(ces([0, 9, Number.NaN])).toBeUndefined();
});

test('a share of no answers is nothing', () => {
  expect(wilson(0, 0)).toBeUndefined();
});
