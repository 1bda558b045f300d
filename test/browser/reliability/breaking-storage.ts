/** Ways in which storage breaks; each runs in the page, before anything of the shop or in the middle. */

export const noDatabase = (): void =>
  void Object.defineProperty(window, 'indexedDB', { value: undefined });

export const throwsWhenLookedAt = (): void =>
  void Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('said by a test', 'SecurityError');
    },
  });

export const throwsAtOpening = (): void => {
  indexedDB.open = () => {
    throw new DOMException('said by a test', 'SecurityError');
  };
};

/** Firefox's private windows, of old. */
export const rejectsAtOpening = (): void => {
  indexedDB.open = () => {
    const request = { error: new DOMException('said by a test', 'InvalidStateError') };
    setTimeout(() => (request as unknown as IDBOpenDBRequest).onerror?.(new Event('error')));
    return request as IDBOpenDBRequest;
  };
};

export const neverAnswers = (): void => {
  indexedDB.open = () => ({}) as IDBOpenDBRequest;
};

export const answersNothingAtAll = (): void => {
  indexedDB.open = () => ({}) as IDBOpenDBRequest;
  indexedDB.databases = () => new Promise(() => undefined);
};

export const isBlocked = (): void => {
  indexedDB.open = () => {
    const request = {} as IDBOpenDBRequest;
    setTimeout(() => request.onblocked?.(new Event('blocked') as IDBVersionChangeEvent));
    return request;
  };
};

/** Opening takes a second each time. */
export const isSlow = (): void => {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
    let real: IDBOpenDBRequest | undefined;
    const request = {
      get result() {
        return real?.result;
      },
      get error() {
        return real?.error;
      },
      get transaction() {
        return real?.transaction;
      },
    } as unknown as Record<string, ((event: Event) => void) | undefined>;
    setTimeout(() => {
      real = open.apply(this, args);
      for (const name of ['onupgradeneeded', 'onblocked', 'onerror', 'onsuccess'] as const) {
        real[name] = (event: Event) => request[name]?.(event);
      }
    }, 1_000);
    return request as unknown as IDBOpenDBRequest;
  };
};

export const listsNothing = (): void => {
  Object.defineProperty(IDBFactory.prototype, 'databases', { value: undefined });
};

export const isFullAtWriting = (): void => {
  const full = (): never => {
    throw new DOMException('said by a test', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = full;
  IDBObjectStore.prototype.add = full;
};

/** Every write is taken, and every transaction aborted at its end (or one in three, where `sometimes`). */
export const abortsAtTheEnd = (sometimes = false): void => {
  const begin = IDBDatabase.prototype.transaction;
  let turn = 0;
  IDBTransaction.prototype.commit = () => undefined;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, stores, mode, options) {
    const transaction = begin.call(this, stores, mode, options);
    turn += 1;
    if (mode === 'readwrite' && !(sometimes && turn % 3 > 0)) {
      const [first = ''] = transaction.objectStoreNames;
      transaction.objectStore(first).count().onsuccess = () => transaction.abort();
    }
    return transaction;
  };
};

/** iOS lets go of the database behind the page's back. */
export const handlesDie = (): void => {
  const begin = IDBDatabase.prototype.transaction;
  let turn = 0;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
    turn += 1;
    if (turn % 4 === 0) this.close();
    return begin.apply(this, args);
  };
};

export const allHandlesAreDead = (): void => {
  IDBDatabase.prototype.transaction = () => {
    throw new DOMException('said by a test', 'InvalidStateError');
  };
};

/** LevelDB's files are damaged: opening fails, until the database has been deleted. */
export const isCorrupt = (): void => {
  const open = IDBFactory.prototype.open;
  const remove = IDBFactory.prototype.deleteDatabase;
  let damaged = true;
  IDBFactory.prototype.deleteDatabase = function (this: IDBFactory, ...args) {
    damaged = false;
    return remove.apply(this, args);
  };
  IDBFactory.prototype.open = function (this: IDBFactory, ...args) {
    if (!damaged) return open.apply(this, args);
    const request = { error: new DOMException('said by a test', 'UnknownError') };
    setTimeout(() => (request as unknown as IDBOpenDBRequest).onerror?.(new Event('error')));
    return request as IDBOpenDBRequest;
  };
};

export const isCorruptForGood = (): void => {
  indexedDB.open = () => {
    const request = { error: new DOMException('said by a test', 'UnknownError') };
    setTimeout(() => (request as unknown as IDBOpenDBRequest).onerror?.(new Event('error')));
    return request as IDBOpenDBRequest;
  };
};
