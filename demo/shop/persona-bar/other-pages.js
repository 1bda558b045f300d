// @ts-check
import { h } from '../dom/h.js';
import { say } from './words.js';

/** The same catalogue in the older shops, and this very page beside its copy without the tag. */
export function otherPages() {
  const page = location.pathname.split('/').at(-1) || 'index.html';
  const here = encodeURIComponent(page + location.search);
  const shops = /** @type {const} */ (['index', 'ga4', 'bare']).filter((shop) => shop !== shopOf(page));
  return h(
    'nav',
    { class: 'demo-bar__group', 'aria-label': say('pages') },
    ...shops.map((shop) => h('a', { href: `${shop}.html` }, say(shop))),
    h('a', { href: `split.html?page=${here}` }, say('split')),
  );
}

/** @param {string} page */
function shopOf(page) {
  if (page === 'ga4.html') return 'ga4';
  return page === 'bare.html' ? 'bare' : 'index';
}
