import type { EventFields } from '../core/events/event-fields';
import type { DataLayerEntry } from '../core/events/ga4-entry';
import type { EventName } from '../core/events/index';

/** The few things a sensor is handed; it never sees the application. */
interface SensorPorts {
  readonly page: Window;
  /** Says what was noticed. The same thing noticed twice on one page counts once. */
  emit(name: EventName, data: Partial<EventFields>): void;
  /** Calls back now and at every further page of a single-page shop. */
  onPage(opened: () => void): void;
  /** Calls back when the page is about to be left or hidden. */
  onLeave(left: () => void): void;
  /** Hands over every entry of the shop's data layer. */
  readDataLayer(listener: (entry: DataLayerEntry) => void): void;
  /** Listens passively until the tag is destroyed. */
  listen(target: EventTarget, name: string, listener: (event: Event) => void): void;
}

/** Turns behaviour into events. One file each; started by the chunk that has what it needs. */
export interface Sensor {
  readonly id: string;
  start(ports: SensorPorts): void;
}
