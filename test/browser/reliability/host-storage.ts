import type { Page } from 'playwright-core';

/** Puts something of the shop's own into every place a page can keep things. */
export const fillHostStorage = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    localStorage.setItem('cart', '1');
    sessionStorage.setItem('step', '2');
    // biome-ignore lint/suspicious/noDocumentCookie: as shops write theirs.
    document.cookie = 'session=3; path=/';
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('the-shops-own', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('things').put(4, 'thing');
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
  });

/** Everything of the shop's own that lies there. */
export const readHostStorage = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const thing = await new Promise<unknown>((resolve, reject) => {
      const request = indexedDB.open('the-shops-own');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const asked = request.result.transaction('things').objectStore('things').getAll();
        asked.onsuccess = () => {
          request.result.close();
          resolve(asked.result);
        };
      };
    });
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookie: document.cookie,
      thing,
    };
  });
