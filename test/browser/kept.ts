import type { Page } from 'playwright-core';
import type { BirebirEvent } from '../../src/index';

/** What lies in a database of ours, read around all our code. */
export interface Kept {
  readonly events: readonly BirebirEvent[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Names of the databases of this origin; asking makes none. */
export const databaseNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));

/** Reads everything in the database; nothing when there is none. */
export const readKept = (page: Page, name = 'birebir'): Promise<Kept | undefined> =>
  page.evaluate(async (database) => {
    if (!(await indexedDB.databases()).some((one) => one.name === database)) return undefined;
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const open = await settled(indexedDB.open(database));
    try {
      const stores = open.transaction(['events', 'values']);
      const values = stores.objectStore('values');
      const [segments, keys, all] = await Promise.all([
        settled(stores.objectStore('events').getAll()),
        settled(values.getAllKeys()),
        settled(values.getAll()),
      ]);
      return {
        events: segments.flatMap((segment: { events: BirebirEvent[] }) => segment.events),
        values: Object.fromEntries(keys.map((key, at) => [String(key), all[at]])),
      };
    } finally {
      open.close();
    }
  }, name);
