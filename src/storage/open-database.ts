import { DATABASE_VERSION, isWhole, migrate, type Stores, storesOf } from './schema';

/** Why storage cannot be used; an expected state of the world, not an exception. */
export type StorageFault =
  | 'absent'
  | 'aborted'
  | 'blocked'
  | 'timeout'
  | 'quota'
  | 'closed'
  | 'corrupt'
  | 'newer-version'
  /** Deleted by the visitor's wish; not to be made anew by something that was still under way. */
  | 'erased'
  | 'failed';

const FAULTS: Readonly<Record<string, StorageFault>> = {
  AbortError: 'aborted',
  TransactionInactiveError: 'aborted',
  QuotaExceededError: 'quota',
  InvalidStateError: 'closed',
  UnknownError: 'corrupt',
  NotFoundError: 'corrupt',
  VersionError: 'newer-version',
  SecurityError: 'absent',
};

/** The named reason of whatever IndexedDB threw or rejected with. */
export const storageFault = (error: unknown): StorageFault =>
  typeof error === 'string'
    ? (error as StorageFault)
    : (FAULTS[(error as DOMException | null)?.name ?? ''] ?? 'failed');

/** What is wrong with a database that was opened. */
const faultOf = (database: IDBDatabase): StorageFault | undefined => {
  try {
    return isWhole(database) ? undefined : 'corrupt';
  } catch (error) {
    return storageFault(error);
  }
};

/**
 * What is damaged says so at once. Chromium waits two seconds for whoever holds the files, a killed browser that dies
 * slowly, and calls that an unknown error as well; deleted then, an intact database would be gone.
 */
const AT_ONCE_MS = 500;

interface Opening {
  /** Whether a database that is not there may be made; asked when it is known that there is none. */
  mayCreate(): boolean;
  /** What a database is made with, in the same transaction. */
  born(stores: Stores): void;
  readonly limitMs: number;
}

/**
 * Opens the database, within `limitMs`. Where it may not be made, one that is not there stays so and the answer is
 * `undefined`: the upgrade is aborted before anything is written. Rejects with a {@link StorageFault}.
 */
export const openDatabase = (
  name: string,
  { mayCreate, born, limitMs }: Opening,
): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    const factory = globalThis.indexedDB;
    if (!factory) {
      reject('absent' satisfies StorageFault);
      return;
    }
    const asked = performance.now();
    const request = factory.open(name, DATABASE_VERSION);
    let late = false;
    let missing = false;
    let halfMade = false;
    const refuse = (fault: StorageFault): void => {
      late = true;
      reject(fault);
    };
    const limit = setTimeout(refuse, limitMs, 'timeout');
    request.onupgradeneeded = ({ oldVersion }) => {
      const { result, transaction } = request;
      missing = oldVersion === 0 && !mayCreate();
      try {
        if (!missing) {
          migrate(result, oldVersion);
          if (oldVersion === 0 && transaction) born(storesOf(transaction));
          return;
        }
      } catch {
        // Somebody else's stores under our name.
        halfMade = true;
      }
      transaction?.abort();
    };
    request.onblocked = () => refuse('blocked');
    request.onerror = (event) => {
      // Firefox reports an unhandled request error to window.onerror.
      event.preventDefault();
      clearTimeout(limit);
      const fault = storageFault(request.error);
      const isHeld = fault === 'corrupt' && performance.now() - asked > AT_ONCE_MS;
      if (missing) resolve(undefined);
      else refuse(halfMade ? 'corrupt' : isHeld ? 'timeout' : fault);
    };
    request.onsuccess = () => {
      clearTimeout(limit);
      const database = request.result;
      // WebKit 226547: an answer may come long after we gave up.
      const fault = late ? 'timeout' : faultOf(database);
      if (!fault) return resolve(database);
      database.close();
      refuse(fault);
    };
  });
