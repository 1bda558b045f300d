/** What the digits of a text come to, each weighed by its place, of ten. */
const leftOver = (text: string, weigh: (digit: number, place: number) => number): number =>
  // Not `Array.from`: Prototype.js has its own, which maps nothing.
  [...text].reduce((sum, digit, place) => sum + weigh(Number(digit), place), 0) % 10;

/** Luhn (ISO/IEC 7812-1): all but every second digit from the right count twice, and of two digits their sum. */
const isCard = (text: string): boolean => {
  const digits = text.replace(/\D/g, '');
  const even = digits.length % 2;
  return !leftOver(digits, (one, at) => (at % 2 === even ? one * 2 - (one > 4 ? 9 : 0) : one));
};

/** The Turkish national id (MERNİS): the last two digits follow from those before them. */
const isNationalId = (text: string): boolean =>
  !leftOver(text, (one, at) => (at > 9 ? 9 : 1) * one) &&
  !leftOver(text, (one, at) => (at > 8 ? at - 10 : at % 2 ? 9 : 7) * one);

/** ISO 13616: the country and check digits put last, and letters read as 10 to 35, leave 1 of 97. */
const isIban = (text: string): boolean => {
  const signs = text.replace(/ /g, '');
  let rest = 0;
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
  }
  return rest === 1;
};

type Mark = readonly [kind: string, shape: RegExp, holds?: (text: string) => boolean];

/**
 * What tells of a person, by its shape, and where a number of the shop's could have it too, by its checksum. A phone
 * number needs a `+` or `00`, a leading zero and ten digits, or the Turkish mobile's spacing. No lookbehind: Safari before
 * 16.4 cannot read it.
 */
const MARKS: readonly Mark[] = [
  ['e-mail', /[\w.+-]+(@|%40)[\w-]+(\.[\w-]+)+/g],
  ['iban', /\b[a-z]{2}\d\d ?\w{4}( ?\d\w{0,3}){2,7}\b/gi, isIban],
  ['card', /\b(?=[3-6]|2[2-7]|9792)\d([ -]?\d){13,18}\b/g, isCard],
  ['id', /\b[1-9]\d{10}\b/g, isNationalId],
  [
    'phone',
    /(\+|\b00)[1-9]([ ().-]{0,2}\d){9,12}\b|\b0([ ().-]{0,2}\d){10}\b|\b5\d\d[ .-]\d{3}([ .-]?\d\d){2}\b/g,
  ],
];

/** All of them hold an `@`, as it is or as an address writes it, or at least four digits; hardly a product's name does. */
const MAY_TELL = /@|%40|(\d\D*){4}/;

/**
 * A text without what tells of a person: e-mail addresses, bank accounts, cards, national ids, phone numbers.
 * @example mask('ali@example.com için çay') // '[e-mail] için çay'
 */
export const mask = (text: string): string => {
  if (!MAY_TELL.test(text)) return text;
  let left = text;
  for (const [kind, shape, holds] of MARKS) {
    left = left.replace(shape, (found) => (!holds || holds(found) ? `[${kind}]` : found));
  }
  return left;
};
