/** Languages that ship, each its own lazily loaded file. */
export const languages = ['tr', 'en'] as const;

export type Language = (typeof languages)[number];

/** The shipped language of a page: `tr-TR` is `tr`; one we do not speak is `en`. */
export const languageOf = (tag: string): Language =>
  languages.find((known) => tag.toLowerCase().split('-')[0] === known) ?? 'en';
