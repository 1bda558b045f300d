// @ts-check
import { departmentLink, departments } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { find } from '../dom/find.js';
import { h } from '../dom/h.js';
import { t } from '../texts/texts.js';

/** @typedef {readonly [href: string, text: string]} Entry */

export function drawFooter() {
  const shelves = departments().map(({ path, name }) => /** @type {const} */ ([departmentLink(path), words(name)]));
  find('footer').replaceChildren(
    h(
      'div',
      { class: 'wide footer__columns' },
      h('div', { class: 'footer__shop' }, h('p', { class: 'logo' }, 'Mahalle'), h('p', {}, t('shop.tagline')), h('p', {}, t('shop.about'))),
      column(t('header.departments'), shelves),
      column(t('footer.you'), [
        ['account.html', t('header.account')],
        ['account.html#orders', t('footer.orders')],
      ]),
      column(t('footer.help'), [['support.html', t('footer.support')]]),
    ),
    h('p', { class: 'wide footer__note' }, `${t('shop.demo')} ${t('shop.simulated')}`),
  );
}

/**
 * @param {string} title
 * @param {readonly Entry[]} entries
 */
function column(title, entries) {
  const links = entries.map(([href, text]) => h('li', {}, h('a', { href }, text)));
  return h('div', {}, h('h2', { class: 'footer__title' }, title), h('ul', {}, ...links));
}
