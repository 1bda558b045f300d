// @ts-check
/** What this page uses of the widget's public API. */
/** @typedef {{ id: string, progress: number, has: number, needs: number, missing: number }} NextTier */
/** @typedef {{ needs: number, until: number | null }} Keep */
/** @typedef {{ id: string | null, next: NextTier | null, keep: Keep | null }} Standing */
/** @typedef {{ id: string, times: number, due: boolean, dueAt: number }} Owned */
/** @typedef {{ id: string, at: number, value?: number, refunded?: number, currency?: string }} PastOrder */
/**
 * @typedef {object} Profile
 * @property {readonly PastOrder[]} orders
 * @property {{ tier: Standing, owned: readonly Owned[] }} [customer]
 */
/** @typedef {{ profile: () => Promise<Profile | undefined> }} Api */
/** @typedef {(command: 'ready', ready: (api: Api) => void) => void} Queue */

/** @returns {Promise<Profile | undefined>} what the widget knows; never settles on a page where it does not arrive */
export function customerProfile() {
  const { birebir } = /** @type {{ birebir?: Queue }} */ (/** @type {unknown} */ (window));
  return new Promise((resolve) => birebir?.('ready', (api) => resolve(api.profile())));
}
