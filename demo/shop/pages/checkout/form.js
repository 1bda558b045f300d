// @ts-check
import { h } from '../../dom/h.js';
import { field } from '../../parts/field.js';
import { customer, rememberCustomer } from '../../store/customer.js';
import { t } from '../../texts/texts.js';
import { placeOrder } from './place-order.js';

/** @import { FilledLine } from '../../store/cart.js' */

/** @param {readonly FilledLine[]} lines */
export function checkoutForm(lines) {
  const known = customer();
  return h(
    'form',
    { class: 'form', submit: place },
    section(
      t('checkout.contact'),
      field(t('checkout.name'), { name: 'name', autocomplete: 'name', required: true, value: known?.name }),
      field(t('checkout.email'), { name: 'email', type: 'email', autocomplete: 'email', required: true, value: known?.email }),
    ),
    section(
      t('checkout.where'),
      field(t('checkout.address'), { name: 'address', autocomplete: 'street-address', required: true, value: known?.address }),
      field(t('checkout.city'), { name: 'city', autocomplete: 'address-level2', required: true, value: known?.city }),
    ),
    section(t('checkout.how'), payment('door', t('checkout.door'), true), payment('transfer', t('checkout.transfer'), false)),
    h('p', { class: 'form__note' }, t('checkout.note')),
    h(
      'div',
      { class: 'form__actions' },
      h('button', { class: 'button' }, t('checkout.place')),
      h('a', { href: 'cart.html' }, t('checkout.back')),
    ),
  );

  /** @param {Event} event */
  function place(event) {
    event.preventDefault();
    const answers = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    /** @param {string} name */
    const answer = (name) => String(answers.get(name) ?? '').trim();
    rememberCustomer({ name: answer('name'), email: answer('email'), address: answer('address'), city: answer('city') });
    const order = placeOrder(lines, Date.now());
    location.assign(`thank-you.html?order=${order.id}`);
  }
}

/**
 * @param {string} legend
 * @param {...HTMLElement} fields
 */
function section(legend, ...fields) {
  return h('fieldset', {}, h('legend', {}, legend), ...fields);
}

/**
 * @param {string} value
 * @param {string} label
 * @param {boolean} checked
 */
function payment(value, label, checked) {
  return h('label', { class: 'choice' }, h('input', { type: 'radio', name: 'payment', value, checked }), h('span', {}, label));
}
