import type { Language, Part } from '../../messages/languages';
import type { Messages } from '../../messages/messages';

/**
 * What is loaded only when it is needed, by the moment of need. The script tag, the npm entry and the single file
 * each load it their own way; the build lists the same names.
 */
export interface Chunks {
  /** Catalogue, profile, strategies, decisions: when the page is idle, or a placement asks. */
  engine(): Promise<typeof import('../engine/start-engine')>;
  /** Folds events into a profile: before the shelves where there is something to fold, else after them. */
  profile(): Promise<typeof import('../../core/profile/learning')>;
  /** Strategies that look at a history: once there is one. */
  visitor(): Promise<typeof import('../../core/strategies/of-the-visitor')>;
  /** Strategies that a placement asks for by name: what was bought, seen and offered. */
  history(): Promise<typeof import('../../core/strategies/of-the-history')>;
  /** What customers as a whole have shown: where the shop has a model file. */
  crowd(): Promise<typeof import('../knowledge/crowd')>;
  /** The owner's rules for what stands in a placement: where a placement of the page has some. */
  rules(): Promise<typeof import('../rules/open-rules')>;
  /** Brings the shop's own lists into order: where the owner lends one to somebody who is known. */
  rerank(): Promise<typeof import('../rerank/rerank')>;
  /** Learns which strategy works in a placement: where one explores. */
  bandit(): Promise<typeof import('../bandit/bandit')>;
  /** The database: only with consent, or where something is kept already. */
  memory(): Promise<typeof import('../memory/memory')>;
  /** Reads the shop's data layer: only where there is one. */
  shopEvents(): Promise<typeof import('../shop-events/follow-data-layer')>;
  /** Reads the page: before the shelves where they depend on it, else after the first ones. */
  observe(): Promise<typeof import('../observe/follow-pages')>;
  /** JSON-LD, microdata, OpenGraph: only where a page has some. */
  structured(): Promise<typeof import('../../discovery/structured')>;
  /** Engagement, impressions, clicks on the shop's own buttons, signs of trouble: after the shelves. */
  watch(): Promise<typeof import('../watch/watch-page')>;
  /** The catalogue file: only where one is configured. */
  feeds(): Promise<typeof import('../feeds/fetch-catalogue')>;
  /** Reads the columns of a catalogue file that `birebir feed` made: only where there is one. */
  columns(): Promise<typeof import('../../core/catalog/file/open-catalogue-file')>;
  /** Catalogue files that are not in our own format. */
  formats(): Promise<typeof import('../../discovery/parse/other-feeds')>;
  /** Playbook, attention budget, checkpoints: after the shelves. */
  talk(): Promise<typeof import('../talk/start-talk')>;
  /** The customer's worth and segments: once there is an order, or something that asks for them. */
  value(): Promise<typeof import('../value/start-value')>;
  /** What reads the owner's rules about customers and shows the owner's variants: where there are some. */
  segments(): Promise<typeof import('../value/segments')>;
  /** Explanations, the readable profile, the export: when somebody asks. */
  insight(): Promise<typeof import('../insight/insight')>;
  /** Seals and opens what a visitor carries to another browser: when somebody asks. */
  passport(): Promise<typeof import('../passport/passport')>;
  /** Draws what the last visit decided: on a repeat visit, before the engine. */
  paint(): Promise<typeof import('../paint/paint-from-snapshot')>;
  /** Reads the consent platforms: only where one is on the page. */
  platforms(): Promise<typeof import('../../consent/index')>;
  /** Sends to the shop's collector: only where there is one, and sending was agreed to. */
  deliver(): Promise<typeof import('../deliver/start-delivery')>;
  /** Our own consent card: where nobody has answered, and no platform is there to ask. */
  ask(): Promise<typeof import('../ask/ask-for-consent')>;
  shelf(): Promise<typeof import('../shelf/draw-decision')>;
  /** Leads to the shop's own categories and brands: where a placement asks for them, once there is a history. */
  facets(): Promise<typeof import('../facets/facets')>;
  /** What a shelf does under the visitor's hands: when one is pointed at, touched or focused. */
  alive(): Promise<typeof import('../../ui/live-shelf')>;
  dialogue(): Promise<typeof import('../../ui/dialogue')>;
  /** Sentences about wrong settings: only when there are some. */
  advise(): Promise<typeof import('../../settings/advise')>;
  /** Words of the page's language: a shelf's, or a talk's. */
  texts(language: Language, part: Part): Promise<Messages>;
}
