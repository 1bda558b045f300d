import { hydrate, render } from 'preact';
import { shelfActs } from './shelf-acts';
import { shelfKey } from './shelf-key';
import type { CardPress, ShelfPress } from './shelf-scene';
import type { LiveShelf, ShelfStage } from './shelf-stage';
import { touchedCss } from './touched-css';
import { type Touches, touchedViews } from './touched-views';
import { vnode } from './vnode';

/** Brings a drawn shelf to life: Preact takes over the very same elements, with their focus and scroll position. */
export const liveShelf = (stage: ShelfStage): LiveShelf => {
  const { scene, box, items, on } = stage;
  const touches: Touches = { disliked: new Set(), adding: new Map(), said: { words: '' } };
  const acts = shelfActs(stage, touches);
  let taken: Element | undefined;
  scene.touched = touchedViews(scene, touches);
  on('keydown', (event) => shelfKey(event, scene, acts, box.dir === 'rtl'));
  on('scroll', acts.scrolled);
  on('focusout', ({ relatedTarget }, target) => {
    const card = target.closest('.card');
    const left = card && !card.contains(relatedTarget as Node | null);
    if (left && items.get(card)?.product.id === scene.menu) acts.menu();
  });
  return {
    paint(root, view) {
      const first = !taken;
      const draw = root === taken ? render : hydrate;
      taken = root;
      draw(vnode(view), root);
      if (!first) return;
      stage.dress(touchedCss);
      acts.scrolled();
    },
    press(button) {
      if (button.getAttribute('aria-disabled') === 'true') return;
      const item = items.get(button.closest('.card'));
      if (item) acts.onCard[button.value as CardPress](item);
      else acts.onShelf[button.value as ShelfPress]();
    },
  };
};
