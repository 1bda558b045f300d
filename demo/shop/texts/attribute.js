// @ts-check
import { pageLanguage } from '../store/settings.js';
import { attributeNames } from './attribute-names.js';
import { places, turkishValues } from './attribute-values.js';

/** @typedef {readonly [tr: string, en: string]} Unit */

/** What may follow a number in the catalogue: "15-pieces", "2-person". @type {Readonly<Record<string, Unit>>} */
const units = {
  bags: ['poşet', 'bags'],
  days: ['gün', 'days'],
  pages: ['sayfa', 'pages'],
  person: ['kişilik', 'person'],
  pieces: ['adet', 'pieces'],
  plus: ['yaş ve üzeri', 'and over'],
  seat: ['kişilik', 'seats'],
  w: ['W', 'W'],
};

/** @param {string} name */
export function attributeName(name) {
  const known = attributeNames[name];
  return known ? inLanguage(known) : capital(readable(name));
}

/**
 * @param {string} name
 * @param {unknown} value
 */
export function attributeValue(name, value) {
  const all = Array.isArray(value) ? value : [value];
  return all.map((one) => valueText(name, String(one))).join(', ');
}

/**
 * @param {string} name
 * @param {string} value
 */
function valueText(name, value) {
  const place = name === 'origin' ? places[value] : undefined;
  if (place) return inLanguage(place);
  const measure = measureText(value);
  if (measure) return measure;
  return capital((pageLanguage() === 'tr' && turkishValues[value]) || readable(value));
}

/** "450g", "30x40cm", "15-pieces", "70-percent"; undefined when it is not a measure. @param {string} value */
function measureText(value) {
  const [, number, unit] = /^(\d+(?:x\d+)?)-?([a-z]*)$/.exec(value) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  if (unit === 'percent') return pageLanguage() === 'tr' ? `%${number}` : `${number}%`;
  const known = units[unit];
  return `${number.replace('x', ' × ')} ${known ? inLanguage(known) : unit}`.trim();
}

/** @param {Unit} pair */
function inLanguage(pair) {
  return pageLanguage() === 'tr' ? pair[0] : pair[1];
}

/** "all-year" is two words, "220-240V" is one measure. @param {string} text */
function readable(text) {
  return text.replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ');
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toLocaleUpperCase(pageLanguage()) + text.slice(1);
}
