// @ts-check
import { departmentLink } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { h } from '../dom/h.js';
import { t } from '../texts/texts.js';

/** @import { Words } from '../catalogue/product.js' */

/**
 * @param {readonly Words[]} path
 * @param {{ upTo?: number }} [how] how many of them are links; all when left out
 */
export function breadcrumb(path, { upTo = path.length } = {}) {
  const home = h('li', {}, h('a', { href: './' }, t('crumbs.home')));
  const steps = path.map((name, level) =>
    level < upTo
      ? h('li', {}, h('a', { href: departmentLink(path.slice(0, level + 1)) }, words(name)))
      : h('li', { 'aria-current': 'page' }, words(name)),
  );
  return h('nav', { class: 'crumbs', 'aria-label': t('crumbs.label') }, h('ol', {}, home, ...steps));
}
