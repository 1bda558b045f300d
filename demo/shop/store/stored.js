// @ts-check
/** Everything the shop remembers lies under this prefix in localStorage. */
const PREFIX = 'mahalle.';

/**
 * @template T
 * @param {string} name
 * @param {T} fallback
 * @returns {T}
 */
export function readStored(name, fallback) {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? fallback : JSON.parse(text);
  } catch {
    return fallback; // storage is off or holds something else: the shop opens as for a newcomer
  }
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {boolean} whether the browser kept it
 */
export function writeStored(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false; // private mode or no room: this visit goes on without memory
  }
}
