import { type ConsentReceipt, receiptsOf } from '../../consent/receipts';
import type { BirebirEvent } from '../../core/events/event';
import { maskedEvent } from '../../core/events/masked-event';
import type { Profile } from '../../core/profile/index';
import { wholeProfile } from '../../core/profile/whole-profile';
import { readBase } from '../../storage/checkpoint';
import { readLog } from '../../storage/event-log';
import { readStoredProducts } from '../../storage/read-stored-products';
import { readSnapshot } from '../../storage/snapshot';
import type { ValueName } from '../../storage/values';
import type { ApiParts } from '../entry/create-api';
import { namesIn } from './names-in';
import { withoutAnyStruck } from './without-any-struck';

/** Everything kept about a visitor, readable by people and programs. */
export interface ExportedMemory {
  readonly format: 'birebir-export';
  readonly version: 1;
  readonly exportedAt: string;
  readonly consent: unknown;
  /** What was agreed to and when, newest first. */
  readonly receipts: readonly ConsentReceipt[];
  /** Without what was struck out. */
  readonly events: readonly BirebirEvent[];
  /** What the products that are named by their ids are called. */
  readonly names: Readonly<Record<string, string>>;
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

/** A profile as its owner may read it: what they struck out is not even named. */
const shown = (profile: Partial<Profile> | undefined): unknown => {
  const { struck: _, ...left } = wholeProfile(profile);
  return left;
};

/** Reads all of it; where nothing is stored, only this page's own events. */
export const exportMemory = async ({
  memory,
  dispatch,
  engine,
}: Pick<ApiParts, 'memory' | 'dispatch' | 'engine'>): Promise<ExportedMemory> => {
  const kept = (await memory.exists()) ? await memory.load() : undefined;
  await kept?.flush();
  const logged = kept ? (await readLog(kept.door)).flatMap(({ events }) => events) : [];
  const known = new Set(logged.map(({ id }) => id));
  const read = async (name: ValueName): Promise<unknown> => kept?.values.read(name);
  const snapshot = readSnapshot(await read('snapshot'));
  const base = await read('base');
  const catalogue = await read('catalogue');
  const products = [
    ...(engine.running()?.catalog().products ?? []),
    ...readStoredProducts(catalogue),
  ];
  const struck = wholeProfile(snapshot?.profile()).struck;
  const events = withoutAnyStruck(struck, [
    ...logged,
    ...dispatch
      .heap()
      .filter(({ id }) => !known.has(id))
      .map(maskedEvent),
  ]);
  const consent = await read('consent');
  return {
    format: 'birebir-export',
    version: 1,
    exportedAt: new Date().toISOString(),
    consent: plain(consent),
    receipts: receiptsOf(consent),
    events,
    names: namesIn(events, products),
    profile: plain({
      snapshot: snapshot && {
        ...snapshot,
        profile: shown(snapshot.profile()),
        pages: snapshot.pages(),
      },
      base: base && { profile: shown(readBase(base)) },
    }),
    catalogue: plain(catalogue),
  };
};
