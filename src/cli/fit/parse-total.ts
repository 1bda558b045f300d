import { parseAmount } from '../../discovery/parse/amount';

/**
 * Reads what an order came to, as data or people write it; below zero is money that was paid back. Nothing where the
 * text holds no amount.
 * @example parseTotal('-1.299,90 TL') // -1299.9
 */
export const parseTotal = (text: string): number | undefined => {
  const plain = Number(text);
  if (text !== '' && Number.isFinite(plain)) return plain;
  const amount = parseAmount(text);
  if (amount === undefined) return undefined;
  return /^\s*[(\D]*[-−(]/.test(text) ? -amount : amount;
};
