import { expect, test } from 'vitest';
import { collector, SHOP } from './collector';
import { anEvent, idsOf } from './events';
import { end, idsInBatch, receiver } from './receiver';

test('a group that is too large for its receiver is sent in parts', async () => {
  const { host, requests } = await receiver(end(200, '{"success":true}'));
  const { send } = await collector({ sink: `segment+http://${host}/v1/batch` });
  const events = Array.from({ length: 300 }, () => {
    const { event } = anEvent();
    return anEvent({
      event: {
        ...event,
        data: {
          ...event.data,
          coupon: 'x'.repeat(500),
          answer: 'y'.repeat(500),
          method: 'z'.repeat(500),
        },
      },
    });
  });
  expect((await send(events)).status).toBe(202);
  expect(requests.length).toBeGreaterThan(1);
  for (const { body } of requests) expect(body.length).toBeLessThan(500_000);
  expect(requests.flatMap(idsInBatch)).toEqual(idsOf(events));
});

test('what a further collector of ours refuses is refused to the shop', async () => {
  const last = await collector();
  await fetch(last.at('/birebir/erase'), { method: 'POST', body: '{"visitor":"visitor-2"}' });
  const { host, pathname } = new URL(last.address);
  const { send } = await collector({ sink: `cloudevents+http://${host}${pathname}` });
  const [one, forgotten] = [anEvent(), anEvent({ visitor: 'visitor-2' })];
  const answer = await (await send([one, forgotten])).json();
  expect(answer.accepted).toEqual([one.event.id]);
  expect(answer.refused).toEqual([{ id: forgotten.event.id, reason: expect.any(String) }]);
  expect(await last.kept()).toEqual([one.event.id]);
});

test('ClickHouse is asked to gather the inserts, and to answer when they are written', async () => {
  const { host, requests } = await receiver(end(200));
  const { send } = await collector({ sink: `clickhouse+http://${host}/shop.events` });
  const one = anEvent();
  await send([one]);
  const [request] = requests;
  expect(Object.fromEntries(request?.url.searchParams ?? [])).toEqual({
    query: 'INSERT INTO shop.events FORMAT JSONEachRow',
    async_insert: '1',
    wait_for_async_insert: '1',
  });
  const row = JSON.parse(request?.body ?? '');
  expect(row).toEqual({
    id: one.event.id,
    at: one.event.at,
    received_at: expect.any(Number),
    name: 'view_item',
    visitor: 'visitor-1',
    session: 'session-1',
    consent_version: '1',
    consent_at: one.consent.at,
    data: expect.any(String),
  });
  expect(JSON.parse(row.data)).toEqual(one.event.data);
});

test('the receiver of CloudEvents is told their type, and the shop as their source', async () => {
  const { host, requests } = await receiver(end(202));
  const { send } = await collector({ sink: `cloudevents+http://${host}/`, origin: [SHOP] });
  await send([anEvent()]);
  expect(requests[0]?.headers['content-type']).toBe(
    'application/cloudevents-batch+json; charset=UTF-8',
  );
  expect(JSON.parse(requests[0]?.body ?? '')[0].source).toBe(SHOP);
});
