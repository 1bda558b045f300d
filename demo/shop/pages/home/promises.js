// @ts-check
import { products } from '../../catalogue/products.js';
import { find } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { icon } from '../../dom/icon.js';
import { formatRoundPrice } from '../../money/price.js';
import { freeShippingFrom } from '../../money/shipping.js';
import { t } from '../../texts/texts.js';

export function drawPromises() {
  find('promises').append(
    h('li', {}, icon('truck'), deliveryPromise()),
    h('li', {}, icon('return'), t('home.returns')),
    h('li', {}, icon('chat'), t('home.talk')),
  );
}

function deliveryPromise() {
  const currency = products[0]?.currency ?? 'TRY';
  const from = freeShippingFrom(currency);
  return from === undefined ? t('home.shippingAny') : t('home.shipping', { amount: formatRoundPrice(from, currency) });
}
