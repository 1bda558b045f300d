import type { ApiParts } from '../entry/create-api';
import { takeUp } from './take-up';

/**
 * Another tab has changed what is kept: takes up anew what it is, a pause and a logout included, and lets the shelves
 * follow at once.
 */
export const follow = async (
  parts: Pick<ApiParts, 'gate' | 'memory' | 'dispatch' | 'engine' | 'flow'>,
): Promise<void> => {
  const { memory, dispatch, engine, flow } = parts;
  const kept = await memory.load();
  if ((await kept.person())?.away) flow.rest();
  dispatch.pause((await kept.values.read('paused')) === true);
  await takeUp(parts);
  const running = engine.running();
  await running?.reload();
  await running?.take(running.profile());
};
