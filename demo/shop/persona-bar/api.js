// @ts-check
/** What the bar uses of the public API; the shop itself uses nothing of it. */
/** @typedef {{ stored: boolean, reason?: string }} Tracked */
/** @typedef {{ counts: { events: number, visits: number, days: number } }} Profile */
/**
 * @typedef {object} Api
 * @property {(name: string, data: Readonly<Record<string, unknown>>, when?: { at: number }) => Promise<Tracked>} track
 * @property {(purposes: Readonly<Record<'remember' | 'personalise' | 'ask' | 'send', boolean>>) => unknown} consent
 * @property {() => Promise<unknown>} forget
 * @property {() => Promise<Profile>} profile
 */
/** @typedef {{ (...command: unknown[]): void, q?: unknown[] }} Queue */

/** @returns {Promise<Api>} the widget, as soon as it is there; never settles on a page where it does not arrive */
export function whenReady() {
  const page = /** @type {{ birebir?: Queue }} */ (/** @type {unknown} */ (window));
  page.birebir ??= newQueue();
  return new Promise((resolve) => page.birebir?.('ready', resolve));
}

/** The pages of the older shops have the plain tag without the queue line. */
function newQueue() {
  /** @type {Queue} */
  const queue = (...command) => {
    queue.q ??= [];
    queue.q.push(command);
  };
  return queue;
}
