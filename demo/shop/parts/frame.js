// @ts-check
import { fillTexts } from '../dom/fill-texts.js';
import { drawFooter } from './footer.js';
import { drawHeader } from './header.js';

/**
 * What every page of the shop has: its title, its words, the header and the footer.
 * @param {string} title
 * @param {{ department?: string }} [where]
 */
export function drawFrame(title, where) {
  document.title = title === 'Mahalle' || title.startsWith('Mahalle:') ? title : `${title} · Mahalle`;
  fillTexts(document);
  drawHeader(where);
  drawFooter();
}
