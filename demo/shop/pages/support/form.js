// @ts-check
import { announce } from '../../dom/announce.js';
import { parameter } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { pushEvent } from '../../measure/data-layer.js';
import { field } from '../../parts/field.js';
import { customer } from '../../store/customer.js';
import { orders } from '../../store/orders.js';
import { pageLanguage } from '../../store/settings.js';
import { readStored, writeStored } from '../../store/stored.js';
import { t } from '../../texts/texts.js';

const topics = /** @type {const} */ (['late', 'damaged', 'wrong', 'quality', 'other']);

export function complaintForm() {
  const known = customer();
  const form = h(
    'form',
    { class: 'form', submit: send },
    choice('order', t('support.order'), orderOptions()),
    choice(
      'topic',
      t('support.topic'),
      topics.map((topic) => h('option', { value: topic }, t(`support.${topic}`))),
    ),
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'field-message' }, t('support.message')),
      h('textarea', { id: 'field-message', name: 'message', rows: 5, required: true }),
    ),
    field(t('checkout.email'), { name: 'email', type: 'email', autocomplete: 'email', required: true, value: known?.email }),
    h('button', { class: 'button' }, t('support.send')),
  );
  return form;

  /** @param {Event} event */
  function send(event) {
    event.preventDefault();
    const complaint = Object.fromEntries(new FormData(form));
    writeStored('complaints', [{ ...complaint, at: Date.now() }, ...readStored('complaints', /** @type {object[]} */ ([]))]);
    pushEvent('complaint', { topic: complaint['topic'], ...(complaint['order'] ? { transaction_id: complaint['order'] } : {}) });
    form.replaceWith(h('div', { class: 'summary' }, h('h2', {}, t('support.done')), h('p', {}, t('support.doneText'))));
    announce(t('support.done'));
  }
}

function orderOptions() {
  const day = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: 'medium' });
  const known = orders().map(({ id, at }) => h('option', { value: id, selected: id === parameter('order') }, `${id} · ${day.format(at)}`));
  return [h('option', { value: '' }, t('support.noOrder')), ...known];
}

/**
 * @param {string} name
 * @param {string} label
 * @param {readonly HTMLOptionElement[]} options
 */
function choice(name, label, options) {
  const id = `field-${name}`;
  return h('div', { class: 'field' }, h('label', { for: id }, label), h('select', { id, name }, ...options));
}
