import type { EventFields } from '../../core/events/event-fields';
import type { EventName } from '../../core/events/index';
import type { OnFault } from '../../lib/guard';
import { createDataLayerReader, type DataLayerReader } from '../../page/data-layer';
import { ecommerce } from '../../tracking/ecommerce';
import type { PageLife } from '../entry/page-life';
import { checkDataLayer } from './check-data-layer';

interface ShopEventPorts extends PageLife {
  readonly page: Window;
  observe(name: EventName, data: Partial<EventFields>): void;
  readonly onFault: OnFault;
}

/**
 * Opens the shop's data layer: its e-commerce events are ours too, and whoever else needs its entries may follow.
 * Loaded where there is one: the layer is an array that keeps its entries, so that coming late loses nothing.
 */
export const followDataLayer = (ports: ShopEventPorts): DataLayerReader => {
  const { page, observe, onFault } = ports;
  const layer = createDataLayerReader(page as never, onFault);
  ecommerce.start({ ...ports, emit: observe, readDataLayer: layer.follow });
  checkDataLayer(page, layer, ports);
  return layer;
};
