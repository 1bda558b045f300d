// @ts-check
import { sharedFile } from './shared-files.mjs';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Sources } from './buy-again.mjs' */
/** @typedef {NonNullable<Findings['tables']>[number]} Table */
/** @typedef {Awaited<ReturnType<Sources['readOrders']>>['customers']} Customers */

const DAY_MS = 86_400_000;
const UCI_CUT = Date.UTC(2011, 5, 9);
const UCI_END = Date.UTC(2011, 11, 9);
/** A shop of our own: three years, customers coming all the time. */
const SIMULATED = {
  customers: 4000,
  days: 1095,
  model: { k: /** @type {const} */ ('mbg'), r: 0.7, alpha: 60, a: 0.6, b: 2.4 },
};

/** How well the end of a log is foretold. @param {Sources} sources @returns {Promise<Table>} */
export async function holdoutTable(sources) {
  const path = (await sharedFile('onlineretail_orders.csv')) ?? '';
  const { customers: uci = [] } = await sources.readOrders(path, 1, () => {});
  const own = simulate(sources);
  const ownEnd = SIMULATED.days * DAY_MS;
  return {
    title: 'Purchases foretold of what was held back, MAP',
    head: [
      'shop',
      'model',
      'customers',
      'days',
      'error a customer',
      'same rate',
      'foretold / came',
      'calibration error',
    ],
    body: [
      ...rows(sources, 'UCI Online Retail', uci, { cut: UCI_CUT, end: UCI_END }),
      ...rows(sources, 'simulated', own, { cut: (ownEnd * 2) / 3, end: ownEnd }),
    ],
  };
}

/** @param {Sources} sources @param {string} shop @param {NonNullable<Customers>} customers @param {{ cut: number, end: number }} times */
function rows({ holdOut }, shop, customers, times) {
  return /** @type {const} */ (['mbg', 'bg']).map((k) => {
    const found = holdOut(customers, { ...times, k, method: 'map' });
    return [
      shop,
      k,
      String(found?.customers),
      String(Math.round(found?.days ?? 0)),
      ...[found?.mae, found?.maeSameRate, found?.predictedOverActual, found?.ece].map((value) =>
        (value ?? 0).toFixed(3),
      ),
    ];
  });
}

/** @param {Sources} sources */
function simulate({ seeded, simulateTimes }) {
  const chance = seeded(3);
  return Array.from({ length: SIMULATED.customers }, () => {
    const came = chance() * SIMULATED.days;
    return simulateTimes(SIMULATED.model, SIMULATED.days - came, chance).map((time) => ({
      at: (came + time) * DAY_MS,
    }));
  });
}
