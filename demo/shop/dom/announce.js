// @ts-check
import { h } from './h.js';

/**
 * Says something politely to people who listen to the page.
 * @param {string} sentence
 */
export function announce(sentence) {
  const region = document.querySelector('#announcements') ?? addRegion();
  region.textContent = sentence;
}

function addRegion() {
  const region = h('p', { id: 'announcements', class: 'visually-hidden', role: 'status' });
  document.body.append(region);
  return region;
}
