import { expect, test } from 'vitest';
import { openWire } from './clickhouse-wire';
import { acts, ndjson } from './small-log';
import { build, file } from './workplace';

test('the same SQL over the wire of ClickHouse builds the same model', async () => {
  const values = acts.map(
    ({ visitor, session, time, event, item }) =>
      `('${visitor}', '${session}', make_timestamp(${time}000), '${event}', '${item}')`,
  );
  const wire = await openWire(
    `create table events (visitor varchar, session varchar, time timestamp, event varchar, item varchar);
     insert into events values ${values.join(',')}`,
  );
  try {
    const items = ['pot', 'cup', 'tea'].map((id) => ({ id, attrs: [] }));
    const catalog = file('catalogue.json', JSON.stringify({ items }));
    const { endpoint } = wire;
    const far = await build({ engine: 'clickhouse', endpoint, log: ['events'], catalog });
    expect(far.err).toBe('');
    const near = await build({ log: [file('log.ndjson', ndjson(acts))], catalog });
    expect(far.bytes.equals(near.bytes)).toBe(true);
    expect(wire.asked.length).toBeGreaterThan(10);
  } finally {
    wire.close();
  }
});

test('a server that does not answer, and a table that is none, are one sentence each', async () => {
  const silent = await build({
    engine: 'clickhouse',
    endpoint: 'http://127.0.0.1:1',
    log: ['events'],
  });
  expect([silent.code, silent.err]).toEqual([
    1,
    expect.stringMatching(/does not answer .* so nothing was built\.\n$/),
  ]);
  const without = await build({ engine: 'clickhouse', log: ['events'] });
  expect(without.err).toMatch(/needs --endpoint, as http/);
  const wire = await openWire('');
  try {
    const strange = await build({
      engine: 'clickhouse',
      endpoint: wire.endpoint,
      log: ['events; drop table events'],
    });
    expect(strange.err).toMatch(/is not the name of a table/);
  } finally {
    wire.close();
  }
});

test('the session lasts while something is built, answers are whole, and it is ended', async () => {
  const wire = await openWire(
    "create table events (visitor varchar, time bigint, item varchar); insert into events values ('v', 1, 'tea')",
  );
  try {
    const endpoint = wire.endpoint.replace('//', '//shop:p%40ss@');
    const built = await build({ engine: 'clickhouse', endpoint, log: ['events'] });
    expect(built.err).toBe('');
    for (const { parameters, authorization } of wire.requests) {
      expect(parameters).toMatchObject({ session_timeout: '3600', wait_end_of_query: '1' });
      expect(parameters['session_id']).toBe(wire.requests[0]?.parameters['session_id']);
      expect(authorization).toBe(`Basic ${Buffer.from('shop:p@ss').toString('base64')}`);
    }
    const ended = wire.requests.map(({ parameters }) => parameters['close_session'] === '1');
    expect(ended.indexOf(true)).toBe(ended.length - 1);
  } finally {
    wire.close();
  }
});

test('an endpoint that is no address, and a table that the work would hide, are one sentence each', async () => {
  const nowhere = await build({ engine: 'clickhouse', endpoint: 'local host', log: ['events'] });
  expect(nowhere.err).toMatch(
    /^--endpoint is local host; an address as .* so nothing was built\.\n$/,
  );
  const wire = await openWire('create table steps (visitor varchar, time bigint, item varchar)');
  try {
    const { endpoint } = wire;
    const hidden = await build({ engine: 'clickhouse', endpoint, log: ['steps'] });
    expect(hidden.err).toMatch(
      /write it with its database, as default\.steps, so nothing was built/,
    );
  } finally {
    wire.close();
  }
});
