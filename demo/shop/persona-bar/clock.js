// @ts-check
// The demo's clock. A setting has to be in the queue before the widget arrives, and an async script can arrive at any moment: that
// is why this classic script stands before the tag and brings a queue of the same kind.
(() => {
  /** @typedef {{ (...command: unknown[]): void, q?: unknown[] }} Queue */
  const page = /** @type {{ birebir?: Queue }} */ (/** @type {unknown} */ (window));

  /** @type {Queue} */
  const queue = (...command) => {
    queue.q ??= [];
    queue.q.push(command);
  };

  function storedOffset() {
    try {
      return Number(localStorage.getItem('mahalle-demo.offset'));
    } catch {
      return 0; // storage is off: the demo stays in the present
    }
  }

  /**
   * In a week prices fall and things come back: the shops with a catalogue file have another one then.
   * @param {number} aheadMs
   */
  function laterCatalogue(aheadMs) {
    const hasFile = !/\/(?:ga4|bare)\.html$/.test(location.pathname);
    return hasFile && aheadMs >= 7 * 86_400_000 ? { catalogue: './catalogue-later.json' } : {};
  }

  if (window.top === window) document.documentElement.dataset['demoBar'] = 'shown';
  const offsetMs = storedOffset();
  if (!offsetMs) return;
  page.birebir ??= queue;
  page.birebir('config', { now: () => Date.now() + offsetMs, ...laterCatalogue(offsetMs) });
})();
