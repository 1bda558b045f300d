// @ts-check
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';

export function productMissing() {
  return h(
    'section',
    { class: 'empty' },
    h('h1', {}, t('product.missing')),
    h('p', {}, t('product.missingText')),
    h('a', { class: 'button', href: 'category.html' }, t('cart.look')),
  );
}
