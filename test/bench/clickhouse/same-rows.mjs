// @ts-check
import { twinEngine } from './twin-engine.mjs';

/** @typedef {typeof import('./sources.mjs')} Sources */
/** @import { Log } from './logs.mjs' */
/** @import { Tally } from './twin-engine.mjs' */

const nothing = () => {};
/** As if the log were so large that pairs are counted in three rounds. */
const ACTS_OF_A_LARGE_LOG = 2_500_000;

/**
 * Everything that a build and an evaluation ask of a log, asked of both engines; what came of the comparison, by SQL file.
 * @param {Sources} sources
 * @param {string} address of ClickHouse
 * @param {(sql: string) => { name: string, table?: string }} which
 * @param {Log} log
 * @param {{ path: string, testPath: string | undefined, cataloguePath: string | undefined, tableOf: (path: string) => string }} loaded
 * @returns {Promise<Tally[]>}
 */
export async function sameRows(sources, address, which, log, loaded) {
  const { openDuckdbEngine, openClickhouseEngine, openLog, tryOut, makeModel } = sources;
  const near = await openDuckdbEngine();
  const far = await openClickhouseEngine(address);
  const { engine, tallies } = twinEngine(near, far, which, loaded.tableOf);
  try {
    const open = await openLog(engine, [loaded.path], loaded.cataloguePath, loaded.testPath);
    const { leastVisitors } = log;
    const order = { heldBack: 0, leastVisitors, budget: sources.budgetOf(log.budget) };
    const trial = await tryOut(open, { ...order, sessions: open.trainSessions }, nothing);
    for (const rhythm of /** @type {const} */ (['visit', 'history']))
      await makeModel(open, { ...order, ...trial, sessions: open.sessions, rhythm }, nothing);
    const part = { sessions: open.sessions, heldBack: 1, leastVisitors, most: 100 };
    const large = { ...part, rhythm: trial.rhythm, acts: ACTS_OF_A_LARGE_LOG };
    await sources.countPairs(engine, open.views > 0 ? 'viewed' : 'bought', large, nothing);
    for await (const _ of sources.decisions(engine, { after: 0, sessions: open.sessions }));
    return [...tallies.values()];
  } finally {
    await engine.close();
  }
}
