import type { Catalog } from '../catalog/catalog';
import { currentPrice } from '../catalog/product';
import type { Proposal, StrategyContext } from '../strategies/strategy';
import { keepPins } from './keep-places';
import { namedProducts } from './named-products';
import type { OwnerRuleId, PlacementRules } from './placement-rules';
import { scoreOf } from './score-of';

/** The owner's rules for a placement, laid upon a catalogue. */
export interface OwnerRules {
  /** The rule that keeps a product off this placement, if any. */
  stops(ordinal: number): OwnerRuleId | undefined;
  /** A strategy's proposal with the margin counted and the pins in front; its context is this placement's. */
  shape(proposal: Proposal, context: Pick<StrategyContext, 'blocked'>): Proposal;
}

/** The rules of a placement by its id; nothing where it has none. Loaded where a placement of the page has some. */
export type RulesFor = (placement: string, catalog: Catalog) => OwnerRules | undefined;

/**
 * The whole margin at the whole weight lifts a product by this part of the best score: what fits less than four fifths
 * as well as another never passes it.
 */
const MOST_FOR_MARGIN = 0.2;

/** Lays what the owner says of a placement upon a catalogue. */
export const ownerRules = (rules: PlacementRules, catalog: Catalog): OwnerRules => {
  const { pins, exclude, only, inStock, minPrice, maxPrice, margin } = rules;
  const { products, ordinalOf } = catalog;
  const excluded = namedProducts(exclude, catalog);
  const wanted = only.length > 0 ? namedProducts(only, catalog) : () => true;
  const priced = minPrice !== undefined || maxPrice !== undefined;
  const passes = (ordinal: number): boolean => {
    if (!wanted(ordinal)) return false;
    // A product of a catalogue file is only put together where something is asked of it.
    if (!inStock && !priced) return true;
    const product = products[ordinal];
    if (!product || (inStock && product.availability !== 'in_stock')) return false;
    const price = currentPrice(product) ?? Number.NaN;
    return !priced || (price >= (minPrice ?? 0) && price <= (maxPrice ?? Number.MAX_VALUE));
  };
  return {
    stops: (ordinal) => (excluded(ordinal) ? 'excluded' : passes(ordinal) ? undefined : 'filtered'),
    shape(proposal, { blocked }) {
      // Pins and margin are about products.
      if (proposal.instead) return proposal;
      const best = Math.max(0, proposal.candidates[0]?.score ?? 0);
      const gain = margin * MOST_FOR_MARGIN * best;
      const marginOf = (ordinal: number): number => gain * (products[ordinal]?.margin ?? 0);
      const parts: Proposal['parts'] = (ordinal) => {
        const value = gain > 0 ? marginOf(ordinal) : 0;
        // What its strategy has nothing to say about has no parts.
        const said = proposal.parts(ordinal).filter((part) => part.value !== 0);
        return value > 0 ? [...said, { name: 'margin', value }] : said;
      };
      const pinned = pins
        .map((id) => ordinalOf.get(id) ?? -1)
        .filter((ordinal) => ordinal >= 0 && !blocked(ordinal))
        .map((ordinal) => ({ ordinal, score: scoreOf(parts(ordinal)) }));
      const lifted = (gain > 0 ? proposal.candidates : []).map(({ ordinal, score }) => ({
        ordinal,
        score: score + marginOf(ordinal),
      }));
      return {
        ...proposal,
        parts,
        keep: keepPins(pinned, proposal.keep),
        ...(gain > 0 && { candidates: lifted.sort((a, b) => b.score - a.score) }),
      };
    },
  };
};
