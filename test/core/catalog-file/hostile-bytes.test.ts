import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCatalogueFile } from '../../../src/core/catalog/file/open-catalogue-file';
import { growCatalog } from '../../../src/core/catalog/grow-catalog';
import { neighbourhood, product } from '../../fakes/shop';
import { encoded } from './encoded';

const whole = encoded(neighbourhood);

/** Opens bytes and asks everything that may be asked of them. */
const useUp = (bytes: Uint8Array): void => {
  const reading = openCatalogueFile(bytes, 'https://shop.example');
  if (!reading.ok) {
    expect(reading.reason).toMatch(/^The catalogue file .+, so it is left aside\.$/);
    return;
  }
  const { catalog } = reading;
  const products = [...catalog.products];
  expect(products).toHaveLength(catalog.featureStart.length - 1);
  for (const { id, link } of products) {
    catalog.ordinalOf.get(id);
    expect(link).toMatch(/^($|https?:\/\/)/);
  }
  expect(growCatalog(catalog, [product('new')]).products).toHaveLength(
    products.length + (catalog.ordinalOf.has('new') ? 0 : 1),
  );
};

test('bytes of any kind neither throw nor hang', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), useUp));
});

test('a file with some bytes changed is refused in one sentence, or read as it says', () => {
  const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = whole.slice();
      for (const { at, to } of changes) bytes[at] = to;
      useUp(bytes);
    }),
    { numRuns: 1500 },
  );
});

test('a file that is cut short is refused', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), (end) => {
      expect(openCatalogueFile(whole.slice(0, end)).ok).toBe(false);
    }),
  );
});

test('a file of a later version is refused by its number', () => {
  const bytes = whole.slice();
  bytes[3] = 9;
  expect(openCatalogueFile(bytes)).toEqual({
    ok: false,
    reason: 'The catalogue file has version 9, and 1 was expected, so it is left aside.',
  });
});

test('a file that names more products than it holds costs no memory', () => {
  const bytes = whole.slice();
  new DataView(bytes.buffer).setUint32(4, 0xffffffff, true);
  expect(openCatalogueFile(bytes)).toMatchObject({ ok: false });
});
