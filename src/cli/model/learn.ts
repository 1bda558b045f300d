import type { PairKind } from '../../core/model/model-format';
import { type CountedPairs, countPairs } from './count-pairs';
import { fillIn } from './fill-in';
import type { OpenLog } from './open-log';
import { popularItems } from './popular-items';
import { type Rhythm, rhythms } from './rhythm';
import type { Learnt } from './write-model';

/** Which part of the log is learnt from, and what is kept. */
export interface Lesson {
  /** Sessions after this one are not looked at. */
  readonly sessions: number;
  /** Of each session this many last acts are not looked at. */
  readonly heldBack: number;
  readonly leastVisitors: number;
  readonly rhythm: Rhythm;
  readonly contentWeight: number;
}

/** More would not fit into a file that a visitor may be asked to load. */
const MOST_PAIRS = 3_000_000;
const MOST_POPULAR = 50;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** When the last act of the part was; what is held back has no say in what is wanted this week. */
const lastOf = async ({ engine, lastMs }: OpenLog, sessions: number): Promise<number> => {
  const sql = fillIn('select max(at_ms) as last_ms from acts where session_no <= {{sessions}}', {
    sessions,
  });
  for await (const [row] of engine.ask(sql)) if (row) return Number(row['last_ms']);
  return lastMs;
};

const kindsIn = ({ views, purchases }: OpenLog): readonly PairKind[] => {
  if (views === 0) return ['bought'];
  return purchases === 0 ? ['viewed'] : ['viewed', 'bought', 'viewedThenBought'];
};

/** Counts what a part of the log says about items: pairs of every kind there is, top sellers, and what is wanted this week. */
export const learn = async (
  log: OpenLog,
  { sessions, heldBack, leastVisitors, rhythm, contentWeight }: Lesson,
  onStep: (share: number) => void,
): Promise<Learnt> => {
  const pairs: Partial<Record<PairKind, CountedPairs>> = {};
  const kinds = kindsIn(log);
  const part = { sessions, heldBack, leastVisitors };
  for (const [at, kind] of kinds.entries())
    pairs[kind] = await countPairs(
      log.engine,
      kind,
      { ...part, rhythm, most: MOST_PAIRS, acts: log.acts },
      (share) => onStep((at + share) / kinds.length),
    );
  const kind = log.purchases > 0 ? 'buy' : 'view';
  const popular = { ...part, kind, most: MOST_POPULAR } as const;
  const sinceMs = (await lastOf(log, sessions)) - WEEK_MS;
  return {
    ids: log.catalog.products.map(({ id }) => id),
    withCatalogue: log.withCatalogue,
    contentWeight,
    fading: rhythms[rhythm].fading,
    pairs,
    topSellers: await popularItems(log.engine, { ...popular, sinceMs: 0 }),
    trending: await popularItems(log.engine, { ...popular, sinceMs }),
  };
};
