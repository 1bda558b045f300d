import { expect, test } from 'vitest';
import { ownStock } from '../../../demo/tools/feed/own-stock.mjs';
import { simulate } from '../../../demo/tools/simulate/simulate.mjs';

const { rows } = await ownStock();
const acts = simulate(rows);

test('the demo’s simulated visitors do the same each time, and something else by another seed', () => {
  expect(simulate(rows)).toEqual(acts);
  expect(simulate(rows, 2)).not.toEqual(acts);
});

test('nobody orders what they have not looked at or what does not go with that', () => {
  const looked = new Map<string, Set<string>>();
  const companions = new Map(rows.map(({ id, goes_with = [] }) => [id, goes_with]));
  for (const { session, event, item } of acts) {
    const seen = looked.get(session) ?? new Set();
    looked.set(session, seen);
    if (event === 'view_item')
      for (const one of [item, ...(companions.get(item) ?? [])]) seen.add(one);
    else expect(seen).toContain(item);
  }
});

test('visitors are told apart from real ones by their names, and sold out products are left alone', () => {
  const soldOut = new Set(
    rows.filter((row) => row.availability !== 'in_stock').map(({ id }) => id),
  );
  for (const { visitor, item } of acts) {
    expect(visitor).toMatch(/^simulated-\d+$/);
    expect(soldOut).not.toContain(item);
  }
});
