import type { Answers } from '../consent/purposes';
import type { ShelfDecision } from '../core/decide/decision';
import type { Explanation } from '../core/decide/explain';
import type { EpochMs } from '../core/events/event';
import type { EventData, EventName } from '../core/events/index';
import type { Settings } from '../settings/settings';
import type { RenderOptions } from './engine-ports';
import type { TrackResult } from './entry/dispatch';
import type { Preferred, ShoppingFor } from './insight/correct';
import type { WhatIf } from './insight/explain-placement';
import type { ExportedMemory } from './insight/export-memory';
import type { OrderHistory } from './insight/identify';
import type { ProfileView } from './insight/profile-view';
import type { GiftFact, StruckFact } from './insight/read-fact';
import type { Status } from './insight/status';
import type { ExportedPassport } from './passport/export-passport';
import type { ImportedPassport } from './passport/import-passport';
import type { SegmentChange } from './value/keep-standing';

export type { ExportedPassport, GiftFact, ImportedPassport, Preferred, ShoppingFor, StruckFact };

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
  /** The visitor has come into one of the owner's segments, or left it. */
  readonly segment: SegmentChange;
}

/** Everything a shop can ask of Birebir. No call throws; every promise resolves. */
export interface BirebirApi {
  /** The version that runs. */
  readonly version: string;
  /**
   * Tells of an event; resolves once it is durable.
   * @param name a GA4 name where GA4 has one.
   * @param data the event's fields; an event that lacks a needed one is left out with one warning.
   * @param options.at ms since 1970 for something that happened earlier; default now, and so is what is yet to come.
   * @example await birebir.track('view_item', { items: [{ item_id: 'tea' }] }) // { stored: true }
   */
  track<Name extends EventName>(
    name: Name,
    data?: EventData<Name>,
    options?: { readonly at?: EpochMs },
  ): Promise<TrackResult>;
  /** Names the visitor at login, with the shop's own order history if it has one; `null` at logout. */
  identify(id: string | null, history?: OrderHistory): Promise<TrackResult>;
  /**
   * Strikes one fact out of what is known: it stops counting at once, is taken out of the log, and does not come back
   * when it is told again. An order and a single event stay out for good; a product, a taste and a search may be told
   * of anew by what happens later, a taste by the visitor's own words alone.
   * @param fact one of `{ event: id }`, `{ item: id }`, `{ facet: 'category:Breakfast' }`, `{ search: words }`,
   * `{ order: transaction_id }`.
   * @example await birebir.strike({ search: 'tent' }) // { stored: true }
   */
  strike(fact: StruckFact): Promise<TrackResult>;
  /**
   * Takes the visitor's own word for a taste: it weighs as an answer does (20 looks, half of it after 365 days).
   * @param facet as `profile().tastes` names it, for example `category:Breakfast`.
   * @param how `neutral` takes back what was said before.
   * @example await birebir.prefer('category:Breakfast', 'less')
   */
  prefer(facet: string, how: Preferred): Promise<TrackResult>;
  /**
   * Says that an order, or a product, was for somebody else: it teaches a tenth of what it would. It stays a fact.
   * @param undo `'undo'` takes it back.
   * @example await birebir.gift({ order: 'A-1042' })
   */
  gift(fact: GiftFact, undo?: 'undo'): Promise<TrackResult>;
  /**
   * Says whom the rest of this visit is for. For `someone-else` it is logged, but teaches nothing about the visitor's
   * interests; orders count as gifts. It ends with the visit (30 minutes without an event). Default `myself`.
   * @example await birebir.shoppingFor('someone-else')
   */
  shoppingFor(whom: ShoppingFor): Promise<TrackResult>;
  /**
   * While paused nothing is tracked or personalised, on this page and, where remembering is agreed to, on later ones;
   * what is known stays. Default `false`.
   * @example await birebir.pause(true) // from now on track() answers { stored: false, reason: 'paused' }
   */
  pause(on: boolean): Promise<TrackResult>;
  /** What a visitor carries to another browser, encrypted; nothing is sent anywhere. */
  readonly passport: {
    /**
     * Makes a passport of everything that is logged, and of the products it names.
     * @param password 8 characters or more; left out, one of 128 random bits is made and returned.
     * @example const made = await birebir.passport.export('sekiz ya da çok'); // { ok: true, file, fragment?, … }
     */
    export(password?: string): Promise<ExportedPassport>;
    /**
     * Merges a passport with what is known here; the same one twice changes nothing. Consent is not carried: this
     * browser needs its own.
     * @param from the file, its bytes, or the link or fragment of it.
     * @example await birebir.passport.import(location.hash, password) // { ok: true, added: 42, leftOut: 0 }
     */
    import(from: Blob | Uint8Array | string, password: string): Promise<ImportedPassport>;
  };
  /** Takes an express answer from the shop's own consent form; without an argument only reads. */
  consent(change?: ConsentChange): Answers;
  /** Draws a shelf into an element; resolves with what it shows, or nothing when it cannot be filled. */
  render(target: string | HTMLElement, options?: RenderOptions): Promise<ShelfDecision | undefined>;
  /**
   * Why a placement shows what it shows, and why not something else; or what it would show without one event, product, taste,
   * search or order. To ask changes nothing.
   * @example await birebir.explain('home-top', { without: { item: 'tea' } })
   */
  explain(placement: string, whatIf?: WhatIf): Promise<Explanation | undefined>;
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
