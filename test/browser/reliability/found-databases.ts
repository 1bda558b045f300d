/** What may lie under our name before we come, or come over it from elsewhere; each runs in a page of the shop. */

interface Found {
  readonly version: number;
  readonly stores: Readonly<Record<string, IDBObjectStoreParameters & { readonly index?: string }>>;
  /** Rows by store; a store without a key path takes them by number. */
  readonly rows?: Readonly<Record<string, readonly unknown[]>>;
  /** The page holds it and does not let go. */
  readonly held?: boolean;
}

/** Makes a database of our name out of somebody else's idea of it. */
export const makeDatabase = ({ version, stores, rows = {}, held }: Found): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('birebir', version);
    request.onupgradeneeded = () => {
      const { result, transaction } = request;
      for (const name of Array.from(result.objectStoreNames)) result.deleteObjectStore(name);
      for (const [name, { index, ...options }] of Object.entries(stores)) {
        const store = result.createObjectStore(name, options);
        if (index) store.createIndex(index, index);
      }
      for (const [name, all] of Object.entries(rows)) {
        const store = transaction?.objectStore(name);
        all.forEach((row, at) => {
          if (store?.keyPath) store.put(row);
          else {
            for (const key of ['consent', 'snapshot', 'base', 'catalogue', 'pseudonym', 'lease']) {
              store?.put(row, key);
            }
            for (const key of ['ledger', 'paused', 'person']) store?.put(row, key);
            store?.put(row, at);
          }
        });
      }
    };
    request.onsuccess = () => {
      if (!held) request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });

const OURS = {
  events: { keyPath: 'seq', autoIncrement: true },
  values: {},
  outbox: { keyPath: 'id', index: 'due' },
};
const EVENT = { id: 'x', at: 1, name: 'search', data: {} };

export const halfMade: Found = { version: 1, stores: { events: OURS.events } };
export const ofOtherKeys: Found = { version: 2, stores: { events: {}, values: {}, outbox: {} } };
export const halfUpgraded: Found = { version: 1, stores: { ...OURS, outbox: {} } };
export const ofAVersionToCome: Found = { version: 99, stores: { ...OURS, more: {} } };
export const heldByAVersionToCome: Found = { ...ofAVersionToCome, held: true };
export const fullOfGarbage: Found = {
  version: 2,
  stores: OURS,
  rows: {
    events: [
      {},
      { version: 1, events: 'none' },
      { version: 1, events: [null, 7, {}, { ...EVENT, data: { items: 'none' } }] },
      { version: 99, events: [EVENT] },
    ],
    values: [{ version: 1, lastSeq: {}, profile: '[2', pages: [null, {}] }],
    outbox: [
      { id: 'a', due: 1 },
      { id: 'b', due: 2, event: { name: 'search' }, consent: {} },
      { id: 7, due: 3, event: EVENT, consent: { version: 'x', at: 1 } },
      {
        id: 'c',
        due: 4,
        event: { ...EVENT, id: 'c', at: 1e300 },
        consent: { version: 'x', at: 1 },
      },
      {
        id: 'd',
        due: 5,
        sent: 'often',
        event: { ...EVENT, id: 'd' },
        consent: { version: 'x', at: 1 },
      },
    ],
  },
};
