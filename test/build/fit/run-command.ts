import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fitCommand } from '../../../src/cli/fit/fit-command';
import { type Said, saidBy } from '../said-by';

/** What a call said, and the priors it left. */
export interface Ran extends Said {
  readonly priors: unknown;
}

/** Runs `birebir fit` on a file of this text, as the command line would; `{out}` stands for the file to write. */
export const runFitOn = async (csv: string, ...args: string[]): Promise<Ran> => {
  const folder = await mkdtemp(join(tmpdir(), 'birebir-fit-'));
  try {
    const file = join(folder, 'orders.csv');
    const output = join(folder, 'priors.json');
    await writeFile(file, csv);
    const given = args.map((arg) => arg.replace('{out}', output).replace('{folder}', folder));
    const said = await saidBy(() => fitCommand().parseAsync([file, ...given], { from: 'user' }));
    const written = await readFile(output, 'utf8').catch(() => undefined);
    return { ...said, priors: written === undefined ? undefined : JSON.parse(written) };
  } finally {
    await rm(folder, { recursive: true });
  }
};
