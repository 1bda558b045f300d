/** A product as an event saw it: the fields of a GA4 item that the engine uses. */
export interface EventItem {
  readonly item_id: string;
  readonly item_name?: string;
  readonly item_brand?: string;
  /** The root of the category path; the deeper levels follow in `item_category2` … `item_category5`. */
  readonly item_category?: string;
  readonly item_category2?: string;
  readonly item_category3?: string;
  readonly item_category4?: string;
  readonly item_category5?: string;
  readonly item_variant?: string;
  /** The price seen or paid for one piece, in whole currency units. */
  readonly price?: number;
  /** Pieces; 1 when absent. */
  readonly quantity?: number;
  /** Its place in the list that showed it, from 0. */
  readonly index?: number;
  /** `out_of_stock` where it could not be bought then, in Google Merchant's words; GA4 has no field for it. */
  readonly availability?: string;
}

/** Everything an event may carry. Names are GA4's where it has one. */
export interface EventFields {
  readonly items: readonly EventItem[];
  /** ISO 4217, for example `TRY`. */
  readonly currency: string;
  /** Order or cart value in whole currency units; for an answer the number given. */
  readonly value: number;
  readonly transaction_id: string;
  readonly coupon: string;
  readonly search_term: string;
  /** How many results a search gave; 0 is an unmet need. */
  readonly results: number;
  /** home, listing, product, search, cart, checkout, order, other. */
  readonly page_type: string;
  /** Path of the page, without query and fragment. */
  readonly page_path: string;
  /** How the visitor arrived, as the campaign names it (`utm_medium`). */
  readonly medium: string;
  /** `utm_source`, else the host of the referrer. */
  readonly source: string;
  readonly campaign: string;
  /** Visible time on the page, in ms. */
  readonly engagement_time_msec: number;
  /** Deepest point reached, 0-100. */
  readonly percent_scrolled: number;
  readonly item_list_name: string;
  /** Set where an event comes from a placement of ours. */
  readonly placement: string;
  readonly strategy: string;
  /** The probability with which that strategy was chosen, 0-1, where its placement explores. */
  readonly propensity: number;
  /** Id of the playbook entry a message event is about. */
  readonly message: string;
  readonly question: string;
  /** The choice made; a facet value, a trait value or free text. */
  readonly answer: string;
  /** `kind:value`, for example `category:Breakfast`. */
  readonly facet: string;
  /** What a correction is about, as `kind:value`: `event:…`, `item:…`, `facet:…`, `search:…`, `order:…`. */
  readonly fact: string;
  readonly method: string;
  readonly user_id: string;
}
