// @ts-check
import { formatPrice } from '../../money/price.js';

/**
 * As the grocer writes it: "1.299,90 TL".
 * @param {number} price
 * @param {string} currency
 */
export function amount(price, currency) {
  if (currency !== 'TRY') return formatPrice(price, currency);
  return `${new Intl.NumberFormat('tr', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(price)} TL`;
}
