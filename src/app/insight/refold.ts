import type { BirebirEvent } from '../../core/events/event';
import { foldEvents, type Profile } from '../../core/profile/index';
import { wholeProfile } from '../../core/profile/whole-profile';
import { saveCheckpoint } from '../../storage/checkpoint';
import { correctBase } from '../../storage/correct-base';
import { rewriteLog } from '../../storage/event-log';
import { readSnapshot } from '../../storage/snapshot';
import type { ApiParts } from '../entry/create-api';
import { takeUp } from './take-up';

type RefoldParts = Pick<ApiParts, 'gate' | 'memory' | 'dispatch' | 'engine'>;

/** What is to be changed of what is kept. */
interface Rewriting {
  log(events: readonly BirebirEvent[]): readonly BirebirEvent[];
  /** Of what was pruned from the log. */
  base?(profile: Profile): Profile;
}

/** Rewrites the stored log, and folds it anew; nothing where nothing is stored, else the new profile or the reason. */
const refoldStored = async (
  { gate, memory, dispatch }: RefoldParts,
  { log: rewrite, base }: Rewriting,
): Promise<{ readonly profile?: Profile; readonly reason?: string }> => {
  if (!gate.granted('remember')) return {};
  const { door, tellChanged } = await memory.load();
  const log = await rewriteLog(door, rewrite);
  if (!log.ok) return { reason: log.reason };
  if (base) await correctBase(door, base);
  await takeUp({ gate, memory, dispatch });
  tellChanged();
  if (!gate.granted('personalise')) return {};
  const kept = await saveCheckpoint(door, []);
  if (!kept.ok) return { reason: kept.reason };
  const logged = new Set(log.value.map(({ id }) => id));
  const since = dispatch.heap().filter(({ id }) => !logged.has(id));
  return { profile: foldEvents(wholeProfile(readSnapshot(kept.value)?.profile()), since) };
};

/**
 * Rewrites what is kept, in the log and on this page, and lets the shelves follow at once.
 * @returns why it could not be written; nothing when all went well.
 */
export const refold = async (
  parts: RefoldParts,
  rewriting: Rewriting,
): Promise<string | undefined> => {
  const { profile, reason } = await refoldStored(parts, rewriting);
  const running = parts.engine.running();
  if (running && !parts.dispatch.paused()) {
    await running.take(profile ?? foldEvents(wholeProfile({}), parts.dispatch.heap()));
  }
  return reason;
};
