// @ts-check
import { find } from '../dom/find.js';
import { pushLines } from '../measure/cart-events.js';
import { drawFrame } from '../parts/frame.js';
import { CART_CHANGED, cartLines } from '../store/cart.js';
import { t } from '../texts/texts.js';
import { cartTable } from './cart/lines.js';
import { cartSummary, emptyCartNote } from './cart/summary.js';

drawFrame(t('cart.title'));
drawCart();
addEventListener(CART_CHANGED, drawCart);
addEventListener('pageshow', (event) => event.persisted && drawCart());
pushLines('view_cart', cartLines());

function drawCart() {
  const lines = cartLines();
  find('cart').replaceChildren(...(lines.length > 0 ? [cartTable(lines), cartSummary(lines)] : [emptyCartNote()]));
}
