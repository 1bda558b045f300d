// @ts-check
import { pageLanguage } from '../store/settings.js';

/** @typedef {{ tr: string, value: string, tint: string }} Colour */

/** Colour words of catalogues, with the tint on which such a product is shown. @type {Readonly<Record<string, Colour>>} */
const colours = {
  black: { tr: 'siyah', value: '#22211f', tint: 'stone' },
  white: { tr: 'beyaz', value: '#fdfcf8', tint: 'paper' },
  cream: { tr: 'krem', value: '#f2e6c9', tint: 'honey' },
  beige: { tr: 'bej', value: '#dcc9a6', tint: 'paper' },
  brown: { tr: 'kahverengi', value: '#7a4f2b', tint: 'clay' },
  grey: { tr: 'gri', value: '#8d8c88', tint: 'stone' },
  gray: { tr: 'gri', value: '#8d8c88', tint: 'stone' },
  silver: { tr: 'gümüş', value: '#c4c6c8', tint: 'stone' },
  gold: { tr: 'altın', value: '#c9a24a', tint: 'honey' },
  copper: { tr: 'bakır', value: '#b06a3b', tint: 'clay' },
  yellow: { tr: 'sarı', value: '#f1c232', tint: 'honey' },
  orange: { tr: 'turuncu', value: '#e67e2e', tint: 'clay' },
  red: { tr: 'kırmızı', value: '#c0332b', tint: 'rose' },
  burgundy: { tr: 'bordo', value: '#6d1f2e', tint: 'rose' },
  pink: { tr: 'pembe', value: '#eb9db4', tint: 'rose' },
  purple: { tr: 'mor', value: '#7a4a9c', tint: 'plum' },
  lilac: { tr: 'lila', value: '#b9a2d8', tint: 'plum' },
  blue: { tr: 'mavi', value: '#2f6db5', tint: 'sky' },
  navy: { tr: 'lacivert', value: '#1f2f56', tint: 'sky' },
  turquoise: { tr: 'turkuaz', value: '#2fa7a6', tint: 'sea' },
  teal: { tr: 'petrol', value: '#0f5c5c', tint: 'sea' },
  green: { tr: 'yeşil', value: '#3f8a4d', tint: 'mint' },
  mint: { tr: 'nane', value: '#a9d9be', tint: 'mint' },
  olive: { tr: 'zeytin yeşili', value: '#76793a', tint: 'olive' },
  khaki: { tr: 'haki', value: '#8c8257', tint: 'olive' },
};

/** In the page's language, when it is a word we know. @param {string} colour */
export function colourName(colour) {
  const turkish = known(colour)?.tr;
  if (pageLanguage() === 'tr' && turkish && Object.hasOwn(colours, colour.toLowerCase())) return turkish;
  return colour;
}

/** A CSS colour; an unknown word gets a neutral one. @param {string} colour */
export function colourValue(colour) {
  return known(colour)?.value ?? '#b7b1a7';
}

/** @param {string} colour */
export function colourTint(colour) {
  return known(colour)?.tint;
}

/** "Matte Black" is a black. @param {string} colour */
function known(colour) {
  const word = colour
    .toLowerCase()
    .split(/\s+/)
    .find((part) => Object.hasOwn(colours, part));
  return word === undefined ? undefined : colours[word];
}
