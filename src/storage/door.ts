import { openDatabase, type StorageFault, storageFault } from './open-database';
import { allStores, EVENT_STORE, OUTBOX_STORE, VALUE_STORE } from './schema';

/** The result of going through the door: a value, or the named reason why not. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: StorageFault };

interface Stores {
  readonly events: IDBObjectStore;
  readonly values: IDBObjectStore;
  readonly outbox: IDBObjectStore;
}

/** Runs inside one transaction over all stores; `done` sets what the transaction's completion answers. */
type Work<Value> = (stores: Stores, done: (value: Value) => void) => void;

/** The one way to IndexedDB. */
export interface Door {
  /** Resolves when the transaction is complete, which is when what it wrote is durable. Never rejects, never hangs. */
  through<Value>(
    mode: IDBTransactionMode,
    work: Work<Value>,
    durability?: IDBTransactionDurability,
  ): Promise<Stored<Value>>;
  /** False when there is no database of ours; asking does not make one. */
  exists(): Promise<boolean>;
  /** Deletes the whole database. Nothing makes it anew before `renew`. */
  remove(): Promise<void>;
  /** There is a new reason to keep something. */
  renew(): void;
  close(): void;
}

/** Two openings and a transaction must fit in the 3.5 s after which `track()` has settled. */
const OPEN_LIMIT_MS = 1200;
const TRANSACTION_LIMIT_MS = 2000;

/** One transaction; resolves at `complete`, rejects with a {@link StorageFault}. */
const transact = <Value>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  durability: IDBTransactionDurability,
  work: Work<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction([...allStores], mode, { durability });
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
    const store = (name: string): IDBObjectStore => transaction.objectStore(name);
    work(
      { events: store(EVENT_STORE), values: store(VALUE_STORE), outbox: store(OUTBOX_STORE) },
      (value) => {
        answer = value;
      },
    );
  });

/**
 * Opens lazily, reopens once after a dead handle, rebuilds once after corruption, yields to another tab's upgrade.
 * @param onRemoved another tab deletes the database: what this tab still holds must not bring it back.
 */
export const createDoor = (name: string, onRemoved: () => void = () => undefined): Door => {
  let opening: Promise<IDBDatabase | undefined> | undefined;
  let rebuilt = false;
  let erased = false;

  const forget = (): void => {
    opening = undefined;
  };
  const close = (): void => {
    void opening?.then((database) => database?.close()).catch(forget);
    forget();
  };
  const open = (create: boolean): Promise<IDBDatabase | undefined> => {
    opening ??= openDatabase(name, { create: create && !erased, limitMs: OPEN_LIMIT_MS }).then(
      (database) => {
        if (!database) forget();
        else {
          database.onversionchange = ({ newVersion }) => {
            close();
            if (newVersion !== null || erased) return;
            erased = true;
            onRemoved();
          };
          database.onclose = forget;
        }
        return database;
      },
    );
    opening.catch(forget);
    return opening;
  };
  const remove = async (): Promise<void> => {
    erased = true;
    close();
    await new Promise<void>((resolve) => {
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

  const through = async <Value>(
    mode: IDBTransactionMode,
    work: Work<Value>,
    durability: IDBTransactionDurability = 'relaxed',
    again = true,
  ): Promise<Stored<Value>> => {
    try {
      const database = await open(true);
      if (!database) return { ok: false, reason: 'erased' };
      return { ok: true, value: await transact(database, mode, durability, work) };
    } catch (error) {
      const reason = storageFault(error);
      if (reason === 'corrupt' && !rebuilt) {
        rebuilt = true;
        await remove();
        erased = false;
        return through(mode, work, durability, false);
      }
      forget();
      const mayPass = reason === 'closed' || reason === 'timeout';
      return again && mayPass ? through(mode, work, durability, false) : { ok: false, reason };
    }
  };

  return {
    through: (mode, work, durability) => through(mode, work, durability),
    async exists() {
      try {
        return (await open(false)) !== undefined;
      } catch {
        // No answer is an answer: what cannot be listed cannot be used.
        return false;
      }
    },
    remove,
    renew() {
      erased = false;
    },
    close,
  };
};
