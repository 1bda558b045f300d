import { keepNewcomer } from '../decide/keep-places';
import { DAY_MS } from '../profile/decayed';
import { lastViewed } from '../profile/last-viewed';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { newcomersThatFit } from './newcomers-that-fit';
import { pickedWords, tasteReason } from './picked-words';
import { scoreByFeatures } from './score-by-features';
import type { Strategy } from './strategy';
import { topCandidates } from './top-candidates';

const KNOWN_FOR_MS = 30 * DAY_MS;

/** What this visitor's own tastes speak for, feature by feature. Silent while no taste is sure. */
export const pickedForYou = {
  id: 'picked',
  allows: [],
  propose(context) {
    const { catalog, tastes } = context;
    const liked = tastes.filter((taste) => taste.confidence > 0);
    if (liked.length === 0) return undefined;
    const weights = tasteWeights(catalog, tastes);
    const scores = scoreByFeatures(catalog, weights);
    const viewed = lastViewed(context.profile.evidence, catalog);
    // What was looked at not long ago is known already; going back to it is another shelf's work.
    for (const { ordinal, at } of viewed) {
      if (at > context.now - KNOWN_FOR_MS) scores[ordinal] = 0;
    }
    const { heading, reason } = pickedWords(
      catalog,
      liked,
      viewed.map(({ ordinal }) => ordinal),
    );
    const parts = (ordinal: number) => featureParts(catalog, weights, ordinal);
    return {
      candidates: topCandidates(scores, context.pool, context.blocked),
      keep: keepNewcomer(newcomersThatFit(context, scores)),
      parts,
      because: (ordinal) => tasteReason(parts(ordinal)),
      heading,
      reason,
    };
  },
} as const satisfies Strategy;
