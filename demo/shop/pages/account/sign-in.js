// @ts-check
import { h } from '../../dom/h.js';
import { pushEvent } from '../../measure/data-layer.js';
import { field } from '../../parts/field.js';
import { customer, rememberCustomer } from '../../store/customer.js';
import { t } from '../../texts/texts.js';

/** @param {() => void} onChange */
export function signIn(onChange) {
  const known = customer();
  if (!known) return [h('h2', {}, t('account.signIn')), h('p', {}, t('account.signInText')), signInForm(onChange)];
  const leave = h('button', { type: 'button', class: 'quiet', click: signOut }, t('account.signOut'));
  return [h('h2', {}, t('account.hello', { name: known.name })), h('p', {}, known.email), leave];

  function signOut() {
    rememberCustomer(null);
    pushEvent('logout');
    onChange();
  }
}

/** @param {() => void} onChange */
function signInForm(onChange) {
  return h(
    'form',
    { class: 'form form--row', submit: enter },
    field(t('checkout.name'), { name: 'name', autocomplete: 'name', required: true }),
    field(t('checkout.email'), { name: 'email', type: 'email', autocomplete: 'email', required: true }),
    h('button', { class: 'button' }, t('account.signInGo')),
  );

  /** @param {Event} event */
  function enter(event) {
    event.preventDefault();
    const answers = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    rememberCustomer({ name: String(answers.get('name')).trim(), email: String(answers.get('email')).trim() });
    pushEvent('login', { method: 'email' });
    onChange();
  }
}
