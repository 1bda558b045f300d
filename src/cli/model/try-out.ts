import { type Calibration, calibrate } from '../evaluate/calibrate';
import { contestants } from '../evaluate/contestants';
import { judge, type Verdicts } from '../evaluate/judge';
import { layModel } from '../evaluate/lay-model';
import { kindOf, popularityOf } from '../evaluate/popularity';
import { type Making, makeModel } from './make-model';
import type { OpenLog } from './open-log';
import type { Rhythm } from './rhythm';
import { sequences } from './sequences';

/** What is held back: long enough to tell, short enough to leave the newest behaviour in. */
const TAIL = 0.1;
/** So many sessions tell what a model is worth. */
const MOST_SESSIONS = 6000;
/** Before anything is known of the shop. */
const CONTENT_WEIGHT = 0.3;
/** Without a clear difference a log is one of visits. */
const CLEARLY = 1.005;

/** What suits this shop, and what it is worth. */
export interface Trial {
  readonly rhythm: Rhythm;
  readonly contentWeight: number;
  readonly verdicts: Verdicts;
}

/** How a model is to be made, but for what a trial finds out. */
export type Order = Omit<Making, 'contentWeight' | 'rhythm'>;

const heldBackOf = async (log: OpenLog, order: Order, after: number) => {
  const tail: (readonly number[])[] = [];
  const { sessions, heldBack } = order;
  for await (const items of sequences(log.engine, { kind: kindOf(log), after, sessions, heldBack }))
    if (items.length > 1) tail.push(items);
  const every = Math.max(1, Math.ceil(tail.length / MOST_SESSIONS));
  const some = tail.filter((_, at) => at % every === 0);
  return {
    toChoose: some.filter((_, at) => at % 2 === 1),
    toJudge: some.filter((_, at) => at % 2 === 0),
  };
};

/**
 * Builds models of the first nine tenths and lets the last tenth judge them: every second session chooses rhythm and
 * content weight, the others say what came of it.
 */
export const tryOut = async (
  log: OpenLog,
  order: Order,
  onStep: (share: number) => void,
): Promise<Trial> => {
  const first = { ...order, sessions: Math.floor(order.sessions * (1 - TAIL)) };
  const { toChoose, toJudge } = await heldBackOf(log, order, first.sessions);
  const attempt = async (rhythm: Rhythm, from: number) => {
    const making = { ...first, rhythm, contentWeight: CONTENT_WEIGHT };
    const model = await makeModel(log, making, (share) => onStep(from + share / 2));
    const knowledge = layModel(model.bytes, log.catalog);
    const found: Calibration = calibrate(toChoose, knowledge);
    return { rhythm, knowledge, ...found };
  };
  const visit = await attempt('visit', 0);
  const history = await attempt('history', 1 / 2);
  const { rhythm, contentWeight, knowledge } =
    history.worth > visit.worth * CLEARLY ? history : visit;
  const popularity = await popularityOf(log, first, kindOf(log));
  const named = contestants({ ...knowledge, contentWeight }, popularity);
  const verdicts = await judge(toJudge, named, popularity.length, 'reveal');
  return { rhythm, contentWeight, verdicts };
};
