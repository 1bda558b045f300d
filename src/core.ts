/** `birebir/core`: the pure engine. The same values in give the same values out, in a page, in Node, in a test. */
export { createCatalog, type Catalog } from './core/catalog/catalog';
export { growCatalog } from './core/catalog/grow-catalog';
export type { Product, ProductSource } from './core/catalog/product';
export { attentionRules, type Moment } from './core/decide/attention-budget';
export { decideMessage, type MessageInput } from './core/decide/decide-message';
export {
  decideShelves,
  type Attempt,
  type PlacementOutcome,
  type ShelfInput,
} from './core/decide/decide-shelves';
export type * from './core/decide/decision';
export { explainOutcome, type Explanation, type Rejected } from './core/decide/explain';
export { guards, type GuardId } from './core/decide/guards';
export { placement, type Placement } from './core/decide/placement';
export type { Text } from './core/decide/text';
export type { BirebirEvent, EpochMs } from './core/events/event';
export type { EventFields, EventItem } from './core/events/event-fields';
export { eventKinds, type EventData, type EventName } from './core/events/index';
export { parseEvent, type ParsedEvent } from './core/events/parse-event';
export type { GreetingEntry, Level, PlaybookEntry, QuestionEntry } from './core/playbook/entry';
export { playbook } from './core/playbook/index';
export { loadPlaybook, type LoadedPlaybook } from './core/playbook/load-playbook';
export { affinities, shrunkShare, type Affinity, type Share } from './core/profile/affinity';
export { decayed } from './core/profile/decayed';
export { emptyProfile, foldEvents, type Profile } from './core/profile/index';
export { holds, type Condition, type Facts } from './core/segments/condition';
export { strategies, type StrategyId } from './core/strategies/index';
export type {
  Candidate,
  Proposal,
  Strategy,
  StrategyContext,
} from './core/strategies/strategy';
