// @ts-check
import { sharedJson } from './shared-files.mjs';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Sources } from './buy-again.mjs' */
/** @typedef {NonNullable<Findings['tables']>[number]} Table */

/** As many as the fit was published on, times ten: then what is off is the fit and not chance. */
const CUSTOMERS = 23_570;
const AGE_WEEKS = 39;
/** Somebody's CDNOW file with x, t_x, T (weeks) and zbar: the published fits are repeated on it. */
const FILE = process.env['BIREBIR_CDNOW'];

/** @param {number | undefined} value */
const text = (value) => (value === undefined ? '' : value.toPrecision(4));

/**
 * The published parameters, what is found again in a shop that is simulated from them, and what is found in the file
 * they were published on, where it is at hand.
 * @param {Sources} sources
 * @returns {Promise<{ table: Table, note: string }>}
 */
export async function fitTable(sources) {
  const { fits } = await sharedJson('published-anchors.json');
  const read = FILE === undefined ? undefined : await sources.readOrders(FILE, 1, () => {});
  /** @type {string[][]} */
  const body = [];
  for (const { model, params } of fits) {
    if (model === 'bg' || model === 'mbg') {
      const again = sources.fitBuying(
        simulated(sources, { ...params, k: model }),
        model,
        'ml',
      ).model;
      const onFile = read?.summaries && sources.fitBuying(read.summaries, model, 'ml').model;
      for (const name of /** @type {const} */ (['r', 'alpha', 'a', 'b']))
        body.push([model, name, text(params[name]), text(onFile?.[name]), text(again[name])]);
    }
    if (model === 'gamma-gamma') {
      const again = sources.fitSpend(spending(sources, params), 'ml');
      const onFile = read?.summaries && sources.fitSpend(read.summaries, 'ml');
      for (const name of /** @type {const} */ (['p', 'q', 'v']))
        body.push([model, name, text(params[name]), text(onFile?.[name]), text(again?.[name])]);
    }
  }
  return {
    table: {
      title:
        'Published fits (by the week), on their file, and in a simulated shop of 23,570 customers',
      head: ['model', 'parameter', 'published', 'ours on CDNOW', 'ours simulated'],
      body,
    },
    note: read
      ? ''
      : 'CDNOW is not on this machine: BIREBIR_CDNOW=<csv with x, t_x, T, zbar> repeats the published fits on it.',
  };
}

/** @param {Sources} sources @param {any} model */
function simulated({ seeded, simulateTimes }, model) {
  const chance = seeded(5);
  return Array.from({ length: CUSTOMERS }, () => {
    const T = AGE_WEEKS - 12 * chance();
    const times = simulateTimes(model, T, chance);
    return { x: times.length - 1, tx: times[times.length - 1] ?? 0, T };
  });
}

/** @param {Sources} sources @param {any} model */
function spending({ seeded, simulateTotals }, model) {
  const chance = seeded(6);
  return Array.from({ length: CUSTOMERS }, () => {
    const totals = simulateTotals(model, 1 + Math.floor(6 * chance() ** 2), chance);
    const spent = totals.reduce((sum, one) => sum + one, 0);
    return { x: totals.length, tx: 0, T: 0, paid: totals.length, spent };
  });
}
