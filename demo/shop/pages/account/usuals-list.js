// @ts-check
import { findProduct } from '../../catalogue/products.js';
import { h } from '../../dom/h.js';
import { productGrid } from '../../parts/product-grid.js';
import { usuals } from '../../store/orders.js';
import { t } from '../../texts/texts.js';

/** As many as fit in two rows. */
const MOST = 8;

export function usualsList() {
  const products = usuals().flatMap(({ id }) => findProduct(id) ?? []);
  if (products.length === 0) return h('p', { class: 'muted' }, t('account.noUsuals'));
  return productGrid(products.slice(0, MOST), { list: { id: 'usuals', name: 'Usuals' }, level: 'h3' });
}
