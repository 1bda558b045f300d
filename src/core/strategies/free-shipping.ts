import type { Catalog } from '../catalog/catalog';
import { currentPrice } from '../catalog/product';
import { scoreOf } from '../decide/score-of';
import { tasteWeights } from '../profile/taste-weights';
import { featureParts } from './feature-parts';
import { propose } from './listed';
import { scoreByFeatures } from './score-by-features';
import type { Strategy, StrategyContext } from './strategy';
import { topCandidates } from './top-candidates';

/** What costs more than so many times the gap closes it too dearly. */
const MOST_TIMES_THE_GAP = 3;
const KIN = 0.2;
/** Products whose prices are looked at: of the cart's categories, and of the visitor's tastes. */
const MOST_KIN = 200;
const MOST_LIKED = 100;

const priceAt = ({ products }: Catalog, ordinal: number): number | undefined => {
  const product = products[ordinal];
  return product && currentPrice(product);
};

/** What the cart lacks for free delivery; nothing where there is no cart, or where one of its prices is not known. */
const gapOf = ({ catalog, profile, shop }: StrategyContext): number => {
  let total = 0;
  for (const [id, pieces] of profile.cart.items) {
    total += pieces * (priceAt(catalog, catalog.ordinalOf.get(id) ?? -1) ?? Number.NaN);
  }
  const gap = (shop?.freeShippingFrom ?? 0) - total;
  return total > 0 && gap < Number.POSITIVE_INFINITY ? gap : 0;
};

/** What is worth looking at, with how much it has to do with the cart: chosen for it, of its kind, or to the taste. */
const related = ({ catalog, profile, tastes, blocked }: StrategyContext): Map<number, number> => {
  const found = new Map<number, number>();
  const cart = [...profile.cart.items.keys()].map((id) => catalog.ordinalOf.get(id) ?? -1);
  for (const ordinal of cart) {
    for (const id of catalog.products[ordinal]?.goesWith ?? [])
      found.set(catalog.ordinalOf.get(id) ?? -1, 1);
  }
  const kinds = new Set(cart.map((ordinal) => catalog.leafOf[ordinal]).filter(Boolean));
  let kin = 0;
  catalog.leafOf.forEach((kind, ordinal) => {
    if (kin >= MOST_KIN || !kinds.has(kind) || found.has(ordinal)) return;
    kin += 1;
    found.set(ordinal, KIN);
  });
  const liked = scoreByFeatures(catalog, tasteWeights(catalog, tastes));
  for (const { ordinal } of topCandidates(liked, MOST_LIKED, blocked))
    if (!found.has(ordinal)) found.set(ordinal, 0);
  return found;
};

/** What brings the cart to free delivery best: hardly more than is missing, and something to do with the cart. */
export const freeShipping = {
  id: 'free-shipping',
  allows: [],
  sells: true,
  ofThePage: true,
  propose(context) {
    const { catalog, tastes } = context;
    const gap = gapOf(context);
    if (!(gap > 0)) return undefined;
    const links = related(context);
    const weights = tasteWeights(catalog, tastes);
    const closing = (ordinal: number): number => {
      const price = priceAt(catalog, ordinal) ?? 0;
      return price >= gap && price <= MOST_TIMES_THE_GAP * gap ? gap / price : 0;
    };
    const parts = (ordinal: number) => {
      const link = links.get(ordinal) ?? 0;
      return [
        { name: 'gap', value: closing(ordinal) },
        ...(link > 0 ? [{ name: 'cart-link', value: link }] : []),
        ...featureParts(catalog, weights, ordinal),
      ];
    };
    const score = new Map(
      [...links.keys()]
        .filter((ordinal) => closing(ordinal) > 0)
        .map((ordinal) => [ordinal, scoreOf(parts(ordinal))]),
    );
    return propose('free-shipping', context, {
      ordinals: [...score.keys()].sort((a, b) => (score.get(b) ?? 0) - (score.get(a) ?? 0)),
      parts,
    });
  },
} as const satisfies Strategy;
