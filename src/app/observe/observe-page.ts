import { growCatalog } from '../../core/catalog/grow-catalog';
import type { Product } from '../../core/catalog/product';
import type { BirebirEvent } from '../../core/events/event';
import type { EventItem } from '../../core/events/event-fields';
import type { Seen } from '../../discovery/discover';
import { trackCartClicks } from '../../tracking/cart-clicks';
import { engagement } from '../../tracking/engagement';
import { trackImpressions } from '../../tracking/impressions';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import { describePage, type PageDescription } from './describe-page';
import { itemOfProduct } from './event-product';
import { knownIds } from './known-ids';

type ObserverPorts = Pick<
  EnginePorts,
  'page' | 'settings' | 'observe' | 'onEvent' | 'onPage' | 'onLeave' | 'listen' | 'heap' | 'onFault'
>;

/** Reads the page under the visitor's eyes. */
export interface PageObserver {
  /** Reads it anew: tells what it is about, takes up its products. */
  read(): PageDescription;
  /** A new page of a single-page shop. */
  turnPage(): void;
  stop(): void;
}

/** Finds products on the page, says that they are looked at, and follows how long and how far it is read. */
export const createPageObserver = (ports: ObserverPorts, engine: RunningEngine): PageObserver => {
  const { page, observe, listen, onFault } = ports;
  const idOf = knownIds(engine.catalog);
  let shown: readonly Product[] = [];
  const grow = (): void => engine.replaceCatalog(growCatalog(engine.catalog(), shown));
  engine.onReload = grow;
  let told: BirebirEvent[] = [...ports.heap()];
  let stopImpressions = (): void => undefined;
  let main: Seen | undefined;
  let listed: readonly Seen[] = [];
  const stopTelling = ports.onEvent((event) => told.push(event));
  const known = (product: Product): Product => ({ ...product, id: idOf(product) });

  engagement.start({
    page,
    listen,
    onPage: ports.onPage,
    onLeave: ports.onLeave,
    // Time spent on a product's page speaks for the product.
    emit: (name, data) =>
      observe(name, main ? { ...data, items: [itemOfProduct(main.product)] } : data),
    readDataLayer: () => undefined,
  });
  const itemAt = (control: Element): EventItem | undefined => {
    const card = listed.find(({ element }) => element?.contains(control)) ?? main;
    return card && itemOfProduct(card.product);
  };
  const stopCartClicks = trackCartClicks(page.document, itemAt, {
    emit: observe,
    listen,
    timesTold: () => told.filter(({ name }) => name === 'add_to_cart').length,
  });
  return {
    read() {
      const described = describePage(ports, told);
      const { type, search } = described;
      main = described.main && { ...described.main, product: known(described.main.product) };
      listed = described.listed.map((seen) => ({ ...seen, product: known(seen.product) }));
      if (search) observe('search', { search_term: search, results: listed.length });
      shown = [...(main ? [main.product] : []), ...listed.map(({ product }) => product)];
      grow();
      if (main) {
        const { currency } = main.product;
        observe('view_item', {
          items: [itemOfProduct(main.product)],
          ...(currency && { currency }),
        });
      }
      stopImpressions();
      const cards = listed.flatMap(({ element, product }) =>
        element ? [{ element, item: itemOfProduct(product) }] : [],
      );
      stopImpressions = trackImpressions(page.document, cards, { emit: observe, listen, onFault });
      return { type, main, listed };
    },
    turnPage() {
      told = [];
    },
    stop() {
      stopImpressions();
      stopCartClicks();
      stopTelling();
    },
  };
};
