import type { Purpose } from '../consent/purposes';
import type { Catalog } from '../core/catalog/catalog';
import type { ShelfInput } from '../core/decide/decide-shelves';
import type { ShelfDecision } from '../core/decide/decision';
import type { DecideShelves } from '../core/decide/shelf-decider';
import type { BirebirEvent, EpochMs } from '../core/events/event';
import type { EventFields } from '../core/events/event-fields';
import type { Profile } from '../core/profile/index';
import type { OnFault } from '../lib/guard';
import type { Settings } from '../settings/settings';
import type { DrawnShelf } from '../ui/shelf';
import type { Chunks } from './chunks/chunks';
import type { PlacedShelves } from './engine/placed-shelves';
import type { ListLoader } from './entry/list-loader';
import type { PageLife } from './entry/page-life';
import type { Memory } from './memory/open-memory';
import type { Kept } from './memory/under-consent';
import type { LiveValue } from './value/start-value';

/** A shelf the entry has painted from the snapshot, before the engine came. */
export interface PaintedShelf {
  readonly decision: ShelfDecision;
  readonly drawn: DrawnShelf;
}

/** The few functions the entry hands to the engine. */
export interface EnginePorts extends Pick<PageLife, 'onPage' | 'onLeave' | 'listen'> {
  readonly page: Window;
  settings(): Settings;
  /** The visitor's clock. */
  now(): EpochMs;
  granted(purpose: Purpose): boolean;
  observe(name: string, data: Partial<EventFields>): void;
  onEvent(listener: (event: BirebirEvent) => void): () => void;
  heap(): readonly BirebirEvent[];
  /** What this browser keeps, where it may be read to personalise. */
  kept(): Promise<Kept | undefined>;
  /** What this browser keeps; only to be asked for with consent. */
  memory(): Promise<Memory>;
  readonly painted: ReadonlyMap<string, PaintedShelf>;
  /** What brings the shop's own lists into order. */
  readonly lists: ListLoader;
  readonly chunks: Chunks;
  warn(sentence: string): void;
  /** Tells listeners of `birebir.on(topic, …)`. */
  announce(topic: string, value: unknown): void;
  readonly onFault: OnFault;
}

/** What a shelf asked for by code may say. */
export interface RenderOptions {
  readonly placement?: string;
  readonly strategies?: readonly string[];
  readonly limit?: number;
  readonly heading?: string;
}

/** What the engine answers to. */
export interface Engine {
  profile(): Profile;
  catalog(): Catalog;
  /** All that the next decision on this page rests on. */
  input(): Omit<ShelfInput, 'placements'>;
  /** What would be decided of it. */
  readonly decide: DecideShelves;
  readonly shelves: Pick<PlacedShelves, 'placements' | 'shown'>;
  /** Draws a shelf into an element, or into what a selector finds; resolves with what it shows. */
  render(target: string | HTMLElement, options?: RenderOptions): Promise<ShelfDecision | undefined>;
  /** The customer's worth and segments, loaded when somebody asks. */
  value(): Promise<LiveValue>;
  /** Takes a profile that was folded anew after a correction, and fills the shelves by it at once. */
  take(profile: Profile): Promise<void>;
  /** Takes up the history anew: consent has changed, or everything was erased. */
  reload(): Promise<void>;
  /** Settings were changed: the customer's worth and segments are worked out by them, if anybody asked for those. */
  renew(): void;
  destroy(): void;
}
