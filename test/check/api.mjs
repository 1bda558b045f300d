// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apiText } from './api-text.mjs';
import { root } from './tool.mjs';

/** @import { Outcome } from './tool.mjs' */

/** Where the API is written down. */
export const apiFile = join(root, 'test/check/api.md');

/**
 * What the package gives away is what is written down; a change is made on purpose.
 * @returns {Promise<Outcome>}
 */
export const checkApi = async () => {
  const kept = (await readFile(apiFile, 'utf8').catch(() => '')).split('\n');
  const now = (await apiText()).split('\n');
  const differences = [
    ...kept.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !kept.includes(line)).map((line) => `+ ${line}`),
  ];
  const ok = kept.join('\n') === now.join('\n');
  const renew = 'When this is meant: node test/check/api-snapshot.mjs --write';
  return { ok, output: ok ? '' : [...differences, renew].join('\n') };
};
