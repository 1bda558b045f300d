import { expect, test } from 'vitest';
import { openWire } from './clickhouse-wire';
import { type Act, acts, ndjson } from './small-log';
import { build, file } from './workplace';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const COLUMNS = {
  time: (time: number) => `make_timestamp(${time}000)`,
  seconds: (time: number) => `${time / 1000}`,
  written: (time: number) => quoted(new Date(time).toISOString().replace(/[TZ]/g, ' ').trim()),
};
const TYPES = { time: 'timestamp', seconds: 'bigint', written: 'varchar' };

/** The statements that make a table of a log, its moments as one of the kinds. */
const tableOf = (rows: readonly Act[], moments: keyof typeof COLUMNS = 'time'): string => {
  const values = rows.map(
    ({ visitor, session, time, event, item }, seq) =>
      `(${[visitor, session].map(quoted)}, ${COLUMNS[moments](time)}, ${[event, item].map(quoted)}, ${seq})`,
  );
  return `create table events ("User Id" varchar, session varchar, time ${TYPES[moments]}, event varchar, sku varchar, seq bigint);
    insert into events values ${values.join(',')}`;
};

/** Builds by a server that has the log, and from the file with the same rows. */
const bothWays = async (rows: readonly Act[], prepare = tableOf(rows)) => {
  const wire = await openWire(prepare);
  try {
    const far = await build({ engine: 'clickhouse', endpoint: wire.endpoint, log: ['events'] });
    expect(far.err).toBe('');
    const near = await build({ log: [file('log.ndjson', ndjson(rows))] });
    return { far, near, asked: wire.asked };
  } finally {
    wire.close();
  }
};

test.each(['time', 'seconds', 'written'] as const)(
  'a table with its moments as %s, and its columns by other names, is a log as a file is',
  async (moments) => {
    const { far, near } = await bothWays(acts, tableOf(acts, moments));
    expect(far.bytes.equals(near.bytes)).toBe(true);
  },
);

test('every name of an event that a file may have counts in a table too, and what is left out is counted', async () => {
  const names = ['product_viewed', 'VIEW', 'detail', 'Order', 'order_completed', 'add_to_cart'];
  const rows = acts.map((act, at) => ({ ...act, event: names[at % names.length] ?? '' }));
  const { far, near } = await bothWays(rows);
  expect(far.bytes.equals(near.bytes)).toBe(true);
  const counts = (out: string) => {
    const { acts, bad } = JSON.parse(out);
    return { acts, bad };
  };
  expect(counts(far.out)).toEqual(counts(near.out));
  expect(counts(far.out).bad).toBeGreaterThan(0);
});

test('what was done at one moment is in the order of the column seq, as it is in that of a file’s rows', async () => {
  const rows = acts.map((act) => ({ ...act, time: Math.floor(act.time / 36e5) * 36e5 }));
  const { far, near } = await bothWays(rows);
  expect(far.bytes.equals(near.bytes)).toBe(true);
});

test('without such a column the same rows give the same model however they lie', async () => {
  const rows = acts.map((act) => ({ ...act, time: Math.floor(act.time / 36e5) * 36e5 }));
  const without = (some: readonly Act[]) => `${tableOf(some)}; alter table events drop column seq`;
  const one = await bothWays(rows, without(rows));
  const other = await bothWays(rows, without([...rows].reverse()));
  expect(one.far.bytes.equals(other.far.bytes)).toBe(true);
});

test('rows without a visitor, a session or an item are left out', async () => {
  const { far, near } = await bothWays(
    acts,
    `${tableOf(acts)}; insert into events values (null, 's', make_timestamp(0), 'view', 'cup', 90), ('v', null, make_timestamp(0), 'view', 'cup', 91), ('v', 's', null, 'view', 'cup', 92), ('v', 's', make_timestamp(0), 'view', null, 93)`,
  );
  expect(far.bytes.equals(near.bytes)).toBe(true);
  expect(JSON.parse(far.out).bad).toBe(4);
});

test('no table of the shop is ever dropped or written', async () => {
  const { asked } = await bothWays(acts);
  for (const sql of asked) {
    expect(sql).not.toMatch(/\b(truncate|delete|alter|update)\b/i);
    const [statement] = /\b(create|drop)\b.*/.exec(sql) ?? [];
    if (statement !== undefined) expect(statement).toMatch(/^(create|drop) temporary table/);
    const [, written] = /\binsert into (\w+)/.exec(sql) ?? [];
    if (written !== undefined) expect(['log', 'pairs']).toContain(written);
  }
});
