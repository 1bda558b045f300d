import { DATABASE_VERSION, isWhole, migrate } from './schema';

/** Why storage cannot be used; an expected state of the world, not an exception. */
export type StorageFault =
  | 'absent'
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

/**
 * Opens the database, within `limitMs`. With `create: false` a database that is not there stays so and the answer
 * is `undefined`: the upgrade is aborted before anything is written. Rejects with a {@link StorageFault}.
 */
export const openDatabase = (
  name: string,
  { create, limitMs }: { readonly create: boolean; readonly limitMs: number },
): Promise<IDBDatabase | undefined> =>
  new Promise((resolve, reject) => {
    const factory = globalThis.indexedDB;
    if (!factory) {
      reject('absent' satisfies StorageFault);
      return;
    }
    const request = factory.open(name, DATABASE_VERSION);
    let late = false;
    let missing = false;
    const refuse = (fault: StorageFault): void => {
      late = true;
      reject(fault);
    };
    const limit = setTimeout(refuse, limitMs, 'timeout');
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion === 0 && !create) {
        missing = true;
        request.transaction?.abort();
      } else migrate(request.result, oldVersion);
    };
    request.onblocked = () => refuse('blocked');
    request.onerror = (event) => {
      // Firefox reports an unhandled request error to window.onerror.
      event.preventDefault();
      clearTimeout(limit);
      if (missing) resolve(undefined);
      else refuse(storageFault(request.error));
    };
    request.onsuccess = () => {
      clearTimeout(limit);
      const database = request.result;
      // WebKit 226547: an answer may come long after we gave up.
      if (late) database.close();
      else if (isWhole(database)) resolve(database);
      else {
        database.close();
        refuse('corrupt');
      }
    };
  });
