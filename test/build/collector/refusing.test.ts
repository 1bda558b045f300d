import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/index';
import { collector, SHOP } from './collector';
import { anEvent, someEvents } from './events';
import { say } from './raw-socket';

const encoded = (...events: Parameters<typeof formats.cloudevents.encode>[0][number][]) =>
  formats.cloudevents.encode(events, SHOP);

test.each([
  ['nothing', ''],
  ['a text', 'hello'],
  ['a page', '<!doctype html>'],
  ['half a batch', encoded(anEvent()).slice(0, -5)],
  ['a number', '7'],
  ['an object of another kind', '{"events":[]}'],
  ['what would pollute a prototype', '{"__proto__":{"batch":[]}}'],
  ['an empty event', '[{}]'],
  ['no events but things', '[null,1,"a",[],true]'],
])('%s is refused with 400, and nothing is kept', async (_, body) => {
  const { post, read } = await collector();
  expect((await post(body)).status).toBe(400);
  expect((await read('/stats')).events).toBe(0);
});

test('more than 1 MiB is refused before it is read', async () => {
  const { post, address, kept } = await collector();
  expect((await post(`[${' '.repeat(8 << 20)}]`)).status).toBe(413);
  const head = 'POST /birebir/in HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n';
  expect(await say(address, `${head}Content-Length: 9999999999\r\n\r\n`)).toMatch(/^HTTP\/1.1 413/);
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(80)}`;
  expect(await say(address, chunked)).toMatch(/^HTTP\/1.1 413/);
  expect(await kept()).toEqual([]);
});

test('more than a thousand events are asked for in smaller batches', async () => {
  const { post } = await collector();
  expect((await post(`[${'0,'.repeat(1_000)}0]`)).status).toBe(413);
});

test('JSON of any depth is refused without harm', async () => {
  const { post } = await collector();
  for (const deep of [
    '['.repeat(500_000),
    '{"a":'.repeat(100_000),
    `${'['.repeat(1e5)}${']'.repeat(1e5)}`,
  ]) {
    expect((await post(deep)).status).toBe(400);
  }
});

test('what is compressed is not unpacked', async () => {
  const { post } = await collector();
  const bomb = gzipSync(Buffer.alloc(10 << 20, 32));
  for (const encoding of ['gzip', 'br', 'deflate', 'gzip, gzip']) {
    const answer = await post(new Uint8Array(bomb), {
      'content-encoding': encoding,
      'content-type': 'application/json',
    });
    expect(answer.status).toBe(415);
  }
});

test('a body is JSON or a text in UTF-8, and nothing else', async () => {
  const { post } = await collector();
  const body = encoded(anEvent());
  for (const type of [
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'text/html',
    'text/plain; charset=utf-16',
    'text/plain; charset=utf-8; charset=utf-16',
  ]) {
    expect((await post(body, { 'content-type': type })).status).toBe(415);
  }
  const bytes = new Uint8Array([0x5b, 0x22, 0xff, 0xfe, 0x22, 0x5d]);
  expect((await post(bytes, { 'content-type': 'text/plain' })).status).toBe(400);
  for (const type of ['application/json', 'application/cloudevents-batch+json; charset=UTF-8']) {
    expect((await post(encoded(anEvent()), { 'content-type': type })).status).toBe(202);
  }
});

test('no file is served, however it is asked for', async () => {
  const { address } = await collector();
  for (const path of [
    '/../../etc/passwd',
    '/birebir/in/../../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc/passwd',
    '/\\..\\etc\\passwd',
    'http://elsewhere/etc/passwd',
    '*',
  ]) {
    const heard = await say(
      address,
      `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1.1 4\d\d/);
  }
});

test('nothing that is sent can begin a line of the log', async () => {
  const { post, lines, at } = await collector();
  await post('[]', { origin: 'https://x.example' });
  await fetch(at('/a%0d%0a{"event":"committed"}%1b[31m%e2%80%ae'));
  const path = lines.find((line) => line.includes('"/a')) ?? '';
  expect(path).not.toBe('');
  for (const line of lines) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(line).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029\u202e]+\n$/);
    expect(JSON.parse(line)).toMatchObject({ time: expect.any(String), event: expect.any(String) });
  }
});

test('no more events wait than the memory is meant to hold: whoever sends is asked to come back', async () => {
  const { send, kept } = await collector();
  const batches = Array.from({ length: 30 }, () => someEvents(1_000));
  const answers = await Promise.all(batches.map(send));
  const statuses = answers.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([202, 503]));
  for (const answer of answers.filter(({ status }) => status === 503)) {
    expect(answer.headers.get('retry-after')).toBe('2');
  }
  const taken = statuses.filter((status) => status === 202).length;
  expect(await kept()).toHaveLength(Math.min(10_000, taken * 1_000));
  expect((await send(batches[29] ?? [])).status).toBe(202);
});
