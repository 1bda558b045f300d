import type { DataLayerEntry } from '../../core/events/ga4-entry';
import type { OnFault } from '../../lib/guard';
import type { DataLayerReader } from '../../page/data-layer';
import type { Chunks } from '../chunks/chunks';
import type { Dispatch } from './dispatch';
import type { PageLife } from './page-life';

/** The way to the shop's data layer; what reads it is loaded only where there is one. */
export interface ShopEvents {
  /** Looks whether there is a data layer by now. */
  look(): void;
  /** Hands over every entry, old and new. */
  read(listener: (entry: DataLayerEntry) => void): void;
}

interface ShopEventPorts extends PageLife, Pick<Dispatch, 'observe'> {
  readonly page: Window;
  readonly chunks: Chunks;
  readonly onFault: OnFault;
}

export const createShopEvents = (ports: ShopEventPorts): ShopEvents => {
  const { page, chunks, onFault } = ports;
  let layer: Promise<DataLayerReader> | undefined;
  const open = (): Promise<DataLayerReader> => {
    layer ??= chunks.shopEvents().then(({ followDataLayer }) => followDataLayer(ports));
    return layer;
  };
  const failed = (error: unknown): void => onFault('the data layer', error);
  return {
    look() {
      if (Array.isArray((page as { readonly dataLayer?: unknown }).dataLayer)) open().catch(failed);
    },
    read(listener) {
      open().then(({ follow }) => follow(listener), failed);
    },
  };
};
