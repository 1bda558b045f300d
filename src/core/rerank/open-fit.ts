import type { Catalog } from '../catalog/catalog';
import type { Contribution } from '../decide/decision';
import type { EpochMs } from '../events/event';
import { scoreNext } from '../model/score-next';
import type { SharedKnowledge } from '../model/shared-knowledge';
import type { Affinity } from '../profile/affinity';
import { DAY_MS } from '../profile/decayed';
import { lastViewed } from '../profile/last-viewed';
import type { Profile } from '../profile/profile';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from '../strategies/feature-parts';

/** What a fit rests on. */
export interface FitContext {
  readonly catalog: Catalog;
  readonly profile: Pick<Profile, 'evidence'>;
  readonly tastes: readonly Affinity[];
  /** What customers as a whole have shown, where the shop has a model file. */
  readonly knowledge?: SharedKnowledge | undefined;
  readonly now: EpochMs;
}

/** What somebody looked at lately is twice as likely to be looked for again: ln 2. */
const LOOKED_AT = Math.log(2);
const LOOKED_AT_FOR_MS = 30 * DAY_MS;
/** What somebody asked not to see is a twentieth as likely to be wanted: about -ln 20. */
const DISLIKED = -3;

/**
 * What speaks for and against a product of a list, for this visitor, by name; nothing for whom nothing is known. The
 * parts are logarithms of how many times likelier than for anybody the product is what is wanted: a taste counts as the
 * logarithm of its lift, as in `picked`.
 */
export const openFit = ({
  catalog,
  profile,
  tastes,
  knowledge,
  now,
}: FitContext): ((ordinal: number) => Contribution[]) => {
  const weights = tasteWeights(catalog, tastes);
  const viewed = lastViewed(profile.evidence, catalog);
  const lately = new Set(
    viewed.filter(({ at }) => now - at < LOOKED_AT_FOR_MS).map(({ ordinal }) => ordinal),
  );
  const disliked = new Set<number | undefined>();
  for (const [id, item] of profile.evidence.items) {
    if (item.disliked) disliked.add(catalog.ordinalOf.get(id));
  }
  const history = viewed.map(({ ordinal }) => ordinal);
  const next = knowledge && history.length > 0 ? scoreNext(knowledge, history) : undefined;
  return (ordinal) => [
    ...featureParts(catalog, weights, ordinal),
    ...(lately.has(ordinal) ? [{ name: 'looked-at', value: LOOKED_AT }] : []),
    ...(disliked.has(ordinal) ? [{ name: 'disliked', value: DISLIKED }] : []),
    ...(next?.parts(ordinal) ?? []),
  ];
};
