import { expect, test } from 'vitest';
import type { DataLayerEntry } from '../../src/core/events/ga4-entry';
import { gtagInto } from '../fakes/consent-platforms';
import { entry, follow } from '../fakes/data-layer';

test('what was pushed before and what is pushed later is handed over once, in its order', () => {
  const layer = [entry('a'), entry('b')];
  const { heard, reader } = follow(layer);
  reader.check();
  layer.push(entry('c'));
  reader.check();
  reader.check();
  expect(heard).toEqual([entry('a'), entry('b'), entry('c')]);
});

test('a gtag call is handed over as an array', () => {
  const layer: unknown[] = [];
  gtagInto(layer)('event', 'view_item', { items: [] });
  const { heard, reader } = follow(layer);
  reader.check();
  expect(Array.isArray(heard[0])).toBe(true);
  expect(heard).toEqual([['event', 'view_item', { items: [] }]]);
});

test('somebody who listens later hears everything from the start', () => {
  const { reader } = follow([entry('a')]);
  reader.check();
  const late: DataLayerEntry[] = [];
  reader.follow((one) => late.push(one));
  expect(late).toEqual([entry('a')]);
});

test('a page without a data layer, or with something else under its name, is no fault', () => {
  for (const odd of [undefined, null, 'none', { push: () => 0 }, 7]) {
    const { heard, faults, reader } = follow(odd);
    reader.check();
    expect([heard, faults]).toEqual([[], []]);
  }
});

test('what is no entry is passed over', () => {
  const { heard, reader } = follow([null, 'text', 7, () => 0, entry('a')]);
  reader.check();
  expect(heard).toEqual([entry('a')]);
});

test('a listener that fails is one fault, and the next one hears the same', () => {
  const { host, heard, faults, reader } = follow();
  reader.follow(() => {
    throw new Error('broken');
  });
  const next: DataLayerEntry[] = [];
  reader.follow((one) => next.push(one));
  host.dataLayer = [entry('a'), entry('b')];
  reader.check();
  expect([heard, next]).toEqual([host.dataLayer, host.dataLayer]);
  expect(faults).toHaveLength(2);
  expect(faults[0]).toMatch(/^the data ?layer: Error: broken$/i);
});

test('the layer is only looked at: its `push` stays the page’s own', () => {
  const layer = Object.freeze([entry('a')]);
  const { reader } = follow(layer);
  expect(() => reader.check()).not.toThrow();
  expect(Object.keys(layer)).not.toContain('push');
});
