import type { Text } from '../core/decide/text';

/** How a piece of ui says things: the page's language, its texts, its money. */
export interface Wording {
  /** BCP 47, for example `tr` or `en-GB`; written to `lang`, used for Intl. */
  readonly lang: string;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Puts a text in words: `{name}` is replaced by its value, lists are joined by Intl.ListFormat.
 * An id without words gives an empty text.
 */
export const say = (wording: Wording, text: Text): string =>
  (wording.texts[text.id] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = text.values?.[name];
    if (value === undefined) return whole;
    if (typeof value !== 'object') return String(value);
    return new Intl.ListFormat(wording.lang).format(value);
  });
