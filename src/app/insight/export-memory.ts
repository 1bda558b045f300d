import type { BirebirEvent } from '../../core/events/event';
import { readBase } from '../../storage/checkpoint';
import { readLog } from '../../storage/event-log';
import { readSnapshot } from '../../storage/snapshot';
import type { ValueName } from '../../storage/values';
import type { ApiParts } from '../entry/create-api';

/** Everything kept about a visitor, readable by people and programs. */
export interface ExportedMemory {
  readonly format: 'birebir-export';
  readonly version: 1;
  readonly exportedAt: string;
  readonly consent: unknown;
  readonly events: readonly BirebirEvent[];
  /** The part of the profile whose events have been folded away, and the snapshot of the whole. */
  readonly profile: unknown;
  readonly catalogue: unknown;
}

/** Maps become plain objects, so that JSON can hold them. */
const plain = (value: unknown): unknown => {
  if (value instanceof Map) {
    return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value).map((key) => [key, plain((value as Record<string, unknown>)[key])]),
  );
};

/** Reads all of it; where nothing is stored, only this page's own events. */
export const exportMemory = async ({
  memory,
  dispatch,
}: Pick<ApiParts, 'memory' | 'dispatch'>): Promise<ExportedMemory> => {
  const kept = (await memory.exists()) ? await memory.load() : undefined;
  kept?.flush();
  const logged = kept ? (await readLog(kept.door)).flatMap(({ events }) => events) : [];
  const known = new Set(logged.map(({ id }) => id));
  const read = async (name: ValueName): Promise<unknown> => kept?.values.read(name);
  const snapshot = readSnapshot(await read('snapshot'));
  const base = await read('base');
  return {
    format: 'birebir-export',
    version: 1,
    exportedAt: new Date().toISOString(),
    consent: plain(await read('consent')),
    events: [...logged, ...dispatch.heap().filter(({ id }) => !known.has(id))],
    profile: plain({
      snapshot: snapshot && { ...snapshot, profile: snapshot.profile() },
      base: base && { profile: readBase(base) },
    }),
    catalogue: plain(await read('catalogue')),
  };
};
