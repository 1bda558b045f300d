import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledChunks } from '../../../src/app/chunks/bundled-chunks';
import { fetchCatalogue } from '../../../src/app/feeds/fetch-catalogue';
import { product } from '../../fakes/shop';
import { given, inFolder, runFeedOn } from './run-feed-on';

const ROWS = ['tea', 'cup'].map((id) => ({ id, title: `The ${id}`, link: `/p/${id}`, price: 10 }));
const server = createServer(async (request, answer) => {
  const bytes = await readFile(inFolder(`${request.url}`)).catch(() => undefined);
  answer.writeHead(bytes ? 200 : 404).end(bytes);
});
let shop = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  shop = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const source = await given('shop.json', JSON.stringify(ROWS));
  await runFeedOn(source, '-o', inFolder('catalogue.bin'));
  const whole = await readFile(inFolder('catalogue.bin'));
  await given('half.bin', whole.subarray(0, whole.length / 2));
});
afterAll(() => void server.close());

/** Fetches as the engine does, on a page of this shop. */
const fetched = async (catalogue: string) => {
  const said: string[] = [];
  const ports = {
    settings: () => ({ catalogue, currency: 'TRY', lang: 'en' }),
    page: { document: { baseURI: `${shop}/index.html` } },
    warn: (sentence: string) => said.push(sentence),
    chunks: bundledChunks,
  } as unknown as Parameters<typeof fetchCatalogue>[0];
  const ofShop = await fetchCatalogue(ports);
  return { ofShop, said };
};

test('a page knows a catalogue file by its first bytes, whatever it is called, and reads what JSON would say', async () => {
  const [file, json] = await Promise.all([fetched('catalogue.bin'), fetched('shop.json')]);
  const links = [`${shop}/p/tea`, `${shop}/p/cup`];
  expect(file.ofShop([]).products.map(({ link }) => link)).toEqual(links);
  expect(json.ofShop([]).products.map(({ link }) => link)).toEqual(links);
  expect([...file.said, ...json.said]).toEqual([]);
});

test('what was remembered of pages stands behind the file, and does not change it', async () => {
  const { ofShop } = await fetched('catalogue.bin');
  const remembered = [
    product('honey', { source: 'page' }),
    product('tea', { source: 'page', price: 99 }),
  ];
  const catalog = ofShop(remembered);
  expect(catalog.products.map(({ id, price }) => [id, price])).toEqual([
    ['tea', 10],
    ['cup', 10],
    ['honey', undefined],
  ]);
  expect(catalog.brought.map(({ id }) => id)).toEqual(['honey']);
});

test('a file that was cut short is one sentence, and what pages showed is known all the same', async () => {
  const { ofShop, said } = await fetched('half.bin');
  expect(ofShop([product('honey')]).products).toHaveLength(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /half\.bin could not be read .*is damaged or cut short.*only products seen on pages/,
  );
});
