import { describe, expect, test } from 'vitest';
import { looksLikePrice, parsePrice } from '../../src/discovery/parse/price';

type Row = [text: string, amount: number | undefined, currency?: string];

const asSeen: readonly Row[] = [
  ['$819.99', 819.99, 'USD'],
  ['$ 10 . 90', 10.9, 'USD'],
  ['$10.90', 10.9, 'USD'],
  ['₹2,999', 2999, 'INR'],
  ['$2.000', 2000, 'USD'],
  ['$ 9999', 9999, 'USD'],
  ['1.299,90 TL', 1299.9, 'TRY'],
  ['₺1.299,90', 1299.9, 'TRY'],
];

const ofTheWorld: readonly Row[] = [
  ['1 299,90 €', 1299.9, 'EUR'],
  ['1\u00a0299,90\u00a0€', 1299.9, 'EUR'],
  ['1\u202f299,90 €', 1299.9, 'EUR'],
  ["CHF 1'299.90", 1299.9, 'CHF'],
  ['£1,234,567.89', 1234567.89, 'GBP'],
  ['1.234.567,89 €', 1234567.89, 'EUR'],
  ['1.299.000 TL', 1299000, 'TRY'],
  ['₹12,34,567.50', 1234567.5, 'INR'],
  ['₹12,34,567', 1234567, 'INR'],
  ['¥1,980', 1980, 'JPY'],
  ['99 zł', 99, 'PLN'],
  ['29,- €', 29, 'EUR'],
  ['1.299,- TL', 1299, 'TRY'],
  ['Rs. 499', 499, 'INR'],
  ['TRY 45', 45, 'TRY'],
  ['105.29 USD', 105.29, 'USD'],
  ['from $19.99', 19.99, 'USD'],
  ['249,9 TL (KDV dahil)', 249.9, 'TRY'],
  ['1,5 €', 1.5, 'EUR'],
  ['1.234,567 €', 1234.567, 'EUR'],
  ['0,99 €', 0.99, 'EUR'],
  ['24.0000', 24],
  ['1229.0', 1229],
  ['499', 499],
];

const none: readonly Row[] = [
  ['', undefined],
  ['free', undefined],
  ['₺', undefined],
  ['0,00 TL', undefined],
  ['$', undefined],
  ['....', undefined],
  ['99999999999 TL', undefined],
];

describe('a price', () => {
  test.each([...asSeen, ...ofTheWorld])('“%s” is %d', (text, amount, currency) => {
    expect(parsePrice(text)).toEqual({ amount, ...(currency && { currency }) });
  });

  test.each(none)('“%s” is none', (text) => {
    expect(parsePrice(text)).toBe(undefined);
  });
});

test.each([...asSeen.map(([text]) => text), 'from $19.99', '₺ 5'])(
  '“%s” looks like a price',
  (text) => {
    expect(looksLikePrice(text)).toBe(true);
  },
);

test.each([
  '4.8',
  '2025',
  '-20%',
  'Total litres: 12',
  'Free delivery for orders over $50 and more',
  'TL',
  'the long story of a $5 note',
])('“%s” does not look like a price', (text) => {
  expect(looksLikePrice(text)).toBe(false);
});

test.each([
  ['1.299,90TL', 1299.9, 'TRY'],
  ['45EUR', 45, 'EUR'],
])('“%s”, written without a space, is %d', (text, amount, currency) => {
  expect(parsePrice(text)).toEqual({ amount, currency });
  expect(looksLikePrice(text)).toBe(true);
});

// The apostrophe of Swiss shops and of Intl is U+2019.
test('a Swiss price is read whole: CHF 1’299.90', () => {
  expect(parsePrice('CHF 1’299.90')).toEqual({ amount: 1299.9, currency: 'CHF' });
});

test('a discount of minus five is not a price of five', () => {
  expect(parsePrice('-5,00 TL')).toBe(undefined);
});

test.each([
  ['3 x 99,90 TL', 99.9],
  ['%20 indirimle 79,90 TL', 79.9],
  ['2 for $5', 5],
])('in “%s” the price is %d', (text, amount) => {
  expect(parsePrice(text)?.amount).toBe(amount);
});

test('a price in Brazilian reais is not one in dollars', () => {
  expect(parsePrice('R$ 129,90')?.currency).not.toBe('USD');
});

// src/discovery/parse/price.ts, NUMBERS: the dash of a range is read as the sign of its second number.
test.each(['19,99-29,99 €', '10-20 TL'])('the range “%s” is priced by one of its ends', (text) => {
  expect(parsePrice(text)?.amount).toBeGreaterThan(9);
});
