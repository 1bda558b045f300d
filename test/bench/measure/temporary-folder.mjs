// @ts-check
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lends an empty folder for the time of `use`, and takes it away whatever happens.
 * @template Result
 * @param {(folder: string) => Promise<Result>} use
 */
export async function withTemporaryFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
