import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/index';
import { collector, SHOP } from './collector';
import { anEvent } from './events';
import { say } from './raw-socket';

const HEAD = 'POST /birebir/in HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n';

test.each([
  ['two lengths', 'Content-Length: 3\r\nContent-Length: 40\r\n\r\n[1]'],
  ['a length and chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['chunks in disguise', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
  ['two encodings', 'Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
  ['a length with a sign', 'Content-Length: +3\r\n\r\n[1]'],
  ['a folded header', 'X: a\r\n b\r\nContent-Length : 3\r\n\r\n[1]'],
  ['a chunk of no size', 'Transfer-Encoding: chunked\r\n\r\nzz\r\n[1]\r\n0\r\n\r\n'],
  ['a nought in a header', 'X: a\0b\r\n\r\n'],
  ['bare line feeds', 'Transfer-Encoding: chunked\n\n0\n\n'],
])('a request with %s is not guessed at', async (_, rest) => {
  const { address, read } = await collector();
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n';
  const heard = await say(address, `${HEAD}${rest}${smuggled}`);
  expect(heard).toMatch(/^HTTP\/1.1 400/);
  expect(heard).not.toContain('404');
  expect((await read('/stats')).events).toBe(0);
});

test('a request without a host, or with headers of more than 8 KiB, is refused', async () => {
  const { address } = await collector();
  expect(await say(address, 'GET /healthz HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
  const long = `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(9_000)}\r\n\r\n`;
  expect(await say(address, long)).toMatch(/^HTTP\/1.1 431/);
});

test('who sends a byte now and then is cut off, and others are served meanwhile', async () => {
  const { address, send } = await collector(
    {},
    { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 100 },
  );
  const slow = [
    say(address, 'POST /birebir/in HTTP/1.1\r\nHost: a\r\nX-Slow: '),
    say(address, `${HEAD}Content-Length: 50\r\n\r\n[`),
  ];
  expect((await send([anEvent()])).status).toBe(202);
  for (const heard of await Promise.all(slow)) expect(heard).toMatch(/^(HTTP\/1.1 4\d\d|$)/);
});

test('a page that closes in the middle of a request does no harm', async () => {
  const { address, send, lines } = await collector();
  const { hostname, port } = new URL(address);
  for (const sent of ['', HEAD, `${HEAD}Content-Length: 50\r\n\r\n[1`]) {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(sent || 'P');
    socket.resetAndDestroy();
  }
  const body = formats.cloudevents.encode([anEvent()], SHOP);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(`${HEAD}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.resetAndDestroy();
  expect((await send([anEvent()])).status).toBe(202);
  expect(lines.join('')).not.toContain('fault');
});

test('every method and address has an answer, and none of them is a fault', async () => {
  const { at } = await collector();
  for (const path of [
    '/',
    '/birebir/in',
    '/birebir/erase',
    '/events',
    '/visitors/a',
    '/healthz',
    '/%',
  ]) {
    for (const method of ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const { status } = await fetch(at(path), { method });
      expect(status, `${method} ${path}`).toBeLessThan(500);
      expect(status === 200).toBe(path === '/healthz' && (method === 'GET' || method === 'HEAD'));
    }
  }
});

test('health can be asked by anybody', async () => {
  const { at } = await collector();
  const answer = await fetch(at('/healthz'));
  expect(await answer.json()).toEqual({ birebir: 1, ok: true });
});
