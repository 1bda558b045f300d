import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { formats } from '../../../src/core/formats/index';
import { builtCommand } from './built-command';
import { idsKept, runCommand } from './child';
import { SHOP, temporaryFolder } from './collector';
import { someEvents } from './events';
import { keepSending, until } from './keep-sending';

let folder = '';
let command = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'birebir-command-'));
  command = await builtCommand(folder);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const start = (data: string, ...args: string[]) =>
  runCommand(command, '--data', data, '--port', '0', ...args);

const SENDERS = 16;

test('what was acknowledged is there after the collector was killed in the middle of its work', async () => {
  const data = await temporaryFolder();
  const acknowledged = new Set<string>();
  for (let kill = 1; kill <= 3; kill += 1) {
    const running = start(data);
    const address = await running.address;
    const sending = Array.from({ length: SENDERS }, () => keepSending(address, acknowledged));
    await until(() => acknowledged.size >= 1_000 * kill);
    await new Promise((resolve) => setTimeout(resolve, 37 * kill));
    running.child.kill('SIGKILL');
    await Promise.all([...sending, running.ended]);
  }
  const again = start(data);
  const kept = await idsKept(await again.address);
  const there = new Set(kept);
  expect([...acknowledged].filter((id) => !there.has(id))).toEqual([]);
  expect(there.size).toBe(kept.length);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'asked to stop by %s, the collector commits what it took, answers and ends well',
  async (signal) => {
    const data = await temporaryFolder();
    const running = start(data);
    const address = await running.address;
    const body = formats.cloudevents.encode(someEvents(3), SHOP);
    const inFlight = Promise.all(
      Array.from({ length: 5 }, () => fetch(address, { method: 'POST', body })),
    );
    await new Promise((resolve) => setTimeout(resolve, 80));
    running.child.kill(signal);
    expect((await inFlight).map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    const { code, out, err } = await running.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trim().split('\n').at(-1)).toContain('"event":"stopped"');
    const again = start(data);
    expect(await idsKept(await again.address)).toHaveLength(3);
  },
);

test('a second collector on the same folder ends with one sentence', async () => {
  const data = await temporaryFolder();
  await start(data).address;
  const { code, err } = await start(data).ended;
  expect(code).toBe(1);
  expect(err).toMatch(
    /^The database .*birebir\.duckdb cannot be opened, so nothing is collected: .+\n$/,
  );
});

test('a port that is taken is named in one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    other.close();
  });
  const address = other.address();
  const port = typeof address === 'object' && address ? `${address.port}` : '';
  const { code, err } = await runCommand(command, '--data', await temporaryFolder(), '--port', port)
    .ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: `The collector cannot listen at 127.0.0.1:${port}: something else listens there.\n`,
  });
});

test.each([
  [[], /--data with a folder, or --sink/],
  [['--data', 'a', '--sink', 'nats://a/b'], /leave one of them out/],
  [['--sink', 'nats://a/b', '--retention-days', '3'], /--retention-days has no meaning/],
  [['--data', 'a', '--port', '99999'], /whole number from 0 to 65535/],
  [['--data', 'a', '--origin', 'shop.example'], /written like https:\/\/shop\.example/],
  [['--data', 'a', '--origin', 'https://shop.example/'], /without a path/],
  [['--data', 'a', '--token', 'secret'], /6 characters.*can be guessed/],
  [['--data', 'a', '--path', 'in'], /written like \/birebir\/in/],
  [['--data', 'a', '--colour', 'red'], /unknown option/],
])('the call %j ends with 2 and one sentence', async (args, sentence) => {
  const { code, err, out } = await runCommand(command, ...args).ended;
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err).not.toContain('    at ');
});

test.each([
  ['kafka://a/b', /begins with one of nats:\/\//],
  ['nats://127.0.0.1:1/birebir.events', /NATS does not answer at 127\.0\.0\.1:1/],
  ['nats://127.0.0.1/', /names the subject “”/],
  ['clickhouse+http://127.0.0.1:8123/', /names the table “”/],
])('the sink %s ends with 1 and one sentence', async (sink, sentence) => {
  const { code, err } = await runCommand(command, '--sink', sink).ended;
  expect(code).toBe(1);
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('where DuckDB is not installed, one sentence says how to add it', async () => {
  const bare = await temporaryFolder();
  await mkdir(join(bare, 'node_modules'));
  const modules = join(process.cwd(), 'node_modules');
  for (const name of await readdir(modules)) {
    if (name !== '@duckdb') await symlink(join(modules, name), join(bare, 'node_modules', name));
  }
  await cp(dirname(command), join(bare, 'cli'), { recursive: true });
  await writeFile(join(bare, 'package.json'), '{"type":"module"}');
  const { code, err } = await runCommand(join(bare, 'cli/birebir.js'), '--data', bare).ended;
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringContaining('npm i @duckdb/node-api'),
  });
});
