import type { Catalog } from '../catalog/catalog';
import { isNew } from '../catalog/is-new';
import type { Product } from '../catalog/product';
import type { Varied } from '../strategies/candidate';
import type { Proposal } from '../strategies/strategy';
import type { Contribution, ShelfItem, ShownProduct } from './decision';
import { scoreOf } from './score-of';

/** What a card needs of a product. */
export const shownProduct = (product: Product): ShownProduct => {
  const { id, title, link, imageLink, brand, price, salePrice, currency } = product;
  return { id, title, link, imageLink, brand, price, salePrice, currency };
};

/** All that went into the score of a candidate: its strategy's parts and what variety took. */
const contributionsOf = (
  proposal: Proposal,
  ordinal: number,
  variety: number,
): readonly Contribution[] => {
  const parts = proposal.parts(ordinal);
  return variety === 0 ? parts : [...parts, { name: 'variety', value: variety }];
};

/** A chosen candidate as a card. */
export const shelfItem = (
  catalog: Catalog,
  proposal: Proposal,
  { ordinal, variety, kept }: Varied,
  now: number,
): ShelfItem => {
  const product = catalog.products[ordinal] as Product;
  const contributions = contributionsOf(proposal, ordinal, variety);
  const fresh = isNew(product, now) ? 'new' : undefined;
  const badge = product.salePrice !== undefined ? 'discounted' : fresh;
  return {
    product: shownProduct(product),
    score: scoreOf(contributions),
    contributions,
    // What has its place whatever its score is not there for the strategy's reason.
    because: kept ? { id: `because.${kept}` } : proposal.because(ordinal),
    ...(badge && { badge }),
    ...(kept && { kept }),
  };
};
