import type { Door } from './door';
import { findHistory, type History, NO_HISTORY } from './history';
import type { ValueName, Values } from './values';

/** History, and after it whose it is, what was answered, and whether a pause was asked for, as they are stored. */
type Opening = readonly [History, ...unknown[]];

const NAMES: readonly ValueName[] = ['person', 'consent', 'paused'];

/**
 * Everything that a visit begins with, in one transaction: each further one would cost the start of every page nearly
 * as much again. Where the history cannot be read, the answers still are.
 */
export const readOpening = async (
  door: Door,
  { readMany }: Pick<Values, 'readMany'>,
): Promise<Opening> => {
  const stored = await door.through<Opening>('readonly', (stores, done) => {
    const asked = NAMES.map((name) => stores.values.get(name));
    findHistory(stores, (history) => done([history, ...asked.map(({ result }) => result)]));
  });
  return stored.ok ? stored.value : [NO_HISTORY, ...(await readMany(NAMES))];
};
