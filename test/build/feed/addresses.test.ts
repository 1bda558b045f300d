import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { productsFrom, runFeedOn } from './run-feed-on';

let close: (() => void) | undefined;
afterEach(() => close?.());

/** A shop of this machine. */
const serve = (listener: RequestListener): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => {
      close = () => server.close();
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });

test('Shopify’s pages are read until one is empty', async () => {
  const asked: string[] = [];
  const shop = await serve((request, answer) => {
    asked.push(`${request.url}`);
    const page = new URL(`${request.url}`, 'http://shop').searchParams.get('page') ?? '1';
    const products = ['1', '2'].includes(page)
      ? [
          {
            id: Number(page),
            handle: `p${page}`,
            title: `Product ${page}`,
            variants: [{ price: '5.00' }],
          },
        ]
      : [];
    answer.end(JSON.stringify({ products }));
  });
  const { products } = await productsFrom(shop, '--format', 'shopify', '--base', shop);
  expect(products.map(({ id }) => id)).toEqual(['1', '2']);
  expect(asked).toEqual(['1', '2', '3'].map((page) => `/products.json?limit=250&page=${page}`));
});

test('one’s own site is walked through within its origin, its robots.txt and the number of pages', async () => {
  const asked: string[] = [];
  const site = await serve((request, answer) => {
    const path = `${request.url}`;
    asked.push(path);
    if (path === '/robots.txt') return void answer.end('User-agent: *\nDisallow: /private');
    answer.setHeader('content-type', 'text/html');
    const product = JSON.stringify({
      '@type': 'Product',
      sku: path.slice(1),
      name: `Product ${path}`,
      url: path,
    });
    answer.end(
      `<!doctype html><script type="application/ld+json">${path === '/' ? '{}' : product}</script>
       <a href="/a">a</a><a href="/b#top">b</a><a href="/private/x">x</a><a href="/cart">cart</a>
       <a href="https://elsewhere.example/">e</a><a href="/a.jpg">picture</a><a href="/c">c</a>`,
    );
  });
  const call = ['--format', 'json-ld', '--base', site] as const;
  const { products } = await productsFrom(`${site}/`, ...call);
  expect(products.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(asked).toEqual(['/robots.txt', '/', '/a', '/b', '/c']);
  const few = await productsFrom(`${site}/`, ...call, '--pages', '2');
  expect(few.products.map(({ id }) => id)).toEqual(['a']);
});

test('an address that does not answer is one sentence', async () => {
  const shop = await serve((_, answer) => void answer.writeHead(503).end());
  const { code, err } = await runFeedOn(`${shop}/feed.xml`);
  expect(code).toBe(1);
  expect(err).toMatch(
    /feed\.xml cannot be fetched \(the answer was 503\); a catalogue was expected there, so nothing was written\.\n$/,
  );
});
