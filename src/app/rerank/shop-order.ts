import { SHOP_ORDER } from '../../core/rerank/shop-order-facet';
import type { EnginePorts } from '../engine-ports';

/** The owner's control for the way back: `<button data-birebir-shop-order>Show the shop’s order</button>`. */
const CONTROL = '[data-birebir-shop-order]';

/** The visitor's wish for the shop's own order, and the controls for it. */
export interface ShopOrder {
  isWanted(): boolean;
  /** What was wished for earlier. */
  recall(wanted: boolean): void;
  /** Tells the controls whether there is anything to go back from. */
  show(isRanked: boolean): void;
  stop(): void;
}

type OrderPorts = Pick<EnginePorts, 'page' | 'observe' | 'onEvent' | 'listen'>;

/** Hears the wish from the controls and from the API, and calls back when it has changed. */
export const createShopOrder = (
  { page, observe, onEvent, listen }: OrderPorts,
  changed: () => void,
): ShopOrder => {
  const { document } = page;
  let wanted = false;
  const stopHearing = onEvent(({ name, data: { facet, method } }) => {
    if (name !== 'prefer' || facet !== SHOP_ORDER) return;
    wanted = method === 'less';
    changed();
  });
  const stopClicks = listen(document, 'click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest(CONTROL)) return;
    observe('prefer', { facet: SHOP_ORDER, method: wanted ? 'neutral' : 'less' });
  });
  const show = (isRanked: boolean): void => {
    for (const control of Array.from(document.querySelectorAll(CONTROL))) {
      const state = isRanked || wanted ? `${wanted}` : null;
      if (control.getAttribute('aria-pressed') === state) continue;
      if (state === null) control.removeAttribute('aria-pressed');
      else control.setAttribute('aria-pressed', state);
    }
  };
  return {
    isWanted: () => wanted,
    recall(before) {
      wanted = before;
    },
    show,
    stop() {
      stopHearing();
      stopClicks();
      wanted = false;
      show(false);
    },
  };
};
