import { expect, test } from 'vitest';
import { defaultPriors } from '../../../src/core/value/default-priors';
import { readPriors } from '../../../src/core/value/read-priors';

const file = {
  v: 1,
  unit: 'day',
  fittedAt: '2026-01-31',
  n: 812,
  btyd: { k: 'mbg', r: 0.5, alpha: 40, a: 0.9, b: 1.6, ll: -5000, method: 'map' },
  spend: { p: 6.25, q: 3.74, v: 15.44, corXM: 0.1 },
  gap: { mu: 3.4, sw: 0.9, sb: 0.6 },
  rfm: { r: [1, 2, 3, 4], f: [1, 1, 2, 4], m: [10, 20, 30, 40] },
  spend12m: { p50: 100, p80: 300, p95: 900 },
  rcp: { site: 0.2, items: { tea: 0.4 } },
  margin: 0.3,
  currency: 'TRY',
};

const reasonOf = (changed: unknown): string => {
  const read = readPriors(changed);
  return read.ok ? 'it was read' : read.reason;
};

test('a priors file is read whole', () => {
  const read = readPriors(JSON.parse(JSON.stringify(file)));
  expect(read).toMatchObject({
    ok: true,
    priors: {
      n: 812,
      btyd: { k: 'mbg', r: 0.5, alpha: 40, a: 0.9, b: 1.6 },
      spend: { p: 6.25, q: 3.74, v: 15.44 },
      rcp: { site: 0.2, items: { tea: 0.4 } },
      margin: 0.3,
      currency: 'TRY',
    },
  });
});

test('what a priors file leaves out is built in or not known', () => {
  const { v, unit, n, btyd } = file;
  expect(readPriors({ v, unit, n, btyd })).toEqual({
    ok: true,
    priors: { ...defaultPriors, n, btyd: { k: 'mbg', r: 0.5, alpha: 40, a: 0.9, b: 1.6 } },
  });
});

test('a wrong figure refuses the file in one sentence that names it', () => {
  const { btyd, rfm, spend } = file;
  expect(reasonOf({ ...file, btyd: { ...btyd, alpha: '40' } })).toBe(
    'The priors file is not used: btyd.alpha is "40", expected a number above 0; the built-in figures are used instead.',
  );
  expect(reasonOf({ ...file, v: 2 })).toContain('v is 2, expected 1');
  expect(reasonOf({ ...file, unit: 'week' })).toContain('unit is "week"');
  expect(reasonOf({ ...file, n: undefined })).toContain('n is missing');
  expect(reasonOf({ ...file, rfm: { ...rfm, r: [4, 3, 2, 1] } })).toContain('rfm.r');
  expect(reasonOf({ ...file, spend: { ...spend, q: 0.9 } })).toContain('spend.q is 0.9');
  expect(reasonOf({ ...file, margin: 30 })).toContain('margin is 30');
  expect(reasonOf({ ...file, rcp: { site: 0.2, items: { tea: 4 } } })).toContain('rcp.items');
  expect(reasonOf({ ...file, btyd: undefined })).toContain('btyd.k is missing');
});

test('what is no priors file at all is refused, and nothing inherited is read', () => {
  for (const odd of [undefined, null, 7, 'v', [], {}, Object.create(file)])
    expect(readPriors(odd).ok).toBe(false);
});
