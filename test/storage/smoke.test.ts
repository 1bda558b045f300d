import { expect, test } from 'vitest';

test('these tests run where there is a database', async () => {
  const opening = indexedDB.open('smoke');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  expect(database.name).toBe('smoke');
  database.close();
  indexedDB.deleteDatabase('smoke');
});
