// @ts-check
import { words } from '../../catalogue/product.js';
import { announce } from '../../dom/announce.js';
import { h } from '../../dom/h.js';
import { pushLines } from '../../measure/cart-events.js';
import { formatPrice } from '../../money/price.js';
import { colourName } from '../../parts/colours.js';
import { picture } from '../../parts/picture.js';
import { quantityField } from '../../parts/quantity.js';
import { removeLine, setLine } from '../../store/cart.js';
import { t } from '../../texts/texts.js';

/** @import { FilledLine } from '../../store/cart.js' */

/** @param {readonly FilledLine[]} lines */
export function cartTable(lines) {
  return h('ul', { class: 'cart-lines' }, ...lines.map((line, index) => h('li', {}, ...cells(line, index))));
}

/**
 * @param {FilledLine} line
 * @param {number} index
 */
function cells(line, index) {
  const { product, quantity, colour } = line;
  const title = words(product.title);
  const each = t('cart.each', { amount: formatPrice(product.price, product.currency) });
  return [
    picture(product, { decorative: true, eager: true }),
    h(
      'div',
      { class: 'cart-lines__name' },
      h('a', { href: product.link }, title),
      h('small', {}, [colour && colourName(colour), each].filter(Boolean).join(' · ')),
    ),
    h(
      'div',
      { class: 'cart-lines__tools' },
      quantityField(quantity, { id: `quantity-${index}`, label: t('cart.quantityOf', { title }), onChange: (next) => change(line, next) }),
      h(
        'button',
        { type: 'button', class: 'quiet', 'aria-label': t('cart.removeOf', { title }), click: () => remove(line) },
        t('cart.remove'),
      ),
    ),
    h('p', { class: 'cart-lines__total' }, formatPrice(product.price * quantity, product.currency)),
  ];
}

/**
 * More of it is an addition and less of it a removal, for the shop's own figures too.
 * @param {FilledLine} line
 * @param {number} next
 */
function change({ product, quantity, ...rest }, next) {
  setLine({ id: product.id, quantity: next, ...rest });
  pushLines(next > quantity ? 'add_to_cart' : 'remove_from_cart', [{ product, quantity: Math.abs(next - quantity), ...rest }]);
}

/** @param {FilledLine} line */
function remove({ product, quantity, ...rest }) {
  removeLine({ id: product.id, ...rest });
  pushLines('remove_from_cart', [{ product, quantity, ...rest }]);
  announce(t('cart.removed', { title: words(product.title) }));
}
