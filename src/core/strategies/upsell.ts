import type { Catalog } from '../catalog/catalog';
import { currentPrice } from '../catalog/product';
import { featureParts } from './feature-parts';
import { likenessWeights } from './likeness-weights';
import { propose } from './listed';
import type { Strategy } from './strategy';

/** One step up costs at least and at most so many times as much; beyond it is another purse's product. */
const LEAST_STEP = 1.05;
const MOST_STEP = 1.6;
/** Of the same category, the most alike, whose prices are looked at. */
const MOST_ALIKE = 200;

/** Weights without category and price: what else is shared, so that no random dearer thing is offered. */
const otherLikeness = (catalog: Catalog, current: number): Float32Array =>
  likenessWeights(catalog, current).map((weight, feature) =>
    /^(category|price)/.test(catalog.features[feature]?.kind ?? '') ? 0 : weight,
  );

const sumOf = (parts: readonly { readonly value: number }[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

/** One step up from the product on the page: of its category, like it in something else too, and a little dearer. */
export const upsell = {
  id: 'upsell',
  ofThePage: true,
  allows: [],
  least: 1,
  sells: true,
  propose(context) {
    const { catalog, current = -1 } = context;
    const product = catalog.products[current];
    const leaf = catalog.leafOf[current];
    const price = product && currentPrice(product);
    if (!product || !leaf || !price) return undefined;
    const weights = otherLikeness(catalog, current);
    const alike: { readonly at: number; readonly likeness: number }[] = [];
    catalog.leafOf.forEach((kind, at) => {
      if (kind !== leaf || at === current) return;
      const likeness = sumOf(featureParts(catalog, weights, at));
      if (likeness > 0) alike.push({ at, likeness });
    });
    const step = new Map<number, number>();
    alike.sort((a, b) => b.likeness - a.likeness);
    for (const { at } of alike.slice(0, MOST_ALIKE)) {
      const other = catalog.products[at] ?? product;
      const ratio = other.currency === product.currency ? (currentPrice(other) ?? 0) / price : 0;
      // The next step up comes before the one after it.
      if (ratio >= LEAST_STEP && ratio <= MOST_STEP)
        step.set(at, (MOST_STEP - ratio) / (MOST_STEP - 1));
    }
    const reason = { id: 'because.upsell', values: { product: product.title } };
    return propose('upsell', context, {
      ordinals: step.keys(),
      parts: (ordinal) => [
        { name: 'step', value: step.get(ordinal) ?? 0 },
        ...featureParts(catalog, weights, ordinal),
      ],
      because: () => reason,
      reason,
    });
  },
} as const satisfies Strategy;
