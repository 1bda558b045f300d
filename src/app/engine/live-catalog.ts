import { type Catalog, createCatalog } from '../../core/catalog/catalog';
import { growCatalog } from '../../core/catalog/grow-catalog';
import { readStoredProducts } from '../../storage/read-stored-products';
import type { EnginePorts } from '../engine-ports';

/** What the shop sells, as far as this browser knows: the feed, what was remembered, what pages show. */
export interface LiveCatalog {
  current(): Catalog;
  /** Puts in place a catalogue that has grown by what the page shows. */
  replace(grown: Catalog): void;
  /** Begins anew: the shop's catalogue file (fetched once), and what was remembered if that may be read. */
  reload(): Promise<void>;
}

export const createLiveCatalog = (ports: EnginePorts): LiveCatalog => {
  const { settings, granted, memory, chunks } = ports;
  let catalog = createCatalog([]);
  let feed: Promise<Catalog> | undefined;
  return {
    current: () => catalog,
    replace(grown) {
      catalog = grown;
    },
    async reload() {
      if (settings().catalogue)
        feed ??= chunks.feeds().then((feeds) => feeds.fetchCatalogue(ports));
      const stored = granted('remember') && (await (await memory()).values.read('catalogue'));
      // The feed first: its products take the first ordinals, and it is the more trusted.
      const ofShop = (await feed) ?? createCatalog([]);
      catalog = growCatalog(
        ofShop,
        readStoredProducts(stored).filter(({ id }) => !ofShop.ordinalOf.has(id)),
      );
    },
  };
};
