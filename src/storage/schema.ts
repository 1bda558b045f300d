/** One database, two stores: segments of events, and a few values by name. */
export const EVENT_STORE = 'events';
export const VALUE_STORE = 'values';

/**
 * What each version of the database adds to the one before, run in order from the version that was found.
 * A version is never edited once released: the next one mends it.
 */
const migrations: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore(EVENT_STORE, { keyPath: 'seq', autoIncrement: true });
    database.createObjectStore(VALUE_STORE);
  },
];

export const DATABASE_VERSION = migrations.length;

export const migrate = (database: IDBDatabase, from: number): void => {
  for (const step of migrations.slice(from)) step(database);
};

/** A half-made database lacks a store; it is of no use to anyone. */
export const isWhole = (database: IDBDatabase): boolean =>
  database.objectStoreNames.contains(EVENT_STORE) &&
  database.objectStoreNames.contains(VALUE_STORE);
