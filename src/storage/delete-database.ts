/** Another tab that holds the database lets go of it at once; one that is frozen does so when it wakes. */
const LIMIT_MS = 2000;

/** Deletes the database; settles in any case. */
export const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const limit = setTimeout(resolve, LIMIT_MS);
    const settle = (event?: Event): void => {
      // Firefox reports an unhandled request error to window.onerror.
      event?.preventDefault();
      clearTimeout(limit);
      resolve();
    };
    try {
      const request = globalThis.indexedDB.deleteDatabase(name);
      request.onsuccess = settle;
      request.onerror = settle;
    } catch {
      // Where nothing can be opened there is nothing to delete.
      settle();
    }
  });
