import type {
  FacetItem,
  FacetsDecision,
  ProductsDecision,
  ShelfItem,
} from '../../core/decide/decision';

/** A category or a brand in the shape in which a shelf draws what it shows: its id is the facet's name. */
const card = ({ facet: id, title, link, imageLink, ...why }: FacetItem): ShelfItem => ({
  product: { id, title, link, imageLink },
  score: why.score,
  contributions: why.contributions,
  because: why.because,
});

/** A decision about categories or brands, as what draws shelves understands it. */
export const rowOfLinks = ({ facets, ...decision }: FacetsDecision): ProductsDecision => ({
  ...decision,
  kind: 'shelf',
  items: facets.map(card),
});
