// @ts-check
import { priceSteps, toSelection } from '../../catalogue/selection.js';
import { find } from '../../dom/find.js';
import { h } from '../../dom/h.js';
import { t } from '../../texts/texts.js';
import { brandChoices, priceChoices, saleChoice, sortChoice } from './filter-fields.js';

/** @import { Product } from '../../catalogue/product.js' */

/** Wide enough for the filters to stand open beside the products. */
const BESIDE = '(min-width: 900px)';

/**
 * A plain form whose fields are the address, so that a filtered shelf can be sent to a friend.
 * @param {readonly Product[]} shelf
 * @param {() => void} onChange called when the address has changed
 */
export function drawFilters(shelf, onChange) {
  const asked = toSelection(new URLSearchParams(location.search));
  const form = h(
    'form',
    { class: 'filters', id: 'filters', change: apply, submit: (event) => event.preventDefault() },
    brandChoices(shelf, asked),
    priceChoices(priceSteps(shelf), asked, shelf[0]?.currency ?? 'TRY'),
    saleChoice(asked),
  );
  const sorting = sortChoice(asked);
  sorting.addEventListener('change', apply);
  find('sort').append(sorting);

  const drawer = h('details', { class: 'drawer', open: matchMedia(BESIDE).matches }, h('summary', {}, t('listing.filters')), form);
  matchMedia(BESIDE).addEventListener('change', (event) => drawer.toggleAttribute('open', event.matches));
  find('filters-place').append(drawer);

  function apply() {
    const address = new URLSearchParams();
    const department = new URLSearchParams(location.search).get('c');
    if (department) address.set('c', department);
    for (const [name, value] of new FormData(form)) addTo(address, name, String(value));
    addTo(address, 'sort', String(new FormData(sorting).get('sort')));
    history.replaceState(null, '', `?${address}`);
    onChange();
  }
}

/**
 * The price is one choice in the form and two numbers in the address.
 * @param {URLSearchParams} address
 * @param {string} name
 * @param {string} value
 */
function addTo(address, name, value) {
  if (value === '' || value === 'recommended') return;
  if (name !== 'price') return address.append(name, value);
  const [from, to] = value.split('-');
  if (from) address.set('from', from);
  if (to) address.set('to', to);
}
