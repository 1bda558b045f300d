import type { Contribution } from '../decide/decision';
import { type NextItems, scoreNext } from '../model/score-next';
import type { SharedKnowledge } from '../model/shared-knowledge';
import type { Affinity } from '../profile/affinity';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { scoreByFeatures } from './score-by-features';
import { spokenParts } from './spoken-parts';
import type { StrategyContext } from './strategy';
import { topCandidates } from './top-candidates';

/** One of those that speak for products: its best is worth its weight, and nothing that it says is hidden. */
export interface Voice {
  /** The products that it brings in. */
  readonly brings: readonly number[];
  scoreOf(ordinal: number): number;
  /** Named parts that sum to the score. */
  parts(ordinal: number): Contribution[];
}

/** That of other customers, through one kind of pairs. */
export interface OthersVoice extends Voice, Pick<NextItems, 'spokenFor'> {
  readonly kind: 'viewed' | 'bought';
}

const weighted = (parts: readonly Contribution[], weight: number): Contribution[] =>
  parts.map(({ name, value }) => ({ name, value: value * weight }));

/** What others looked at, or bought, after what this visitor did. */
export const voiceOfOthers = (
  { catalog }: Pick<StrategyContext, 'catalog'>,
  knowledge: SharedKnowledge,
  history: readonly number[],
  kind: OthersVoice['kind'],
  weight: number,
): OthersVoice => {
  const { ordinals, scores, spokenFor } = scoreNext(knowledge, history, kind);
  const said = new Map(ordinals.map((ordinal, at) => [ordinal, (scores[at] ?? 0) * weight]));
  return {
    kind,
    brings: ordinals,
    spokenFor,
    scoreOf: (ordinal) => said.get(ordinal) ?? 0,
    parts: (ordinal) => weighted(spokenParts(catalog, kind, spokenFor(ordinal)), weight),
  };
};

/** As many page views behind a taste make it half sure, as with `shrunkShare`. */
const HALF_SURE = 5;

/** The visitor's own tastes, which count the more the more was seen of them. */
export const voiceOfTaste = (
  { catalog, pool }: Pick<StrategyContext, 'catalog' | 'pool'>,
  tastes: readonly Affinity[],
  isOpen: (ordinal: number) => boolean,
  weight: number,
): Voice => {
  const liked = tastes.filter(({ confidence }) => confidence > 0);
  const weights = tasteWeights(catalog, liked.length > 0 ? tastes : []);
  const scores = scoreByFeatures(catalog, weights);
  const best = topCandidates(scores, pool, (ordinal) => Number(!isOpen(ordinal)));
  const evidence = Math.max(0, ...liked.map((taste) => taste.evidence));
  const sure = evidence / (evidence + HALF_SURE);
  const unit = best[0] ? (weight * sure) / best[0].score : 0;
  return {
    brings: best.map(({ ordinal }) => ordinal),
    scoreOf: (ordinal) => (scores[ordinal] ?? 0) * unit,
    parts: (ordinal) => weighted(unit > 0 ? featureParts(catalog, weights, ordinal) : [], unit),
  };
};
