// @ts-check
import { h } from '../dom/h.js';
import { MOST_OF_ONE } from '../store/cart.js';

/**
 * @param {number} quantity
 * @param {{ id: string, label?: string, onChange?: (quantity: number) => void }} how
 */
export function quantityField(quantity, { id, label, onChange }) {
  const options = Array.from({ length: Math.max(10, quantity) }, (_, index) => index + 1)
    .filter((count) => count <= MOST_OF_ONE)
    .map((count) => h('option', { value: count, selected: count === quantity }, String(count)));
  const field = h('select', { id, class: 'quantity', 'aria-label': label, change: () => onChange?.(Number(field.value)) }, ...options);
  return field;
}
