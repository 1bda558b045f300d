import { within } from '../../lib/within';
import type { Chunks } from '../chunks/chunks';
import type { MemoryPorts } from '../memory/memory-ports';
import type { ConsentPorts, Kept } from '../memory/under-consent';

/** The way to the memory: without consent, the code that could store anything is not even loaded. */
export interface MemoryLoader {
  /** Whether something of ours is kept in this browser; asking makes nothing. */
  exists(): Promise<boolean>;
  load(): Promise<Kept>;
  /** The memory once it is loaded. */
  loaded(): Kept | undefined;
  /** Lets go of it, also of one that is still coming. */
  close(): void;
}

/** A browser that does not list its databases in this time is asked by opening ours. */
const LIST_LIMIT_MS = 800;

/** @param name of the database, asked when it is first needed. */
export const createMemoryLoader = (
  name: () => string,
  chunks: Chunks,
  ports: MemoryPorts & Omit<ConsentPorts, 'exists'>,
): MemoryLoader => {
  let loading: Promise<Kept> | undefined;
  let memory: Kept | undefined;
  let closed = false;
  const load = (): Promise<Kept> => {
    loading ??= chunks.memory().then(({ openMemory, underConsent }) => {
      memory = underConsent(openMemory(name(), ports), { ...ports, exists });
      if (closed) memory.close();
      return memory;
    });
    return loading;
  };
  const exists = async (): Promise<boolean> => {
    // Without an origin (a sandbox) nothing is kept; there Chromium's `databases()` throws, and also rejects a promise
    // that nobody can catch.
    if (globalThis.origin === 'null') return false;
    try {
      const all = await within(LIST_LIMIT_MS, globalThis.indexedDB?.databases?.(), undefined);
      if (all) return all.some((one) => one.name === name());
      return await (await load()).door.exists();
    } catch {
      // What cannot be listed or loaded cannot be used.
      return false;
    }
  };
  return {
    exists,
    load,
    loaded: () => memory,
    close() {
      closed = true;
      void loading?.then((kept) => kept.close());
    },
  };
};
