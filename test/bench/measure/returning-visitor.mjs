// @ts-check
import { pause } from './pause.mjs';

/** @import { Page } from 'playwright-core' */

const WISHED = 6;
/** Longer than it takes to write what waits. */
const WRITTEN_MS = 600;

/**
 * Lets somebody open the page, agree, and put a few products on their list: looking at one would turn the page into its page.
 * @param {Page} page
 * @param {string} address of a page with the tag and a placement of the owner's
 */
export async function visitWithConsent(page, address) {
  await page.goto(address);
  await page.waitForFunction('typeof birebir === "function" && birebir.version');
  await page.evaluate(async (most) => {
    const { birebir } = /** @type {any} */ (window);
    birebir.consent({ remember: true, personalise: true });
    const { products } = await (await fetch('/catalogue.json')).json();
    const wishes = products.slice(0, most).map((/** @type {any} */ { id, title, brand }) =>
      birebir.track('add_to_wishlist', {
        items: [{ item_id: id, item_name: title, item_brand: brand }],
      }),
    );
    await Promise.all(wishes);
  }, WISHED);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-birebir-placement]')].some((place) =>
      place.shadowRoot?.querySelector('ol'),
    ),
  );
  // Whatever comes after the shelf has come too.
  await page.waitForLoadState('networkidle');
  await pause(WRITTEN_MS);
}

/** Follows a link to a page of the same shop. @param {Page} page */
export async function leaveByLink(page) {
  await page.evaluate(() => location.assign('/icon.svg'));
  await page.waitForURL('**/icon.svg');
  await pause(WRITTEN_MS);
}

/** Switches to another tab or app, and closes this one later. @param {Page} page */
export async function leaveByTab(page) {
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await pause(WRITTEN_MS);
  await page.goto('about:blank');
}

/**
 * Whether the next visit has a snapshot to begin with.
 * @param {Page} page of the shop, with no tag on it
 * @returns {Promise<boolean>}
 */
export function hasSnapshot(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('birebir');
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('values').objectStore('values').get('snapshot');
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result?.pages?.length > 0);
          };
        };
      }),
  );
}
