// @ts-check
/**
 * The element with this id, which the page's own HTML promises.
 * @param {string} id
 */
export function find(id) {
  const element = document.getElementById(id);
  if (!element) throw new ReferenceError(`This page has no element with the id "${id}".`);
  return element;
}

/** @param {string} name a parameter in the page's address */
export function parameter(name) {
  return new URLSearchParams(location.search).get(name);
}
