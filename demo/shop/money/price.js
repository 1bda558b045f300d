// @ts-check
import { pageLanguage } from '../store/settings.js';

/**
 * An amount as one reads it in the page's language: ₺1.299,90 or $819.99. Nothing is ever converted.
 * @param {number} amount
 * @param {string} currency
 */
export function formatPrice(amount, currency) {
  return new Intl.NumberFormat(pageLanguage(), { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(amount);
}

/**
 * The same without needless cents, for thresholds in a sentence.
 * @param {number} amount
 * @param {string} currency
 */
export function formatRoundPrice(amount, currency) {
  return new Intl.NumberFormat(pageLanguage(), {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(amount);
}
