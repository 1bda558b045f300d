import type { ShelfDecision } from '../core/decide/decision';
import { guard } from '../lib/guard';
import { openMoney } from './money';
import type { ShelfActions } from './shelf-actions';
import { shelfActs } from './shelf-acts';
import { shelfCss } from './shelf-css';
import { cardGap, cardWidth, isSlim, shelfHeight } from './shelf-height';
import type { ShelfScene, ShelfState } from './shelf-state';
import { shelfView } from './shelf-view';
import { openSurface, type PieceOptions } from './surface';
import { unbreakable } from './unbreakable';
import { watchSeen } from '../lib/watch-seen';
import { watchWidth } from './watch-width';
import type { Wording } from './wording';

export type { ShelfActions } from './shelf-actions';
export { shelfHeight } from './shelf-height';

export interface ShelfOptions extends PieceOptions {
  readonly headingLevel: 2 | 3 | 4;
}

export interface DrawnShelf {
  /** Draws another decision in place; the page's colours are taken again. */
  update(decision: ShelfDecision): void;
  /** Gives the host its own content back. */
  remove(): void;
}

const openShelf = (
  host: HTMLElement,
  decision: ShelfDecision,
  wording: Wording,
  actions: ShelfActions,
  options: ShelfOptions,
): DrawnShelf => {
  const { onFault, headingLevel } = options;
  const state: ShelfState = {
    decision,
    width: 0,
    first: 0,
    disliked: new Set(),
    broken: new Set(),
    adding: new Map(),
    said: { words: '' },
  };
  const surface = openSurface(host, shelfCss, wording, options, () => shelfView(scene));
  const { box, draw, onRemove, remove } = surface;
  const seen = watchSeen((ids) => {
    actions.shown(state.decision.items.filter(({ product }) => ids.includes(product.id)));
  }, onFault);
  const stage = { box, draw, drawn: seen.watch };
  const acts = shelfActs(state, stage, wording, actions, onFault);
  const scene: ShelfScene = { state, acts, wording, headingLevel, money: openMoney(wording.lang) };
  const fit = (width: number) => {
    state.width = width;
    surface.wear();
    box.classList.toggle('slim', isSlim(width));
    box.style.setProperty('--w', `${cardWidth(width)}px`);
    box.style.setProperty('--gap', `${cardGap(width)}px`);
    box.style.setProperty('--h', `${shelfHeight(width)}px`);
    draw();
  };
  onRemove.push(seen.stop, watchWidth(box, fit, onFault));
  return {
    update: guard(
      'ui.shelf',
      (next: ShelfDecision) => {
        Object.assign(state, { decision: next, menu: undefined, why: undefined });
        surface.wear();
        draw();
      },
      onFault,
    ),
    remove,
  };
};

/** Draws a shelf in the shadow root of `host`, exactly `shelfHeight` high. Never throws. */
export const drawShelf = unbreakable(openShelf, { update() {}, remove() {} });
