import { type ComponentChild, render } from 'preact';
import { guard } from '../lib/guard';
import { dialogueCss, floatCss } from './dialogue-css';
import { openSurface, type PieceOptions, type Surface } from './surface';
import type { Wording } from './wording';

/** A screen reader must have noticed the empty status before the words come. */
const ANNOUNCE_MS = 60;

export interface FloatingOptions extends PieceOptions {
  /** An element the owner placed; without it the card floats in the page's lower corner. */
  readonly inside?: HTMLElement;
}

/** A card that is drawn until it is answered, dismissed or taken away. */
export interface DrawnCard {
  remove(): void;
}

/** Opens a card that speaks up once and never takes the focus. `view` gives the card and the words to announce. */
export const openFloating = (
  wording: Wording,
  options: FloatingOptions,
  view: () => { card: ComponentChild; words: string },
): Surface => {
  const { inside, onFault } = options;
  const host = inside ?? document.createElement('div');
  let arrived = false;
  const paint = (root: Element) => {
    const { card, words } = view();
    render(
      <>
        {card}
        <p role="status" class="sr">
          <span key={words}>{arrived && words}</span>
        </p>
      </>,
      root,
    );
  };
  const css = inside ? dialogueCss : dialogueCss + floatCss;
  const surface = openSurface(host, css, wording, options, paint, !inside);
  if (!inside) {
    (document.body ?? document.documentElement).append(host);
    surface.onRemove.push(() => host.remove());
  }
  surface.wear();
  surface.draw();
  const speak = () => {
    arrived = true;
    surface.draw();
  };
  setTimeout(guard('ui', speak, onFault), ANNOUNCE_MS);
  return surface;
};
