// @ts-check
import { sharedJson } from './shared-files.mjs';

/** @import { Row } from '../report/row.mjs' */
/** @import { Sources } from './buy-again.mjs' */

/** @typedef {{ found: number | undefined, expected: number }} Pair */

const DAY_MS = 86_400_000;

/** @param {Pair} pair */
const absolute = ({ found = Number.NaN, expected }) => Math.abs(found - expected);
/** @param {Pair} pair */
const relative = ({ found = Number.NaN, expected }) =>
  found === expected ? 0 : Math.abs(found - expected) / Math.max(Math.abs(expected), 1e-300);
/** @param {Pair} pair */
const eitherWay = (pair) => Math.min(absolute(pair), relative(pair));

/**
 * How many of the cases are met, and how far off the worst is.
 * @param {string} what
 * @param {readonly Pair[]} pairs
 * @param {(pair: Pair) => number} off
 * @param {number} tolerance
 * @returns {Row}
 */
function row(what, pairs, off, tolerance) {
  const met = pairs.filter((pair) => off(pair) < tolerance).length;
  const worst = Math.max(...pairs.map(off));
  return {
    what,
    value: met === pairs.length,
    unit: '',
    goal: true,
    note: `${met} of ${pairs.length} within ${tolerance}, the worst ${worst.toExponential(1)} off`,
  };
}

/** @param {any} one */
const modelOf = ({ model, params }) => ({ ...params, k: model });

/** @param {Sources} core @returns {Promise<Row[]>} */
export async function vectorRows(core) {
  const btyd = await sharedJson('btyd-vectors.json');
  const signals = await sharedJson('signals-vectors.json');
  /** @param {string} name @param {(one: any) => number} found @returns {Pair[]} */
  const cases = (name, found) =>
    btyd.cases.map((/** @type {any} */ one) => ({ found: found(one), expected: one[name] }));
  const { discountedPurchases, expectedPurchases, expectedSpend, nps, wilson } = core;
  return [
    row(
      'p(alive)',
      cases('pAlive', (one) => core.probabilityAlive(modelOf(one), one)),
      absolute,
      1e-9,
    ),
    row(
      'P(buy)',
      cases('pBuy', (one) => core.probabilityBuys(modelOf(one), one, one.t)),
      absolute,
      1e-9,
    ),
    row(
      'log-likelihood',
      cases('logLik', (one) => core.logLikelihood(modelOf(one), one)),
      eitherWay,
      1e-9,
    ),
    row(
      'expected purchases',
      cases('expected', (one) => expectedPurchases(modelOf(one), one, one.t)),
      relative,
      1e-8,
    ),
    row(
      'expected of a new customer',
      btyd.newCustomer.map((/** @type {any} */ one) => ({
        found: expectedPurchases(modelOf(one), { x: 0, tx: 0, T: 0 }, one.t),
        expected: one.expected,
      })),
      relative,
      1e-8,
    ),
    row(
      'spend an order',
      btyd.spend.map((/** @type {any} */ { params, x, meanSpend, expected }) => ({
        found: expectedSpend(params, x * meanSpend, x),
        expected,
      })),
      relative,
      1e-8,
    ),
    row(
      'value of twelve months',
      btyd.clv.map((/** @type {any} */ one) => ({
        found:
          discountedPurchases(modelOf(one), one, { ...one, discount: one.discountPerPeriod }) *
          expectedSpend(one.spend, one.x * one.meanSpend, one.x),
        expected: one.clv,
      })),
      relative,
      1e-8,
    ),
    row(
      'NPS',
      signals.nps.flatMap((/** @type {any} */ one) =>
        /** @type {const} */ (['score', 'se', 'lo', 'hi']).map((name) => ({
          found: nps(one)?.[name],
          expected: one[name],
        })),
      ),
      absolute,
      1e-9,
    ),
    row(
      'CSAT (Wilson)',
      signals.csat.flatMap((/** @type {any} */ one) => {
        const found = wilson(one.top2, one.n);
        return [
          { found: found?.lo, expected: one.lo },
          { found: found?.hi, expected: one.hi },
        ];
      }),
      absolute,
      1e-9,
    ),
    row(
      'affinity',
      signals.affinity.flatMap((/** @type {any} */ one) => affinityPairs(core, one)),
      absolute,
      1e-9,
    ),
    row(
      'replenishment',
      signals.replenish.flatMap(
        (/** @type {any} */ { gaps, daysSinceLast, site, windowDays, expected }) => {
          const found = core.replenishment(gaps, daysSinceLast, site, windowDays);
          return [
            { found: found.days, expected: expected.interval },
            { found: found.due, expected: expected.due },
            { found: found.inWindow, expected: expected.pInWindow },
          ];
        },
      ),
      eitherWay,
      1e-6,
    ),
  ];
}

/** @param {Sources} core @param {any} one @returns {Pair[]} */
function affinityPairs(
  { shrunkShare },
  { events, prior, now, halfLifeDays, priorStrength, expected },
) {
  /** @param {any} event */
  const worth = ({ w, t }) => w * 2 ** (((t - now) * DAY_MS) / (halfLifeDays * DAY_MS));
  /** @param {readonly any[]} list */
  const sum = (list) => list.reduce((total, event) => total + worth(event), 0);
  return Object.keys(expected).flatMap((key) => {
    const own = sum(events.filter((/** @type {any} */ event) => event.key === key));
    const found = shrunkShare(own, sum(events), prior[key], priorStrength);
    return /** @type {const} */ (['mean', 'sd', 'lift']).map((name) => ({
      found: found[name],
      expected: expected[key][name],
    }));
  });
}
