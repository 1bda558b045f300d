import type { Product } from '../../core/catalog/product';
import type { BirebirEvent } from '../../core/events/event';
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
export const createPageObserver = (
  ports: ObserverPorts,
  { catalog, grow }: Pick<RunningEngine, 'catalog' | 'grow'>,
): PageObserver => {
  const { page, observe, listen, onFault } = ports;
  const idOf = knownIds(catalog);
  let told: BirebirEvent[] = [...ports.heap()];
  let stopImpressions = (): void => undefined;
  const stopTelling = ports.onEvent((event) => told.push(event));
  const known = (product: Product): Product => ({ ...product, id: idOf(product) });

  engagement.start({
    page,
    listen,
    onPage: ports.onPage,
    onLeave: ports.onLeave,
    emit: observe,
    readDataLayer: () => undefined,
  });
  return {
    read() {
      const described = describePage(ports, told);
      const main = described.main && { ...described.main, product: known(described.main.product) };
      const listed = described.listed.map((seen) => ({ ...seen, product: known(seen.product) }));
      grow([...(main ? [main.product] : []), ...listed.map(({ product }) => product)]);
      if (main) {
        const { currency } = main.product;
        observe('view_item', {
          items: [itemOfProduct(main.product)],
          ...(currency && { currency }),
        });
      }
      stopImpressions();
      const shown = listed.flatMap(({ element, product }) =>
        element ? [{ element, item: itemOfProduct(product) }] : [],
      );
      stopImpressions = trackImpressions(page.document, shown, { emit: observe, listen, onFault });
      return main ? { type: described.type, main, listed } : { type: described.type, listed };
    },
    turnPage() {
      told = [];
    },
    stop() {
      stopImpressions();
      stopTelling();
    },
  };
};
