import type { DataLayerEntry } from '../core/events/ga4-entry';
import type { Answers } from './purposes';

/** What a source may look at. */
export interface ConsentPorts {
  readonly page: Window;
  /** Hands over every entry of the shop's data layer. */
  readDataLayer(listener: (entry: DataLayerEntry) => void): void;
}

/** Somebody who knows what the visitor agreed to. One file each, registered in `index.ts`. */
export interface ConsentSource {
  readonly id: string;
  /**
   * Tells the answers found and every later change. A source that is not on the page tells nothing; a platform
   * that is there but has no answer yet tells `{}`: then no second card appears beside its own.
   * @returns a function that looks once more, for platforms that arrive after us.
   */
  start(ports: ConsentPorts, tell: (answers: Partial<Answers>) => void): () => void;
}
