/** One database, three stores: segments of events, a few values by name, and what waits to be sent. */
export const EVENT_STORE = 'events';
export const VALUE_STORE = 'values';
export const OUTBOX_STORE = 'outbox';

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

/** A half-made database lacks a store; it is of no use to anyone. */
export const isWhole = (database: IDBDatabase): boolean =>
  allStores.every((name) => database.objectStoreNames.contains(name));
