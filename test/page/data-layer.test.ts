import { expect, test } from 'vitest';
import { createDataLayerReader } from '../../src/page/data-layer';

const read = (host: { dataLayer?: unknown }) => {
  const faults: string[] = [];
  const heard: unknown[] = [];
  const reader = createDataLayerReader(host, (where) => faults.push(where));
  reader.follow((entry) => heard.push(entry));
  return { reader, heard, faults };
};

/** As Google's own snippet does it. */
function gtag(layer: unknown[]) {
  return function (..._: unknown[]) {
    // biome-ignore lint/complexity/noArguments: that is what lands in real data layers
    layer.push(arguments);
  };
}

test('calls and objects are heard in their order, those from before too', () => {
  const dataLayer: unknown[] = [{ event: 'early' }];
  gtag(dataLayer)('event', 'view_item', { items: [] });
  const { reader, heard } = read({ dataLayer });
  reader.check();
  dataLayer.push({ event: 'late' });
  reader.check();
  reader.check();
  expect(heard).toEqual([
    { event: 'early' },
    ['event', 'view_item', { items: [] }],
    { event: 'late' },
  ]);
  expect(heard.map(Array.isArray)).toEqual([false, true, false]);
  const later: unknown[] = [];
  reader.follow((entry) => later.push(entry));
  expect(later).toEqual(heard);
});

test('a layer that comes later, is replaced, or is cut is read on', () => {
  const host: { dataLayer?: unknown } = {};
  const { reader, heard } = read(host);
  reader.check();
  host.dataLayer = [{ n: 1 }, { n: 2 }];
  reader.check();
  (host.dataLayer as unknown[]).push({ n: 3 });
  (host.dataLayer as unknown[]).splice(0, 2);
  reader.check();
  host.dataLayer = [{ n: 4 }];
  reader.check();
  expect(heard).toEqual([1, 2, 3, 4].map((n) => ({ n })));
});

test('what is no entry is passed over, and nothing of the layer is touched', () => {
  const dataLayer: unknown[] = ['text', 7, null, undefined, { event: 'one' }];
  const { push } = dataLayer;
  const { reader, heard } = read({ dataLayer });
  reader.check();
  expect(heard).toEqual([{ event: 'one' }]);
  expect(dataLayer.push).toBe(push);
  expect(dataLayer).toHaveLength(5);
  for (const odd of [null, 'text', { length: 3 }])
    expect(() => read({ dataLayer: odd }).reader.check()).not.toThrow();
});

test('one listener that throws does not stop the next', () => {
  const dataLayer = [{ event: 'one' }, { event: 'two' }];
  const { reader, heard, faults } = read({ dataLayer });
  reader.follow(() => {
    throw new Error('broken');
  });
  const after: unknown[] = [];
  reader.follow((entry) => after.push(entry));
  reader.check();
  expect([heard.length, after.length]).toEqual([2, 2]);
  expect(faults).toHaveLength(2);
});

// src/page/data-layer.ts: the last entry read is looked for by identity, from the end.
test('the same object pushed again is heard again', () => {
  const dataLayer = [{ event: 'again' }];
  const { reader, heard } = read({ dataLayer });
  reader.check();
  dataLayer.push(...dataLayer);
  reader.check();
  expect(heard).toHaveLength(2);
});
