// @ts-check
import { words } from '../../catalogue/product.js';
import { h } from '../../dom/h.js';
import { colourTint } from '../../parts/colours.js';
import { picture } from '../../parts/picture.js';
import { price } from '../../parts/price.js';
import { swatches } from '../../parts/swatches.js';
import { t } from '../../texts/texts.js';
import { buyForm } from './buy-form.js';
import { detailTable } from './details.js';

/** @import { Product } from '../../catalogue/product.js' */

/** The picture and, beside it, everything one wants to know before buying. @param {Product} product */
export function productView(product) {
  const image = picture(product, { eager: true });
  let colour = product.colours[0];

  /** @param {string} chosen */
  function choose(chosen) {
    colour = chosen;
    const isPhoto = product.tint === 'photo';
    if (!isPhoto) image.setAttribute('data-tint', chosen === product.colours[0] ? product.tint : (colourTint(chosen) ?? product.tint));
  }

  const about = h(
    'div',
    { class: 'product__about' },
    h('p', { class: 'product__brand' }, product.brand),
    h('h1', {}, words(product.title)),
    price(product),
    availability(product),
    product.colours.length > 0 && swatches(product.colours, choose),
    product.inStock && buyForm(product, () => colour),
    h('h2', {}, t('product.about')),
    h('p', { class: 'product__description' }, words(product.description)),
    detailTable(product),
  );
  return [h('div', { class: 'product__picture' }, image), about];
}

/** @param {Product} product */
function availability({ inStock }) {
  return h('p', { class: inStock ? 'stock' : 'stock stock--gone' }, t(inStock ? 'product.inStock' : 'product.gone'));
}
