/** A sum of money as a page shows it. */
export interface Price {
  /** Whole currency units. */
  readonly amount: number;
  /** ISO 4217, where the text names one. */
  readonly currency?: string;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/₺|\bTRY\b|\bTL\b/i, 'TRY'],
  [/€|\bEUR\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/₹|\bINR\b|\bRs\.?/i, 'INR'],
  [/¥|\bJPY\b/i, 'JPY'],
  [/\bCHF\b/i, 'CHF'],
  [/zł|\bPLN\b/i, 'PLN'],
  [/\$|\bUSD\b/i, 'USD'],
];

const NUMBER = /\d[\d.,'\s\u00a0\u202f]*/;

/** Reads a number whose separators may be of any country: the last one is decimal unless three digits follow it. */
const parseAmount = (text: string): number => {
  const digits = text.replace(/['\s\u00a0\u202f]/g, '').replace(/[.,]+$/, '');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const separator = digits[last];
  const after = digits.length - last - 1;
  const repeated = separator !== undefined && digits.indexOf(separator) !== last;
  const mixed = digits.includes('.') && digits.includes(',');
  const grouping = last < 0 || repeated || (after === 3 && !mixed);
  if (grouping) return Number(digits.replace(/[.,]/g, ''));
  return Number(`${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`);
};

/**
 * Reads a price as pages write it; nothing where there is no number or it is not above zero.
 * @example parsePrice('1.299,90 TL') // { amount: 1299.9, currency: 'TRY' }
 * @example parsePrice('$2.000')      // { amount: 2000, currency: 'USD' }
 */
export const parsePrice = (text: string): Price | undefined => {
  const found = NUMBER.exec(text)?.[0];
  if (!found) return undefined;
  const amount = parseAmount(found);
  if (!(amount > 0 && amount < 1e9)) return undefined;
  const currency = CURRENCIES.find(([sign]) => sign.test(text))?.[1];
  return { amount, ...(currency && { currency }) };
};

/** Whether a text is a price and hardly anything else. */
export const looksLikePrice = (text: string): boolean =>
  text.length < 40 &&
  /\d/.test(text) &&
  CURRENCIES.some(([sign]) => sign.test(text)) &&
  text.replace(NUMBER, '').replace(/[^\p{L}]/gu, '').length <= 12;
