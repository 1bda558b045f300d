import type { ShelfItem } from '../core/decide/decision';
import { guard, type OnFault } from '../lib/guard';
import { addToCart } from './add-to-cart';
import type { ShelfActions } from './shelf-actions';
import { cardGap, cardsInView, cardWidth } from './shelf-height';
import { shelfKey } from './shelf-key';
import type { ShelfActs, ShelfState } from './shelf-state';
import { say, type Wording } from './wording';

/** What the acts need of the drawn shelf. */
interface Stage {
  readonly box: HTMLElement;
  draw(): void;
  drawn(card: Element, id: string): void;
}

/** Every act changes the state, draws, then moves the focus where its element went; the caller is told last. */
export const shelfActs = (
  state: ShelfState,
  { box, draw, drawn }: Stage,
  wording: Wording,
  actions: ShelfActions,
  onFault: OnFault,
): ShelfActs => {
  const safe = <Args extends unknown[]>(run: (...args: Args) => unknown) =>
    guard('ui.shelf', run, onFault);
  const tell = (id: string, values: Record<string, number> = {}) => {
    state.said = { words: say(wording, { id, values }) };
  };
  const focus = (selector: string) =>
    box.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const focusCard = (id: string, selector: string) => {
    const at = state.decision.items.findIndex(({ product }) => product.id === id);
    focus(`.card:nth-child(${at + 1}) ${selector}`);
  };
  const step = () => cardWidth(state.width) + cardGap(state.width);
  const list = () => box.querySelector('.list');
  const { add } = actions;
  const acts: ShelfActs = {
    drawn,
    goTo: safe((to: number) => {
      const total = state.decision.items.length;
      const first = Math.max(0, Math.min(to, total - cardsInView(state.width)));
      list()?.scrollTo({ left: first * step() * (box.dir === 'rtl' ? -1 : 1) });
      tell('shelf.position', { n: first + 1, total });
      draw();
    }),
    scrolled: safe(() => {
      const first = Math.ceil(Math.abs(list()?.scrollLeft ?? 0) / step() - 0.1);
      if (first === state.first) return;
      state.first = first;
      draw();
    }),
    menu: safe((id?: string) => {
      const last = state.menu;
      const inside = box.querySelector('.menu:focus-within');
      state.menu = id;
      draw();
      if (id !== undefined) focus('.menu button');
      else if (last !== undefined && inside) focusCard(last, '.more');
    }),
    why: safe((about?: string) => {
      const last = state.why;
      state.menu = undefined;
      state.why = about;
      draw();
      if (about !== undefined) focus('.why');
      else if (last) focusCard(last, '.more');
      else focus('.info');
    }),
    dislike: safe((item: ShelfItem) => {
      const { id } = item.product;
      state.menu = undefined;
      state.disliked.add(id);
      tell('card.removed');
      draw();
      focusCard(id, '.undo');
      actions.disliked(item);
    }),
    undo: safe((item: ShelfItem) => {
      const { id } = item.product;
      state.disliked.delete(id);
      draw();
      focusCard(id, '.more');
      actions.undone(item);
    }),
    broke: safe((id: string) => {
      state.broken.add(id);
      draw();
    }),
    opened: safe((item: ShelfItem) => actions.opened(item)),
    add: add && safe(addToCart(state, draw, tell, (item) => add(item))),
    key: safe((event: KeyboardEvent) => shelfKey(event, state, acts, box.dir === 'rtl')),
  };
  return acts;
};
