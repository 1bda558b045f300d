// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('./chdb-server.mjs', import.meta.url));

/**
 * Starts ClickHouse's engine behind its HTTP interface.
 * @param {string} home where chdb was fetched to
 * @param {string} folder an empty one for its tables
 */
export async function startChdb(home, folder) {
  const child = spawn(process.execPath, [SERVER, home, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), once(child, 'close')]);
  if (typeof line !== 'string') throw new Error('chdb did not start.');
  /** @type {{ address: string, version: string }} */
  const { address, version } = JSON.parse(line);
  return {
    address,
    version,
    /**
     * One query outside of any session, as a client sends it.
     * @param {string} query @param {string} [body]
     */
    async ask(query, body = '') {
      const answer = await fetch(`${address}/?${new URLSearchParams({ query })}`, {
        method: 'POST',
        body,
      });
      const said = await answer.text();
      if (!answer.ok) throw new Error(said);
      return said;
    },
    async close() {
      const closed = once(child, 'close');
      child.stdin.end();
      if (child.exitCode === null && child.signalCode === null) await closed;
    },
  };
}
