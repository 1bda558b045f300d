// @ts-check
// A classic script at the top of <head>: language and theme are on <html> before the first paint and before any other script reads them.
(() => {
  /** @param {string} key */
  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage is switched off: the shop opens with its defaults
    }
  }

  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.lang = stored('mahalle.language') === 'en' ? 'en' : 'tr';
  document.documentElement.dataset['theme'] = stored('mahalle.theme') ?? (prefersDark ? 'dark' : 'light');
})();
