// @ts-check
import { t } from '../texts/texts.js';

/** @import { TextKey } from '../texts/texts.js' */

/**
 * Puts the words of the page's language into every element that names its text: `<h2 data-text="home.arrivals">`.
 * @param {ParentNode} root
 */
export function fillTexts(root) {
  for (const element of root.querySelectorAll('[data-text]')) {
    element.textContent = t(/** @type {TextKey} */ (element.getAttribute('data-text')));
  }
}
