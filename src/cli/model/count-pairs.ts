import type { PairKind } from '../../core/model/model-format';
import chosen from './chosen.sql?raw';
import type { Engine } from './engine';
import { fillIn } from './fill-in';
import pairsSql from './pairs.sql?raw';
import { type Rhythm, rhythms } from './rhythm';
import steps from './steps.sql?raw';

/** Counted pairs by columns, the most useful first; items are places in the catalogue. */
export interface CountedPairs {
  readonly lower: Uint32Array;
  readonly higher: Uint32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** How often the pair is expected to be looked up. */
  readonly use: Float64Array;
}

/** Which part of the log is counted, and what is kept of it. */
export interface Counting {
  /** Sessions after this one, as they ended, are not looked at. */
  readonly sessions: number;
  /** Of each session this many last acts are not looked at. */
  readonly heldBack: number;
  readonly leastVisitors: number;
  readonly rhythm: Rhythm;
  /** Pairs that are fetched at most. */
  readonly most: number;
  readonly acts: number;
}

/** How much of a pair the way back counts, in tenths of the way there. */
const KINDS = {
  viewed: { from: 'view', to: 'view', backTenths: 4 },
  bought: { from: 'buy', to: 'buy', backTenths: 10 },
  viewedThenBought: { from: 'view', to: 'buy', backTenths: 0 },
} as const;

/** Pairs are counted in as many rounds as keep one round's rows (twenty an act) within a few hundred megabytes. */
const ACTS_A_ROUND = 1_000_000;

const TABLE =
  'create temporary table pairs (lower_item bigint, higher_item bigint, forward bigint, backward bigint)';

/** Counts the pairs of one kind in the table `acts`, in rounds by the lower item so that memory does not grow with the log. */
export const countPairs = async (
  engine: Engine,
  kind: PairKind,
  { sessions, heldBack, leastVisitors, rhythm, most, acts }: Counting,
  onRound: (share: number) => void,
): Promise<CountedPairs> => {
  const { from, to, backTenths } = KINDS[kind];
  const { recency, distancePower } = rhythms[rhythm];
  await engine.forget('steps');
  await engine.forget('pairs');
  await engine.run(fillIn(steps, { from, to, sessions, held_back: heldBack, recency }));
  await engine.run(TABLE);
  const shards = Math.max(1, Math.ceil(acts / ACTS_A_ROUND));
  for (let shard = 0; shard < shards; shard += 1) {
    const round = { from, to, shards, shard, least_visitors: leastVisitors };
    await engine.run(fillIn(pairsSql, { ...round, distance_power: distancePower }));
    onRound((shard + 1) / shards);
  }
  const columns: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  for await (const rows of engine.ask(fillIn(chosen, { back_tenths: backTenths, most })))
    for (const row of rows) {
      columns[0].push(Number(row['lower_item']));
      columns[1].push(Number(row['higher_item']));
      columns[2].push(Number(row['forward']));
      columns[3].push(Number(row['backward']));
      columns[4].push(Number(row['expected_use']));
    }
  return {
    lower: Uint32Array.from(columns[0]),
    higher: Uint32Array.from(columns[1]),
    forward: Float64Array.from(columns[2]),
    backward: Float64Array.from(columns[3]),
    use: Float64Array.from(columns[4]),
  };
};
