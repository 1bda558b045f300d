import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/index';
import { collector, SHOP } from './collector';
import { anEvent } from './events';

const body = () => formats.cloudevents.encode([anEvent()], SHOP);

/** With a host of one's own, which fetch does not allow. */
const statusFor = (address: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const ask = request(address, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', ...headers },
    });
    ask.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    ask.on('error', reject);
    ask.end(body());
  });

describe('a collector that names its shops', () => {
  const origin = [SHOP, 'https://shop.example.tr:8443'];

  test('takes events from their pages, and says so to the browser', async () => {
    const { post } = await collector({ origin });
    const answer = await post(body(), { origin: SHOP });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('access-control-allow-origin')).toBe(SHOP);
    expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after');
    expect(answer.headers.get('access-control-allow-credentials')).toBe(null);
    expect(answer.headers.get('vary')).toBe('origin');
  });

  test('tells their pages even what is wrong, for a browser hides what is not allowed', async () => {
    const { post } = await collector({ origin });
    const answer = await post('no JSON', { origin: SHOP });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('access-control-allow-origin')).toBe(SHOP);
  });

  test.each([
    'https://evil.example',
    'http://shop.example',
    'https://shop.example.evil.example',
    'https://shop.example:444',
    'https://SHOP.example',
    'null',
    'http://localhost:3000',
    '',
  ])('takes nothing from a page of “%s”, and allows it nothing', async (foreign) => {
    const { post, at, kept } = await collector({ origin });
    for (const path of ['/birebir/in', '/birebir/erase']) {
      const answer = await fetch(at(path), {
        method: 'POST',
        body: body(),
        headers: { origin: foreign },
      });
      expect(answer.status).toBe(403);
      expect(answer.headers.get('access-control-allow-origin')).toBe(null);
    }
    expect((await post(body(), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect(await kept()).toEqual([]);
  });

  test('answers a browser that asks first', async () => {
    const { address } = await collector({ origin });
    const ask = (from: string) =>
      fetch(address, {
        method: 'OPTIONS',
        headers: { origin: from, 'access-control-request-method': 'POST' },
      });
    const allowed = await ask(SHOP);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(SHOP);
    expect(allowed.headers.get('access-control-allow-methods')).toBe('POST, OPTIONS');
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type');
    const foreign = await ask('https://evil.example');
    expect(foreign.status).toBe(403);
    expect([...foreign.headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([]);
  });
});

describe('a collector that names none', () => {
  test('takes events of the same host and of this machine', async () => {
    const { address } = await collector();
    const host = 'shop.example';
    expect(await statusFor(address, { host, origin: 'https://shop.example' })).toBe(202);
    for (const origin of [
      'http://localhost:3000',
      'http://127.0.0.1',
      'http://[::1]:8080',
      'http://shop.localhost',
    ]) {
      expect(await statusFor(address, { origin })).toBe(202);
    }
  });

  test('takes none of any other page', async () => {
    const { address } = await collector();
    for (const origin of [
      'https://evil.example',
      'https://localhost.evil.example',
      'http://127.0.0.1.evil.example',
      'null',
      'file://',
      'https://shop.example:444',
    ]) {
      expect(await statusFor(address, { host: 'shop.example', origin })).toBe(403);
    }
  });

  test('takes events of a program, which names no origin', async () => {
    const { send } = await collector();
    expect((await send([anEvent()])).status).toBe(202);
  });
});
