import type { ShelfActs } from './shelf-acts';
import type { ShelfScene } from './shelf-scene';

/**
 * Escape closes what is open; in the list the arrow keys, Home and End move the cards, never the focus. The links of a row
 * stand still.
 */
export const shelfKey = (
  event: KeyboardEvent,
  { first, why, menu, decision }: ShelfScene,
  acts: ShelfActs,
  rightToLeft: boolean,
): void => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const step = rightToLeft ? -1 : 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowRight: first + step,
    ArrowLeft: first - step,
    Home: 0,
    End: decision.items.length,
  };
  const to = moves[key];
  const inList =
    (target as Element).closest('.box:not(.ways) .list') && !altKey && !ctrlKey && !metaKey;
  if (inList && to !== undefined) acts.goTo(to);
  else if (key === 'Escape' && why !== undefined) acts.why();
  else if (key === 'Escape' && menu !== undefined) acts.menu();
  else return;
  event.preventDefault();
  event.stopPropagation();
};
