import type { ShelfItem } from '../core/decide/decision';
import type { OnFault } from '../lib/guard';
import type { Child } from './jsx/jsx-runtime';
import type { ShelfActions } from './shelf-actions';
import type { ShelfScene } from './shelf-scene';

/** A drawn shelf as those see it who act on it. */
export interface ShelfStage {
  readonly scene: ShelfScene;
  readonly actions: ShelfActions;
  readonly box: HTMLElement;
  /** What each card shows; nothing is shown by `null`. */
  readonly items: Map<Element | null, ShelfItem>;
  /** What the shelf has become; nothing while it rests. */
  live?: LiveShelf;
  draw(): void;
  /** More rules, over those there are. */
  dress(css: string): void;
  /** Listens on the whole shelf; what is called back is guarded. */
  on<Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    run: (event: HTMLElementEventMap[Kind], target: Element) => void,
  ): void;
  readonly onFault: OnFault;
}

/** A shelf that changes under the visitor's hands. */
export interface LiveShelf {
  /** Draws; the first time takes over what is drawn already. */
  paint(root: Element, view: Child): void;
  press(button: HTMLButtonElement): void;
}

/** What brings a shelf to life. */
export interface Alive {
  liveShelf(stage: ShelfStage): LiveShelf;
}
