// @ts-check
import { departmentLink, departments, subdepartments } from '../../catalogue/departments.js';
import { words } from '../../catalogue/product.js';
import { find } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { picture } from '../../parts/picture.js';
import { t } from '../../texts/texts.js';

/** @import { Department } from '../../catalogue/departments.js' */

export function drawDepartments() {
  find('departments').append(...departments().map((department) => h('li', {}, departmentCard(department))));
  find('all-departments').append(
    h('nav', { class: 'all-departments__list', 'aria-label': t('home.allDepartments') }, ...departments().map(departmentLinks)),
  );
}

/** A department with the shelves inside it, as links. @param {Department} department */
function departmentLinks(department) {
  const inside = subdepartments(department).map(({ path, name }) => h('li', {}, h('a', { href: departmentLink(path) }, words(name))));
  const whole = h('a', { href: departmentLink(department.path) }, words(department.name));
  return h('div', {}, h('p', {}, whole), h('ul', {}, ...inside));
}

/** @param {Department} department */
function departmentCard({ path, name, products }) {
  const pictured = products.filter((product) => product.picture);
  const face = pictured[Math.floor(pictured.length / 3)];
  return h(
    'a',
    { class: 'department', href: departmentLink(path) },
    face && picture(face, { decorative: true, eager: true }),
    h('span', { class: 'department__name' }, words(name)),
    h('span', { class: 'department__count' }, t('home.count', { n: products.length })),
  );
}
