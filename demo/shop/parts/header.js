// @ts-check
import { departmentLink, departments } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { find } from '../dom/find.js';
import { h } from '../dom/h.js';
import { icon } from '../dom/icon.js';
import { t } from '../texts/texts.js';
import { cartLink } from './cart-link.js';
import { languageSwitch } from './language-switch.js';
import { searchBox } from './search-box.js';
import { themeSwitch } from './theme-switch.js';

/** @param {{ department?: string }} [where] the slug of the department one stands in */
export function drawHeader({ department } = {}) {
  const logo = h('a', { class: 'logo', href: './', 'aria-label': t('header.home') }, 'Mahalle');
  const account = h('a', { class: 'round', href: 'account.html', 'aria-label': t('header.account') }, icon('person'));
  find('header').replaceChildren(
    h('a', { class: 'skip', href: '#main' }, t('shop.skip')),
    h(
      'div',
      { class: 'wide header__row' },
      logo,
      searchBox(),
      h('div', { class: 'header__tools' }, languageSwitch(), themeSwitch(), account, cartLink()),
    ),
    navigation(department),
  );
}

/** @param {string | undefined} current */
function navigation(current) {
  const entries = departments().map(({ slug, path, name }) =>
    h('li', {}, h('a', { href: departmentLink(path), 'aria-current': isIn(current, slug) && 'true' }, words(name))),
  );
  return h('nav', { class: 'departments', 'aria-label': t('header.departments') }, h('ul', { class: 'wide' }, ...entries));
}

/**
 * @param {string | undefined} current
 * @param {string} slug
 */
function isIn(current, slug) {
  return current === slug || (current?.startsWith(`${slug}/`) ?? false);
}
