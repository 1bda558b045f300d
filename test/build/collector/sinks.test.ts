import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { sinks } from '../../../src/cli/collector/sinks/index';
import { collector, SHOP } from './collector';
import { anEvent, idsOf, someEvents } from './events';
import { end, idsInBatch, type Received, receiver } from './receiver';

/** ClickHouse itself is not here: this holds the query and the rows against its documentation. */
const rowIds = ({ body }: Received): string[] => body.split('\n').map((row) => JSON.parse(row).id);

/** How a receiver of each kind is addressed, says that it has taken everything, and what ids it got. */
const kinds = [
  { scheme: 'cloudevents+http:', path: '/hooks', taken: end(204), ids: idsInBatch },
  {
    scheme: 'segment+http:',
    path: '/v1/batch',
    taken: end(200, '{"success":true}'),
    ids: idsInBatch,
  },
  { scheme: 'clickhouse+http:', path: '/shop.events', taken: end(200), ids: rowIds },
];

test('every sink over HTTP has its place in these tests, and no two have one scheme', () => {
  const schemes = sinks.flatMap((sink) => sink.schemes);
  expect(new Set(schemes).size).toBe(schemes.length);
  const overHttp = schemes.filter((scheme) => scheme.endsWith('+http:'));
  expect(overHttp.sort()).toEqual(kinds.map(({ scheme }) => scheme).sort());
});

describe.each(kinds)('the sink $scheme', ({ scheme, path, taken, ids }) => {
  const to = (host: string) => ({ sink: `${scheme}//${host}${path}`, origin: [SHOP] });

  test('hands every event on once, and acknowledges after its receiver has', async () => {
    const { host, requests } = await receiver(taken);
    const { send } = await collector(to(host));
    const events = someEvents(5);
    const answer = await send([...events, ...events]);
    expect(answer.status).toBe(202);
    expect(requests.flatMap(ids)).toEqual(idsOf(events));
  });

  test('gives the name and the password of its address to the receiver alone', async () => {
    const { host, requests } = await receiver(taken);
    const { send, lines } = await collector(to(`birebir:s%40fe@${host}`));
    await send([anEvent()]);
    const basic = Buffer.from('birebir:s@fe').toString('base64');
    expect(requests[0]?.headers.authorization).toBe(`Basic ${basic}`);
    expect(lines.join('')).not.toContain('s%40fe');
  });

  test.each([
    ['fails', end(500, 'no')],
    ['is overloaded', end(429)],
    ['answers with a page', end(200, '<html>Sign in</html>')],
    [
      'sends elsewhere',
      (response: ServerResponse) => response.writeHead(302, { location: '/' }).end(),
    ],
    ['hangs up', (response: ServerResponse) => response.destroy()],
    [
      'hangs up in the middle of its answer',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"success":true}');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ])('asks to come back when its receiver %s', async (_, answer) => {
    const { host } = await receiver(answer);
    const { send } = await collector(to(host));
    const told = await send([anEvent()]);
    expect(told.status).toBe(503);
    expect(told.headers.get('retry-after')).toBe('2');
    expect(await told.json()).not.toHaveProperty('accepted');
  });

  test('takes events again when its receiver is well again', async () => {
    let isWell = false;
    const { host } = await receiver((response) => (isWell ? taken(response) : end(503)(response)));
    const { send } = await collector(to(host));
    const one = anEvent();
    expect((await send([one])).status).toBe(503);
    isWell = true;
    expect((await send([one])).status).toBe(202);
  });

  test('keeps nothing here, so that nothing can be read or erased here', async () => {
    const { host } = await receiver(taken);
    const { at } = await collector(to(host));
    const erased = await fetch(at('/birebir/erase'), { method: 'POST', body: '{"visitor":"v"}' });
    expect(erased.status).toBe(404);
    expect((await erased.json()).problem).toContain('the store behind this collector');
    expect((await fetch(at('/events'))).status).toBe(404);
  });
});
