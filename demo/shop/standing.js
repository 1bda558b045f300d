// @ts-check
// What the shop tells the widget of its own customs, before the widget arrives: the steps on which a neighbour stands.
(() => {
  /** @typedef {(...command: unknown[]) => void} Queue */
  const page = /** @type {{ birebir?: Queue }} */ (/** @type {unknown} */ (window));
  page.birebir?.('config', {
    tiers: [
      { id: 'komsu', by: 'orders12m', min: 1 },
      { id: 'mudavim', by: 'orders12m', min: 3 },
      { id: 'vip', by: 'orders12m', min: 6, keep: 0.8 },
    ],
  });
})();
