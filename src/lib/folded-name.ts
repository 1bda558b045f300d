/** A count after a name, as lists of filters have it: `Tea (12)`. */
const COUNT = /\(\d+\)\s*$/;
/** Little pictures, arrows and dividers around a name; `C++` and `C#` are two names. */
const DECORATION = '[\\s\\p{Extended_Pictographic}\\u200d\\ufe0f‹›«»<>→←▸▾•·|:–—-]+';
const AROUND = new RegExp(`^${DECORATION}|${DECORATION}$`, 'gu');
/** Languages in which `I` is the capital of `ı`, and `İ` that of `i`. */
const DOTLESS = /^(tr|az)\b/i;

/**
 * A name as it is compared: without regard to case, spaces, and what merely decorates it. Case is that of the language.
 * @param language BCP 47; whatever else it is counts as English.
 * @example foldedName('ILIK  Süt (3)', 'tr') // 'ılık süt'
 */
export const foldedName = (name: string, language: string): string =>
  name
    .normalize()
    .replace(COUNT, '')
    .replace(AROUND, '')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase(DOTLESS.test(language) ? 'tr' : 'en')
    .normalize();
