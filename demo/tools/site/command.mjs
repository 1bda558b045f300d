// @ts-check
import { parseArgs } from 'node:util';
import { Mistake } from './mistake.mjs';

/**
 * Runs a command of the demo. A mistake of the person who typed it is answered with one sentence and exit code 1.
 * @param {(choice: { feed?: string | undefined, port?: number }) => Promise<void>} run
 */
export async function runCommand(run) {
  try {
    const { values } = parseArgs({ options: { feed: { type: 'string' }, port: { type: 'string' } } });
    await run({ feed: values.feed, ...(values.port === undefined ? {} : { port: portNumber(values.port) }) });
  } catch (error) {
    if (!isMistake(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

/** @param {string} text */
function portNumber(text) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Mistake(`"${text}" is no port; --port takes a number from 0 to 65535.`);
}

/** @param {unknown} error @returns {error is Error} */
function isMistake(error) {
  return error instanceof Mistake || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
}
