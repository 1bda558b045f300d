import type { Answers } from '../consent/purposes';
import type { ShelfDecision } from '../core/decide/decision';
import type { Explanation } from '../core/decide/explain';
import type { EpochMs } from '../core/events/event';
import type { EventData, EventName } from '../core/events/index';
import type { Settings } from '../settings/settings';
import type { RenderOptions } from './engine-ports';
import type { TrackResult } from './entry/dispatch';
import type { ExportedMemory } from './insight/export-memory';
import type { OrderHistory } from './insight/identify';
import type { ProfileView } from './insight/profile-view';
import type { Status } from './insight/status';

/** Purposes by name: `true` grants, `false` denies, what is left out stays as it was. */
export type ConsentChange = Partial<Record<keyof Answers, boolean>>;

/** What `birebir.on(topic, …)` can tell. */
export interface Topics {
  /** The combined answers have changed. */
  readonly consent: Answers;
  /** A shelf was drawn. */
  readonly shelf: ShelfDecision;
  /** Something was said, or silence was chosen, with its reason. */
  readonly message: unknown;
}

/** Everything a shop can ask of Birebir. No call throws; every promise resolves. */
export interface BirebirApi {
  /** The version that runs. */
  readonly version: string;
  /**
   * Tells of an event; resolves once it is durable.
   * @param name a GA4 name where GA4 has one.
   * @param data the event's fields; an event that lacks a needed one is left out with one warning.
   * @param options.at ms since 1970 for something that happened earlier; default now.
   * @example await birebir.track('view_item', { items: [{ item_id: 'tea' }] }) // { stored: true }
   */
  track<Name extends EventName>(
    name: Name,
    data?: EventData<Name>,
    options?: { readonly at?: EpochMs },
  ): Promise<TrackResult>;
  /** Names the visitor at login, with the shop's own order history if it has one; `null` at logout. */
  identify(id: string | null, history?: OrderHistory): Promise<TrackResult>;
  /** Takes an express answer from the shop's own consent form; without an argument only reads. */
  consent(change?: ConsentChange): Answers;
  /** Draws a shelf into an element; resolves with what it shows, or nothing when it cannot be filled. */
  render(target: string | HTMLElement, options?: RenderOptions): Promise<ShelfDecision | undefined>;
  /** Why a placement shows what it shows, and why not something else. */
  explain(placement: string): Promise<Explanation | undefined>;
  /** What is believed about this visitor, and on what evidence; nothing when the engine cannot be loaded. */
  profile(): Promise<ProfileView | undefined>;
  /** Everything kept about this visitor, as plain JSON values; nothing when the code for it cannot be loaded. */
  export(): Promise<ExportedMemory | undefined>;
  /** Erases everything, the consent included; no database of ours is left. */
  forget(): Promise<void>;
  /** Changes settings; what is wrong is one warning each, and the rest is taken. */
  config(settings: Partial<Settings>): void;
  /** Listens; returns its undo. */
  on<Topic extends keyof Topics>(
    topic: Topic,
    listener: (value: Topics[Topic]) => void,
  ): () => void;
  /** Storage, consent, queue, sizes, versions and the last warnings; nothing when the code for it cannot be loaded. */
  status(): Promise<Status | undefined>;
  /** Calls back as soon as everything above can be called. */
  ready(callback: (api: BirebirApi) => void): void;
  /** Takes everything of ours off the page; what is stored stays. */
  destroy(): void;
}
