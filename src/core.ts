/** `birebir/core`: the pure engine. The same values in give the same values out, in a page, in Node, in a test. */
export { type Catalog, createCatalog } from './core/catalog/catalog';
export { growCatalog } from './core/catalog/grow-catalog';
export type { Product, ProductSource } from './core/catalog/product';
export { attentionRules, type Moment } from './core/decide/attention-budget';
export { decideMessage, type MessageInput } from './core/decide/decide-message';
export {
  type Attempt,
  decideShelves,
  type PlacementOutcome,
  type ShelfInput,
} from './core/decide/decide-shelves';
export type * from './core/decide/decision';
export { type Explanation, explainOutcome, type Rejected } from './core/decide/explain';
export { type GuardId, guards } from './core/decide/guards';
export { type Placement, placement } from './core/decide/placement';
export type { Text } from './core/decide/text';
export type { BirebirEvent, EpochMs } from './core/events/event';
export type { EventFields, EventItem } from './core/events/event-fields';
export { type EventData, type EventName, eventKinds } from './core/events/index';
export { type ParsedEvent, parseEvent } from './core/events/parse-event';
export type { GreetingEntry, Level, PlaybookEntry, QuestionEntry } from './core/playbook/entry';
export { playbook } from './core/playbook/index';
export { type LoadedPlaybook, loadPlaybook } from './core/playbook/load-playbook';
export { type Affinity, affinities, type Share, shrunkShare } from './core/profile/affinity';
export { decayed } from './core/profile/decayed';
export { emptyProfile, foldEvents, type Profile } from './core/profile/index';
export { type Condition, type Facts, holds } from './core/segments/condition';
export { type StrategyId, strategies } from './core/strategies/index';
export type {
  Candidate,
  Proposal,
  Strategy,
  StrategyContext,
} from './core/strategies/strategy';
