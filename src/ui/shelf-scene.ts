import type { ShelfDecision, ShelfItem } from '../core/decide/decision';
import type { Child } from './jsx/jsx-runtime';
import type { Money } from './money';
import type { Wording } from './wording';

/** What a button of a shelf does, or one in a card; it stands in the button's `value`. */
export type ShelfPress = 'previous' | 'next' | 'why' | 'close';
export type CardPress = 'menu' | 'dislike' | 'reasons' | 'undo' | 'add';

/** What is seen only on a shelf that was touched; comes with what brings it to life. */
export interface TouchedViews {
  /** In place of a product that nobody wants. */
  gone(item: ShelfItem): Child;
  /** The options of a product, when they are open. */
  menu(item: ShelfItem): Child;
  /** The button that puts a product in the cart, as far as that has come. */
  adding(item: ShelfItem): Child;
  /** The explanation over the shelf, when it was asked for. */
  why(): Child;
  /** What was said aloud last. */
  said(): Child;
}

/** Everything a drawn shelf remembers, and all that its views are drawn from. Products are named by id. */
export interface ShelfScene {
  readonly wording: Wording;
  readonly money: Money;
  readonly headingLevel: 2 | 3 | 4;
  /** The shop can put things in the cart. */
  readonly adds: boolean;
  readonly broken: Set<string>;
  decision: ShelfDecision;
  width: number;
  /** How many whole cards are in view. */
  inView: number;
  /** The first card wholly in view. */
  first: number;
  /** Whose options are open. */
  menu?: string | undefined;
  /** What the explanation is about: one product, or `''` for the whole shelf. */
  why?: string | undefined;
  touched?: TouchedViews;
}
