import { expect, test } from 'vitest';
import type { DataLayerEntry } from '../../src/core/events/ga4-entry';
import { createDataLayerReader } from '../../src/page/data-layer';
import { gtagInto } from '../fakes/consent-platforms';

const entry = (event: string) => ({ event });

const follow = (dataLayer?: unknown) => {
  const host: { dataLayer?: unknown } = dataLayer === undefined ? {} : { dataLayer };
  const heard: DataLayerEntry[] = [];
  const faults: string[] = [];
  const reader = createDataLayerReader(host, (where, error) => {
    faults.push(`${where}: ${String(error)}`);
  });
  reader.follow((one) => heard.push(one));
  return { host, heard, faults, reader };
};

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

test('a layer that appears later or was replaced is read from its start', () => {
  const { host, heard, reader } = follow();
  reader.check();
  host.dataLayer = [entry('a')];
  reader.check();
  host.dataLayer = [entry('b')];
  reader.check();
  expect(heard).toEqual([entry('a'), entry('b')]);
});

test('a layer that was cut is read from its start', () => {
  const layer = [entry('a'), entry('b'), entry('c')];
  const { heard, reader } = follow(layer);
  reader.check();
  layer.length = 0;
  layer.push(entry('d'));
  reader.check();
  expect(heard.slice(3)).toEqual([entry('d')]);
});

test('a page without a data layer, or with something else under its name, is no fault', () => {
  for (const odd of [undefined, null, 'none', { push: () => 0 }, 7]) {
    const { heard, faults, reader } = follow(odd);
    reader.check();
    expect([heard, faults]).toEqual([[], []]);
  }
});

test('what is no entry is passed over', () => {
  const { heard, reader } = follow([null, 'text', 7, () => 0, undefined, entry('a')]);
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

// Google Tag Manager keeps 300 entries and shifts one out for each that comes in.
test('a layer that is kept at three hundred entries is still read', () => {
  const layer = Array.from({ length: 300 }, (_, i) => entry(`event ${i}`));
  const { heard, reader } = follow(layer);
  reader.check();
  layer.push(entry('purchase'));
  layer.shift();
  reader.check();
  expect(heard[300]).toEqual(entry('purchase'));
});

test('what is left of a layer that lost its oldest entries is not told twice', () => {
  const layer = [entry('a'), entry('b'), entry('purchase')];
  const { heard, reader } = follow(layer);
  reader.check();
  layer.splice(0, 2);
  reader.check();
  expect(heard).toHaveLength(3);
});
