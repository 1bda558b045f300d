// @ts-check
/**
 * "819.99 USD" as it is, or a number beside a currency; undefined when it is neither.
 * @param {unknown} price
 * @param {string | undefined} currency
 */
export function feedPrice(price, currency) {
  const text = typeof price === 'number' ? String(price) : typeof price === 'string' ? price.trim() : '';
  const [, amount, written] = /^(\d+(?:\.\d+)?)(?:\s+([A-Za-z]{3}))?$/.exec(text) ?? [];
  const code = (written ?? currency)?.toUpperCase();
  if (amount === undefined || code === undefined || !/^[A-Z]{3}$/.test(code)) return undefined;
  return `${Number(amount).toFixed(2)} ${code}`;
}
