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

  if (window.top === window) document.documentElement.dataset['demoBar'] = 'shown';
  const offsetMs = storedOffset();
  if (!offsetMs) return;
  page.birebir ??= queue;
  page.birebir('config', { now: () => Date.now() + offsetMs });
})();
