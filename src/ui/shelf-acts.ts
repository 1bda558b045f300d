import type { ShelfItem } from '../core/decide/decision';
import { guard } from '../lib/guard';
import { addToCart } from './add-to-cart';
import { cardGap, cardWidth } from './shelf-height';
import type { CardPress, ShelfPress } from './shelf-scene';
import type { ShelfStage } from './shelf-stage';
import type { Touches } from './touched-views';
import { say } from './wording';

/** What can be done on a shelf. */
export interface ShelfActs {
  readonly onShelf: Readonly<Record<ShelfPress, () => unknown>>;
  readonly onCard: Readonly<Record<CardPress, (item: ShelfItem) => unknown>>;
  goTo(first: number): void;
  scrolled(): void;
  /** Opens the options of a product, or closes those that are open. */
  menu(id?: string): void;
  why(about?: string): void;
}

/** Every act changes the scene, draws, then moves the focus where its element went; the caller is told last. */
export const shelfActs = (stage: ShelfStage, touches: Touches): ShelfActs => {
  const { scene, actions, box, draw } = stage;
  const tell = (id: string, values: Record<string, number> = {}) => {
    touches.said = { words: say(scene.wording, { id, values }) };
  };
  const focus = (selector: string) =>
    box.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const focusCard = (id: string, selector: string) => {
    const at = scene.decision.items.findIndex(({ product }) => product.id === id);
    focus(`.card:nth-child(${at + 1}) ${selector}`);
  };
  const step = () => cardWidth(scene.width) + cardGap(scene.width);
  const list = () => box.querySelector('.list');
  const add = addToCart(touches, draw, tell, async (item) => !!(await actions.add?.(item)));
  const acts: ShelfActs = {
    onShelf: {
      previous: () => acts.goTo(scene.first - scene.inView),
      next: () => acts.goTo(scene.first + scene.inView),
      why: () => acts.why(''),
      close: () => acts.why(),
    },
    onCard: {
      menu: ({ product: { id } }) => acts.menu(scene.menu === id ? undefined : id),
      reasons: ({ product }) => acts.why(product.id),
      add: guard('ui.shelf', add, stage.onFault),
      dislike(item) {
        const { id } = item.product;
        scene.menu = undefined;
        touches.disliked.add(id);
        tell('card.removed');
        draw();
        focusCard(id, '.undo');
        actions.disliked(item);
      },
      undo(item) {
        const { id } = item.product;
        touches.disliked.delete(id);
        draw();
        focusCard(id, '.more');
        actions.undone(item);
      },
    },
    goTo(to) {
      const total = scene.decision.items.length;
      const first = Math.max(0, Math.min(to, total - scene.inView));
      list()?.scrollTo({ left: first * step() * (box.dir === 'rtl' ? -1 : 1) });
      tell('shelf.position', { n: first + 1, total });
      draw();
    },
    scrolled() {
      const first = Math.ceil(Math.abs(list()?.scrollLeft ?? 0) / step() - 0.1);
      if (first === scene.first) return;
      scene.first = first;
      draw();
    },
    menu(id) {
      const last = scene.menu;
      const inside = box.querySelector('.menu:focus-within');
      scene.menu = id;
      draw();
      if (id !== undefined) focus('.menu button');
      else if (last !== undefined && inside) focusCard(last, '.more');
    },
    why(about) {
      const last = scene.why;
      scene.menu = undefined;
      scene.why = about;
      draw();
      if (about !== undefined) focus('.why');
      else if (last) focusCard(last, '.more');
      else focus('.info');
    },
  };
  return acts;
};
