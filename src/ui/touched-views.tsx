/** @jsxImportSource ./jsx */
import type { ShelfItem } from '../core/decide/decision';
import { addView } from './card-view';
import type { Piece } from './jsx/jsx-runtime';
import type { CardPress, ShelfScene, TouchedViews } from './shelf-scene';
import { whyView } from './why-view';
import { say, type Wording } from './wording';

/** What a visitor has done on a shelf. Products are named by id. */
export interface Touches {
  readonly disliked: Set<string>;
  readonly adding: Map<string, 'busy' | 'done'>;
  /** Said aloud last; a new object each time, so that the same words are said again. */
  said: { readonly words: string };
}

const wordButton = (value: CardPress, id: string, wording: Wording, look?: string): Piece => (
  <button type="button" value={value} class={look}>
    {say(wording, { id })}
  </button>
);

/** What a shelf shows of what was done on it. */
export const touchedViews = (scene: ShelfScene, touches: Touches): TouchedViews => {
  const { wording } = scene;
  return {
    gone: ({ product }: ShelfItem) =>
      touches.disliked.has(product.id) && (
        <div class="gone mid">
          <p>{say(wording, { id: 'card.removed' })}</p>
          {wordButton('undo', 'card.undo', wording, 'undo')}
        </div>
      ),
    menu: ({ product }) =>
      scene.menu === product.id && (
        // Focusable, so that pressing inside it never counts as leaving the card (Safari focuses no button by mouse).
        <div class="menu" tabIndex={-1}>
          {wordButton('dislike', 'card.dislike', wording)}
          {wordButton('reasons', 'card.why', wording)}
        </div>
      ),
    adding(item) {
      const step = touches.adding.get(item.product.id);
      const done = step === 'done';
      return addView(
        item,
        say(wording, { id: done ? 'card.added' : 'card.add' }),
        done ? 'M5 13l4 4L19 7' : undefined,
        { class: `buy row ${step ?? ''}`, 'aria-disabled': step === 'busy' },
      );
    },
    why: () => scene.why !== undefined && whyView(scene.decision, scene.why, wording),
    said: () => <span key={touches.said}>{touches.said.words}</span>,
  };
};
