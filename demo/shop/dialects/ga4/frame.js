// @ts-check
import { departments } from '../../catalogue/departments.js';
import { words } from '../../catalogue/product.js';
import { find } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';
import { basketCount } from '../basket.js';

/** @param {string} title */
export function drawFrame(title) {
  document.title = `${title} | ${t('ga4.name')}`;
  find('topbar').append(
    h('a', { class: 'brand', href: 'ga4.html' }, t('ga4.name')),
    h('span', { class: 'slogan' }, t('ga4.slogan')),
    h('span', { class: 'basket', id: 'basket' }, t('ga4.basket', { n: basketCount('ga4') })),
  );
  const entries = departments().map(({ slug, name }) => h('li', {}, h('a', { href: `ga4.html?c=${slug}` }, words(name))));
  const menu = find('menu');
  menu.setAttribute('aria-label', t('header.departments'));
  menu.append(h('ul', {}, h('li', {}, h('a', { href: 'ga4.html' }, t('ga4.home'))), ...entries));
  find('bottom').append(t('ga4.footer'));
}
