import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLog } from '../../../src/cli/collector/log';
import { startCollector } from '../../../src/cli/collector/start-collector';

/** An event as the collector gives it out. */
interface Kept {
  readonly id: string;
  readonly name: string;
  readonly data: { readonly search_term?: string };
}

const TOKEN = 'a-token-of-the-test';

/** The collector a shop runs, on a folder of the test, taking events from `origin`. */
export const openCollector = async (origin: string) => {
  const data = await mkdtemp(join(tmpdir(), 'birebir-delivery-'));
  const { address, stop } = await startCollector(
    { port: 0, host: '127.0.0.1', origin: [origin], path: '/birebir/in', token: TOKEN, data },
    createLog(() => undefined, Date.now),
  );
  onTestFinished(async () => {
    await stop();
    await rm(data, { recursive: true, force: true });
  });
  return {
    address,
    /** What has arrived: each event once, whatever was sent how often. */
    async kept(): Promise<readonly Kept[]> {
      const answer = await fetch(new URL('/events?limit=10000', address), {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      return (await answer.json()).events;
    },
  };
};
