// @ts-check
import { departmentLink, departments, findDepartment, subdepartments } from '../catalogue/departments.js';
import { words } from '../catalogue/product.js';
import { h } from '../dom/h.js';
import { t } from '../texts/texts.js';

/** @import { Department } from '../catalogue/departments.js' */

/** The shelves inside this one; at the bottom of the tree, its neighbours. @param {Department | undefined} here */
export function subcategoryLinks(here) {
  const links = shelves(here).map(({ slug, path, name }) =>
    h('li', {}, h('a', { class: 'chip', href: departmentLink(path), 'aria-current': slug === here?.slug && 'page' }, words(name))),
  );
  return h('nav', { class: 'subcategories', 'aria-label': t('listing.subcategories') }, h('ul', {}, ...links));
}

/** @param {Department | undefined} here */
function shelves(here) {
  if (!here) return departments();
  const inside = subdepartments(here);
  if (inside.length > 0) return inside;
  const parent = findDepartment(here.slug.split('/').slice(0, -1).join('/'));
  return parent ? subdepartments(parent) : [];
}
