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
