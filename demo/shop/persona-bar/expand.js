// @ts-check
/** @import { Persona, Step } from './diary.js' */
/** @typedef {{ step: Step, at: number }} DatedStep */

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** How long people stay with things before the next click; a product is read, a list is scanned. @type {Readonly<Record<string, number>>} */
const minutes = { view_item: 2, purchase: 3, begin_checkout: 2, answer: 1 };

/**
 * A diary as dated steps. Every visit ends so many days before now, so nothing ever lies in the future.
 * @param {Pick<Persona, 'diary'>} persona
 * @param {number} now epoch ms
 * @returns {DatedStep[]} oldest first
 */
export function expand({ diary }, now) {
  return diary.flatMap(({ daysAgo, visit }) => {
    let at = now - daysAgo * DAY_MS - visit.reduce((sum, step) => sum + stayMs(step), 0);
    return visit.map((step) => {
      const dated = { step, at };
      at += stayMs(step);
      return dated;
    });
  });
}

/** @param {Step} step */
function stayMs([name]) {
  return (minutes[name] ?? 1) * MINUTE_MS;
}
