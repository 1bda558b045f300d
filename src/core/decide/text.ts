/** What is to be said, before it is said in a language: a message id of `messages/` and the values it holds. */
export interface Text {
  readonly id: string;
  /** A list is joined by the language's own "and". */
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
}
