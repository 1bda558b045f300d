import { readFile } from 'node:fs/promises';
import type { Budget } from '../model/fit-budget';
import { makeModel } from '../model/make-model';
import { ModelFault } from '../model/model-fault';
import { openDuckdbEngine } from '../model/open-duckdb-engine';
import { type OpenLog, openLog } from '../model/open-log';
import { openProgress } from '../model/progress';
import type { Rhythm } from '../model/rhythm';
import { sayFault } from '../model/say-fault';
import { sequences } from '../model/sequences';
import { type Order, tryOut } from '../model/try-out';
import { actingStrategies, looking } from './acting-strategies';
import { contestants } from './contestants';
import { reportText } from './evaluation-report';
import { judge, type Protocol } from './judge';
import { judgeOrders } from './judge-orders';
import { layModel } from './lay-model';
import { kindOf, popularityOf } from './popularity';

/** What was asked for on the command line. */
export interface EvaluateCall {
  readonly log: readonly string[];
  readonly catalog?: string;
  readonly test?: string;
  readonly model?: string;
  readonly minVisitors: number;
  readonly budget: Budget;
  readonly protocol: Protocol;
  readonly json?: true;
}

interface UsedModel {
  readonly bytes: Uint8Array;
  readonly gzBytes: number;
  readonly gzPairBytes: number;
  readonly pairs: number;
  readonly rhythm?: Rhythm;
  readonly contentWeight?: number;
}

const HELD_BACK = 0.1;

/** How many sessions come before those that are measured on. */
const sessionsBefore = (log: OpenLog, { test, protocol }: EvaluateCall): number => {
  if (protocol === 'leave-one-out') return log.sessions;
  return test === undefined ? Math.floor(log.sessions * (1 - HELD_BACK)) : log.trainSessions;
};

/** The given model, or one of the sessions that are not measured on. */
const modelOf = async (
  log: OpenLog,
  call: EvaluateCall,
  order: Order,
  onStep: (share: number) => void,
): Promise<UsedModel> => {
  if (call.model === undefined) {
    const { rhythm, contentWeight } = await tryOut(log, order, (share) => onStep(share / 2));
    const making = { ...order, rhythm, contentWeight };
    const made = await makeModel(log, making, (share) => onStep((1 + share) / 2));
    return { ...made, rhythm, contentWeight };
  }
  try {
    return {
      bytes: new Uint8Array(await readFile(call.model)),
      gzBytes: 0,
      gzPairBytes: 0,
      pairs: 0,
    };
  } catch {
    throw new ModelFault(
      `${call.model} cannot be read; a model file was expected, so nothing was measured.`,
    );
  }
};

const evaluate = async (call: EvaluateCall): Promise<void> => {
  const { catalog, test, protocol, minVisitors, budget } = call;
  const engine = await openDuckdbEngine();
  const progress = openProgress();
  try {
    progress.step('Reading', 0);
    const log = await openLog(engine, call.log, catalog, test);
    const sessions = sessionsBefore(log, call);
    const making = {
      sessions,
      heldBack: protocol === 'reveal' ? 0 : 2,
      leastVisitors: minVisitors,
      budget,
    };
    const model = await modelOf(log, call, making, (share) => progress.step('Counting', share));
    progress.step('Measuring', 1);
    const held = {
      kind: kindOf(log),
      after: protocol === 'reveal' ? sessions : 0,
      sessions: log.sessions,
      heldBack: 0,
    };
    const knowledge = layModel(model.bytes, log.catalog);
    const popularity = await popularityOf(log, making, held.kind);
    const named = {
      ...contestants(knowledge, popularity),
      ...(log.views > 0 && actingStrategies(log.catalog, knowledge, looking)),
    };
    const verdicts = await judge(sequences(engine, held), named, popularity.length, protocol);
    const orders =
      protocol === 'reveal'
        ? await judgeOrders(log, knowledge, await popularityOf(log, making, 'buy'), held)
        : undefined;
    progress.close();
    const report = {
      protocol,
      items: log.catalog.products.length,
      ...model,
      bytes: model.bytes.length,
      verdicts,
      ...(orders && { orders }),
    };
    process.stdout.write(call.json ? `${JSON.stringify(report, null, 1)}\n` : reportText(report));
  } finally {
    progress.close();
    await engine.close();
  }
};

/** Runs the command; what comes back is its exit code. */
export const runEvaluate = (call: EvaluateCall): Promise<number> =>
  sayFault('The evaluation', () => evaluate(call));
