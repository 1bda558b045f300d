// @ts-check
import { h } from '../dom/h.js';
import { t } from '../texts/texts.js';
import { colourName, colourValue } from './colours.js';

/**
 * The colours of a product as round choices, the first one chosen.
 * @param {readonly string[]} colours
 * @param {(colour: string) => void} onChoose
 */
export function swatches(colours, onChoose) {
  const name = h('output', { class: 'swatches__name' }, colourName(colours[0] ?? ''));
  const choices = colours.map((colour, index) => {
    const dot = h('span', { class: 'swatch__dot' });
    dot.style.setProperty('--swatch', colourValue(colour));
    const choice = h('input', { type: 'radio', name: 'colour', value: colour, checked: index === 0, change: () => choose(colour) });
    return h('label', { class: 'swatch' }, choice, dot, h('span', { class: 'visually-hidden' }, colourName(colour)));
  });

  /** @param {string} colour */
  function choose(colour) {
    name.textContent = colourName(colour);
    onChoose(colour);
  }
  return h('fieldset', { class: 'swatches' }, h('legend', {}, `${t('product.colour')}: `, name), ...choices);
}
