import { type Catalog, createCatalog } from '../../core/catalog/catalog';
import { readStoredProducts } from '../../storage/read-stored-products';
import type { EnginePorts } from '../engine-ports';
import type { ShopCatalogue } from '../feeds/fetch-catalogue';

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
  let feed: Promise<ShopCatalogue> | undefined;
  return {
    current: () => catalog,
    replace(grown) {
      catalog = grown;
    },
    async reload() {
      if (settings().catalogue)
        feed ??= chunks.feeds().then((feeds) => feeds.fetchCatalogue(ports));
      const kept = granted('remember') && (await (await memory()).values.read('catalogue'));
      const remembered = readStoredProducts(kept);
      // The feed first: its products take the first ordinals, and it is the more trusted.
      catalog = feed ? (await feed)(remembered) : createCatalog(remembered);
    },
  };
};
