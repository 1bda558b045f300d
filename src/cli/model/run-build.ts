import { access, constants, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type BuildReport, buildReportText } from './build-report';
import type { Engine } from './engine';
import type { Budget } from './fit-budget';
import { makeModel } from './make-model';
import { ModelFault } from './model-fault';
import { openClickhouseEngine } from './open-clickhouse-engine';
import { openDuckdbEngine } from './open-duckdb-engine';
import { openLog } from './open-log';
import { openProgress } from './progress';
import { sayFault } from './say-fault';
import { tryOut } from './try-out';

/** What was asked for on the command line. */
export interface BuildCall {
  readonly log: readonly string[];
  readonly catalog?: string;
  readonly output: string;
  readonly budget: Budget;
  readonly minVisitors: number;
  readonly engine: 'duckdb' | 'clickhouse';
  readonly endpoint?: string;
  readonly json?: true;
}

/** Told before the work, not after it. */
const assertWritable = async (path: string): Promise<void> => {
  try {
    await access(dirname(path), constants.W_OK);
  } catch {
    throw new ModelFault(
      `${path} cannot be written: a folder that exists and may be written to was expected, so nothing was built.`,
    );
  }
};

const openEngine = ({ engine, endpoint }: BuildCall): Promise<Engine> => {
  if (engine === 'duckdb') return openDuckdbEngine();
  if (endpoint !== undefined) return openClickhouseEngine(endpoint);
  throw new ModelFault(
    '--engine clickhouse needs --endpoint, as http://localhost:8123, so nothing was built.',
  );
};

const build = async (call: BuildCall): Promise<void> => {
  await assertWritable(call.output);
  const engine = await openEngine(call);
  const progress = openProgress();
  try {
    progress.step('Reading', 0);
    const log = await openLog(engine, call.log, call.catalog);
    const making = { heldBack: 0, leastVisitors: call.minVisitors, budget: call.budget };
    const trial = await tryOut(log, { ...making, sessions: log.sessions }, (share) =>
      progress.step('Trying', share / 2),
    );
    const model = await makeModel(
      log,
      {
        ...making,
        sessions: log.sessions,
        rhythm: trial.rhythm,
        contentWeight: trial.contentWeight,
      },
      (share) => progress.step('Counting', (1 + share) / 2),
    );
    progress.close();
    await writeFile(call.output, model.bytes);
    const { bytes, ...sizes } = model;
    const { engine: _, catalog, ...counted } = log;
    const report: BuildReport = {
      ...counted,
      items: catalog.products.length,
      ...sizes,
      bytes: bytes.length,
      rhythm: trial.rhythm,
      contentWeight: trial.contentWeight,
      heldBack: trial.verdicts,
      output: call.output,
    };
    process.stdout.write(
      call.json ? `${JSON.stringify(report, null, 1)}\n` : buildReportText(report),
    );
  } finally {
    progress.close();
    await engine.close();
  }
};

/** Runs the command; what comes back is its exit code. */
export const runBuild = (call: BuildCall): Promise<number> =>
  sayFault('The model', () => build(call));
