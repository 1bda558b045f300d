import type { Text } from '../decide/text';
import { DAY_MS } from '../profile/decayed';
import { tasteWeights } from '../profile/taste-weights';
import { featureName, featureParts, scoreByFeatures } from './score-by-features';
import type { Strategy, StrategyContext } from './strategy';
import { topCandidates } from './top-candidates';

/** A category this sure gives the shelf its name. */
const CORNER_SHARE = 0.4;
const MOST_NAMED = 3;
const KNOWN_FOR_MS = 30 * DAY_MS;

/** The titles of the products looked at last that carry a taste: the honest reason for it. */
const lookedAt = ({ catalog, profile }: StrategyContext, feature: number): string[] =>
  [...profile.evidence.items]
    .filter(([, item]) => item.lastViewAt > 0)
    .sort(([, a], [, b]) => b.lastViewAt - a.lastViewAt)
    .map(([id]) => catalog.ordinalOf.get(id) ?? -1)
    .filter((ordinal) => {
      const start = catalog.featureStart[ordinal];
      if (start === undefined || ordinal < 0) return false;
      return catalog.featureOf.subarray(start, catalog.featureStart[ordinal + 1]).includes(feature);
    })
    .slice(0, MOST_NAMED)
    .map((ordinal) => catalog.products[ordinal]?.title ?? '');

const valueOf = (name: string): string => name.slice(name.indexOf(':') + 1);

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
    const named = lookedAt(context, (corner ?? strongest).feature);
    const scores = scoreByFeatures(catalog, weights);
    // What was looked at not long ago is known already; going back to it is another shelf's work.
    for (const [id, { lastViewAt }] of context.profile.evidence.items) {
      const ordinal = catalog.ordinalOf.get(id);
      if (ordinal !== undefined && lastViewAt > context.now - KNOWN_FOR_MS) scores[ordinal] = 0;
    }
    const parts = (ordinal: number) => featureParts(catalog, weights, ordinal);
    const ordinary: Text = { id: 'shelf.picked' };
    return {
      candidates: topCandidates(scores, context.pool, context.blocked),
      parts,
      because(ordinal) {
        const top = [...parts(ordinal)].sort((a, b) => b.value - a.value)[0]?.name ?? '';
        const kind = top.slice(0, top.indexOf(':'));
        if (kind === 'price') return { id: 'because.price' };
        if (kind === 'brand') return { id: 'because.brand', values: { brand: valueOf(top) } };
        return { id: 'because.category', values: { category: valueOf(top) } };
      },
      heading: corner
        ? {
            id: 'shelf.corner',
            values: { category: valueOf(featureName(catalog, corner.feature)) },
          }
        : ordinary,
      reason: named.length
        ? { id: 'because.looked-at', values: { products: named } }
        : { id: 'because.liked' },
    };
  },
} as const satisfies Strategy;
