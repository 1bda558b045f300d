import { numberIn, parseAmount } from './amount';

/** A sum of money as a page shows it. */
export interface Price {
  /** Whole currency units. */
  readonly amount: number;
  /** ISO 4217, where the text names one. */
  readonly currency?: string;
}

/** How currencies are written; a letter code only where no other letter touches it. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/₺|(^|[^a-z])(TRY|TL)(?![a-z])/i, 'TRY'],
  [/€|(^|[^a-z])EUR(?![a-z])/i, 'EUR'],
  [/£|(^|[^a-z])GBP(?![a-z])/i, 'GBP'],
  [/₹|(^|[^a-z])(INR|Rs)(?![a-z])/i, 'INR'],
  [/¥|(^|[^a-z])JPY(?![a-z])/i, 'JPY'],
  [/(^|[^a-z])CHF(?![a-z])/i, 'CHF'],
  [/zł|(^|[^a-z])PLN(?![a-z])/i, 'PLN'],
  [/R\$|(^|[^a-z])BRL(?![a-z])/i, 'BRL'],
  [/\$|(^|[^a-z])USD(?![a-z])/i, 'USD'],
];
const NUMBERS = /-?\d[\d.,'’\s\u00a0\u202f]*/g;

const currencyIn = (text: string): string | undefined =>
  CURRENCIES.find(([sign]) => sign.test(text))?.[1];

/** The number that stands nearest to the currency sign: of “3 x 99,90 TL” the price of one. */
const numberAtSign = (text: string): string => {
  const sign = CURRENCIES.find(([one]) => one.test(text))?.[0];
  const at = sign?.exec(text);
  const numbers = [...text.matchAll(NUMBERS)];
  if (!at || numbers.length < 2) return text;
  const gap = ({ index = 0, 0: { length } }: RegExpMatchArray): number =>
    index >= at.index ? index - at.index - at[0].length : at.index - index - length;
  return numbers.reduce((best, one) => (gap(one) <= gap(best) ? one : best))[0];
};

/**
 * Reads a price as pages write it; nothing where there is no number or it is not above zero.
 * @example parsePrice('1.299,90 TL') // { amount: 1299.9, currency: 'TRY' }
 * @example parsePrice('$2.000')      // { amount: 2000, currency: 'USD' }
 */
export const parsePrice = (text: string): Price | undefined => {
  // The dash of a range is no minus sign.
  const amount = parseAmount(numberAtSign(text.replace(/(\d)\s*-\s*(?=\d)/g, '$1 – ')));
  const currency = currencyIn(text);
  return amount === undefined ? undefined : { amount, ...(currency && { currency }) };
};

/** Whether a text is a price and hardly anything else. */
export const looksLikePrice = (text: string): boolean =>
  text.length < 40 &&
  /\d/.test(text) &&
  currencyIn(text) !== undefined &&
  parseAmount(text) !== undefined &&
  text.replace(numberIn(text), '').replace(/[^\p{L}]/gu, '').length <= 12;
