import { type Catalog, createCatalog, growCatalog } from '../../core/catalog/catalog';
import type { Product } from '../../core/catalog/product';
import { readStoredProducts } from '../../storage/stored-products';
import type { EnginePorts } from '../engine-ports';

/** What the shop sells, as far as this browser knows: the feed, what was remembered, what pages show. */
export interface LiveCatalog {
  current(): Catalog;
  /** Takes up the products found on the page. */
  grow(found: readonly Product[]): void;
  /** Begins anew: the shop's catalogue file (fetched once), what was remembered if that may be read, this page. */
  reload(): Promise<void>;
}

type CatalogPorts = Pick<
  EnginePorts,
  'page' | 'settings' | 'granted' | 'memory' | 'wording' | 'warn' | 'chunks'
>;

export const createLiveCatalog = (ports: CatalogPorts): LiveCatalog => {
  let catalog = createCatalog([]);
  let feed: Promise<readonly Product[]> | undefined;
  let onPage: readonly Product[] = [];

  const remembered = async (): Promise<readonly Product[]> =>
    ports.granted('remember')
      ? readStoredProducts(await (await ports.memory()).values.read('catalogue'))
      : [];
  return {
    current: () => catalog,
    grow(found) {
      onPage = found;
      catalog = growCatalog(catalog, found);
    },
    async reload() {
      if (ports.settings().catalogue) {
        feed ??= ports.chunks.feeds().then(({ fetchCatalogue }) => fetchCatalogue(ports));
      }
      // The feed first: its products take the first ordinals, and it is the more trusted.
      const known = [(await feed) ?? [], await remembered(), onPage];
      catalog = known.reduce(growCatalog, createCatalog([]));
    },
  };
};
