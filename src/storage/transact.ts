import { type StorageFault, storageFault } from './open-database';
import { allStores, type Stores, storesOf } from './schema';

/** Runs inside one transaction over all stores; `done` sets what the transaction's completion answers. */
export type Work<Value> = (stores: Stores, done: (value: Value) => void) => void;

const TRANSACTION_LIMIT_MS = 2000;

/** One transaction, all of it or nothing; resolves at `complete`, rejects with a {@link StorageFault}. */
export const transact = <Value>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  durability: IDBTransactionDurability,
  work: Work<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction([...allStores], mode, { durability });
    let answer: Value;
    let fault: unknown;
    const abort = (reason: unknown): void => {
      fault ??= reason;
      try {
        transaction.abort();
      } catch {
        // It is over, or being committed already: done once more, it might be kept twice.
        reject(reason === 'timeout' ? ('failed' satisfies StorageFault) : storageFault(reason));
      }
    };
    const limit = setTimeout(abort, TRANSACTION_LIMIT_MS, 'timeout');
    // Listeners, not `on…`: idb-keyval sets those of the transaction for itself.
    transaction.addEventListener('complete', () => {
      clearTimeout(limit);
      resolve(answer);
    });
    // A quota that is hit at commit fires only `abort` (MetaMask/metamask-extension#46195).
    transaction.addEventListener('abort', () => {
      clearTimeout(limit);
      reject(storageFault(fault ?? transaction.error ?? 'aborted'));
    });
    transaction.addEventListener('error', (event) => {
      // Firefox reports an unhandled request error to window.onerror. What is prevented does not abort by itself.
      event.preventDefault();
      if (fault === undefined) abort((event.target as IDBRequest).error);
    });
    try {
      work(storesOf(transaction), (value) => {
        answer = value;
      });
    } catch (error) {
      // What had been written before it threw must not be kept alone.
      clearTimeout(limit);
      abort(error);
    }
  });

/** Goes on with what a request found; what throws there ends the transaction, and does not reach the shop's page. */
export const found = <Result>(
  request: IDBRequest<Result>,
  goOn: (result: Result) => void,
): void => {
  request.onsuccess = () => {
    try {
      goOn(request.result);
    } catch {
      request.transaction?.abort();
    }
  };
};
