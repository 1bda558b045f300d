export { watchFriction } from './watch-friction';

import { itemOfProduct } from '../../core/catalog/item-of-product';
import type { EventItem } from '../../core/events/event-fields';
import { trackCartClicks } from '../../tracking/cart-clicks';
import { engagement } from '../../tracking/engagement';
import { trackImpressions } from '../../tracking/impressions';
import type { EnginePorts } from '../engine-ports';
import type { PageDescription } from '../observe/describe-page';

type WatchPorts = Pick<
  EnginePorts,
  'page' | 'observe' | 'onEvent' | 'onPage' | 'onLeave' | 'listen' | 'onFault'
>;

/** What is done on a page that has been read. */
export interface Watch {
  /** The page, or another, has been read: from here on these are its products. */
  turnPage(description: PageDescription): void;
  stop(): void;
}

/** Follows how long and how far the page is read, which products come into view, and what goes into the cart. */
export const watchPage = (ports: WatchPorts): Watch => {
  const { page, observe, onPage, onLeave, listen, onFault } = ports;
  let main: EventItem | undefined;
  let cards: readonly { readonly element: Element; readonly item: EventItem }[] = [];
  let timesTold = 0;
  let stopImpressions = (): void => undefined;
  const stopTelling = ports.onEvent(({ name }) => {
    if (name === 'add_to_cart') timesTold += 1;
  });
  engagement.start({
    page,
    listen,
    onPage,
    onLeave,
    // Time spent on a product's page speaks for the product.
    emit: (name, data) => observe(name, main ? { ...data, items: [main] } : data),
    readDataLayer: () => undefined,
  });
  const itemAt = (control: Element): EventItem | undefined =>
    cards.find(({ element }) => element.contains(control))?.item ?? main;
  const stopCartClicks = trackCartClicks(page.document, itemAt, {
    emit: observe,
    listen,
    timesTold: () => timesTold,
  });
  return {
    turnPage(description) {
      main = description.main && itemOfProduct(description.main.product);
      cards = description.listed.flatMap(({ element, product }) =>
        element ? [{ element, item: itemOfProduct(product) }] : [],
      );
      stopImpressions();
      stopImpressions = trackImpressions(page.document, cards, { emit: observe, listen, onFault });
    },
    stop() {
      stopImpressions();
      stopCartClicks();
      stopTelling();
    },
  };
};
