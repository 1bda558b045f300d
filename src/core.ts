/** `birebir/core`: the pure engine. The same values in give the same values out, in a page, in Node, in a test. */
export type { ArmCount } from './core/bandit/arm-count';
export { type ArmChoices, type ChosenArm, chooseArm } from './core/bandit/choose-arm';
export { type Explored, exploreShelves, type Trial } from './core/bandit/explore-shelves';
export { winChances } from './core/bandit/win-chances';
export { type Catalog, createCatalog } from './core/catalog/catalog';
export { type CatalogueReading, openCatalogueFile } from './core/catalog/file/open-catalogue-file';
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
export { type OwnerRules, ownerRules, type RulesFor } from './core/decide/owner-rules';
export { type Placement, placement } from './core/decide/placement';
export type { OwnerRuleId, PlacementRules, PlacementWishes } from './core/decide/placement-rules';
export { recommendedFacets } from './core/decide/recommended-facets';
export { sellingRests } from './core/decide/selling-rests';
export type { Text } from './core/decide/text';
export type { BirebirEvent, EpochMs } from './core/events/event';
export type { EventFields, EventItem } from './core/events/event-fields';
export { type EventData, type EventName, eventKinds } from './core/events/index';
export { type ParsedEvent, parseEvent } from './core/events/parse-event';
export type { ItemFeatures } from './core/model/item-features';
export type { PairKind } from './core/model/model-format';
export { type Model, type ModelReading, openModel } from './core/model/open-model';
export { pickNext } from './core/model/pick-next';
export { readModel } from './core/model/read-model';
export { type NextItems, scoreNext } from './core/model/score-next';
export {
  type Knowledge,
  openKnowledge,
  type SharedKnowledge,
} from './core/model/shared-knowledge';
export type { GreetingEntry, Level, PlaybookEntry, QuestionEntry } from './core/playbook/entry';
export { playbook } from './core/playbook/index';
export { type LoadedPlaybook, loadPlaybook } from './core/playbook/load-playbook';
export { type Affinity, affinities, type Share, shrunkShare } from './core/profile/affinity';
export { decayed } from './core/profile/decayed';
export { emptyProfile, foldEvents, type Profile } from './core/profile/index';
export { type FitContext, openFit } from './core/rerank/open-fit';
export { type ListedCard, type RankedCard, rankList } from './core/rerank/rank-list';
export { type KnownFacts, ruleFault } from './core/segments/check-rule';
export { type Condition, type Facts, holds } from './core/segments/condition';
export { membersOf, type SegmentRules } from './core/segments/members';
export { presets, readyMade } from './core/segments/ready-made';
export { facetStrategies, type LinkOf } from './core/strategies/facet-strategies';
export { type StrategyId, strategies } from './core/strategies/index';
export type {
  Candidate,
  Proposal,
  Strategy,
  StrategyContext,
} from './core/strategies/strategy';
export { buyAgainScore, repeatShare } from './core/value/buy-again';
export type { BuyingModel, Purchases } from './core/value/buying-model';
export { type Ces, ces } from './core/value/ces';
export type { Confidence } from './core/value/confidence';
export { customerFacts } from './core/value/customer-facts';
export type { CustomerValue, NewCustomerValue, ValueConfidence } from './core/value/customer-value';
export { defaultPriors } from './core/value/default-priors';
export { discountedPurchases, type Horizon } from './core/value/discounted-purchases';
export { expectedPurchases } from './core/value/expected-purchases';
export { expectedSpend, type SpendModel } from './core/value/expected-spend';
export { type HeldStage, holdStage } from './core/value/hold-stage';
export { type CustomerInput, type KnownCustomer, knowCustomer } from './core/value/know-customer';
export { lifetimeRange, type RangeOf } from './core/value/lifetime-range';
export { logLikelihood } from './core/value/log-likelihood';
export { nextPurchaseIn } from './core/value/next-purchase-in';
export { type Nps, type NpsCounts, nps, npsChange, npsLabel, npsToShow } from './core/value/nps';
export {
  type PricedLine,
  type PriceSensitivity,
  priceRank,
  priceSensitivity,
} from './core/value/price-sensitivity';
export type { Priors, PriorsFile } from './core/value/priors';
export { probabilityAlive } from './core/value/probability-alive';
export { probabilityBuys } from './core/value/probability-buys';
export {
  type PaidOrder,
  type PurchaseDay,
  purchaseDays,
  purchasesOf,
} from './core/value/purchase-days';
export { type PriorsReading, readPriors } from './core/value/read-priors';
export {
  type GapModel,
  isDue,
  type Replenishment,
  replenishment,
} from './core/value/replenishment';
export { type Rfm, type RfmCuts, rfm } from './core/value/rfm';
export { type Risk, riskOf } from './core/value/risk';
export { shrunkLift } from './core/value/shrunk-lift';
export { type Stage, type StageActs, stageOf, stages } from './core/value/stage';
export { likeness, relyOn, type TasteVector } from './core/value/taste-drift';
export { type Tier, tierOf } from './core/value/tier';
export { type TierStanding, tierStanding } from './core/value/tier-standing';
export { type Trailing, trailing } from './core/value/trailing';
export { type ValueContext, valueCustomer } from './core/value/value-customer';
export { type ShareRange, wilson } from './core/value/wilson';
