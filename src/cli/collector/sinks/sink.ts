import type { Destination } from '../destination';

/** A way to hand events on. Durability and dedupe by id are the receiver's. */
export interface Sink {
  /** What its address begins with, for example `nats:`. */
  readonly schemes: readonly string[];
  /**
   * @param address as it was given, parsed.
   * @param source where the events come from, for formats that say so.
   */
  open(address: URL, source: string): Promise<Destination>;
}
