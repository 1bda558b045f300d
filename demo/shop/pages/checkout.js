// @ts-check
import { find } from '../dom/find.js';
import { pushLines } from '../measure/cart-events.js';
import { drawFrame } from '../parts/frame.js';
import { orderLines } from '../parts/order-lines.js';
import { totals } from '../parts/totals.js';
import { cartLines } from '../store/cart.js';
import { t } from '../texts/texts.js';
import { checkoutForm } from './checkout/form.js';

const lines = cartLines();

drawFrame(t('checkout.title'));
if (lines.length === 0) location.replace('cart.html');
find('form').append(checkoutForm(lines));
find('summary').append(
  orderLines(
    lines.map(({ product, ...line }) => ({ ...line, id: product.id, title: product.title, price: product.price })),
    lines[0]?.product.currency ?? 'TRY',
  ),
  totals(lines),
);
pushLines('begin_checkout', lines);
