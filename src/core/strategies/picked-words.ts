import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import type { Contribution } from '../decide/decision';
import type { Text } from '../decide/text';
import type { Affinity } from '../profile/affinity';

/** A category this sure gives the shelf its name. */
const CORNER_SHARE = 0.4;
const MOST_NAMED = 3;

/** Whether a product has a feature. */
export const hasFeature = (
  { featureStart, featureOf }: Catalog,
  ordinal: number,
  feature: number,
): boolean =>
  featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]).includes(feature);

const valueIn = (name: string): string => name.slice(name.indexOf(':') + 1);

/** How a shelf of tastes is headed, and why. */
export interface PickedWords {
  /** The category that gives the shelf its name. */
  readonly corner: number | undefined;
  readonly heading: Text;
  readonly reason: Text;
}

/**
 * The words for what these tastes, the most confident first, have picked.
 * @param viewed ordinals of what was looked at, the newest first.
 */
export const pickedWords = (
  catalog: Catalog,
  liked: readonly Affinity[],
  viewed: readonly number[],
): PickedWords => {
  const corner = liked.find(
    ({ feature, mean }) =>
      /^category[1-4]/.test(catalog.features[feature]?.kind ?? '') && mean > CORNER_SHARE,
  )?.feature;
  const feature = corner ?? liked[0]?.feature;
  const named = viewed
    .filter((ordinal) => feature === undefined || hasFeature(catalog, ordinal, feature))
    .slice(0, MOST_NAMED)
    .map((ordinal) => catalog.products[ordinal]?.title ?? '');
  return {
    corner,
    heading:
      corner === undefined
        ? { id: 'shelf.picked' }
        : { id: 'shelf.corner', values: { category: valueIn(featureName(catalog, corner)) } },
    reason: named.length
      ? { id: 'because.looked-at', values: { products: named } }
      : { id: 'because.liked' },
  };
};

/** The taste that spoke most for a product, in words. */
export const tasteReason = (parts: readonly Contribution[]): Text => {
  const [top] = parts
    .filter(({ name }) => /^(category|brand|price):/.test(name))
    .sort((a, b) => b.value - a.value);
  if (!top) return { id: 'because.liked' };
  const [kind = ''] = top.name.split(':');
  return { id: `because.${kind}`, values: { [kind]: valueIn(top.name) } };
};
