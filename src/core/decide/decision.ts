import type { Text } from './text';

/** One named part of a score. A score is the sum of its contributions, nothing else. */
export interface Contribution {
  /** What spoke, for example `category:Breakfast`, `price`, `variety`. */
  readonly name: string;
  readonly value: number;
}

/** What a card shows of a product: enough to paint it without the catalogue. */
export interface ShownProduct {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly imageLink?: string | undefined;
  readonly brand?: string | undefined;
  /** Whole currency units. */
  readonly price?: number | undefined;
  /** Whole currency units; set when lower than `price`. */
  readonly salePrice?: number | undefined;
  /** ISO 4217. */
  readonly currency?: string | undefined;
}

export interface ShelfItem {
  readonly product: ShownProduct;
  readonly score: number;
  readonly contributions: readonly Contribution[];
  /** Why this very product is here. */
  readonly because: Text;
  readonly badge?: 'new' | 'discounted';
  /** Why it has its place whatever its score: the owner pinned it, or the place is kept for something new. */
  readonly kept?: 'pinned' | 'newcomer';
}

/** What a shelf of products shows and why. A plain value: drawn, stored for the next visit, explained. */
export interface ProductsDecision {
  readonly kind: 'shelf';
  readonly placement: string;
  readonly strategy: string;
  readonly heading: Text;
  /** Why this shelf is here, in one line. */
  readonly because: Text;
  readonly items: readonly ShelfItem[];
  /** The probability with which this strategy was chosen, where the placement explores. */
  readonly propensity?: number;
}

/** A category or a brand in which this visitor will find something. */
export interface RecommendedFacet {
  readonly kind: 'category' | 'brand';
  /** As tastes name it: `category:Breakfast`, `brand:Nane`. */
  readonly facet: string;
  /** Root to leaf; of a brand its name alone. */
  readonly path: readonly string[];
  /** Products of it that can be bought. */
  readonly products: number;
  /** The sum of its contributions. */
  readonly score: number;
  readonly contributions: readonly Contribution[];
  readonly because: Text;
}

/** One of the shop's own categories or brands, as a row of them shows it. */
export interface FacetItem extends RecommendedFacet {
  readonly title: string;
  /** Where the page's own link of that name leads: an absolute address of the same site. */
  readonly link: string;
  readonly imageLink?: string;
}

/** A row of links to the shop's own categories or brands, in the place of a shelf; never remembered. */
export interface FacetsDecision extends Omit<ProductsDecision, 'kind'> {
  readonly kind: 'facets';
  /** Best first, six at most. */
  readonly facets: readonly FacetItem[];
  /** Empty: it shows no products. */
  readonly items: readonly ShelfItem[];
}

/** What a placement shows. */
export type ShelfDecision = ProductsDecision | FacetsDecision;

/** A greeting: one sentence and one action. */
export interface GreetingDecision {
  readonly kind: 'greeting';
  /** Id of the playbook entry. */
  readonly message: string;
  readonly text: Text;
  /** Where the one action leads; products named in the text, newest first. */
  readonly action?: { readonly label: Text; readonly link: string };
  readonly products: readonly ShownProduct[];
  /** What the visitor gains (law 2), and what their answer changes (law 3). */
  readonly benefit: Text;
  readonly effect: string;
}

/** A question: one tap, then thanks and a visible effect. */
export interface QuestionDecision {
  readonly kind: 'question';
  readonly message: string;
  readonly text: Text;
  /** `faces`: 1-5. `choice`: one of the choices. */
  readonly form: 'faces' | 'choice';
  readonly choices: readonly { readonly value: string; readonly label: Text }[];
  /** Answers the link "why do you ask?". */
  readonly benefit: Text;
  /** Said after the tap, by the answer: what will be different now. */
  readonly thanks: Text;
  readonly thanksIfLow: Text;
  readonly effect: string;
}

/** Silence is decided too, and says why. */
export interface SilenceDecision {
  readonly kind: 'silence';
  readonly because: string;
}

export type MessageDecision = GreetingDecision | QuestionDecision | SilenceDecision;
