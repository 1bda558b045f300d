import { drawStill } from './draw-still';
import { letterView } from './picture-view';
import type { Alive, ShelfStage } from './shelf-stage';

/** The first of these from a visitor wakes a shelf: pointed at, reached by keyboard, moved along. */
const TOUCHES = ['pointerover', 'focusin', 'scroll'] as const;

/**
 * Keeps a shelf at rest until a visitor touches it. Links lead on at once; what a button does is done when the
 * shelf is alive, even if the press came before. Gives a function that runs another at once or, when the shelf is
 * just being taken over, after that.
 */
export const awaitTouch = (
  stage: ShelfStage,
  load: () => Promise<Alive>,
): ((run: () => void) => void) => {
  const { scene, actions, items, on, draw, onFault } = stage;
  const pressed = new Set<HTMLButtonElement>();
  let coming: Promise<void> | undefined;
  const wake = () => {
    coming ??= load()
      .then(({ liveShelf }) => {
        stage.live = liveShelf(stage);
        draw();
        pressed.forEach(stage.live.press);
      })
      .catch((error: unknown) => onFault('ui.alive', error));
  };
  const clicked = ({ button }: MouseEvent, target: Element) => {
    const item = items.get(target.closest('.card'));
    const key = target.closest('button');
    if (item && button < 2 && target.closest('a[href]')) actions.opened(item);
    if (!key || button > 0) return;
    wake();
    if (stage.live) stage.live.press(key);
    else pressed.add(key);
  };
  on('click', clicked);
  on('auxclick', clicked);
  for (const touch of TOUCHES) on(touch, wake);
  on('error', (_, picture) => {
    const { product } = items.get(picture.closest('.card')) ?? {};
    if (!product) return;
    scene.broken.add(product.id);
    if (stage.live) draw();
    else drawStill(picture.parentElement as Element, letterView(product, scene.wording.lang));
  });
  return (run) => {
    if (coming && !stage.live)
      coming.then(run).catch((error: unknown) => onFault('ui.alive', error));
    else run();
  };
};
