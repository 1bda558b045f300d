/** An average rate counts as this many impressions. Source: Firefox New Tab, FeatureModel (mozilla, MPL-2.0). */
const PSEUDO_IMPRESSIONS = 50;

/**
 * How many times the average something is clicked, drawn towards 1 where it was seldom shown.
 * ((clicks + k · average) / (impressions + k)) / average.
 * @example shrunkLift(10, 100, 0.04) // 2
 */
export const shrunkLift = (
  clicks: number,
  impressions: number,
  average: number,
  pseudoImpressions = PSEUDO_IMPRESSIONS,
): number => (clicks + pseudoImpressions * average) / (impressions + pseudoImpressions) / average;
