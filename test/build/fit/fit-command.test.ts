import { expect, test } from 'vitest';
import { readPriors } from '../../../src/core/value/read-priors';
import { runFitOn } from './run-command';
import { makeOrders } from './synthetic-shop';

/** Two orders of each of so many customers. */
const few = (many: number): string[] =>
  Array.from({ length: many }, (_, at) => [
    `c${at},2025-01-${String((at % 28) + 1).padStart(2, '0')},${10 + at}`,
    `c${at},2025-06-${String((at % 28) + 1).padStart(2, '0')},${20 + at}`,
  ]).flat();
const HEADER = 'customer,date,total';

test('the file that is written is one that the shop’s page reads', async () => {
  const { priors, out } = await runFitOn(
    makeOrders(400, 700),
    '-o',
    '{out}',
    '--currency',
    'TRY',
    '--margin',
    '0.3',
  );
  expect(out).toContain('is written');
  const read = readPriors(priors);
  expect(read).toMatchObject({ ok: true, priors: { n: 400, margin: 0.3, currency: 'TRY' } });
  expect(priors).toMatchObject({ v: 1, unit: 'day', btyd: { k: 'mbg', method: 'map' } });
  expect(Object.keys(priors as object)).toEqual(
    expect.arrayContaining(['spend', 'gap', 'rfm', 'spend12m']),
  );
});

test('nothing that names a customer or an order is written or printed', async () => {
  const { priors, out, err } = await runFitOn(makeOrders(300, 700), '-o', '{out}', '--json');
  const all = JSON.stringify(priors) + out + err;
  expect(all).not.toMatch(/customer\d|example\.com|"\d+-\d+"/);
});

test('rows that cannot be used are counted and named by line and reason, and the others are fitted', async () => {
  const { code, out } = await runFitOn(
    [
      HEADER,
      ...few(30),
      ',2025-01-01,5',
      'x,01/02/2025,5',
      'x,2025-02-31,5',
      'x,2025-01-01,abc',
      'x,20123,5',
    ].join('\n'),
  );
  expect(code).toBe(0);
  expect(out).toContain('5 rows were left out');
  expect(out).toContain('no customer (1; line 62)');
  expect(out).toContain(
    'a date that may begin with the day or the month (--dates dmy or mdy tells) (1; line 63)',
  );
  expect(out).toContain(
    'no date that can be read (2026-01-31, 31.01.2026, seconds, milliseconds or a day number) (1; line 64)',
  );
  expect(out).toContain('no amount that can be read, as "abc" (1; line 65)');
  expect(out).toContain('a day number among dates (1; line 66)');
});

test.each([
  [
    'semicolons and commas as people write them',
    'Müşteri;Customer ID;Order Date;Total',
    (at: number) => `x;c${at % 30};${(at % 28) + 1}.0${(at % 9) + 1}.2025;1.299,90 TL`,
  ],
  [
    'tabs and seconds since 1970',
    'visitor\tat\tv',
    (at: number) => `c${at % 30}\t${1_700_000_000 + at * 200_000}\t${at + 1}`,
  ],
  [
    'milliseconds since 1970',
    'email,created_at,amount',
    (at: number) => `c${at % 30},${1_700_000_000_000 + at * 2e8},${at + 1}`,
  ],
  ['day numbers', 'CustomerID,day,value', (at: number) => `c${at % 30},${at * 3},${at + 1}`],
  [
    'dates without dashes',
    'customer_id,date,value',
    (at: number) => `c${at % 30},2025${String((at % 9) + 1).padStart(2, '0')}15,5`,
  ],
  [
    'times with a zone, in quotes',
    'customer,"created at",total',
    (at: number) => `c${at % 30},"2025-0${(at % 9) + 1}-15 10:22:33 +0300","5"`,
  ],
  [
    'Turkish words and lira',
    'Müşteri No;Sipariş Tarihi;Tutar',
    (at: number) => `c${at % 30};${(at % 28) + 1}.0${(at % 9) + 1}.2025 14:05;"₺1.2${10 + at},50"`,
  ],
  [
    'German words and dates of two digits',
    'Kunde;Datum;Betrag',
    (at: number) => `c${at % 30};${(at % 28) + 1}.0${(at % 9) + 1}.25;${at + 1},90 €`,
  ],
  [
    'French slashes',
    'Client;Date;Montant',
    (at: number) => `c${at % 30};${(at % 28) + 1}/0${(at % 9) + 1}/2025;1\u202f0${10 + at},5`,
  ],
  [
    'American slashes and afternoons',
    'InvoiceNo,InvoiceDate,CustomerID,Sales',
    (at: number) =>
      `${at},${(at % 9) + 1}/${(at % 28) + 1}/2025 8:26 PM,c${at % 30},"$1,2${10 + at}.50"`,
  ],
  [
    'the line that Excel puts first',
    'sep=|\r\ncustomer|date|total',
    (at: number) => `c${at % 30}|2025-0${(at % 9) + 1}-15|0,00`,
  ],
])('a file with %s is read', async (_, header, row) => {
  const rows = Array.from({ length: 90 }, (_one, at) => row(at));
  const { code, out } = await runFitOn(`\ufeff${[header, ...rows].join('\r\n')}`, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ rows: 90, customers: 30, bad: { count: 0 } });
});

test('an order that is told twice counts once, and one that was paid back whole not at all', async () => {
  const rows = few(20).map((row, at) => `o${at},${row}`);
  const twice = [...rows, rows[0], 'o900,c0,2025-03-03,50', 'o900,c0,2025-03-09,-50'];
  const { out } = await runFitOn([`order,${HEADER}`, ...twice].join('\n'), '--json');
  expect(JSON.parse(out)).toMatchObject({
    orders: 40,
    bad: { reasons: { 'an order that had been told before': { count: 1, lines: [42] } } },
  });
});

test('money that came back under no number is taken off what was bought before it', async () => {
  const rows = [...few(20), 'c3,2025-02-20,-13', 'c4,2025-08-01,-4'];
  const { out } = await runFitOn([HEADER, ...rows].join('\n'), '--json');
  const { orders, bad } = JSON.parse(out);
  // The first is the whole of an order, the second a part of one.
  expect({ orders, bad: bad.count }).toEqual({ orders: 39, bad: 0 });
});

test('thousands are told from cents by what the rest of the file does', async () => {
  const spent = async (...totals: string[]) => {
    const rows = totals.map((total, at) => `c${at},2025-01-0${(at % 9) + 1},${total}`);
    const { priors } = await runFitOn([HEADER, ...rows].join('\n'), '-o', '{out}');
    return (priors as { spend12m: { p50: number } }).spend12m.p50;
  };
  const same = Array.from({ length: 20 }, () => '"1.299"');
  expect(await spent(...same, '"1.299,00"')).toBe(1299);
  expect(await spent(...same, '1.29')).toBe(1.299);
});

test('dates that never show what comes first are asked for, and can be told', async () => {
  const rows = [HEADER, 'a,03/04/2025,5', 'b,05/06/2025,6', 'a,07/08/2025,7'].join('\n');
  const asked = await runFitOn(rows);
  expect(asked.code).toBe(1);
  expect(asked.err).toContain(
    'a date that may begin with the day or the month (--dates dmy or mdy tells) (3; lines 2, 3, 4)',
  );
  const told = await runFitOn(rows, '--dates', 'dmy', '--json');
  expect(JSON.parse(told.out)).toMatchObject({ orders: 3, spanDays: 126 });
});

test('columns of any name can be named, by word or by number', async () => {
  const rows = few(20).map((row) => row.replaceAll(',', ';'));
  const csv = ['Wer;Wann;Wieviel', ...rows].join('\n');
  const { out } = await runFitOn(csv, '--columns', 'customer=Wer,date=2,total=wieviel', '--json');
  expect(JSON.parse(out)).toMatchObject({ customers: 20, orders: 40 });
  const wrong = await runFitOn(csv, '--columns', 'customer=Wen');
  expect(wrong.err).toContain(
    'There is no column “Wen” (--columns customer=Wen); the file has Wer',
  );
  expect((await runFitOn(csv, '--columns', 'who=Wer')).code).toBe(2);
});

test('what is bought again is told by item, and by category where there are categories', async () => {
  const rows = few(20).flatMap((row, at) => [
    `${row},tea|cup`,
    ...(at % 2 === 0 ? [`${row},lamp`] : []),
  ]);
  const byItem = await runFitOn([`${HEADER},items`, ...rows].join('\n'), '-o', '{out}');
  expect(byItem.priors).toMatchObject({
    rcp: { site: 0.666667, items: { tea: 0.889, lamp: 0.222 } },
  });
  const byCategory = await runFitOn(
    [`${HEADER},items,category`, ...few(20).map((row) => `${row},tea,kitchen`)].join('\n'),
    '-o',
    '{out}',
  );
  expect(byCategory.priors).toMatchObject({ rcp: { site: 1, categories: { kitchen: 1 } } });
});

test('an owner is told when customers are few, the time is short, and nobody seems to leave', async () => {
  const rows = few(10).map((row) => row.replace('2025-06', '2025-02'));
  const { out } = await runFitOn([HEADER, ...rows].join('\n'));
  expect(out).toContain('10 customers are few');
  expect(out).toContain('less than half a year (26 weeks)');
  const weekly = Array.from({ length: 60 }, (_, c) =>
    Array.from({ length: 52 }, (_one, w) => `c${c},${w * 7 + (c % 7)},9`),
  ).flat();
  const loyal = await runFitOn([HEADER, ...weekly].join('\n'), '--ml');
  expect(loyal.out).toContain('No dropout is visible yet');
});

test('the check can be left out', async () => {
  const { out } = await runFitOn(makeOrders(100, 400), '--json', '--holdout', 'none');
  expect(JSON.parse(out)).toMatchObject({ holdout: null });
});

test.each([
  ['', 'is empty; a header and rows of orders were expected, so nothing was fitted.'],
  ['a,b\n1,2', 'The file has the columns a, b, but none for the customer;'],
  ['customer,b\n1,2', 'none for the date;'],
  [HEADER, 'It holds a header alone.'],
  [`${HEADER}\n,,`, 'No row of'],
  [`${HEADER}\nc,2025-01-01,5`, 'There is one customer left to fit on;'],
])('a file that cannot be fitted ends with one sentence and exit code 1', async (csv, sentence) => {
  const { code, err, out } = await runFitOn(csv);
  expect(code).toBe(1);
  expect(err).toContain(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/at .*\.ts/);
  expect(out).toBe('');
});

test('a folder that does not exist is told before the work', async () => {
  const { code, err } = await runFitOn(
    [HEADER, ...few(9)].join('\n'),
    '-o',
    '{folder}/none/priors.json',
  );
  expect(code).toBe(1);
  expect(err).toContain('cannot be written');
});

test.each([
  [['--margin', '30'], 'A number above 0 and at most 1'],
  [['--holdout', '2'], 'A number between 0 and 1, or none'],
  [['--currency', 'lira'], 'three capital letters'],
  [['--model', 'pareto'], 'mbg, bg'],
  [['--nonsense'], 'unknown option'],
])('a call that cannot be understood (%s) ends with exit code 2', async (args, sentence) => {
  const { code, err } = await runFitOn(HEADER, ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
