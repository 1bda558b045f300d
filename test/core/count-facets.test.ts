import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog } from '../../src/core/catalog/catalog';
import { countFacets } from '../../src/core/catalog/count-facets';
import { product, shop } from '../fakes/shop';

/** Names with the sign that joins them, so that a department called `TV/Audio` is one. */
const name = fc.constantFrom('A', 'B', 'A/B', 'C');
const anyProducts = fc
  .array(
    fc.record({
      category: fc.array(name, { maxLength: 6 }),
      brand: fc.option(name, { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ brand, category }, at) => product(`${at}`, { category, ...(brand && { brand }) })),
  );

/** Counted feature by feature, as each product states them. */
const counted = (catalog: Catalog, ordinals: readonly number[]): readonly number[] =>
  catalog.features.map(
    (_, feature) =>
      ordinals.filter((at) =>
        catalog.featureOf
          .subarray(catalog.featureStart[at], catalog.featureStart[at + 1])
          .includes(feature),
      ).length,
  );

const facetsOf = ({ features }: Catalog): readonly number[] =>
  features.flatMap(({ kind }, id) => (kind === 'brand' || kind.startsWith('category') ? id : []));

test('every category at every depth and every brand holds what its products say', () => {
  fc.assert(
    fc.property(anyProducts, fc.array(fc.nat(11)), (products, some) => {
      const catalog = shop(products);
      const all = products.map((_, at) => at);
      const few = [...new Set(some)].filter((at) => at < products.length);
      const { count, countOf } = countFacets(catalog);
      const wanted = new Uint8Array(catalog.features.length).fill(1);
      for (const id of facetsOf(catalog)) {
        expect(count()[id]).toBe(counted(catalog, all)[id]);
        expect(count(few)[id]).toBe(counted(catalog, few)[id]);
        expect(countOf(wanted, (at) => few.includes(at))[id]).toBe(counted(catalog, few)[id]);
      }
    }),
  );
});

test('only products of what is wanted are asked about, those of a department by what lies in it', () => {
  const catalog = shop();
  const market = catalog.featureId.get('category0:Market') ?? 0;
  const wanted = new Uint8Array(catalog.features.length);
  wanted[market] = 1;
  const asked: number[] = [];
  const counts = countFacets(catalog).countOf(wanted, (at) => asked.push(at) > 0);
  expect(asked.map((at) => catalog.products[at]?.category[0])).toEqual(asked.map(() => 'Market'));
  expect(counts[market]).toBe(asked.length);
  expect(asked.length).toBeGreaterThan(0);
});
