import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import type { EpochMs } from '../events/event';
import { decayed } from './decayed';
import { ANSWER_HALF_LIFE_DAYS, ANSWER_WEIGHT, interests } from './evidence';
import type { Profile } from './index';

/** The site's own shares count as much as this many page views. */
const PRIOR_STRENGTH = 5;
/** Less evidence than this says nothing about a taste: two looks, a little faded. */
const LEAST_EVIDENCE = 1.5;
/** What fewer products than this share is a property of one product, not a taste. */
const LEAST_PRODUCTS = 2;
/** A share must stand this many standard deviations from the site's before we act on it. */
const LEAST_CONFIDENCE = 1;

/** A share of interest drawn towards the site's own share. */
export interface Share {
  /** 0-1. */
  readonly mean: number;
  readonly sd: number;
  /** How many times the site's share; 1 is average. */
  readonly lift: number;
}

/**
 * The posterior share of a Dirichlet-multinomial: `count` of `total` evidence against a prior share.
 * mean = (count + m·prior) / (total + m), sd = sqrt(mean·(1 − mean) / (total + m + 1)), lift = mean / prior.
 * @example shrunkShare(2, 2, 0.4, 2) // { mean: 0.7, … }
 */
export const shrunkShare = (
  count: number,
  total: number,
  prior: number,
  strength = PRIOR_STRENGTH,
): Share => {
  const mean = (count + strength * prior) / (total + strength);
  return {
    mean,
    sd: Math.sqrt((mean * (1 - mean)) / (total + strength + 1)),
    lift: mean / prior,
  };
};

/** A taste we are willing to act on. */
export interface Affinity extends Share {
  readonly feature: number;
  /** Standard deviations from the site's share; negative for a dislike. */
  readonly confidence: number;
  /** Decayed evidence behind it, in page views. */
  readonly evidence: number;
}

/**
 * The visitor's tastes over the features of this catalogue, the most confident first. A feature without
 * evidence, or too close to the site's share to tell, is left out: silence is not a taste.
 */
export const affinities = (
  profile: Pick<Profile, 'evidence' | 'ledger' | 'gifts' | 'preferences' | 'struck'>,
  catalog: Catalog,
  now: EpochMs,
): readonly Affinity[] => {
  const counts = new Float64Array(catalog.features.length);
  /** Evidence for all values of a kind together. */
  const totals = new Map<string, number>();
  const kindOf = (feature: number): string => catalog.features[feature]?.kind ?? '';
  const count = (feature: number, weight: number): void => {
    counts[feature] = (counts[feature] ?? 0) + weight;
    const kind = kindOf(feature);
    if (weight > 0) totals.set(kind, (totals.get(kind) ?? 0) + weight);
  };
  /** A facet is known by its own key, or by the name it is shown under: `category:Breakfast`. */
  const featuresOf = (key: string): readonly number[] => {
    const known = catalog.featureId.get(key);
    if (known) return [known];
    return catalog.features.flatMap((_, feature) =>
      featureName(catalog, feature) === key ? feature : [],
    );
  };
  /** Struck out: from then on only what the visitor says of it counts, not what was looked at. */
  const struck = new Set(
    [...profile.struck.keys()].flatMap((fact) =>
      fact.startsWith('facet:') ? featuresOf(fact.slice('facet:'.length)) : [],
    ),
  );
  for (const [id, weight] of interests(profile, now)) {
    const ordinal = catalog.ordinalOf.get(id);
    if (ordinal === undefined) continue;
    const end = catalog.featureStart[ordinal + 1] ?? 0;
    for (let at = catalog.featureStart[ordinal] ?? 0; at < end; at += 1) {
      const feature = catalog.featureOf[at] ?? 0;
      if (!struck.has(feature)) count(feature, weight);
    }
  }
  for (const [key, sum] of profile.evidence.facets) {
    const weight = decayed(sum.weight, sum.at, now, ANSWER_HALF_LIFE_DAYS);
    for (const feature of featuresOf(key)) count(feature, weight);
  }
  for (const [key, { toward, at }] of profile.preferences) {
    const weight = toward * decayed(ANSWER_WEIGHT, at, now, ANSWER_HALF_LIFE_DAYS);
    for (const feature of featuresOf(key)) count(feature, weight);
  }

  const found: Affinity[] = [];
  for (let feature = 1; feature < counts.length; feature += 1) {
    const evidence = counts[feature] ?? 0;
    if (evidence === 0) continue;
    const total = totals.get(kindOf(feature)) ?? 0;
    // A product may have several colours: a value's share is of all that was told about its kind.
    const prior = catalog.shareOf[feature] ?? 1;
    const share = shrunkShare(Math.max(0, evidence), total, prior);
    // Refusals have no share of interest; each counts as far below the site's share as a view is above.
    const confidence =
      evidence < 0 ? evidence / 2 : share.sd > 0 ? (share.mean - prior) / share.sd : 0;
    const tooLittle =
      Math.abs(evidence) < LEAST_EVIDENCE ||
      Math.abs(confidence) <= LEAST_CONFIDENCE ||
      prior * catalog.products.length < LEAST_PRODUCTS;
    if (tooLittle) continue;
    const shown = evidence < 0 ? { ...share, lift: 1 / (1 - evidence) } : share;
    found.push({ ...shown, feature, confidence, evidence });
  }
  return found.sort((a, b) => b.confidence - a.confidence);
};
