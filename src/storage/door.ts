import { openDatabase, type StorageFault, storageFault } from './open-database';
import { EVENT_STORE, VALUE_STORE } from './schema';

/** The result of going through the door: a value, or the named reason why not. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: StorageFault };

/** Runs inside one transaction over both stores; `done` sets what the transaction's completion answers. */
type Work<Value> = (
  stores: { readonly events: IDBObjectStore; readonly values: IDBObjectStore },
  done: (value: Value) => void,
) => void;

/** The one way to IndexedDB. */
export interface Door {
  /** Resolves when the transaction is complete, which is when what it wrote is durable. Never rejects, never hangs. */
  through<Value>(mode: IDBTransactionMode, work: Work<Value>): Promise<Stored<Value>>;
  /** False when there is no database of ours; asking does not make one. */
  exists(): Promise<boolean>;
  /** Deletes the whole database. */
  remove(): Promise<void>;
  close(): void;
}

/** Two openings and a transaction must fit in the 3.5 s after which `track()` has settled. */
const OPEN_LIMIT_MS = 1200;
const TRANSACTION_LIMIT_MS = 2000;

/**
 * Opens lazily, reopens once after a dead handle, rebuilds once after corruption, yields to another tab's upgrade.
 */
export const createDoor = (name: string): Door => {
  let opening: Promise<IDBDatabase | undefined> | undefined;
  let rebuilt = false;

  const forget = (): void => {
    opening = undefined;
  };
  const close = (): void => {
    void opening?.then((database) => database?.close()).catch(forget);
    forget();
  };
  const open = (create: boolean): Promise<IDBDatabase | undefined> => {
    opening ??= openDatabase(name, { create, limitMs: OPEN_LIMIT_MS }).then((database) => {
      if (!database) forget();
      else {
        database.onversionchange = close;
        database.onclose = forget;
      }
      return database;
    });
    opening.catch(forget);
    return opening;
  };
  const remove = (): Promise<void> => {
    close();
    return new Promise((resolve) => {
      const settled = (): void => resolve();
      setTimeout(settled, TRANSACTION_LIMIT_MS);
      const request = globalThis.indexedDB?.deleteDatabase(name);
      if (!request) settled();
      else {
        request.onsuccess = settled;
        request.onerror = settled;
      }
    });
  };

  const attempt = async <Value>(mode: IDBTransactionMode, work: Work<Value>): Promise<Value> => {
    const database = await open(true);
    return new Promise((resolve, reject) => {
      if (!database) {
        reject('absent' satisfies StorageFault);
        return;
      }
      const transaction = database.transaction([EVENT_STORE, VALUE_STORE], mode, {
        durability: 'relaxed',
      });
      const limit = setTimeout(() => {
        try {
          transaction.abort();
          reject('timeout' satisfies StorageFault);
        } catch {
          // It is being committed already: done once more, it would be kept twice.
          reject('failed' satisfies StorageFault);
        }
      }, TRANSACTION_LIMIT_MS);
      let answer: Value;
      const fail = (): void => {
        clearTimeout(limit);
        reject(storageFault(transaction.error ?? 'failed'));
      };
      // Listeners, not `on…`: idb-keyval sets those of the transaction for itself.
      transaction.addEventListener('complete', () => {
        clearTimeout(limit);
        resolve(answer);
      });
      // A quota that is hit at commit fires only `abort` (MetaMask/metamask-extension#46195).
      transaction.addEventListener('abort', fail);
      transaction.addEventListener('error', (event) => {
        event.preventDefault();
        fail();
      });
      work(
        {
          events: transaction.objectStore(EVENT_STORE),
          values: transaction.objectStore(VALUE_STORE),
        },
        (value) => {
          answer = value;
        },
      );
    });
  };

  const through = async <Value>(
    mode: IDBTransactionMode,
    work: Work<Value>,
    again = true,
  ): Promise<Stored<Value>> => {
    try {
      return { ok: true, value: await attempt(mode, work) };
    } catch (error) {
      const reason = storageFault(error);
      if (reason === 'corrupt' && !rebuilt) {
        rebuilt = true;
        await remove();
        return through(mode, work, false);
      }
      forget();
      if (again && (reason === 'closed' || reason === 'timeout')) return through(mode, work, false);
      return { ok: false, reason };
    }
  };

  return {
    through: (mode, work) => through(mode, work),
    async exists() {
      try {
        return (await open(false)) !== undefined;
      } catch {
        // No answer is an answer: what cannot be listed cannot be used.
        return false;
      }
    },
    remove,
    close,
  };
};
