import type { Catalog } from '../catalog/catalog';
import { featureName } from '../catalog/feature-name';
import { DAY_MS } from '../profile/decayed';
import { lastViewed } from '../profile/last-viewed';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts, scoreByFeatures } from './score-by-features';
import type { Strategy } from './strategy';
import { topCandidates } from './top-candidates';

/** A category this sure gives the shelf its name. */
const CORNER_SHARE = 0.4;
const MOST_NAMED = 3;
const KNOWN_FOR_MS = 30 * DAY_MS;

/** Whether a product has a feature. */
const has = ({ featureStart, featureOf }: Catalog, ordinal: number, feature: number): boolean =>
  featureOf.subarray(featureStart[ordinal], featureStart[ordinal + 1]).includes(feature);

const valueIn = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What this visitor's own tastes speak for, feature by feature. Silent while no taste is sure. */
export const pickedForYou = {
  id: 'picked',
  allows: [],
  propose(context) {
    const { catalog, tastes } = context;
    const liked = tastes.filter((taste) => taste.confidence > 0);
    const strongest = liked[0];
    if (!strongest) return undefined;
    const weights = tasteWeights(catalog, tastes);
    const corner = liked.find(
      ({ feature, mean }) =>
        /^category[1-4]/.test(catalog.features[feature]?.kind ?? '') && mean > CORNER_SHARE,
    );
    const scores = scoreByFeatures(catalog, weights);
    const viewed = lastViewed(context.profile.evidence, catalog);
    // What was looked at not long ago is known already; going back to it is another shelf's work.
    for (const { ordinal, at } of viewed) {
      if (at > context.now - KNOWN_FOR_MS) scores[ordinal] = 0;
    }
    const { feature } = corner ?? strongest;
    const named = viewed
      .filter(({ ordinal }) => has(catalog, ordinal, feature))
      .slice(0, MOST_NAMED)
      .map(({ ordinal }) => catalog.products[ordinal]?.title ?? '');
    const parts = (ordinal: number) => featureParts(catalog, weights, ordinal);
    return {
      candidates: topCandidates(scores, context.pool, context.blocked),
      parts,
      because(ordinal) {
        const [top] = parts(ordinal)
          .filter(({ name }) => /^(category|brand|price):/.test(name))
          .sort((a, b) => b.value - a.value);
        if (!top) return { id: 'because.liked' };
        const [kind = ''] = top.name.split(':');
        return { id: `because.${kind}`, values: { [kind]: valueIn(top.name) } };
      },
      heading: corner
        ? {
            id: 'shelf.corner',
            values: { category: valueIn(featureName(catalog, corner.feature)) },
          }
        : { id: 'shelf.picked' },
      reason: named.length
        ? { id: 'because.looked-at', values: { products: named } }
        : { id: 'because.liked' },
    };
  },
} as const satisfies Strategy;
