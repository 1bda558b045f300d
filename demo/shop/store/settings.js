// @ts-check
/** @typedef {'tr' | 'en'} Language */

/** The early script has put the language on <html>; this is where everybody reads it. */
export function pageLanguage() {
  return /** @type {Language} */ (document.documentElement.lang === 'en' ? 'en' : 'tr');
}

/** @param {Language} language */
export function chooseLanguage(language) {
  keep('language', language);
  location.reload();
}

export function isDark() {
  return document.documentElement.dataset['theme'] === 'dark';
}

/** @param {'light' | 'dark'} theme */
export function chooseTheme(theme) {
  keep('theme', theme);
  document.documentElement.dataset['theme'] = theme;
}

/**
 * Plain words rather than JSON, because the early script reads them too.
 * @param {string} name
 * @param {string} word
 */
function keep(name, word) {
  try {
    localStorage.setItem(`mahalle.${name}`, word);
  } catch {
    document.documentElement.dataset['unsaved'] = name; // shown for this page only
  }
}
