import type { Chunks } from '../chunks/chunks';
import type { Memory } from '../memory/open-memory';

/** The way to the memory: without consent, the code that could store anything is not even loaded. */
export interface MemoryLoader {
  /** Whether something of ours is kept in this browser; asking makes nothing. */
  exists(): Promise<boolean>;
  load(): Promise<Memory>;
  /** The memory once it is loaded. */
  loaded(): Memory | undefined;
}

/** @param name of the database, asked when it is first needed. */
export const createMemoryLoader = (
  name: () => string,
  chunks: Chunks,
  warn: (sentence: string) => void,
  /** Another tab has erased everything. */
  onRemoved: () => void,
): MemoryLoader => {
  let loading: Promise<Memory> | undefined;
  let memory: Memory | undefined;
  const load = (): Promise<Memory> => {
    loading ??= chunks.memory().then(({ openMemory }) => {
      memory = openMemory(name(), warn, onRemoved);
      return memory;
    });
    return loading;
  };
  return {
    async exists() {
      // Without an origin (a sandbox) nothing is kept; there Chromium's `databases()` throws, and also rejects a promise
      // that nobody can catch.
      if (globalThis.origin === 'null') return false;
      try {
        const all = await globalThis.indexedDB?.databases?.();
        if (all) return all.some((one) => one.name === name());
        return await (await load()).door.exists();
      } catch {
        // What cannot be listed or loaded cannot be used.
        return false;
      }
    },
    load,
    loaded: () => memory,
  };
};
