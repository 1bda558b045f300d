import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packed } from '../../src/storage/packed';
import { unpacked } from '../../src/storage/unpacked';

/** What a profile is made of: exact numbers of every size, texts, flags, rows alike and unlike, maps of them. */
const number = fc.oneof(
  fc.integer(),
  fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 }),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    number,
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.array(fc.record({ weight: number, at: number, name: fc.string() }), { maxLength: 5 }),
    fc.array(number, { maxLength: 8 }),
    fc.constant([7, 7, 7, 7]),
    fc
      .array(tie('value'), { maxLength: 5 })
      .map((all) => new Map(all.map((one, at) => [`${at}`, one]))),
    fc.dictionary(
      fc.string().filter((key) => key !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}));

test('whatever a profile holds comes back as it was, to the last bit', () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(unpacked(packed(one))).toEqual(one);
    }),
    { numRuns: 500 },
  );
});

test('rows alike are written by columns, and moments by what lies between them', () => {
  const rows = [
    { at: 1_768_474_480_000, looked: { weight: 1 }, disliked: false },
    { at: 1_768_474_600_000, looked: { weight: 0.5 }, disliked: false },
    { at: 1_768_474_540_000, looked: { weight: 2 }, disliked: false },
  ];
  expect(packed(rows)).toBe(
    '[1,["at","looked","disliked"],[3,1768474480000,120000,-60000],[1,["weight"],[0,1,0.5,2]],[4,3,false]]',
  );
  expect(unpacked(packed(rows))).toEqual(rows);
});

test('a few letters beyond Latin-1 do not double the bytes of all, and many are left as they are', () => {
  const few = { searches: ['çay', 'şeker kavanozu', 'dağ bisikleti', 'kupa 🍵'], price: '9 €' };
  expect(packed(few)).toMatch(/^[\0-\xff]+$/);
  expect(unpacked(packed(few))).toEqual(few);
  const many = { searches: ['чай с лимоном', 'сахарница', '茶壺'] };
  expect(packed(many)).toContain('сахарница');
  expect(unpacked(packed(many))).toEqual(many);
});

test('a text that is none of ours is nothing, and does not fill the page’s memory', () => {
  for (const text of ['', '{', 'undefined', '[4,-1,0]', '[2,7,7]', '[1,["a"],5]'])
    expect(unpacked(text)).toBe(undefined);
  expect(unpacked(undefined)).toBe(undefined);
  expect((unpacked('[4,4000000000,0]') as unknown[]).length).toBeLessThan(1_000_000);
});
