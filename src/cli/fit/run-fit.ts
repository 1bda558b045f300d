import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { badRowsText } from './bad-rows';
import type { NamedColumns } from './columns';
import { fitReport, fitReportText, type Unit, units } from './fit-report';
import { fitShop } from './fit-shop';
import { fitWarnings } from './fit-warnings';
import { InputFault } from './input-fault';
import { openProgress } from './progress';
import { readOrders } from './read-orders';

/** What was asked for on the command line. */
export interface FitCall {
  readonly orders: string;
  readonly output?: string;
  readonly ml?: true;
  readonly model: 'mbg' | 'bg';
  readonly json?: true;
  readonly holdout: number | 'none';
  readonly currency?: string;
  readonly margin?: number;
  readonly unit: Unit;
  readonly columns?: NamedColumns;
  readonly dates?: 'dmy' | 'mdy';
}

/** Told before the work, not after it. */
const assertWritable = async (path: string): Promise<void> => {
  try {
    await access(dirname(path), constants.W_OK);
  } catch {
    throw new InputFault(
      `${path} cannot be written: a folder that exists and may be written to was expected, so nothing was fitted.`,
    );
  }
};

const fitFile = async (call: FitCall): Promise<void> => {
  const { orders, output, ml, model, json, holdout, currency, margin, unit } = call;
  if (output !== undefined) await assertWritable(output);
  const progress = openProgress();
  try {
    const read = await readOrders(orders, units[unit], progress.reading, call);
    if ((read.customers ?? read.summaries ?? []).length === 0)
      throw new InputFault(
        `No row of ${orders} can be used, so nothing was fitted. ${read.bad.count > 0 ? badRowsText(read.bad) : 'It holds a header alone.'}`,
      );
    progress.fitting();
    const shop = fitShop(read, {
      k: model,
      method: ml ? 'ml' : 'map',
      holdout: holdout === 'none' ? undefined : holdout,
      fittedAt: new Date().toISOString().slice(0, 10),
      margin,
      currency,
    });
    progress.close();
    if (output !== undefined) await writeFile(output, `${JSON.stringify(shop.priors, null, 1)}\n`);
    const report = fitReport(shop, { ...read, unit, warnings: fitWarnings(shop) });
    process.stdout.write(json ? `${JSON.stringify(report, null, 1)}\n` : fitReportText(report));
    if (json) return;
    process.stdout.write(
      output === undefined
        ? 'Nothing was written; -o priors.json keeps the figures for the shop.\n'
        : `${output} is written.\n`,
    );
  } finally {
    progress.close();
  }
};

/** Runs the command; what comes back is its exit code. */
export const runFit = async (call: FitCall): Promise<number> => {
  try {
    await fitFile(call);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const known = error instanceof InputFault;
    process.stderr.write(
      known ? `${error.message}\n` : `The fit could not be finished (${error.message}).\n`,
    );
    return 1;
  }
};
