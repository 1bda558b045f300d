// @ts-check
// What the shop tells the widget of its own customs, before the widget arrives: the steps on which a neighbour stands,
// and whom it has a word for. Of the words in the account one holds for everybody: `neighbour` is who has none of the others.
(() => {
  /** @typedef {(...command: unknown[]) => void} Queue */
  const page = /** @type {{ birebir?: Queue }} */ (/** @type {unknown} */ (window));
  const upset = { openComplaint: true };
  const away = { daysSinceOrder: { '>=': 120 } };
  const vip = { tier: 'vip' };
  const first = { orders: 0, inCart: { '>=': 1 } };
  page.birebir?.('config', {
    tiers: [
      { id: 'komsu', by: 'orders12m', min: 1 },
      { id: 'mudavim', by: 'orders12m', min: 3 },
      { id: 'vip', by: 'orders12m', min: 6, keep: 0.8 },
    ],
    segments: {
      // What a customer is worth beside what they come for.
      matrix: true,
      'running-low': { dueProducts: { '>=': 1 } },
      'make-good': upset,
      missed: { ...away, not: upset },
      vip: { ...vip, not: { any: [upset, away] } },
      'first-order': { ...first, not: upset },
      neighbour: { not: { any: [upset, away, vip, first] } },
    },
  });
})();
