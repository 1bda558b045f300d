import { expect, test } from 'vitest';
import { entry, follow } from '../fakes/data-layer';

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

// src/page/data-layer.ts, check: the place of the last entry is looked for from the end; what is pushed again and again (an
// `{ ecommerce: null }` held in a constant, a text, `undefined`) hides all that came between.
test.each([[{ ecommerce: null }], ['text'], [undefined]])(
  '%j pushed twice hides nothing that came between',
  (again) => {
    const layer: unknown[] = [entry('a'), again];
    const { heard, reader } = follow(layer);
    reader.check();
    layer.push(entry('purchase'), again);
    reader.check();
    expect(heard.filter((one) => 'event' in one)).toEqual([entry('a'), entry('purchase')]);
  },
);
