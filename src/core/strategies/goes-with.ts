import { propose } from './listed';
import type { Strategy } from './strategy';

/** What the shop itself chose to go with the product on the page, or with what lies in the cart. */
export const goesWith = {
  id: 'goes-with',
  allows: [],
  propose(context) {
    const { catalog, profile, current } = context;
    const about =
      current !== undefined
        ? [current]
        : [...profile.cart.items.keys()].map((id) => catalog.ordinalOf.get(id) ?? -1);
    const votes = new Map<number, { count: number; title: string }>();
    for (const ordinal of about) {
      const product = catalog.products[ordinal];
      for (const id of product?.goesWith ?? []) {
        const companion = catalog.ordinalOf.get(id);
        if (companion === undefined || about.includes(companion)) continue;
        const count = (votes.get(companion)?.count ?? 0) + 1;
        votes.set(companion, { count, title: product?.title ?? '' });
      }
    }
    const because = (ordinal: number) => ({
      id: 'because.goes-with',
      values: { product: votes.get(ordinal)?.title ?? '' },
    });
    return propose('goes-with', context, {
      ordinals: votes.keys(),
      parts: (ordinal) => [{ name: 'link', value: votes.get(ordinal)?.count ?? 0 }],
      because,
      reason: because(votes.keys().next().value ?? -1),
    });
  },
} as const satisfies Strategy;
