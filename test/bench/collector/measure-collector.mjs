// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { percentile } from '../measure/statistics.mjs';
import { load } from './load.mjs';

/** @import { Findings } from '../report/row.mjs' */
/** @import { Workplace } from '../parts.mjs' */

const COMMAND = fileURLToPath(new URL('../../../dist/cli/birebir.js', import.meta.url));
const TOKEN = 'a-token-of-the-bench';
/** So many batches wait at once that commits are full groups, not what a quarter of a second brings. */
const BUSY = { connections: 200, events: 20, forMs: 8_000 };
/** A small shop: one commit takes what a quarter of a second brings. */
const QUIET = { connections: 4, events: 5, forMs: 3_000 };

/** The address that a collector prints when it listens. @param {import('node:stream').Readable} out @returns {Promise<string>} */
const addressIn = (out) =>
  new Promise((resolve, reject) => {
    let said = '';
    out.setEncoding('utf8').on('data', (text) => {
      said += text;
      const found = /"address":"([^"]+)"/.exec(said);
      if (found?.[1]) resolve(found[1]);
      said = said.slice(-1000);
    });
    out.once('end', () =>
      reject(new Error('The collector of dist/ did not start: “npm run build” first.')),
    );
  });

/** @param {string} address @returns {Promise<number>} */
async function kept(address) {
  const headers = { authorization: `Bearer ${TOKEN}` };
  return (await (await fetch(new URL('/stats', address), { headers })).json()).events;
}

/** @param {Workplace} place @returns {Promise<Findings>} */
export async function measureCollector({ folder, progress }) {
  const args = [
    COMMAND,
    'collector',
    '--data',
    join(folder, 'events'),
    '--port',
    '0',
    '--token',
    TOKEN,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await addressIn(child.stdout);
    progress('collector: a quiet shop');
    const quiet = await load(address, QUIET);
    progress('collector: as much as it takes');
    const before = await kept(address);
    const start = performance.now();
    const busy = await load(address, BUSY);
    const seconds = (performance.now() - start) / 1000;
    const events = (await kept(address)) - before;
    const times = (/** @type {typeof busy} */ sent) => sent.map(({ ms }) => ms);
    const refused = busy.filter(({ ok }) => !ok).length;
    return {
      rows: [
        {
          what: 'events a second, from HTTP to committed',
          value: events / seconds,
          unit: '/s',
          note: `${events} events, ${refused} batches asked to come back`,
        },
        {
          what: '  time to acknowledgement then, p50',
          value: percentile(times(busy), 50),
          unit: 'ms',
        },
        { what: '  p95', value: percentile(times(busy), 95), unit: 'ms' },
        {
          what: 'time to acknowledgement in a quiet shop, p50',
          value: percentile(times(quiet), 50),
          unit: 'ms',
        },
      ],
    };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'close');
  }
}
