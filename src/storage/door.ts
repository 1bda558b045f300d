import { deleteDatabase } from './delete-database';
import type { DoorPorts } from './door-ports';
import { openDatabase, type StorageFault, storageFault } from './open-database';
import { transact, type Work } from './transact';
import { worthAnotherTry } from './worth-another-try';

/** The result of going through the door: a value, or the named reason why not. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: StorageFault };

/** The one way to IndexedDB. */
export interface Door {
  /**
   * Resolves when the transaction is complete, which is when what it wrote is durable. Never rejects, never hangs.
   * Reading makes no database: where there is none, the reason is `erased`.
   */
  through<Value>(
    mode: IDBTransactionMode,
    work: Work<Value>,
    durability?: IDBTransactionDurability,
  ): Promise<Stored<Value>>;
  /** False when there is no database of ours; asking does not make one. */
  exists(): Promise<boolean>;
  /** Deletes the whole database. Nothing makes it anew before `renew`. */
  remove(): Promise<void>;
  /** The visitor has had it deleted, here or in another tab: nothing makes it anew before `renew`. */
  leave(): void;
  /** There is a new reason to keep something. */
  renew(): void;
  close(): void;
}

/** Two openings fit in the 3.5 s after which `track()` has settled. */
const OPEN_LIMIT_MS = 1200;
/** What never answers is asked again after this time; until then it is known not to answer. */
const SILENCE_MS = 30_000;
/** By then another tab has said that it deletes on the visitor's wish. */
const WORD_LIMIT_MS = 700;

const NOTHING: DoorPorts = { born: () => undefined, deleted: () => undefined };

/** Opens lazily, reopens after a dead handle, rebuilds once after corruption, yields to another tab's upgrade. */
export const createDoor = (name: string, { born, deleted }: DoorPorts = NOTHING): Door => {
  let opening: Promise<IDBDatabase | undefined> | undefined;
  let rebuilding: Promise<void> | undefined;
  let word: Promise<unknown> | undefined;
  let held: IDBDatabase | undefined;
  let unanswered = 0;
  let silentSince = Number.NEGATIVE_INFINITY;
  let erased = false;

  const retire = (database: IDBDatabase): void => {
    database.close();
    if (held === database) held = opening = undefined;
  };
  const opened = (create: boolean): Promise<IDBDatabase | undefined> => {
    const mine = openDatabase(name, {
      mayCreate: () => create && !erased,
      born,
      limitMs: OPEN_LIMIT_MS,
    }).then((database) => {
      held = database;
      unanswered = 0;
      if (!database) return forget();
      database.onclose = () => retire(database);
      database.onversionchange = ({ newVersion }) => {
        retire(database);
        if (newVersion !== null || erased) return;
        word = new Promise((resolve) => setTimeout(resolve, WORD_LIMIT_MS));
        deleted();
      };
      return database;
    });
    const forget = (): undefined => {
      if (opening === mine) opening = undefined;
    };
    mine.catch((reason) => {
      forget();
      if (reason === 'timeout' && ++unanswered > 1) silentSince = performance.now();
    });
    return mine;
  };
  const open = async (create: boolean): Promise<IDBDatabase | undefined> => {
    await word;
    if (erased && create) return undefined;
    if (performance.now() - silentSince < SILENCE_MS) throw 'timeout' satisfies StorageFault;
    let database: IDBDatabase | undefined;
    // Whoever writes may have waited for the opening of somebody who only reads, and makes nothing.
    do {
      opening ??= opened(create);
      database = await opening;
    } while (!database && create && !erased);
    return database;
  };
  const close = (): void => {
    void opening?.then((database) => database?.close()).catch(() => undefined);
    opening = undefined;
  };
  const leave = (): void => {
    erased = true;
    close();
  };

  const through = async <Value>(
    mode: IDBTransactionMode,
    work: Work<Value>,
    durability: IDBTransactionDurability = 'relaxed',
    tried = 1,
  ): Promise<Stored<Value>> => {
    let database: IDBDatabase | undefined;
    try {
      database = await open(mode !== 'readonly');
      if (!database) return { ok: false, reason: 'erased' };
      return { ok: true, value: await transact(database, mode, durability, work) };
    } catch (error) {
      const reason = storageFault(error);
      if (database) retire(database);
      if (!worthAnotherTry(reason, tried)) return { ok: false, reason };
      if (reason === 'corrupt' && tried > 1) {
        rebuilding ??= deleteDatabase(name);
        await rebuilding;
      }
      return through(mode, work, durability, tried + 1);
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
    remove() {
      leave();
      return deleteDatabase(name);
    },
    leave,
    renew() {
      erased = false;
    },
    close,
  };
};
