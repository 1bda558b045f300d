import { levels } from '../core/playbook/entry';

/** What a setting may be. A list is a choice of words; `map` and `list` hold values that are checked where they are used. */
export type SettingType =
  | 'string'
  | 'boolean'
  | 'number'
  | 'map'
  | 'list'
  | 'function'
  | 'file'
  | readonly string[];

/** One setting: its type, and what holds when the owner says nothing. */
export interface Definition {
  readonly type: SettingType;
  readonly default: unknown;
}

const text: Definition = { type: 'string', default: '' };
const map: Definition = { type: 'map', default: {} };
const list: Definition = { type: 'list', default: [] };
const number = (fallback: number): Definition => ({ type: 'number', default: fallback });
/** One of these words, the first unless something else is said. */
const choice = (...words: readonly [string, ...string[]]): Definition => ({
  type: words,
  default: words[0],
});
const callback: Definition = { type: 'function', default: undefined };

/** Every setting there is. `data-*` attributes, the JSON file and the API all use these names. */
export const definitions = {
  /** BCP 47; empty follows `<html lang>`. */
  lang: text,
  /** Address of the shop's catalogue: own JSON, Shopify products.json, WooCommerce Store API, JSON-LD ItemList. */
  catalogue: text,
  /** Address of the model file that `birebir model build` wrote: what customers as a whole look at and buy together. */
  model: text,
  /** Address of a JSON file with settings. */
  config: text,
  /** Name of the global. */
  global: { type: 'string', default: 'birebir' },
  /** Tells apart several shops on one origin; part of the database's name. */
  site: text,
  /** `auto` asks by our own card unless the shop has a consent platform; `manual` waits for the API; `assumed`: the owner states another legal basis. */
  consent: choice('auto', 'manual', 'assumed'),
  /** Where consented events are sent: an address of the shop's own collector, best on its own site as `/birebir/in`; empty sends nothing. */
  collector: text,
  /** How they are written: CloudEvents 1.0 in batches, or Segment's batch. */
  collectorFormat: choice('cloudevents', 'segment'),
  /** Days without a visit after which everything known of a visitor is erased, at their next visit at the latest. */
  keepDays: number(180),
  /** How far the relationship goes. */
  level: { type: levels, default: 'reactive' },
  /** Whether shelves are placed on pages that have no placement of the owner's. */
  auto: { type: 'boolean', default: true },
  theme: choice('auto', 'light', 'dark'),
  /** ISO 4217; for prices that do not name theirs. */
  currency: text,
  /** By placement id: strategies, limit, heading; and what may stand there: pins, exclude, filters, margin. */
  placements: map,
  /** CSS selectors of a product card and its parts, for pages we do not understand by ourselves. */
  selectors: map,
  /** The owner's own words by message id. */
  messages: map,
  /** The owner's own playbook entries, beside those that ship. */
  playbook: list,
  /** The owner's own strategies, beside those that ship. */
  strategies: list,
  /** Address of the priors file that `birebir fit` wrote: what the shop's customers are like on the whole. */
  priors: text,
  /** Steps of status from the lowest to the highest: `{ id, by: 'spend12m' | 'orders12m', min, keep? }`. */
  tiers: list,
  /** Days after which an order is taken to have arrived. */
  deliveryDays: number(5),
  /** What a cart must come to for free delivery, in whole units of the shop's currency; it never is unless this is said. */
  freeShippingFrom: number(Number.POSITIVE_INFINITY),
  /** Segments by id: rules over what is known of a visitor; `matrix: true` takes up the ready-made set. */
  segments: map,
  /** Kind of shop, for what it begins with: `young` wins first orders, `mature` keeps customers, `b2b` is ordered from again. */
  business: text,
  /** Puts a product into the shop's cart; with it, cards have a button for that. */
  addToCart: callback,
  /** The visitor's clock, in ms since 1970: for previews and tests. */
  now: callback,
} as const satisfies Readonly<Record<string, Definition>>;

export type SettingName = keyof typeof definitions;
