import { growCatalog } from '../../core/catalog/grow-catalog';
import { itemOfProduct } from '../../core/catalog/item-of-product';
import type { Product } from '../../core/catalog/product';
import type { BirebirEvent } from '../../core/events/event';
import { hasStructure, type Seen } from '../../discovery/discover';
import type { RunningEngine } from '../engine/start-engine';
import type { EnginePorts } from '../engine-ports';
import { describePage, type PageDescription } from './describe-page';
import { knownIds } from './known-ids';

type ReaderPorts = Pick<
  EnginePorts,
  'page' | 'settings' | 'now' | 'chunks' | 'observe' | 'onEvent' | 'heap'
>;

/** Reads the page under the visitor's eyes. */
export interface PageReader {
  /** Reads it anew: tells what it is about, takes up its products. */
  read(): Promise<PageDescription>;
  /** A new page of a single-page shop. */
  turnPage(): void;
  stop(): void;
}

/** The calendar's clock is set now and then, a page's own is not. */
const CLOCKS_DIFFER_MS = 60_000;

/** Finds the products of the page, puts them into the catalogue, and says what the page is about. */
export const createPageReader = (ports: ReaderPorts, engine: RunningEngine): PageReader => {
  const { page, chunks, observe } = ports;
  const idOf = knownIds(engine.catalog);
  let shown: readonly Product[] = [];
  const grow = (): void => engine.replaceCatalog(growCatalog(engine.catalog(), shown));
  engine.onReload = grow;
  let told: BirebirEvent[] = [];
  const openedAt = ports.now() - page.performance.now();
  /** What happened before this page was opened, as a shop tells an order history here, is not about it. */
  const tell = (event: BirebirEvent): void => {
    if (event.at > openedAt - CLOCKS_DIFFER_MS) told.push(event);
  };
  ports.heap().forEach(tell);
  const stopTelling = ports.onEvent(tell);
  const known = (seen: Seen): Seen => ({
    ...seen,
    product: { ...seen.product, id: idOf(seen.product) },
  });
  return {
    async read() {
      const { document } = page;
      const structured = hasStructure(document)
        ? (await chunks.structured()).structuredProducts(document)
        : { listed: [] };
      const { type, search, ...found } = describePage(ports, told, structured);
      const main = found.main && known(found.main);
      const listed = found.listed.map(known);
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
      return { type, main, listed };
    },
    turnPage() {
      told = [];
    },
    stop: stopTelling,
  };
};
