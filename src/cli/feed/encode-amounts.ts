import { encodeColumn } from './encode-column';

/** No currency has more than four decimals (ISO 4217). */
const MOST_DECIMALS = 4;

/** Prices as whole numbers of the smallest unit that all of them need; they are rounded to four decimals. */
export const encodeAmounts = (amounts: readonly number[]): Uint8Array => {
  let decimals = 0;
  const fits = (amount: number): boolean =>
    Math.round(amount * 10 ** decimals) / 10 ** decimals === amount;
  while (decimals < MOST_DECIMALS && !amounts.every(fits)) decimals += 1;
  const column = encodeColumn(amounts.map((amount) => Math.round(amount * 10 ** decimals)));
  const bytes = new Uint8Array(1 + column.length);
  bytes[0] = decimals;
  bytes.set(column, 1);
  return bytes;
};
