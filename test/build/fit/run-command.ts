import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fitCommand } from '../../../src/cli/fit/fit-command';

/** What a call said and left. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly priors: unknown;
}

class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit ${code}`);
  }
}

/** Runs `birebir fit` on a file of this text, as the command line would; `{out}` stands for the file to write. */
export const runFitOn = async (csv: string, ...args: string[]): Promise<Ran> => {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-fit-'));
  const said = { out: '', err: '' };
  const listen = (stream: 'stdout' | 'stderr', to: 'out' | 'err') =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[to] += String(text);
      return true;
    });
  const spies = [
    listen('stdout', 'out'),
    listen('stderr', 'err'),
    vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Exit(Number(code ?? 0));
    }),
  ];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    const file = join(folder, 'orders.csv');
    const output = join(folder, 'priors.json');
    await writeFile(file, csv);
    const given = args.map((arg) => arg.replace('{out}', output).replace('{folder}', folder));
    await fitCommand().parseAsync([file, ...given], { from: 'user' });
    const written = await readFile(output, 'utf8').catch(() => undefined);
    const priors: unknown = written === undefined ? undefined : JSON.parse(written);
    return { code: Number(process.exitCode), ...said, priors };
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    return { code: error.code, ...said, priors: undefined };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    await rm(folder, { recursive: true });
  }
};
