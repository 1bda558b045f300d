// @ts-check
import { h } from '../../dom/h.js';
import { formatRoundPrice } from '../../money/price.js';
import { t } from '../../texts/texts.js';

/** @import { Product } from '../../catalogue/product.js' */
/** @import { Selection } from '../../catalogue/selection.js' */

/**
 * @param {readonly Product[]} shelf
 * @param {Selection} asked
 */
export function brandChoices(shelf, asked) {
  const brands = [...new Set(shelf.map((product) => product.brand))].filter(Boolean).sort((a, b) => a.localeCompare(b, 'tr'));
  return group(
    t('listing.brand'),
    brands.map((brand) => choice({ type: 'checkbox', name: 'brand', value: brand, checked: asked.brands.includes(brand) }, brand)),
  );
}

/**
 * @param {readonly number[]} steps
 * @param {Selection} asked
 * @param {string} currency
 */
export function priceChoices(steps, asked, currency) {
  const [low, high] = [steps[0], steps.at(-1)];
  if (low === undefined || high === undefined) return false;
  const lowText = formatRoundPrice(low, currency);
  const highText = formatRoundPrice(high, currency);
  /** @type {[value: string, label: string, chosen: boolean][]} */
  const ranges = [
    ['', t('listing.anyPrice'), asked.from === 0 && asked.to === Number.POSITIVE_INFINITY],
    [`-${low}`, t('listing.upTo', { amount: lowText }), asked.to === low],
    ...(low < high ? [/** @type {[string, string, boolean]} */ ([`${low}-${high}`, `${lowText} – ${highText}`, asked.to === high])] : []),
    [`${high}-`, t('listing.over', { amount: highText }), asked.from === high],
  ];
  return group(
    t('listing.price'),
    ranges.map(([value, label, checked]) => choice({ type: 'radio', name: 'price', value, checked }, label)),
  );
}

/** @param {Selection} asked */
export function saleChoice(asked) {
  return choice({ type: 'checkbox', name: 'sale', value: '1', checked: asked.onSale }, t('listing.onSale'));
}

/** @param {Selection} asked */
export function sortChoice(asked) {
  const sortings = /** @type {const} */ (['recommended', 'newest', 'cheapest', 'dearest']);
  const options = sortings.map((name) => h('option', { value: name, selected: name === asked.sorting }, t(`listing.${name}`)));
  return h(
    'form',
    { class: 'sorting' },
    h('label', { for: 'sorting' }, t('listing.sort')),
    h('select', { id: 'sorting', name: 'sort' }, ...options),
  );
}

/**
 * @param {string} legend
 * @param {readonly HTMLElement[]} choices
 */
function group(legend, choices) {
  return h('fieldset', {}, h('legend', {}, legend), ...choices);
}

/**
 * @param {Record<string, string | boolean>} attributes
 * @param {string} label
 */
function choice(attributes, label) {
  return h('label', { class: 'choice' }, h('input', attributes), h('span', {}, label));
}
