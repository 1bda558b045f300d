import { numberIn, parseAmount } from './amount';

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

const currencyIn = (text: string): string | undefined =>
  CURRENCIES.find(([sign]) => sign.test(text))?.[1];

/**
 * Reads a price as pages write it; nothing where there is no number or it is not above zero.
 * @example parsePrice('1.299,90 TL') // { amount: 1299.9, currency: 'TRY' }
 * @example parsePrice('$2.000')      // { amount: 2000, currency: 'USD' }
 */
export const parsePrice = (text: string): Price | undefined => {
  const amount = parseAmount(text);
  const currency = currencyIn(text);
  return amount === undefined ? undefined : { amount, ...(currency && { currency }) };
};

/** Whether a text is a price and hardly anything else. */
export const looksLikePrice = (text: string): boolean =>
  text.length < 40 &&
  currencyIn(text) !== undefined &&
  parseAmount(text) !== undefined &&
  text.replace(numberIn(text), '').replace(/[^\p{L}]/gu, '').length <= 12;
