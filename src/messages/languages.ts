/** Languages that ship. */
export const languages = ['tr', 'en'] as const;

export type Language = (typeof languages)[number];

/**
 * A language's texts come in three files: what shelves say at rest; what they say when they are touched, with the words of
 * those that a placement asks for by name; and what is said to the visitor.
 */
export type Part = 'shelf' | 'detail' | 'talk';

/** The shipped language of a page: `tr-TR` is `tr`; one we do not speak is `en`. */
export const languageOf = (tag: string): Language =>
  languages.find((known) => tag.toLowerCase().split('-')[0] === known) ?? 'en';
