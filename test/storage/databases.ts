import { afterEach, vi } from 'vitest';

/** Names of all databases of this origin; asking makes none. */
export const databaseNames = async (): Promise<readonly string[]> =>
  (await indexedDB.databases()).map(({ name }) => name ?? '');

export const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    if ('onblocked' in request) request.onblocked = () => reject(new Error('blocked'));
  });

/** A database somebody else made under our name: of any version, with any stores. */
export const foreignDatabase = async (
  name: string,
  version: number,
  stores: readonly string[],
): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const store of stores) request.result.createObjectStore(store);
  };
  return settled(request);
};

let names = 0;

/** A name nobody has used; what was made is removed after each test. */
export const freshName = (): string => `shop-${++names}`;

afterEach(async () => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  for (const name of await databaseNames()) indexedDB.deleteDatabase(name);
});
