// @ts-check
/** Delivery costs this much and is free from this total on; a currency without a row is delivered free. */
const tariffs = new Map([
  ['TRY', { fee: 49.9, freeFrom: 750 }],
  ['USD', { fee: 4.9, freeFrom: 75 }],
  ['EUR', { fee: 4.9, freeFrom: 75 }],
]);

/** @param {string} currency */
export function freeShippingFrom(currency) {
  return tariffs.get(currency)?.freeFrom;
}

/**
 * @param {number} subtotal
 * @param {string} currency
 */
export function shippingFee(subtotal, currency) {
  const tariff = tariffs.get(currency);
  return tariff && subtotal < tariff.freeFrom ? tariff.fee : 0;
}
