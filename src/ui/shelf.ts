import type { ShelfDecision, ShelfItem } from '../core/decide/decision';
import { guard } from '../lib/guard';
import { watchSeen } from '../lib/watch-seen';
import { awaitTouch } from './await-touch';
import { drawStill } from './draw-still';
import { openMoney } from './money';
import type { ShelfActions } from './shelf-actions';
import { shelfCss } from './shelf-css';
import { cardsInView, cardWidth, isSlim } from './shelf-height';
import type { ShelfScene } from './shelf-scene';
import type { Alive, ShelfStage } from './shelf-stage';
import { shelfView } from './shelf-view';
import { openSurface, type PieceOptions } from './surface';
import { unbreakable } from './unbreakable';
import { watchWidth } from './watch-width';
import type { Wording } from './wording';

export type { ShelfActions } from './shelf-actions';

export interface ShelfOptions extends PieceOptions {
  readonly headingLevel: 2 | 3 | 4;
  /** Loads what a shelf needs once it is touched: `./live-shelf`. */
  readonly alive: () => Promise<Alive>;
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
  const { headingLevel, alive, onFault } = options;
  const scene: ShelfScene = {
    wording,
    money: openMoney(wording.lang),
    headingLevel,
    adds: !!actions.add,
    broken: new Set(),
    decision,
    width: 0,
    inView: 0,
    first: 0,
  };
  const surface = openSurface(host, shelfCss, wording, options, (root) => {
    (stage.live?.paint ?? drawStill)(root, shelfView(scene));
    const { items } = stage;
    items.clear();
    root.querySelectorAll('.card').forEach((card, at) => {
      const item = scene.decision.items[at] as ShelfItem;
      items.set(card, item);
      seen.watch(card, item.product.id);
    });
  });
  const { box, draw, wear } = surface;
  const seen = watchSeen((ids) => {
    actions.shown(scene.decision.items.filter(({ product }) => ids.includes(product.id)));
  }, onFault);
  const stage: ShelfStage = {
    ...surface,
    scene,
    actions,
    items: new Map(),
    on(kind, run) {
      const heard = (event: HTMLElementEventMap[typeof kind]) =>
        run(event, event.target as Element);
      box.addEventListener(kind, guard('ui.shelf', heard, onFault), true);
    },
    onFault,
  };
  const settled = awaitTouch(stage, alive);
  const fit = (width: number) => {
    wear();
    box.classList.toggle('slim', isSlim(width));
    box.style.setProperty('--w', `${cardWidth(width)}px`);
    scene.width = width;
    settled(() => {
      const inView = cardsInView(scene.width);
      if (scene.inView === inView) return;
      scene.inView = inView;
      draw();
    });
  };
  surface.onRemove.push(seen.stop, watchWidth(box, fit, onFault));
  return {
    update: (next) =>
      settled(() => {
        Object.assign(scene, { decision: next, menu: undefined, why: undefined });
        wear();
        draw();
      }),
    remove: surface.remove,
  };
};

/** Draws a shelf in the shadow root of `host`, exactly `shelfHeight` high. Never throws. */
export const drawShelf = unbreakable(openShelf, { update() {}, remove() {} });
