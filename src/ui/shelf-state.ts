import type { ShelfDecision, ShelfItem } from '../core/decide/decision';
import type { Money } from './money';
import type { Wording } from './wording';

/** Everything a drawn shelf remembers. Products are named by id. */
export interface ShelfState {
  decision: ShelfDecision;
  width: number;
  /** The first card wholly in view. */
  first: number;
  /** Whose options are open. */
  menu?: string | undefined;
  /** What the explanation is about: one product, or `''` for the whole shelf. */
  why?: string | undefined;
  readonly disliked: Set<string>;
  readonly broken: Set<string>;
  readonly adding: Map<string, 'busy' | 'done'>;
  /** Said aloud last; a new object each time, so that the same words are said again. */
  said: { readonly words: string };
}

/** What can be done on a shelf. All of these are guarded and draw the shelf again. */
export interface ShelfActs {
  drawn(card: Element, id: string): void;
  goTo(first: number): void;
  scrolled(): void;
  menu(id?: string): void;
  why(about?: string): void;
  dislike(item: ShelfItem): void;
  undo(item: ShelfItem): void;
  broke(id: string): void;
  opened(item: ShelfItem): void;
  add: ((item: ShelfItem) => void) | undefined;
  key(event: KeyboardEvent): void;
}

/** What the views of a shelf are drawn from. */
export interface ShelfScene {
  readonly state: ShelfState;
  readonly acts: ShelfActs;
  readonly wording: Wording;
  readonly money: Money;
  readonly headingLevel: 2 | 3 | 4;
}
