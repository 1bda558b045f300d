import type { DataLayerEntry } from '../core/events/ga4-entry';
import type { Answers } from './purposes';

/** What is handed to whoever hears the platforms. */
export interface ConsentPorts {
  readonly page: Window;
  /** Hands over every entry of the shop's data layer. */
  readDataLayer(listener: (entry: DataLayerEntry) => void): void;
}

/** Ends what was begun. */
export type Stop = () => void;

/** What a source may look at, and how it is called back. */
export interface SourcePorts extends ConsentPorts {
  /** Wraps what a platform calls back: what goes wrong there is reported, and never reaches the page. */
  guarded<Args extends unknown[]>(run: (...args: Args) => void): (...args: Args) => void;
  /** Reads at once, at every later look (platforms may arrive after us), and whenever the target tells of an event. */
  watch(read: () => void, target: EventTarget, ...events: readonly string[]): Stop;
}

/**
 * Somebody who knows what the visitor agreed to. One file each, registered in `consent-sources.ts`. Only looks and
 * listens, in the ways that the platform's own documentation names: nothing of the page is written to.
 */
export interface ConsentSource {
  readonly id: string;
  /**
   * Tells the answers found and every later change. A purpose that is left out is not governed by it, `unknown`
   * means that it has yet to be answered. A source that is not on the page tells nothing.
   * @returns its stop: nothing is told after it.
   */
  start(ports: SourcePorts, tell: (answers: Partial<Answers>) => void): Stop;
}
