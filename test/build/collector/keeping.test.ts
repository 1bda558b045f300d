import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/index';
import { collector, SHOP, temporaryFolder } from './collector';
import { anEvent, idsOf, someEvents } from './events';

const sorted = (ids: readonly string[]) => [...ids].sort();

test('what is acknowledged is kept as it was sent', async () => {
  const { send, read, lines } = await collector();
  const one = anEvent();
  const answer = await send([one]);
  expect(answer.status).toBe(202);
  expect(await answer.json()).toEqual({ birebir: 1, accepted: [one.event.id], refused: [] });
  const { events } = await read('/events');
  expect(events).toEqual([
    {
      id: one.event.id,
      at: one.event.at,
      received_at: expect.any(Number),
      name: 'view_item',
      visitor: 'visitor-1',
      session: 'session-1',
      consent_version: '1',
      consent_at: one.consent.at,
      data: one.event.data,
    },
  ]);
  expect(lines.join('')).toContain('"event":"committed","events":1');
});

test.each(Object.values(formats))('events are taken in the format $id', async (format) => {
  const { post, kept } = await collector();
  const events = someEvents(3);
  const answer = await post(format.encode(events, SHOP));
  const told = format.acknowledged(answer.status, await answer.text(), idsOf(events));
  expect(told).toEqual({ accepted: idsOf(events), refused: [] });
  expect(sorted(await kept())).toEqual(sorted(idsOf(events)));
});

test('an event that comes again is acknowledged again and kept once', async () => {
  const data = await temporaryFolder();
  const events = someEvents(5);
  const first = await collector({ data });
  const twice = await first.send([...events, ...events]);
  expect((await twice.json()).accepted).toHaveLength(10);
  const again = await Promise.all([first.send(events), first.send(events)]);
  expect(again.map(({ status }) => status)).toEqual([202, 202]);
  expect(await first.kept()).toHaveLength(5);
  await first.stop();

  const second = await collector({ data });
  expect((await second.send(events)).status).toBe(202);
  expect(sorted(await second.kept())).toEqual(sorted(idsOf(events)));
});

test('one bad event does not stop the others, and is told by name', async () => {
  const { post, kept } = await collector();
  const [good, bad] = [anEvent(), anEvent({ visitor: '' })];
  const answer = await post(formats.cloudevents.encode([good, bad], SHOP));
  expect(answer.status).toBe(202);
  expect(await answer.json()).toEqual({
    birebir: 1,
    accepted: [good.event.id],
    refused: [{ id: bad.event.id, reason: 'it names no visitor' }],
  });
  expect(await kept()).toEqual([good.event.id]);
});

test('events that come in one moment are committed together', async () => {
  const { send, lines } = await collector();
  await Promise.all(Array.from({ length: 20 }, () => send(someEvents(5))));
  const commits = lines.filter((line) => line.includes('"committed"'));
  expect(commits.length).toBeLessThan(10);
});

test('no character that a page can send keeps a batch from being committed', async () => {
  const { post, read } = await collector();
  const body = formats.cloudevents.encode([anEvent()], SHOP);
  const odd = body.replace('"tea"', '"\\ud800 \\u0000 \\ud83c\\udf75 \\\\ud800 \u202e çay"');
  expect((await post(odd)).status).toBe(202);
  const { events } = await read('/events');
  expect(events[0].data.items[0].item_id).toBe('\ufffd \0 🍵 \\ud800 \u202e çay');
});

test('a model can be built from the file: its products stand one to a row', async () => {
  const one = await collector();
  const { data = '' } = one;
  await one.send([anEvent(), anEvent({ visitor: 'visitor-2' })]);
  await one.stop();
  const file = await DuckDBInstance.create();
  const connection = await file.connect();
  await connection.run(`attach '${data}/birebir.duckdb' as collected (read_only)`);
  const rows = await connection.runAndReadAll(
    'select visitor, session, "at" > 0 as dated, name, item_id, price, quantity from collected.event_items order by visitor',
  );
  const row = {
    session: 'session-1',
    dated: true,
    name: 'view_item',
    item_id: 'tea',
    price: 89.9,
    quantity: 2,
  };
  expect(rows.getRowObjectsJS()).toEqual([
    { visitor: 'visitor-1', ...row },
    { visitor: 'visitor-2', ...row },
  ]);
  file.closeSync();
});

test('events older than the owner keeps them are deleted when the collector starts', async () => {
  const data = await temporaryFolder();
  const first = await collector({ data });
  await first.send(someEvents(2));
  await first.stop();
  const file = await DuckDBInstance.create(`${data}/birebir.duckdb`);
  await (await file.connect()).run('update events set received_at = received_at - 8 * 86400000');
  file.closeSync();

  const second = await collector({ data, retentionDays: 7 });
  const young = anEvent();
  await second.send([young]);
  expect(await second.kept()).toEqual([young.event.id]);
});
