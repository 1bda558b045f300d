import { own } from '../../lib/own';
import { defaultPriors } from './default-priors';
import type { Priors } from './priors';

/** Either the priors, or one sentence for the owner. */
export type PriorsReading =
  | { readonly ok: true; readonly priors: Priors }
  | { readonly ok: false; readonly reason: string };

type Rule = readonly [expected: string, holds: (value: unknown) => boolean];

const between =
  (low: number, high: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value > low && value <= high;
const ABOVE_0: Rule = ['a number above 0', between(0, 1e15)];
const ABOVE_1: Rule = ['a number above 1', between(1, 1e15)];
const NUMBER: Rule = ['a number', between(-1e15, 1e15)];
const SHARE: Rule = ['a number from 0 to 1', between(-Number.MIN_VALUE, 1)];
const isText = (value: unknown): boolean => typeof value === 'string';
const CUTS: Rule = [
  'four ascending numbers',
  (value) =>
    Array.isArray(value) &&
    value.length === 4 &&
    value.every(
      (cut: unknown, at) => NUMBER[1](cut) && (at === 0 || Number(cut) >= Number(value[at - 1])),
    ),
];
const SHARES: Rule = [
  'shares from 0 to 1 by id',
  (value) =>
    value === undefined ||
    (typeof value === 'object' && value !== null && Object.values(value).every(SHARE[1])),
];

/** Part by part what must be there; a part that is left out is not known. */
const PARTS: Readonly<Record<string, Readonly<Record<string, Rule>>>> = {
  btyd: {
    k: ['"mbg" or "bg"', (value) => value === 'mbg' || value === 'bg'],
    r: ABOVE_0,
    alpha: ABOVE_0,
    a: ABOVE_0,
    b: ABOVE_0,
  },
  gap: { mu: NUMBER, sw: ABOVE_0, sb: ABOVE_0 },
  spend: { p: ABOVE_0, q: ABOVE_1, v: ABOVE_0 },
  rfm: { r: CUTS, f: CUTS, m: CUTS },
  spend12m: { p50: NUMBER, p80: NUMBER, p95: NUMBER },
  rcp: { site: SHARE, items: SHARES, categories: SHARES },
};

/** What stands beside the parts. */
const PLAIN: Readonly<Record<string, Rule>> = {
  v: ['1', (value) => value === 1],
  unit: ['"day"', (value) => value === 'day'],
  n: ['a number of customers', between(0, 1e15)],
  margin: ['a number above 0, at most 1', (value) => value === undefined || between(0, 1)(value)],
  currency: ['a currency code', (value) => value === undefined || isText(value)],
};

/**
 * Reads a priors file. What is left out is taken from the built-in priors or not known; what is there and wrong
 * refuses the whole, in one sentence that names it: half a model would give figures that nobody fitted.
 * @example const read = readPriors(JSON.parse(text)); const priors = read.ok ? read.priors : defaultPriors;
 */
export const readPriors = (file: unknown): PriorsReading => {
  const faults: string[] = [];
  const checked = (
    of: unknown,
    rules: Readonly<Record<string, Rule>>,
    path: string,
  ): Record<string, unknown> => {
    const found: Record<string, unknown> = {};
    for (const [key, [expected, holds]] of Object.entries(rules)) {
      const value = own(of, key);
      if (!holds(value))
        faults.push(`${path}${key} is ${JSON.stringify(value) ?? 'missing'}, expected ${expected}`);
      else if (value !== undefined) found[key] = value;
    }
    return found;
  };
  const { n, margin, currency } = checked(file, PLAIN, '');
  const parts: Record<string, unknown> = {};
  for (const [part, rules] of Object.entries(PARTS)) {
    const value = own(file, part);
    if (value !== undefined || part === 'btyd') parts[part] = checked(value, rules, `${part}.`);
  }
  const [fault] = faults;
  if (fault)
    return {
      ok: false,
      reason: `The priors file is not used: ${fault}; the built-in figures are used instead.`,
    };
  return {
    ok: true,
    priors: {
      ...defaultPriors,
      ...parts,
      n,
      ...(margin !== undefined && { margin }),
      ...(currency !== undefined && { currency }),
    } as Priors,
  };
};
