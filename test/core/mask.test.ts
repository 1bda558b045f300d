import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mask } from '../../src/core/events/mask';
import { maskedEvent } from '../../src/core/events/masked-event';
import { parseEvent } from '../../src/core/events/parse-event';

test.each([
  ['ali.veli+shop@example.com.tr için çay', '[e-mail] için çay'],
  ['/hesap/ali%40example.com/siparis', '/hesap/[e-mail]/siparis'],
  ['TR33 0006 1005 1978 6457 8413 26 kahve', '[iban] kahve'],
  ['tr330006100519786457841326', '[iban]'],
  ['ES91 2100 0418 4502 0005 1332 zeytin', '[iban] zeytin'],
  ['GB29 NWBK 6016 1331 9268 19', '[iban]'],
  ['DE89370400440532013000', '[iban]'],
  ['4111 1111 1111 1111', '[card]'],
  ['4111-1111-1111-1111, iki adet', '[card], iki adet'],
  ['kart 5555555555554444', 'kart [card]'],
  ['378282246310005', '[card]'],
  ['tc 10000000146', 'tc [id]'],
  ['0532 123 45 67', '[phone]'],
  ['05321234567 ara', '[phone] ara'],
  ['0(212) 555 12 34', '[phone]'],
  ['532 123 45 67', '[phone]'],
  ['+90 532 123 45 67', '[phone]'],
  ['+49 (171) 1234-567', '[phone]'],
  ['0090 532 123 45 67', '[phone]'],
  ['iphone 12 0532 123 45 67', 'iphone 12 [phone]'],
  ['ali@example.com ya da +905321234567', '[e-mail] ya da [phone]'],
])('“%s” becomes “%s”', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  'Rize çayı 1000 g',
  'sipariş 10234567',
  'order #2024-000123456',
  'ORD-20250314-000042',
  'SKU05321234567',
  'XK-4111-1111',
  // A card and a national id with one digit wrong.
  '4111 1111 1111 1112',
  '10000000147',
  // An EAN, an American UPC, an ISBN.
  '8690504012345',
  '012345678905',
  '0306406152',
  '978-3-16-148410-0',
  '1.299,00 TL',
  '12.499.999,90',
  '05.12.2024 10:30',
  '2025-03-14T12:00:00',
  'TR12 3456 7890 1234',
  'AB12-CD34',
  '192.168.100.200',
  'kulaklık @ 50% indirim',
  '5W-30 motor yağı 4 lt',
  '/urun/tencere-24-cm-123456',
  'c+1000 mg',
])('“%s” stays as it is', (text) => {
  expect(mask(text)).toBe(text);
});

test('what was masked once is not masked again', () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom('a@b.co', '0532 123 45 67', '10000000146'));
  fc.assert(
    fc.property(fc.array(texts), (parts) => {
      const once = mask(parts.join(' '));
      expect(mask(once)).toBe(once);
    }),
  );
});

test('a text of any length is read in the blink of an eye', () => {
  for (const text of [
    '1 '.repeat(250),
    'a.'.repeat(250),
    'TR33 '.repeat(100),
    `${'a-'.repeat(249)}@`,
  ]) {
    expect(typeof mask(text)).toBe('string');
  }
});

const parsed = (name: string, data: unknown) => {
  const event = parseEvent(name, data);
  return event.ok
    ? maskedEvent({ id: 'e', at: 0, name: event.name, data: event.data }).data
    : event.problem;
};

test('what a visitor types into a search or an answer is masked before it is kept or sent', () => {
  expect(parsed('search', { search_term: 'ali@example.com' })).toEqual({ search_term: '[e-mail]' });
  expect(parsed('answer', { question: 'why', answer: 'Arayın: 0532 123 45 67' })).toEqual({
    question: 'why',
    answer: 'Arayın: [phone]',
  });
});

test('a page’s path keeps no query, and no address of a person', () => {
  expect(parsed('page_view', { page_path: '/orders/ali@example.com?token=1#top' })).toEqual({
    page_path: '/orders/[e-mail]',
  });
});

test('a product that is known by its name alone is known by the masked name', () => {
  expect(parsed('view_item', { items: [{ item_name: 'Gift for ali@example.com' }] })).toEqual({
    items: [{ item_id: 'Gift for [e-mail]', item_name: 'Gift for [e-mail]' }],
  });
});

test('order numbers, product codes, coupons and the shop’s own ids stay as the shop writes them', () => {
  const data = {
    transaction_id: '4111111111111111',
    coupon: '05321234567',
    items: [{ item_id: '10000000146', item_variant: '05321234567', price: 5321234567 }],
  };
  expect(parsed('purchase', data)).toEqual(data);
  expect(parsed('login', { user_id: 'ali@example.com' })).toEqual({ user_id: 'ali@example.com' });
});
