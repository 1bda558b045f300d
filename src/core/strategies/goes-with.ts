import { propose } from './listed';
import type { Strategy } from './strategy';

/** What goes with a companion of the product is a companion too, but a lesser one. */
const SECOND_STEP = 0.2;
/** What goes with a product of the same kind usually goes with this one; asked where the others name too few. */
const OF_ITS_KIND = 0.02;
const ENOUGH = 8;

/** What the shop itself chose to go with the product on the page, or with what lies in the cart. */
export const goesWith = {
  id: 'goes-with',
  ofThePage: true,
  allows: [],
  sells: true,
  propose(context) {
    const { catalog, profile, current } = context;
    const about =
      current !== undefined
        ? [current]
        : [...profile.cart.items.keys()].map((id) => catalog.ordinalOf.get(id) ?? -1);
    const votes = new Map<number, { weight: number; title: string }>();
    /** Adds what goes with `ordinal`; what goes with a companion counts less. */
    const vote = (ordinal: number, weight: number): readonly number[] => {
      const { goesWith = [], title = '' } = catalog.products[ordinal] ?? {};
      const companions = goesWith
        .map((id) => catalog.ordinalOf.get(id) ?? -1)
        .filter((companion) => companion >= 0 && !about.includes(companion));
      for (const companion of companions) {
        const known = votes.get(companion);
        votes.set(companion, { title, ...known, weight: (known?.weight ?? 0) + weight });
      }
      return companions;
    };
    const direct = about.flatMap((ordinal) => vote(ordinal, 1));
    for (const companion of direct) vote(companion, SECOND_STEP);
    const kinds = new Set(about.map((ordinal) => catalog.leafOf[ordinal]).filter(Boolean));
    if (votes.size < ENOUGH) {
      catalog.leafOf.forEach((kind, ordinal) => {
        if (kinds.has(kind) && !about.includes(ordinal)) vote(ordinal, OF_ITS_KIND);
      });
    }
    const because = (ordinal: number) => ({
      id: 'because.goes-with',
      values: { product: votes.get(ordinal)?.title ?? '' },
    });
    return propose('goes-with', context, {
      ordinals: votes.keys(),
      parts: (ordinal) => [{ name: 'link', value: votes.get(ordinal)?.weight ?? 0 }],
      because,
      reason: because(votes.keys().next().value ?? -1),
    });
  },
} as const satisfies Strategy;
