import type { Page } from 'playwright-core';
import { packed } from '../../../src/storage/packed';
import { unpacked } from '../../../src/storage/unpacked';
import type { Kept } from '../kept';

/** Names, addresses and keys by which what is kept is found again stay as they are. */
const STAYS = ['path', 'placement', 'strategy', 'kind', 'profile', 'id', 'name'];

/** The same with a trap in the place of every text, or of every text of this name. */
const spoil = (value: unknown, trap: unknown, only: string, key = ''): unknown => {
  if (STAYS.includes(key)) return value;
  // What a page shows is one text.
  if (key === 'shown') return packed(spoil(unpacked(value), trap, only));
  if (typeof value === 'string') return only === '' || only === key ? trap : value;
  if (Array.isArray(value)) return value.map((one) => spoil(one, trap, only, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, spoil(one, trap, only, name)]),
  );
};

/** Writes what was kept back into the database with traps in it, as somebody with access to this origin could. */
export const spoilKept = (page: Page, kept: Kept, trap: unknown, only: string): Promise<void> => {
  const { consent, ...rest } = kept.values;
  return page.evaluate(
    async (values) => {
      const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const open = await settled(indexedDB.open('birebir'));
      const store = open.transaction('values', 'readwrite').objectStore('values');
      for (const [key, value] of Object.entries(values)) await settled(store.put(value, key));
      open.close();
    },
    { consent, ...(spoil(rest, trap, only) as Readonly<Record<string, unknown>>) },
  );
};
