// @ts-check
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lends an empty folder for the time of `use`, and takes it away whatever happens, an interruption included.
 * @template Result
 * @param {(folder: string) => Promise<Result>} use
 */
export async function withTemporaryFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'birebir-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupt = () => process.exit(130);
  process.once('exit', remove);
  process.once('SIGINT', interrupt);
  try {
    return await use(folder);
  } finally {
    remove();
    process.off('exit', remove);
    process.off('SIGINT', interrupt);
  }
}
