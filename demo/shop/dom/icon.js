// @ts-check
const SPRITE = new URL('../icons.svg', import.meta.url).href;
const SVG = 'http://www.w3.org/2000/svg';

/** @typedef {'search' | 'bag' | 'person' | 'sun' | 'moon' | 'plus' | 'check' | 'truck' | 'return' | 'chat' | 'cross'} IconName */

/**
 * A decorative drawing: whatever carries it has a name of its own.
 * @param {IconName} name
 */
export function icon(name) {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${SPRITE}#${name}`);
  drawing.append(use);
  return drawing;
}
