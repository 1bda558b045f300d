/** Selectors for a shop's own markup, for pages we do not understand by ourselves: at most these five. */
export interface Selectors {
  /** One product in a list. */
  readonly card?: string;
  readonly title?: string;
  readonly price?: string;
  readonly image?: string;
  /** The part of a product's own page that shows it. */
  readonly product?: string;
}
