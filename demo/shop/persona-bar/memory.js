// @ts-check
/** What the demo itself remembers lies beside the shop's own keys, under another prefix. */
const PREFIX = 'mahalle-demo.';

/** @param {'offset' | 'persona' | 'collapsed'} name */
export function recall(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null; // storage is off: the bar works for this page only
  }
}

/**
 * @param {'offset' | 'persona' | 'collapsed'} name
 * @param {string | null} value null forgets it
 * @returns {boolean} whether the browser kept it
 */
export function keep(name, value) {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}
