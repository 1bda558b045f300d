import fc from 'fast-check';
import { expect, test } from 'vitest';
import { affinities } from '../../../src/core/profile/affinity';
import { readFits } from '../../../src/core/rerank/read-fits';
import { refit } from '../../../src/core/rerank/refit';
import { visitor } from '../../fakes/diary';
import { NOW, shop } from '../../fakes/shop';

const catalog = shop();
const rows = ['tea', 'jam', 'gone'].map((id) => ({ key: `shop.example/${id}?`, id, fit: [] }));
const refitted = (who: ReturnType<typeof visitor>) => {
  const profile = who.profile();
  const tastes = affinities(profile, catalog, NOW);
  return refit(rows, { catalog, profile, tastes, now: NOW });
};

test('what is kept for the next visit is what is known by now', () => {
  const [tea, jam, gone] = refitted(visitor().viewed(['honey', 'olives', 'cheese']));
  expect(jam?.fit.map(({ name }) => name)).toContain('category:Breakfast');
  expect(tea?.fit.length).toBeGreaterThan(0);
  expect(gone).toEqual(rows[2]);
});

test('for whom the shop’s own order is wanted nothing is kept that could change it', () => {
  const who = visitor().viewed(['honey', 'olives', 'cheese']);
  expect(refitted(who.did('prefer', { facet: 'rerank', method: 'less' }))).toEqual(rows);
  const again = who
    .did('prefer', { facet: 'rerank', method: 'less' })
    .did('prefer', { facet: 'rerank', method: 'neutral' });
  expect(refitted(again)).not.toEqual(rows);
});

test('what was kept is read as it was written, and anything else is left out', () => {
  const kept = refitted(visitor().viewed(['honey', 'olives', 'cheese']));
  expect(readFits(structuredClone(kept))).toEqual(kept);
  expect(readFits([{ key: 'a' }, null, 7, { key: 'a', id: 'b', fit: [{ name: 'x' }] }])).toEqual([
    { key: 'a', id: 'b', fit: [] },
  ]);
  fc.assert(
    fc.property(fc.anything(), (found) => {
      expect(Array.isArray(readFits(found))).toBe(true);
    }),
  );
});
