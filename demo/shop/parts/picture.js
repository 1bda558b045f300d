// @ts-check
import { words } from '../catalogue/product.js';
import { h } from '../dom/h.js';

/** @import { Product } from '../catalogue/product.js' */

/**
 * A picture on its tinted card. The box is square before the picture arrives, so nothing moves when it does.
 * @param {Product} product
 * @param {{ decorative?: boolean, eager?: boolean, tint?: string }} [how]
 */
export function picture(product, { decorative = false, eager = false, tint = product.tint } = {}) {
  const tile = h('span', { class: 'tile', 'data-tint': tint });
  if (!product.picture) return tile;
  const image = h('img', {
    src: product.picture,
    alt: decorative ? '' : words(product.title),
    width: 256,
    height: 256,
    decoding: eager ? 'sync' : 'async',
    loading: eager ? undefined : 'lazy',
    error: () => image.remove(),
  });
  tile.append(image);
  return tile;
}
