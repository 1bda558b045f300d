import { openFeatureLists } from './feature-lists';
import type { ItemFeatures } from './item-features';
import type { Scored } from './scored';

/** The k-th newest item of a history says 0.7^k as much. */
const DECAY = 0.7;
/** What a quarter of the shop has in common says nothing. */
const TOO_COMMON = 0.25;
/** Categories, makers and attributes; price and colour are taste, not kind. */
const TELLS = /^(category|brand|attribute)/;

/** The products that share features with what was looked at; nothing where no feature tells. */
export type Likeness = (history: readonly number[]) => Scored | undefined;

/**
 * Likeness of content: the features of the history, newest first, weighted by their rarity (idf), and among the products
 * that have them the wanted ones first. Walks along the columns alone: no product is decoded.
 * @param wanted how much a product is wanted, 1 where nothing is known of it.
 */
export const openLikeness = (
  catalog: ItemFeatures,
  wanted: (ordinal: number) => number,
  newFrom: number,
): Likeness => {
  const { featureStart, featureOf, features, shareOf } = catalog;
  const listOf = openFeatureLists(catalog, wanted, newFrom);
  const rarity = shareOf.map((share, feature) =>
    share > 0 && share <= TOO_COMMON && TELLS.test(features[feature]?.kind ?? '')
      ? -Math.log(share)
      : 0,
  );
  const profile = new Float64Array(features.length);
  const each = (item: number, visit: (feature: number) => void): void => {
    const end = featureStart[item + 1] ?? 0;
    for (let at = featureStart[item] ?? 0; at < end; at += 1) visit(featureOf[at] as number);
  };
  return (history) => {
    const met = new Set<number>();
    history.forEach((item, k) => {
      each(item, (feature) => {
        const says = DECAY ** k * (rarity[feature] as number);
        if (says > 0) met.add(feature);
        profile[feature] = (profile[feature] as number) + says;
      });
    });
    if (met.size === 0) return undefined;
    const ordinals = [...new Set([...met].flatMap(listOf))];
    const scores = Float32Array.from(ordinals, (ordinal) => {
      let likeness = 0;
      each(ordinal, (one) => {
        likeness += profile[one] as number;
      });
      return likeness * wanted(ordinal);
    });
    for (const feature of met) profile[feature] = 0;
    return { ordinals, scores };
  };
};
