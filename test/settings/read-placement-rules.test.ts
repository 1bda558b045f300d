import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlacementRules } from '../../src/settings/read-placement-rules';

const NOTHING = { pins: [], exclude: [], only: [], inStock: false, margin: 0 };

const read = (said: unknown) => {
  const complaints: string[] = [];
  const rules = readPlacementRules('home', said, (sentence) => complaints.push(sentence));
  return { rules, complaints };
};

test('what the owner says about a place is taken as it is', () => {
  expect(
    read({
      strategies: ['picked'],
      limit: 6,
      pins: ['tea'],
      exclude: ['brand:Nane', 'cup'],
      filters: { inStock: true, minPrice: 10, maxPrice: 90.5, only: ['category:Breakfast'] },
      margin: 0.5,
    }),
  ).toEqual({
    rules: {
      pins: ['tea'],
      exclude: ['brand:Nane', 'cup'],
      only: ['category:Breakfast'],
      inStock: true,
      minPrice: 10,
      maxPrice: 90.5,
      margin: 0.5,
    },
    complaints: [],
  });
});

test('a place about which nothing is said has no rules', () => {
  expect(read({ heading: 'Ours' })).toEqual({ rules: NOTHING, complaints: [] });
});

test.each<readonly [unknown, string]>([
  [
    { pins: 'tea' },
    'Birebir: “pins” of the placement “home” should be a list of product ids, not “tea”. It is left out.',
  ],
  [
    { pin: ['tea'] },
    'Birebir: the placement “home” has no “pin”; there are strategies, limit, heading, explore, pins, exclude, filters, margin. It is left out.',
  ],
  [
    { exclude: [7] },
    'Birebir: “an entry of exclude” of the placement “home” should be a text, not 7. It is left out.',
  ],
  [
    { margin: 30 },
    'Birebir: “margin” of the placement “home” should be a number from 0 to 1, not 30. It is left out.',
  ],
  [
    { filters: 'cheap' },
    'Birebir: “filters” of the placement “home” should be an object, not “cheap”. It is left out.',
  ],
  [
    { filters: { minPrice: '10' } },
    'Birebir: “minPrice” of the placement “home” should be a number of 0 or more, not “10”. It is left out.',
  ],
  [
    { filters: { inStock: 'yes' } },
    'Birebir: “inStock” of the placement “home” should be on or off, not “yes”. It is left out.',
  ],
  [
    { filters: { price: 3 } },
    'Birebir: the placement “home” has no “price”; there are inStock, minPrice, maxPrice, only. It is left out.',
  ],
])('a mistake is one sentence, and the rest holds: %j', (said, sentence) => {
  expect(read(said)).toEqual({ rules: NOTHING, complaints: [sentence] });
});

test('a range that is turned round has no lower end', () => {
  const { rules, complaints } = read({ filters: { minPrice: 90, maxPrice: 10 } });
  expect(rules).toEqual({ ...NOTHING, maxPrice: 10 });
  expect(complaints).toEqual([
    'Birebir: “minPrice” of the placement “home” should be no more than the maxPrice 10, not 90. It is left out.',
  ]);
});

test('whatever an owner writes, it makes no fault and says whole sentences of one line', () => {
  fc.assert(
    fc.property(fc.anything(), (said) => {
      for (const sentence of read(said).complaints)
        expect(sentence).toMatch(/^Birebir: [^\n]+\. It is left out\.$/);
    }),
  );
});
