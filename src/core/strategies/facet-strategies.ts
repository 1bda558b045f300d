import type { FacetItem } from '../decide/decision';
import { overlap } from '../decide/overlap';
import { MOST_FACETS } from '../decide/recommended-facets';
import { type WeighedFacet, weighFacets } from '../decide/weigh-facets';
import type { PassedOver, Strategy, StrategyContext } from './strategy';
import type { facetStrategyIds } from './strategy-ids';

/** Where the page's own link of this name leads; nothing where the page has none. */
export type LinkOf = (kind: 'category' | 'brand', name: string) => string | undefined;

/** Reads the page's links as they are when it is called. */
type ReadLinks = () => LinkOf;

/** What stands in front of a product says nothing about its category, unless it cannot be had. */
const ALLOWS = ['current', 'on-page', 'in-cart', 'owned', 'disliked', 'seen-too-often'];

const nameOf = ({ path }: WeighedFacet): string => path[path.length - 1] ?? '';

/** A product of a catalogue file is put together when it is looked at: so many are, for a picture. */
const MOST_LOOKED_AT = 20;

/** The picture of the first product of it that can be had and has one. */
const pictureOf = (feature: number, { catalog, blocked }: StrategyContext): string | undefined => {
  const { products, featureStart, featureOf } = catalog;
  let looked = 0;
  let ordinal = 0;
  for (let at = featureOf.indexOf(feature); at >= 0 && looked < MOST_LOOKED_AT; ) {
    while (at >= (featureStart[ordinal + 1] ?? 0)) ordinal += 1;
    if (!blocked(ordinal)) {
      looked += 1;
      const { imageLink } = products[ordinal] ?? {};
      if (imageLink) return imageLink;
    }
    at = featureOf.indexOf(feature, at + 1);
  }
  return undefined;
};

/** What is shown, and all else with what kept it out. */
interface Led {
  readonly facets: readonly FacetItem[];
  readonly passedOver: readonly PassedOver[];
}

const lead = (
  context: StrategyContext,
  linkOf: LinkOf,
  which: { readonly only: 'category' | 'brand'; readonly sure: boolean },
): Led => {
  const facets: FacetItem[] = [];
  const passedOver: PassedOver[] = [];
  const led = new Set<string>();
  for (const { rule, feature, ...facet } of weighFacets(context, which)) {
    const title = nameOf({ feature, ...facet });
    const { facet: id, score, contributions } = facet;
    const found = rule ? undefined : linkOf(which.only, title);
    // Two names for one address are one way.
    const link = led.has(found ?? '') ? undefined : found;
    const isApart = !facets.some((one) => overlap(one, facet));
    if (link !== undefined && isApart && facets.length < MOST_FACETS) {
      led.add(link);
      const imageLink = pictureOf(feature, context);
      facets.push({ ...facet, title, link, ...(imageLink && { imageLink }) });
    } else {
      const kept = link === undefined ? 'no-link' : 'outscored';
      passedOver.push({ id, title, score, contributions, rule: rule ?? kept });
    }
  }
  return { facets, passedOver };
};

const facetStrategy = (
  id: (typeof facetStrategyIds)[number],
  only: 'category' | 'brand',
  readLinks: ReadLinks,
): Strategy => {
  const reason = { id: `because.${id}` };
  return {
    id,
    allows: ALLOWS,
    // What links a page has is known when it is there: never painted from memory.
    ofTheDay: true,
    least: 0,
    propose(context) {
      const { facets } = lead(context, readLinks(), { only, sure: true });
      if (facets.length === 0) return undefined;
      return {
        candidates: [],
        parts: () => [],
        because: () => reason,
        heading: { id: `shelf.${id}` },
        reason,
        instead: { kind: 'facets', facets },
      };
    },
    passedOver: (context) => lead(context, readLinks(), { only, sure: false }).passedOver,
  };
};

/**
 * Leads to the shop's own categories and brands that suit this visitor, the best first, six at most: only where the page
 * itself has a link that says their name. A category goes without what lies in it, and a department stands in for those
 * the page does not link to. Silent while no taste is sure.
 */
export const facetStrategies = (readLinks: ReadLinks): readonly Strategy[] => [
  facetStrategy('categories', 'category', readLinks),
  facetStrategy('brands', 'brand', readLinks),
];
