/** One database, three stores: segments of events, a few values by name, and what waits to be sent. */
const EVENT_STORE = 'events';
const VALUE_STORE = 'values';
const OUTBOX_STORE = 'outbox';

/**
 * What each version of the database adds to the one before, run in order from the version that was found.
 * A version is never edited once released: the next one mends it.
 */
const migrations: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore(EVENT_STORE, { keyPath: 'seq', autoIncrement: true });
    database.createObjectStore(VALUE_STORE);
  },
  (database) => {
    database.createObjectStore(OUTBOX_STORE, { keyPath: 'id' }).createIndex('due', 'due');
  },
];

export const DATABASE_VERSION = migrations.length;

export const migrate = (database: IDBDatabase, from: number): void => {
  for (const step of migrations.slice(from)) step(database);
};

export const allStores: readonly string[] = [EVENT_STORE, VALUE_STORE, OUTBOX_STORE];

/** The stores as one transaction sees them. */
export interface Stores {
  readonly events: IDBObjectStore;
  readonly values: IDBObjectStore;
  readonly outbox: IDBObjectStore;
}

export const storesOf = (transaction: IDBTransaction): Stores => ({
  events: transaction.objectStore(EVENT_STORE),
  values: transaction.objectStore(VALUE_STORE),
  outbox: transaction.objectStore(OUTBOX_STORE),
});

/** A half-made database lacks a store, or has one that is none of ours; it is of no use to anyone. */
export const isWhole = (database: IDBDatabase): boolean => {
  if (!allStores.every((name) => database.objectStoreNames.contains(name))) return false;
  const { events, values, outbox } = storesOf(database.transaction([...allStores]));
  return (
    events.keyPath === 'seq' &&
    events.autoIncrement &&
    values.keyPath === null &&
    outbox.keyPath === 'id' &&
    outbox.indexNames.contains('due')
  );
};
