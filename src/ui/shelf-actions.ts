import type { ShelfItem } from '../core/decide/decision';

/** What a shelf tells its caller. */
export interface ShelfActions {
  /** Half in view for a second in a visible page; each item once a mount. */
  shown(items: readonly ShelfItem[]): void;
  /** A card's link was followed, in whatever way; the navigation stays the browser's. */
  opened(item: ShelfItem): void;
  disliked(item: ShelfItem): void;
  /** A dislike was taken back. */
  undone(item: ShelfItem): void;
  /** Puts the item in the cart; the button exists only when this is given. */
  add?(item: ShelfItem): Promise<boolean>;
}
