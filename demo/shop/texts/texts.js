// @ts-check
import { pageLanguage } from '../store/settings.js';
import { en } from './en.js';
import { tr } from './tr.js';

/** @typedef {keyof typeof tr} TextKey */

/** @type {Record<'tr' | 'en', Readonly<Record<TextKey, string>>>} */
const languages = { tr, en };

/**
 * A sentence of the shop in the page's language; `{n}` in it becomes `values.n`.
 * @param {TextKey} key
 * @param {Readonly<Record<string, string | number>>} [values]
 */
export function t(key, values = {}) {
  return languages[pageLanguage()][key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
