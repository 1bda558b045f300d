import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import { type BuildCall, runBuild } from '../../../src/cli/model/run-build';

let folder = '';

/** The path of a file in a folder that lives as long as one test; written where its text is given. */
export const file = (name: string, text?: string | Uint8Array): string => {
  folder ||= mkdtempSync(join(tmpdir(), 'birebir-test-'));
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

afterEach(() => {
  vi.restoreAllMocks();
  if (folder) rmSync(folder, { recursive: true, force: true });
  folder = '';
});

/** Runs something that prints, and gives what it printed and its exit code. */
export const printed = async (
  run: () => Promise<number>,
): Promise<{ code: number; out: string; err: string }> => {
  const told = { out: '', err: '' };
  const catching = (where: 'out' | 'err') => (text: string | Uint8Array) => {
    told[where] += `${text}`;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(catching('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(catching('err'));
  const code = await run();
  vi.restoreAllMocks();
  return { code, ...told };
};

/** Builds a model with `birebir model build`, everything kept unless said otherwise. */
export const build = async (call: Partial<BuildCall> & Pick<BuildCall, 'log'>) => {
  const output = file('model.bin');
  const said = await printed(() =>
    runBuild({ output, budget: 'full', minVisitors: 1, engine: 'duckdb', json: true, ...call }),
  );
  return { ...said, bytes: said.code === 0 ? readFileSync(output) : Buffer.alloc(0) };
};
