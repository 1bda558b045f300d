// @ts-check
/** @import { Server } from 'node:http' */

/** A machine with so many taken ports in a row has another problem. */
const TRIES = 50;

/**
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it listens on: this one or the next free one
 */
export async function listen(server, port) {
  for (let tried = 0; tried < TRIES; tried++) {
    const opened = await tryPort(server, port === 0 ? 0 : port + tried);
    if (opened !== undefined) return opened;
  }
  throw new Error(`No free port between ${port} and ${port + TRIES - 1}.`);
}

/**
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>} undefined when somebody else has it
 */
function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {Error & { code?: string }} error */
    const failed = (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      resolve(typeof address === 'object' ? address?.port : undefined);
    });
  });
}
