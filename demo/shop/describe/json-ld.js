// @ts-check
import { h } from '../dom/h.js';

/**
 * Describes the page to machines, in the head, as a page made on a server would.
 * @param {Readonly<Record<string, unknown>>} description
 */
export function describe(description) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...description });
  document.head.append(h('script', { type: 'application/ld+json' }, text));
}

/** @param {string} link relative to the page */
export function absolute(link) {
  return new URL(link, location.href).href;
}
