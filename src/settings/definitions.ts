import { levels } from '../core/playbook/entry';

/** What a setting may be. A list is a choice of words; `map` and `list` hold values that are checked where they are used. */
export type SettingType =
  | 'text'
  | 'switch'
  | 'number'
  | 'map'
  | 'list'
  | 'function'
  | 'file'
  | readonly string[];

/** One setting: its type, and what holds when the owner says nothing. */
interface Definition {
  readonly type: SettingType;
  readonly default: unknown;
}

/** Every setting there is. `data-*` attributes, the JSON file and the API all use these names. */
export const definitions = {
  /** BCP 47; empty follows `<html lang>`. */
  lang: { type: 'text', default: '' },
  /** Address of the shop's catalogue: own JSON, Shopify products.json, WooCommerce Store API, JSON-LD ItemList. */
  catalogue: { type: 'text', default: '' },
  /** Address of a JSON file with settings. */
  config: { type: 'text', default: '' },
  /** Name of the global. */
  global: { type: 'text', default: 'birebir' },
  /** Tells apart several shops on one origin; part of the database's name. */
  site: { type: 'text', default: '' },
  /** `auto` asks by our own card unless the shop has a consent platform; `manual` waits for the API; `assumed`: the owner states another legal basis. */
  consent: { type: ['auto', 'manual', 'assumed'], default: 'auto' },
  /** Where consented events are sent: an address of the shop's own collector, best on its own site as `/birebir/in`; empty sends nothing. */
  collector: { type: 'text', default: '' },
  /** How they are written: CloudEvents 1.0 in batches, or Segment's batch. */
  collectorFormat: { type: ['cloudevents', 'segment'], default: 'cloudevents' },
  /** Days without a visit after which everything known of a visitor is erased, at their next visit at the latest. */
  keepDays: { type: 'number', default: 180 },
  /** How far the relationship goes. */
  level: { type: levels, default: 'reactive' },
  /** Whether shelves are placed on pages that have no placement of the owner's. */
  auto: { type: 'switch', default: true },
  theme: { type: ['auto', 'light', 'dark'], default: 'auto' },
  /** ISO 4217; for prices that do not name theirs. */
  currency: { type: 'text', default: '' },
  /** By placement id: strategies, limit, heading. */
  placements: { type: 'map', default: {} },
  /** CSS selectors of a product card and its parts, for pages we do not understand by ourselves. */
  selectors: { type: 'map', default: {} },
  /** The owner's own words by message id. */
  messages: { type: 'map', default: {} },
  /** The owner's own playbook entries, beside those that ship. */
  playbook: { type: 'list', default: [] },
  /** The owner's own strategies, beside those that ship. */
  strategies: { type: 'list', default: [] },
  /** Address of the priors file that `birebir fit` wrote: what the shop's customers are like on the whole. */
  priors: { type: 'text', default: '' },
  /** Steps of status from the lowest to the highest: `{ id, by: 'spend12m' | 'orders12m', min, keep? }`. */
  tiers: { type: 'list', default: [] },
  /** Days after which an order is taken to have arrived. */
  deliveryDays: { type: 'number', default: 5 },
  /** Segments by id: rules over what is known of a visitor; `matrix: true` takes up the ready-made set. */
  segments: { type: 'map', default: {} },
  /** Kind of shop, for what it begins with: `young` wins first orders, `mature` keeps customers, `b2b` is ordered from again. */
  business: { type: 'text', default: '' },
  /** Puts a product into the shop's cart; with it, cards have a button for that. */
  addToCart: { type: 'function', default: undefined },
  /** The visitor's clock, in ms since 1970: for previews and tests. */
  now: { type: 'function', default: undefined },
} as const satisfies Readonly<Record<string, Definition>>;

export type SettingName = keyof typeof definitions;
