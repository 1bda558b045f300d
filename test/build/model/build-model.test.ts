import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import schema from '../../../src/cli/collector/store/schema.sql?raw';
import { catalogueOfAttributes } from '../../../src/cli/model/catalogue-of-attributes';
import type { ItemFeatures } from '../../../src/core/model/item-features';
import type { Model } from '../../../src/core/model/open-model';
import { readModel } from '../../../src/core/model/read-model';
import { scoreNext } from '../../../src/core/model/score-next';
import { openKnowledge } from '../../../src/core/model/shared-knowledge';
import { encoded, opened as openedCatalogue } from '../../core/catalog-file/encoded';
import { product } from '../../fakes/shop';
import { acts, csv, ndjson } from './small-log';
import { build, file } from './workplace';

const IDS = ['rug', 'tea', 'cup', 'pot', 'gift'];
const catalogue = catalogueOfAttributes(IDS.map((id) => ({ id, attributes: [] })));

const opened = (bytes: Uint8Array): Model => {
  const reading = readModel(Uint8Array.from(bytes).buffer);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.model;
};

/** What follows a product, the most likely first, by pairs of one kind. */
const after = (
  bytes: Uint8Array,
  id: string,
  kind: 'viewed' | 'bought' | 'viewedThenBought' = 'viewed',
  catalog: ItemFeatures = catalogue,
): string[] => {
  const knowledge = openKnowledge(opened(bytes))(catalog);
  if (!knowledge) throw new Error('the model was built on another catalogue');
  const { ordinals, scores } = scoreNext(knowledge, [catalog.ordinalOf.get(id) ?? -1], kind);
  return ordinals
    .map((ordinal, at) => ({ id: catalog.products[ordinal]?.id ?? '', score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .map((one) => one.id);
};

test('a log tells what is viewed together, bought together, and bought after a view', async () => {
  const { bytes, code, err } = await build({ log: [file('log.ndjson', ndjson(acts))] });
  expect([code, err]).toEqual([0, '']);
  expect(after(bytes, 'tea')[0]).toBe('cup');
  expect(after(bytes, 'tea', 'bought')).toEqual(['cup']);
  expect(after(bytes, 'pot', 'viewedThenBought').sort()).toEqual(['cup', 'tea']);
});

test('the same log gives the same model as NDJSON, as CSV, with short names and as Parquet', async () => {
  const short = acts.map(({ visitor, session, time, event, item }) => ({
    v: visitor,
    s: session,
    t: time,
    e: event,
    i: item,
  }));
  const parquet = file('log.parquet');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  const source = file('source.ndjson', ndjson(acts));
  await connection.run(`copy (select * from read_json('${source}')) to '${parquet}'`);
  connection.closeSync();
  instance.closeSync();
  const logs = [
    file('log.ndjson', ndjson(acts)),
    file('log.csv', csv(acts.map((act) => ({ ...act })))),
    file('short.ndjson', ndjson(short)),
    parquet,
  ];
  const models: string[] = [];
  for (const log of logs) models.push((await build({ log: [log] })).bytes.toString('hex'));
  expect(new Set(models).size).toBe(1);
  expect(models[0]?.length).toBeGreaterThan(60);
});

test('the database of the collector is read as it stands', async () => {
  const folder = file('collected');
  mkdirSync(folder);
  const instance = await DuckDBInstance.create(join(folder, 'birebir.duckdb'));
  const connection = await instance.connect();
  await connection.run(schema);
  for (const [id, { visitor, session, time, event, item }] of acts.entries())
    await connection.run(
      `insert into events values ($1, 0, $2, $2, $3, $4, $5, '1', $2, '{}',
         [{ item_id: $6, price: 1.0, quantity: 1.0 }])`,
      [`${id}`, BigInt(time), event, visitor, session, item],
    );
  connection.closeSync();
  instance.closeSync();
  const { bytes } = await build({ log: [folder] });
  const own = await build({ log: [file('log.ndjson', ndjson(acts))] });
  expect(bytes.equals(own.bytes)).toBe(true);
});

test('an order export tells what is bought together, the basket being the order', async () => {
  const orders = csv([
    { 'Order ID': 1, Customer: 'ada', Date: '2025-01-02', SKU: 'tea' },
    { 'Order ID': 1, Customer: 'ada', Date: '2025-01-02', SKU: 'cup' },
    { 'Order ID': 2, Customer: 'ada', Date: '2025-02-02', SKU: 'rug' },
    { 'Order ID': 3, Customer: 'ben', Date: '2025-03-02', SKU: 'pot' },
    { 'Order ID': 3, Customer: 'ben', Date: '2025-03-02', SKU: 'tea' },
  ]);
  const { bytes } = await build({ log: [file('orders.csv', orders)] });
  expect(after(bytes, 'tea', 'bought').sort()).toEqual(['cup', 'pot']);
  expect(after(bytes, 'rug', 'bought')).toEqual([]);
});

test('no pair that fewer visitors made than asked for is in the model, nor an item that only they saw', async () => {
  const log = [file('log.ndjson', ndjson(acts))];
  const { bytes } = await build({ log, minVisitors: 3 });
  expect(after(bytes, 'tea')).toEqual(['cup']);
  expect(after(bytes, 'gift')).toEqual([]);
  expect(bytes.includes('gift')).toBe(false);
  const { bytes: all } = await build({ log, minVisitors: 1 });
  expect(all.includes('gift')).toBe(true);
});

test('a model for a catalogue brings no ids, and stays valid when products are appended', async () => {
  const catalog = file(
    'catalogue.json',
    JSON.stringify({ items: IDS.map((id) => ({ id, attrs: [] })) }),
  );
  const { bytes } = await build({ log: [file('log.ndjson', ndjson(acts))], catalog });
  expect(bytes.includes('tea')).toBe(false);
  const grown = catalogueOfAttributes([...IDS, 'lamp'].map((id) => ({ id, attributes: [] })));
  expect(after(bytes, 'tea', 'viewed', grown)[0]).toBe('cup');
  const turned = catalogueOfAttributes([...IDS].reverse().map((id) => ({ id, attributes: [] })));
  expect(openKnowledge(opened(bytes))(turned)).toBeUndefined();
});

test('an id with a line break in it is not found again, and all others are', async () => {
  const broken = acts.map((act) => (act.item === 'gift' ? { ...act, item: 'a\ngift' } : act));
  const { bytes } = await build({ log: [file('log.ndjson', ndjson(broken))] });
  expect(after(bytes, 'tea')[0]).toBe('cup');
  expect(after(bytes, 'pot', 'viewedThenBought').sort()).toEqual(['cup', 'tea']);
});

test('the order of the rows in the log does not change a byte', async () => {
  const { bytes } = await build({ log: [file('log.ndjson', ndjson(acts))] });
  const turned = await build({ log: [file('turned.ndjson', ndjson([...acts].reverse()))] });
  expect(turned.bytes.equals(bytes)).toBe(true);
});

test('a small budget keeps the pairs that will be used most', async () => {
  const many = Array.from({ length: 12_000 }, (_, at) => ({
    visitor: `v${Math.floor(at / 8) % 97}`,
    session: `s${Math.floor(at / 8)}`,
    time: 1e12 + at * 1000,
    item: `p${(Math.imul(at, 2_654_435_761) >>> 8) % 997}`,
  }));
  const log = [file('many.ndjson', ndjson(many))];
  const [small, all] = [await build({ log, budget: 90 }), await build({ log })];
  const [few, full] = [small, all].map(
    ({ out }) => JSON.parse(out) as { pairs: number; gzBytes: number },
  );
  expect(few?.pairs).toBeGreaterThan(0);
  expect(few?.pairs).toBeLessThan(full?.pairs ?? 0);
  expect(few?.gzBytes).toBeLessThanOrEqual(10_000);
});

test('what cannot be used is one sentence that says what was expected', async () => {
  const missing = await build({ log: ['nowhere.ndjson'] });
  expect([missing.code, missing.err]).toEqual([
    1,
    expect.stringMatching(
      /^nowhere\.ndjson cannot be read \(.*\); NDJSON.* so nothing was built\.\n$/,
    ),
  ]);
  const strange = await build({ log: [file('strange.csv', 'a,b\n1,2\n')] });
  expect(strange.err).toMatch(
    /has the columns a, b; visitor, session, time, event and item were expected/,
  );
  const empty = await build({ log: [file('empty.csv', 'visitor,time,item\n')] });
  expect(empty.err).toMatch(/^No row of .* so nothing was built\.\n$/);
  const log = [file('log.ndjson', ndjson(acts))];
  const unwritable = await build({ log, output: '/no/such/folder/model.bin' });
  expect(unwritable.err).toMatch(
    /cannot be written: a folder that exists .* so nothing was built\.\n$/,
  );
  const broken = await build({ log, catalog: file('broken.json', '{') });
  expect(broken.err).toMatch(/cannot be read as a catalogue .* so nothing was built\.\n$/);
});

test('the catalogue may be the file that birebir feed made', async () => {
  const products = IDS.map((id) => product(id, { category: ['All', id] }));
  const { code, err, bytes } = await build({
    log: [file('log.ndjson', ndjson(acts))],
    catalog: file('catalogue.bin', encoded(products)),
  });
  expect([code, err]).toEqual([0, '']);
  expect(after(bytes, 'tea', 'bought', openedCatalogue(encoded(products)))[0]).toBe('cup');
});

test('a catalogue file that is cut short is one sentence', async () => {
  const whole = encoded(IDS.map((id) => product(id)));
  const { code, err } = await build({
    log: [file('log.ndjson', ndjson(acts))],
    catalog: file('catalogue.bin', whole.subarray(0, whole.length - 5)),
  });
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(
      /cannot be read as a catalogue \(The catalogue file is damaged or cut short.*so nothing was built\.\n$/,
    ),
  ]);
});
