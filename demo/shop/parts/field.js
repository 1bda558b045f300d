// @ts-check
import { h } from '../dom/h.js';

/** @import { AttributeValue } from '../dom/h.js' */

/**
 * A labelled text field.
 * @param {string} label
 * @param {Record<string, AttributeValue> & { name: string }} attributes
 */
export function field(label, attributes) {
  const id = `field-${attributes.name}`;
  return h('div', { class: 'field' }, h('label', { for: id }, label), h('input', { id, ...attributes }));
}
