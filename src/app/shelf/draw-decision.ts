import type { ShelfDecision } from '../../core/decide/decision';
import { reserve } from '../../page/reserve';
import { type DrawnShelf, drawShelf } from '../../ui/shelf';
import { shelfHeight } from '../../ui/shelf-height';
import type { EnginePorts } from '../engine-ports';
import { pageWords, type WordPorts } from '../words/page-words';
import { shelfActions } from './shelf-events';

/**
 * Draws a shelf in the page's words, and lets what is done on it come back as events. Nothing where there is no room
 * for it without moving what the visitor reads: this page goes without.
 */
export const drawDecision = async (
  element: HTMLElement,
  decision: ShelfDecision,
  ports: WordPorts & Pick<EnginePorts, 'observe' | 'announce' | 'onFault'>,
): Promise<DrawnShelf | undefined> => {
  const { settings, observe, announce, chunks, onFault } = ports;
  if (!reserve(element, shelfHeight(element.clientWidth))) return undefined;
  const words = { ...(await pageWords('shelf', ports)) };
  const learnDetail = async (): Promise<void> => {
    words.texts = { ...words.texts, ...(await pageWords('detail', ports)).texts };
  };
  const isWorded = ({ heading, because }: ShelfDecision): boolean =>
    [heading, because].every(({ id }) => id in words.texts);
  if (!isWorded(decision)) await learnDetail();
  const { theme, addToCart } = settings();
  let current = decision;
  const actions = shelfActions(() => current, { observe, addToCart });
  const drawn = drawShelf(element, decision, words, actions, {
    headingLevel: 2,
    theme,
    async alive() {
      const [alive] = await Promise.all([chunks.alive(), learnDetail()]);
      return alive;
    },
    onFault,
  });
  announce('shelf', decision);
  return {
    remove: drawn.remove,
    async update(next) {
      try {
        if (!isWorded(next)) await learnDetail();
        current = next;
        drawn.update(next);
        announce('shelf', next);
      } catch (error) {
        onFault('the words of a shelf', error);
      }
    },
  };
};
