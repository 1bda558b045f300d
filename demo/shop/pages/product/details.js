// @ts-check
import { h } from '../../dom/h.js';
import { attributeName, attributeValue } from '../../texts/attribute.js';
import { t } from '../../texts/texts.js';

/** @import { Product } from '../../catalogue/product.js' */

/** @param {Product} product */
export function detailTable({ brand, attributes }) {
  const known = Object.entries(attributes).map(([name, value]) => row(attributeName(name), attributeValue(name, value)));
  const rows = [...(brand ? [row(t('product.brand'), brand)] : []), ...known];
  return h('section', { class: 'details' }, h('h2', {}, t('product.details')), h('dl', {}, ...rows));
}

/**
 * @param {string} name
 * @param {string} value
 */
function row(name, value) {
  return h('div', {}, h('dt', {}, name), h('dd', {}, value));
}
