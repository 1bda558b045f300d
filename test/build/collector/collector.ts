import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ServerLimits } from '../../../src/cli/collector/http/create-server';
import { createLog } from '../../../src/cli/collector/log';
import type { CollectorOptions } from '../../../src/cli/collector/options';
import { startCollector } from '../../../src/cli/collector/start-collector';
import { formats } from '../../../src/core/formats/index';
import type { SentEvent } from '../../../src/core/formats/sent-event';

/** Long enough to be a token. */
export const TOKEN = 'a-token-of-the-test';
export const SHOP = 'https://shop.example';

/** A folder that is gone after the test. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-collector-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** A real collector with a real store, its log, and how to talk to it. */
export const collector = async (changes: Partial<CollectorOptions> = {}, limits?: ServerLimits) => {
  const lines: string[] = [];
  const data =
    changes.sink === undefined ? { data: changes.data ?? (await temporaryFolder()) } : {};
  const running = await startCollector(
    {
      port: 0,
      host: '127.0.0.1',
      origin: [],
      path: '/birebir/in',
      token: TOKEN,
      ...changes,
      ...data,
    },
    createLog((line) => lines.push(line), Date.now),
    limits,
  );
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= running.stop();
    return stopped;
  };
  onTestFinished(stop);
  const { address } = running;
  const at = (path: string) => new URL(path, address).href;
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    fetch(address, { method: 'POST', body, headers });
  const read = async (path: string) =>
    (await fetch(at(path), { headers: { authorization: `Bearer ${TOKEN}` } })).json();
  return {
    ...data,
    address,
    lines,
    stop,
    at,
    post,
    read,
    send: (events: readonly SentEvent[]) => post(formats.cloudevents.encode(events, SHOP)),
    /** The ids of all that is kept. */
    kept: async (): Promise<string[]> =>
      (await read('/events?limit=10000')).events.map(({ id }: { id: string }) => id),
  };
};
