import { parseAmount } from '../../discovery/parse/amount';
import type { FileHabits } from './file-habits';

/** One sign with three digits behind it: thousands, or a rare price in tenths of a cent. */
const EITHER_WAY = /^\D*?(\d{1,3})([.,])(\d{3})\D*$/;

/** How much, whether it was paid or paid back. */
const sizeOf = (text: string, decimal: FileHabits['decimal']): number | undefined => {
  const [, whole = '', sign, rest = ''] = EITHER_WAY.exec(text) ?? [];
  if (sign && decimal) return Number(sign === decimal ? `${whole}.${rest}` : whole + rest);
  const plain = Math.abs(Number(text));
  if (text !== '' && Number.isFinite(plain)) return plain;
  const isNothing = /\d/.test(text) && !/[1-9]/.test(text);
  return isNothing ? 0 : parseAmount(text);
};

/**
 * Reads what an order came to, as data or people write it; below zero is money that was paid back. Nothing where the
 * text holds no amount.
 * @param decimal what parts the cents in this file, where that has shown.
 * @example parseTotal('-1.299,90 TL') // -1299.9
 */
export const parseTotal = (text: string, decimal?: FileHabits['decimal']): number | undefined => {
  const size = sizeOf(text, decimal);
  return size && /^\s*[(\D]*[-−(]|^[^-−(]*\d\s*[-−]$/.test(text) ? -size : size;
};
