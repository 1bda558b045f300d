// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a step of `npm run check` comes to: whether all is well, and what there is to read when it is not.
 * @typedef {{ readonly ok: boolean, readonly output: string }} Outcome */

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs one of the installed tools and keeps what it says.
 * @param {string} tool its name in node_modules/.bin
 * @param {readonly string[]} args
 * @param {string} [folder] where it runs
 * @returns {Promise<Outcome>}
 */
export const runTool = (tool, args, folder = root) =>
  new Promise((resolve, reject) => {
    const running = spawn(join(root, 'node_modules', '.bin', tool), args, {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ part) => {
      output += part.toString();
    };
    running.stdout.on('data', keep);
    running.stderr.on('data', keep);
    running.on('error', reject);
    running.on('close', (code) => resolve({ ok: code === 0, output }));
  });
