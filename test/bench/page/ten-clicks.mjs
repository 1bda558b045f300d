// @ts-check
import { pause } from '../measure/pause.mjs';

/** @import { Page } from 'playwright-core' */

/** @typedef {{ x: number, y: number }} Spot */

const CLICKS = 10;
const BETWEEN_MS = 10;
const HOVER_MS = 200;

/**
 * The first and the last button in sight with nothing lying over them, and the pointer over the first: what hovering draws is over.
 * @param {Page} page
 * @returns {Promise<Spot[]>}
 */
export async function findButtons(page) {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.card__add')].slice(0, 20).flatMap((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      const spot = { x: left + width / 2, y: top + height / 2 };
      return button.contains(document.elementFromPoint(spot.x, spot.y)) ? [spot] : [];
    }),
  );
  const [first] = found;
  if (!first)
    throw new Error('The demo’s listing page shows no button to put a product into the cart.');
  await page.mouse.move(first.x, first.y);
  await pause(HOVER_MS);
  return [first, found.at(-1) ?? first];
}

/** Ten real clicks on two buttons in turn: on one alone they would be taken for rage. @param {Page} page @param {readonly Spot[]} buttons */
export async function clickTenTimes(page, buttons) {
  for (let at = 0; at < CLICKS; at += 1) {
    const { x, y } = buttons[at % buttons.length] ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
    await pause(BETWEEN_MS);
  }
}
