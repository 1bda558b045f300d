import fc from 'fast-check';

/** Texts that have broken readers of texts before. */
const trap = fc.constantFrom(
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  '1e999',
  '-0',
  'NaN',
  '1.299,90 TL',
  'javascript:alert(1)',
  'https://[',
  '\uD800',
  '\u202Ex',
  '{products}',
  '<b>',
  'a'.repeat(5_000),
);

/** Any text, and now and then a trap. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: trap },
);

/** Whatever a file, a page or a database can hold, dates, maps and depth included. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    key: anyText,
    maxDepth: 4,
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.json().map((text): unknown => JSON.parse(text)),
  anyText,
);

/** An object with some of these keys, each with a fitting value at times and with anything at others. */
export const like = (shape: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(shape).map(([key, fits]) => [
        key,
        fc.oneof({ weight: 4, arbitrary: fits }, { weight: 1, arbitrary: anything }),
      ]),
    ),
    { requiredKeys: [] },
  );
