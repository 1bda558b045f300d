import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readFeed } from '../../../src/discovery/parse/feed';
import { otherFeedRows } from '../../../src/discovery/parse/other-feeds';
import { given, inFolder, productsFrom, productsOf, runFeedOn } from './run-feed-on';

const row = (id: string, more: object = {}) => ({
  id,
  title: `The ${id}`,
  link: `https://shop.example/p/${id}`,
  price: 10,
  currency: 'TRY',
  ...more,
});
const feed = (name: string, rows: readonly object[]) => given(name, JSON.stringify(rows));

test('rows of no use are left out, counted and named', async () => {
  const source = await feed('bad.json', [
    row('tea'),
    row('untitled', { title: '' }),
    { title: 'Nameless' },
    row('tea'),
    row('script', { link: 'javascript:alert(1)' }),
  ]);
  const { err, products } = await productsFrom(source);
  expect(products.map(({ id }) => id)).toEqual(['tea']);
  expect(err).toBe(
    [
      '4 rows were left out:',
      '  product 2 (untitled): it has no title',
      '  product 3: it has neither an id nor an address to know it by',
      '  product 4 (tea): its id has come before',
      '  product 5 (script): it has no address that a visitor could open',
      '',
    ].join('\n'),
  );
});

test('of many bad rows the first twenty are named', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => row(`p${at}`, { title: '' }));
  const { err } = await productsFrom(await feed('many-bad.json', [row('tea'), ...rows]));
  expect(err.split('\n').filter((line) => line.includes('no title'))).toHaveLength(20);
  expect(err).toContain('… and 10 more');
});

test('products keep their places when the feed changes; new ones come behind, gone ones are marked', async () => {
  const first = inFolder('first.bin');
  await runFeedOn(await feed('monday.json', [row('a'), row('b'), row('c')]), '-o', first);
  const tuesday = await feed('tuesday.json', [row('d'), row('c', { price: 20 }), row('a')]);
  const second = inFolder('second.bin');
  const { out } = await runFeedOn(tuesday, '-o', second, '--previous', first);
  expect(out).toContain('3 products (1 added, 1 gone)');
  const products = await productsOf(second);
  expect(products.map(({ id, availability, price }) => [id, availability, price])).toEqual([
    ['a', 'in_stock', 10],
    ['b', 'out_of_stock', 10],
    ['c', 'in_stock', 20],
    ['d', 'in_stock', 10],
  ]);
  const third = inFolder('third.bin');
  const back = await feed('wednesday.json', [row('b'), row('a'), row('c'), row('d')]);
  await runFeedOn(back, '-o', third, '--previous', second);
  expect((await productsOf(third)).map(({ id, availability }) => `${id} ${availability}`)).toEqual([
    'a in_stock',
    'b in_stock',
    'c in_stock',
    'd in_stock',
  ]);
});

test('the same feed gives the same bytes', async () => {
  const source = await feed('same.json', [row('a'), row('b', { brand: 'Nane' })]);
  await runFeedOn(source, '-o', inFolder('one.bin'));
  await runFeedOn(source, '-o', inFolder('two.bin'));
  expect(await readFile(inFolder('one.bin'))).toEqual(await readFile(inFolder('two.bin')));
});

test('where the file is to be JSON, a page reads the same products from it', async () => {
  const more = {
    brand: 'Nane',
    category: ['Market', 'Tea'],
    colors: ['green'],
    attributes: { origin: 'Rize' },
  };
  const rich = row('a', {
    ...more,
    sale_price: 8,
    added_at: '2025-01-02',
    goes_with: ['b'],
    replenish_days: 30,
  });
  const source = await feed('rich.json', [rich, row('b')]);
  const { products } = await productsFrom(source);
  await runFeedOn(source, '-o', inFolder('made.json'));
  const value: unknown = JSON.parse(await readFile(inFolder('made.json'), 'utf8'));
  const read = await readFeed(
    value,
    'en',
    { base: 'https://shop.example/' },
    async () => otherFeedRows,
  );
  expect(read.products).toEqual(products);
});

test('figures are printed as JSON where that is asked for', async () => {
  const source = await feed('figures.json', [row('a')]);
  const { out } = await runFeedOn(source, '-o', inFolder('figures.bin'), '--json');
  expect(JSON.parse(out)).toMatchObject({ products: 1, added: 1, gone: 0, skipped: { count: 0 } });
});

test('what cannot be used is one sentence and a code, and nothing is written', async () => {
  const output = inFolder('never.bin');
  const missing = await runFeedOn(inFolder('no-such.xml'), '-o', output);
  expect(missing.code).toBe(1);
  expect(missing.err).toMatch(
    /no-such\.xml cannot be opened: there is no such file; a catalogue was expected, so nothing was written\.\n$/,
  );
  expect((await runFeedOn(await given('broken.json', '[{'), '-o', output)).err).toMatch(
    /^The JSON cannot be read/,
  );
  expect((await runFeedOn(await given('empty.csv', 'id,title\n'), '-o', output)).err).toMatch(
    /^No product was found/,
  );
  const source = await feed('fine.json', [row('a')]);
  const wrong = await runFeedOn(source, '-o', output, '--previous', source);
  expect(wrong.err).toMatch(/cannot be taken as the previous file .+ should begin with BBC/);
  expect((await runFeedOn(source, '--currency', 'lira')).code).toBe(2);
  await expect(readFile(output)).rejects.toThrow();
});
