import type { ApiParts } from '../entry/create-api';
import type { TrackResult } from '../entry/dispatch';

/**
 * What follows from a pause, or from its end: it is kept for the next pages where something may be kept, and the
 * shelves show what they show to somebody nobody knows.
 */
export const keepPause = async ({
  gate,
  memory,
  engine,
  dispatch,
}: Pick<ApiParts, 'gate' | 'memory' | 'engine' | 'dispatch'>): Promise<TrackResult> => {
  const store = gate.granted('remember') ? await memory.load() : undefined;
  const kept = await store?.note('paused', dispatch.paused() || undefined);
  store?.tellChanged();
  const running = engine.running();
  await running?.reload();
  await running?.take(running.profile());
  if (!kept) return { stored: false, reason: `remembering is ${gate.answers().remember}` };
  return kept.ok ? { stored: true } : { stored: false, reason: kept.reason };
};
