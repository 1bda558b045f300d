// @ts-check
// What the part measures: bundled by load-sources.mjs.
export { summarise } from '../../../src/cli/fit/customer-summary';
export { fitBuying } from '../../../src/cli/fit/fit-buying';
export { fitSpend } from '../../../src/cli/fit/fit-spend';
export { holdOut } from '../../../src/cli/fit/hold-out';
export { readOrders } from '../../../src/cli/fit/read-orders';
export { shrunkShare } from '../../../src/core/profile/affinity';
export { buyAgainScore, repeatShare } from '../../../src/core/value/buy-again';
export { discountedPurchases } from '../../../src/core/value/discounted-purchases';
export { expectedPurchases } from '../../../src/core/value/expected-purchases';
export { expectedSpend } from '../../../src/core/value/expected-spend';
export { lifetimeRange } from '../../../src/core/value/lifetime-range';
export { logLikelihood } from '../../../src/core/value/log-likelihood';
export { nps } from '../../../src/core/value/nps';
export { probabilityAlive } from '../../../src/core/value/probability-alive';
export { probabilityBuys } from '../../../src/core/value/probability-buys';
export { replenishment } from '../../../src/core/value/replenishment';
export { valueCustomer } from '../../../src/core/value/value-customer';
export { wilson } from '../../../src/core/value/wilson';
export { seeded, simulateTimes, simulateTotals } from '../../core/value/simulate';
