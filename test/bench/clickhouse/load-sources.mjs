// @ts-check
import { fileURLToPath } from 'node:url';
import { buildForNode } from '../recommend/build-for-node.mjs';

const SOURCES = fileURLToPath(new URL('./sources.mjs', import.meta.url));

/**
 * The command line, built from `src/`, and what of it is compared.
 * @returns {Promise<{ command: string, sources: typeof import('./sources.mjs') }>}
 */
export async function loadSources() {
  const { command, beside } = await buildForNode('clickhouse', SOURCES);
  return { command, sources: await import(beside) };
}
