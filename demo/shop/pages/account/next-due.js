// @ts-check
import { words } from '../../catalogue/product.js';
import { findProduct } from '../../catalogue/products.js';
import { h } from '../../dom/h.js';
import { pageLanguage } from '../../store/settings.js';
import { t } from '../../texts/texts.js';

/** @import { Owned } from './customer-profile.js' */

const MOST = 4;

/**
 * What was bought more than once, the soonest first, and when it may be wanted again.
 * @param {readonly Owned[]} owned
 * @param {number} now epoch ms
 */
export function nextDue(owned, now) {
  const soonest = owned
    .filter(({ id, times }) => times > 1 && findProduct(id))
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, MOST);
  const list = h('ul', { class: 'standing__due' }, ...soonest.map((one) => line(one, now)));
  return h(
    'div',
    { class: 'summary' },
    h('h3', {}, t('standing.due')),
    soonest.length > 0 ? list : h('p', { class: 'muted' }, t('standing.noDue')),
  );
}

/**
 * @param {Owned} owned
 * @param {number} now
 */
function line({ id, due, dueAt }, now) {
  const product = findProduct(id);
  const day = new Intl.DateTimeFormat(pageLanguage(), { day: 'numeric', month: 'long' }).format(dueAt);
  const when = due || dueAt <= now ? t('standing.dueNow') : t('standing.dueOn', { day });
  return h('li', {}, product ? h('a', { href: product.link }, words(product.title)) : id, h('span', { class: 'muted' }, when));
}
