// @ts-check
/** @typedef {string | number | boolean | undefined | ((event: Event) => void)} AttributeValue */
/** @typedef {Node | string | false | undefined | null} Child */

/**
 * An element with its attributes and children. Functions become listeners, `true` an empty attribute, `false` and undefined none.
 * Text goes in as text, never as HTML.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, AttributeValue>} attributes
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter(isShown));
  return element;
}

/**
 * @param {Child} child
 * @returns {child is Node | string}
 */
function isShown(child) {
  return child instanceof Node || (typeof child === 'string' && child !== '');
}
