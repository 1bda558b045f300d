/** How an arm has fared. */
interface ArmCount {
    /** Visits in which it was chosen. */
    readonly shown: number;
    /** Those of them that were rewarded. */
    readonly rewarded: number;
}

/** What a choice rests on. The same values give the same choice. */
interface ArmChoices {
    /** What can be chosen, each once. */
    readonly arms: readonly string[];
    /** What this visitor has been shown, and how often it was rewarded, by arm. */
    readonly counts: ReadonlyMap<string, ArmCount>;
    /** The same of the shop's other visitors; none by default. */
    readonly priors?: ReadonlyMap<string, ArmCount>;
    /** Stands for chance: the id of the visit, say. */
    readonly seed: string;
    /** No arm is chosen with less than this probability; default 0.05, and at most the same for all. */
    readonly floor?: number;
}
/** An arm, and the probabilities with which each could have been chosen. */
interface ChosenArm {
    readonly arm: string;
    /** The probability with which this one was chosen, exactly: it was drawn from these very numbers. */
    readonly propensity: number;
    /** Of every arm, in the order of `arms`; they sum to 1. */
    readonly propensities: readonly number[];
}
/**
 * Chooses an arm by Thompson sampling with a floor. Instead of drawing a rate for each arm and taking the best, the chance
 * of each to be the best is computed, raised to the floor, and one arm is drawn from that: the same law, but the
 * probability of every choice is known, so that anybody can weigh what was observed by its inverse (Horvitz and Thompson,
 * 1952). Nothing where there are no arms.
 * Source: W. R. Thompson, On the likelihood that one unknown probability exceeds another (1933); O. Chapelle and L. Li,
 * An Empirical Evaluation of Thompson Sampling (2011).
 * @example chooseArm({ arms: ['picked', 'nothing'], counts: new Map(), seed: 'visit-1' })?.propensity // 0.5
 */
declare const chooseArm: ({ arms, counts, priors, seed, floor, }: ArmChoices) => ChosenArm | undefined;

/** A product as an event saw it: the fields of a GA4 item that the engine uses. */
interface EventItem {
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
interface EventFields {
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

/** Every kind of event, in the order a visit usually has them. */
declare const eventKinds: readonly [{
    readonly name: "page_view";
    readonly needs: readonly [];
}, {
    readonly name: "view_item_list";
    readonly needs: readonly ["items"];
}, {
    readonly name: "select_item";
    readonly needs: readonly ["items"];
}, {
    readonly name: "view_item";
    readonly needs: readonly ["items"];
}, {
    readonly name: "user_engagement";
    readonly needs: readonly ["engagement_time_msec"];
}, {
    readonly name: "search";
    readonly needs: readonly ["search_term"];
}, {
    readonly name: "filter";
    readonly needs: readonly ["facet"];
}, {
    readonly name: "add_to_wishlist";
    readonly needs: readonly ["items"];
}, {
    readonly name: "like";
    readonly needs: readonly ["items"];
}, {
    readonly name: "dislike";
    readonly needs: readonly ["items"];
}, {
    readonly name: "share";
    readonly needs: readonly ["items"];
}, {
    readonly name: "add_to_cart";
    readonly needs: readonly ["items"];
}, {
    readonly name: "remove_from_cart";
    readonly needs: readonly ["items"];
}, {
    readonly name: "view_cart";
    readonly needs: readonly [];
}, {
    readonly name: "begin_checkout";
    readonly needs: readonly [];
}, {
    readonly name: "add_shipping_info";
    readonly needs: readonly [];
}, {
    readonly name: "add_payment_info";
    readonly needs: readonly [];
}, {
    readonly name: "purchase";
    readonly needs: readonly ["transaction_id", "items"];
}, {
    readonly name: "refund";
    readonly needs: readonly ["transaction_id"];
}, {
    readonly name: "answer";
    readonly needs: readonly ["question"];
}, {
    readonly name: "review";
    readonly needs: readonly ["value"];
}, {
    readonly name: "referral";
    readonly needs: readonly [];
}, {
    readonly name: "join_group";
    readonly needs: readonly [];
}, {
    readonly name: "message_view";
    readonly needs: readonly ["message"];
}, {
    readonly name: "message_click";
    readonly needs: readonly ["message"];
}, {
    readonly name: "message_dismiss";
    readonly needs: readonly ["message"];
}, {
    readonly name: "login";
    readonly needs: readonly ["user_id"];
}, {
    readonly name: "logout";
    readonly needs: readonly [];
}, {
    readonly name: "shopping_for";
    readonly needs: readonly ["method"];
}, {
    readonly name: "gift";
    readonly needs: readonly ["fact"];
}, {
    readonly name: "prefer";
    readonly needs: readonly ["facet"];
}, {
    readonly name: "note";
    readonly needs: readonly ["fact"];
}, {
    readonly name: "trial";
    readonly needs: readonly ["placement", "strategy", "propensity"];
}, {
    readonly name: "strike";
    readonly needs: readonly ["fact"];
}];
type RegisteredKind = (typeof eventKinds)[number];
/** The name of an event, for example `view_item`. */
type EventName = RegisteredKind['name'];
type FieldsNeeded<Name extends EventName> = Extract<RegisteredKind, {
    name: Name;
}>['needs'][number];
/** What `track(name, data)` takes: the fields this kind needs, and any other field. */
type EventData<Name extends EventName = EventName> = Name extends EventName ? Partial<EventFields> & Pick<EventFields, FieldsNeeded<Name>> : never;

/** A point in time, in milliseconds since 1970 UTC. */
type EpochMs = number;
/** An accepted event as it lies in the log. The shape is frozen: fields are added, never changed. */
interface BirebirEvent {
    /** 128 random bits made on the device; the key by which a receiver drops a repeated delivery. */
    readonly id: string;
    readonly at: EpochMs;
    readonly name: EventName;
    readonly data: Partial<EventFields>;
}

/** Where a product was learnt, the most trusted first; a better source overwrites a lesser one. */
declare const productSources: readonly ["feed", "structured", "page"];
type ProductSource = (typeof productSources)[number];
/** What the shop sells, in Google Merchant's words (https://support.google.com/merchants/answer/7052112). */
interface Product {
    readonly id: string;
    readonly title: string;
    /** Address of the product's page, as the shop wrote it. */
    readonly link: string;
    readonly imageLink?: string;
    /** The regular price, in whole currency units. */
    readonly price?: number;
    /** Set only when lower than `price`. */
    readonly salePrice?: number;
    /** ISO 4217. */
    readonly currency?: string;
    readonly availability: 'in_stock' | 'out_of_stock';
    /** What is left of the price, 0-1, as the shop tells it; only ever weighed where the owner asks for it. */
    readonly margin?: number;
    readonly brand?: string;
    /** Root to leaf, in the page's language. */
    readonly category: readonly string[];
    readonly colours: readonly string[];
    readonly attributes: Readonly<Record<string, string>>;
    readonly addedAt?: EpochMs;
    /** Ids the shop itself chose to go with it. */
    readonly goesWith: readonly string[];
    /** Bought again and again: owning one does not stop us from showing it. */
    readonly replenishable: boolean;
    readonly source: ProductSource;
}

/** A property of a product in which a taste can show: its kind, and its value within the kind. */
interface Feature {
    /** `category0` (root) … `category4`, `brand`, `price`, `colour`, or `attribute.<name>`. */
    readonly kind: string;
    readonly value: string;
}

/**
 * What the shop sells, indexed by columns. A product's *ordinal* is its place in `products`; ordinals are
 * append-only, so that whatever was learnt about ordinal 7 stays true when the catalogue grows.
 */
interface Catalog {
    /** Those of a catalogue file are decoded one by one, when they are looked at: ask for few, walk along the columns. */
    readonly products: readonly Product[];
    readonly ordinalOf: Pick<ReadonlyMap<string, number>, 'get' | 'has'>;
    /** Feature ids of ordinal `o` are `featureOf[featureStart[o] … featureStart[o + 1]]`. */
    readonly featureStart: Uint32Array;
    readonly featureOf: Uint32Array;
    readonly features: readonly Feature[];
    /** Id of a feature by `kind:value`. */
    readonly featureId: ReadonlyMap<string, number>;
    /** The part of the products that has each feature: the site's prior, 0-1. */
    readonly shareOf: Float64Array;
    /** Feature id of the deepest category and of the brand; 0 means none (ids start at 1). */
    readonly leafOf: Uint32Array;
    readonly brandOf: Uint32Array;
    /** Ordinals that cannot be bought now, that cost less than before, and the newest first. */
    readonly outOfStock: readonly number[];
    readonly discounted: readonly number[];
    readonly newest: readonly number[];
    /** The products that are held as objects: all of them, but for those of a catalogue file that nobody has changed. */
    readonly brought: readonly Product[];
    /** Of the first `count` ids, as `hashIds` tells it, where it is known without looking. */
    readonly idsHash?: (count: number) => number | undefined;
    /** The catalogue with other products in these places; new ones stand behind the last. */
    readonly changed: (products: ReadonlyMap<number, Product>) => Catalog;
}
/** Indexes products, the more trusted first: a later one with a known id is left out. */
declare const createCatalog: (given: readonly Product[]) => Catalog;

/** What one message has been through with this visitor. Zero means never. */
interface MessageHistory {
    shownAt: EpochMs;
    dismissedAt: EpochMs;
    /** Dismissals since it was last followed or answered. */
    dismissals: number;
    answeredAt: EpochMs;
}
interface Attention {
    readonly messages: Map<string, MessageHistory>;
    /** Moments at which any question was shown, newest last. */
    questionsAt: EpochMs[];
    lastShownAt: EpochMs;
    /** Until then we show less and say nothing: the visitor found things hard, or asked for quiet. */
    quietUntil: EpochMs;
}

interface Cart {
    /** Pieces by item id. */
    readonly items: Map<string, number>;
    changedAt: EpochMs;
    /** The last orders; a thank-you page that is opened again does not empty the next cart. */
    orders: string[];
}

/** A stretch of time in which the visitor shopped for somebody else. */
interface Errand {
    readonly since: EpochMs;
    /** Its last event so far. */
    until: EpochMs;
    /** Not ended by the visitor; it ends by itself when nothing happens for as long as ends a visit. */
    open: boolean;
}

/** A decaying sum: its worth at its own moment. */
interface Decaying {
    weight: number;
    at: EpochMs;
}

/** Whether something was a gift, and when that was last said. */
interface GiftMark {
    readonly on: boolean;
    readonly at: EpochMs;
}
/** By fact: `order:42`, `item:tea`. */
type Gifts = Map<string, GiftMark>;

interface OrderLine {
    readonly id: string;
    readonly quantity: number;
    /** Paid for one piece, in whole currency units. */
    readonly price?: number | undefined;
}
interface Order {
    readonly id: string;
    readonly at: EpochMs;
    readonly lines: readonly OrderLine[];
    readonly currency?: string | undefined;
    /** Paid in all, in whole currency units. */
    readonly value?: number | undefined;
    /** What has come back of it, in whole currency units, as far as its lines had prices. */
    readonly refunded?: number | undefined;
}
interface Ledger {
    /** Oldest first. */
    orders: Order[];
    /** Orders that came back whole: a thank-you page that is opened again does not bring them back. */
    returned: string[];
}

/** What one product has been told of by the visitor's acts. */
interface ItemEvidence {
    readonly browsed: Decaying;
    views: number;
    lastViewAt: EpochMs;
    /** The visitor asked not to see it. */
    disliked: boolean;
}
interface Evidence {
    /** By item id; the last touched is the last entry. */
    readonly items: Map<string, ItemEvidence>;
    /** By `kind:value` of a feature: filters and answers name a facet, not a product. */
    readonly facets: Map<string, Decaying>;
}

/** How often a product was shown by us and passed over, and when last. */
interface Exposure {
    ignored: number;
    at: EpochMs;
}

interface Identity {
    userId: string;
}

/** What was told last of something, and when. */
interface Note extends Partial<Omit<EventFields, 'items' | 'search_term'>> {
    readonly at: EpochMs;
}
/**
 * By what it is about: `trait:birthday`, `segment:vip`, `stage`, `friction:rage-click:cart`, `answer:ease`,
 * `page_view:cart`, `begin_checkout`, `add_to_wishlist`, `review`, `referral`, `join_group`.
 */
type Notes = Map<string, Note>;

/** What was last said of a facet: more of it (1), less of it (-1), or no more said (0). */
interface Preference {
    readonly toward: number;
    readonly at: EpochMs;
}

interface Search {
    readonly term: string;
    readonly at: EpochMs;
    readonly results?: number;
}

/** What a product was offered for when its page was last looked at. */
interface SeenOffer {
    at: EpochMs;
    /** For one piece, in whole currency units. */
    price?: number;
    /** ISO 4217, as far as it was told. */
    currency?: string;
    /** It could not be bought then. */
    soldOut?: true;
}

/** By fact, until when nothing that was told of it counts. */
type Struck = Map<string, EpochMs>;

/** What a placement that explores shows in the visit under way. */
interface OpenTrial {
    /** The strategy, or `nothing`. */
    readonly arm: string;
    /** The probability with which it was chosen. */
    readonly propensity: number;
    rewarded: boolean;
}
/** What has been tried where, and how it fared. */
interface Trials {
    /** The last event; a pause after it ends the visit, and what is open in it. */
    lastAt: EpochMs;
    /** By placement. */
    readonly open: Map<string, OpenTrial>;
    /** By placement, and by arm. */
    readonly arms: Map<string, Map<string, ArmCount>>;
}

interface Visits {
    count: number;
    events: number;
    firstAt: EpochMs;
    /** Start of the visit under way, and its last event. */
    startedAt: EpochMs;
    lastAt: EpochMs;
    /** End of the visit before; 0 on a first visit. */
    previousEndedAt: EpochMs;
    pages: number;
    /** How this visit began: what its campaign said, and the host it came from. */
    medium: string;
    source: string;
    /** Products looked at in this visit and in the one before, newest last, each once. */
    viewed: string[];
    viewedBefore: string[];
}

/** Who this is: a fold of the log, never written by hand. What each part means stands with the facet that folds it. */
interface Profile {
    readonly visits: Visits;
    readonly evidence: Evidence;
    readonly cart: Cart;
    readonly ledger: Ledger;
    readonly exposure: Map<string, Exposure>;
    readonly attention: Attention;
    readonly searches: Search[];
    readonly identity: Identity;
    readonly struck: Struck;
    readonly gifts: Gifts;
    readonly preferences: Map<string, Preference>;
    readonly errands: Errand[];
    readonly notes: Notes;
    readonly trials: Trials;
    readonly seenOffers: Map<string, SeenOffer>;
}

/**
 * Nobody we know yet. It lies apart from the facets that fold, so that the first shelf of a stranger need not wait for
 * them.
 */
declare const emptyProfile: () => Profile;

/**
 * The profile after these events, in the order of the log. The given profile is left as it was.
 * Law: `foldEvents(foldEvents(p, a), b)` equals `foldEvents(p, [...a, ...b])`, bit for bit.
 */
declare const foldEvents: (profile: Profile, events: readonly BirebirEvent[]) => Profile;

/** A share of interest drawn towards the site's own share. */
interface Share {
    /** 0-1. */
    readonly mean: number;
    readonly sd: number;
    /** How many times the site's share; 1 is average. */
    readonly lift: number;
}
/**
 * The posterior share of a Dirichlet-multinomial: `count` of `total` evidence against a prior share.
 * mean = (count + m·prior) / (total + m), sd = sqrt(mean·(1 − mean) / (total + m + 1)), lift = mean / prior.
 * @example shrunkShare(2, 2, 0.4, 2) // { mean: 0.7, … }
 */
declare const shrunkShare: (count: number, total: number, prior: number, strength?: number) => Share;
/** A taste we are willing to act on. */
interface Affinity extends Share {
    readonly feature: number;
    /** Standard deviations from the site's share; negative for a dislike. */
    readonly confidence: number;
    /** Decayed evidence behind it, in page views. */
    readonly evidence: number;
}
/**
 * The visitor's tastes over the features of this catalogue, the most confident first. A feature without
 * evidence, or too close to the site's share to tell, is left out: silence is not a taste.
 */
declare const affinities: (profile: Pick<Profile, "evidence" | "ledger" | "gifts" | "preferences" | "struck">, catalog: Catalog, now: EpochMs) => readonly Affinity[];

/** A product a strategy speaks for. */
interface Candidate {
    readonly ordinal: number;
    /** The sum of its contributions. */
    readonly score: number;
}
/** A candidate with what variety took from its score (0 or less). */
interface Varied extends Candidate {
    readonly variety: number;
    /** Why it has its place whatever its score: the owner pinned it, or the place is kept for something new. */
    readonly kept?: 'pinned' | 'newcomer';
}

/** What is to be said, before it is said in a language: a message id of `messages/` and the values it holds. */
interface Text {
    readonly id: string;
    /** A list is joined by the language's own "and". */
    readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** One named part of a score. A score is the sum of its contributions, nothing else. */
interface Contribution {
    /** What spoke, for example `category:Breakfast`, `price`, `variety`. */
    readonly name: string;
    readonly value: number;
}
/** What a card shows of a product: enough to paint it without the catalogue. */
interface ShownProduct {
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
interface ShelfItem {
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
interface ProductsDecision {
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
interface RecommendedFacet {
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
interface FacetItem extends RecommendedFacet {
    readonly title: string;
    /** Where the page's own link of that name leads: an absolute address of the same site. */
    readonly link: string;
    readonly imageLink?: string;
}
/** A row of links to the shop's own categories or brands, in the place of a shelf; never remembered. */
interface FacetsDecision extends Omit<ProductsDecision, 'kind'> {
    readonly kind: 'facets';
    /** Best first, six at most. */
    readonly facets: readonly FacetItem[];
    /** Empty: it shows no products. */
    readonly items: readonly ShelfItem[];
}
/** What a placement shows. */
type ShelfDecision = ProductsDecision | FacetsDecision;
/** A greeting: one sentence and one action. */
interface GreetingDecision {
    readonly kind: 'greeting';
    /** Id of the playbook entry. */
    readonly message: string;
    readonly text: Text;
    /** Where the one action leads; products named in the text, newest first. */
    readonly action?: {
        readonly label: Text;
        readonly link: string;
    };
    readonly products: readonly ShownProduct[];
    /** What the visitor gains (law 2), and what their answer changes (law 3). */
    readonly benefit: Text;
    readonly effect: string;
}
/** A question: one tap, then thanks and a visible effect. */
interface QuestionDecision {
    readonly kind: 'question';
    readonly message: string;
    readonly text: Text;
    /** `faces`: 1-5. `choice`: one of the choices. */
    readonly form: 'faces' | 'choice';
    readonly choices: readonly {
        readonly value: string;
        readonly label: Text;
    }[];
    /** Answers the link "why do you ask?". */
    readonly benefit: Text;
    /** Said after the tap, by the answer: what will be different now. */
    readonly thanks: Text;
    readonly thanksIfLow: Text;
    readonly effect: string;
}
/** Silence is decided too, and says why. */
interface SilenceDecision {
    readonly kind: 'silence';
    readonly because: string;
}
type MessageDecision = GreetingDecision | QuestionDecision | SilenceDecision;

/** Gives some products of a shelf their place whatever their score. */
type KeepPlaces = (chosen: readonly Varied[], limit: number) => readonly Varied[];

/** A category or a brand of the catalogue, and what keeps it from being recommended. */
interface WeighedFacet extends RecommendedFacet {
    readonly feature: number;
    /** No taste is sure of it; less of it is wanted, or of what it lies in or holds; it does not hold enough for a shelf. */
    readonly rule?: 'not-sure-enough' | 'disliked' | 'too-few-products';
}

/** What is asked of a catalogue here; every `Catalog` has it. */
type ItemFeatures = Pick<Catalog, 'featureStart' | 'featureOf' | 'features' | 'shareOf' | 'ordinalOf' | 'idsHash'> & {
    readonly products: readonly {
        readonly id: string;
    }[];
};

/** Scores of the few products that have one, by columns. */
interface Scored {
    readonly ordinals: readonly number[];
    readonly scores: Float32Array;
}

/** The products that share features with what was looked at; nothing where no feature tells. */
type Likeness = (history: readonly number[]) => Scored | undefined;

/** What two products of a pair have in common. */
type PairKind = 'viewed' | 'bought' | 'viewedThenBought';

/** The neighbours of one place, by columns. */
interface Neighbourhood {
    /** Places in the model. */
    readonly to: readonly number[];
    /** Of single precision. */
    readonly weight: readonly number[];
}
/** What pairs say of each place in a model. */
interface Neighbours {
    /** Made when it is first asked for, and kept: few places of a shop are ever asked for on a page. */
    of(place: number): Neighbourhood;
    /** How much was seen of each at all: the nearest thing to popularity that needs no bytes. */
    readonly total: Float32Array;
}

/** A model file whose head is sound. Its sections are read when they are asked for. */
interface Model {
    /** How many products it speaks of. */
    readonly items: number;
    /** Of the catalogue's ids it was built on; 0 where it brings its own ids. */
    readonly idsHash: number;
    /** How much likeness of content counts beside shared behaviour, 0-2.55. */
    readonly contentWeight: number;
    /** The k-th newest item of a history counts (k + 1)^-fading as much as the newest. */
    readonly fading: number;
    readonly sections: ReadonlyMap<number, Uint8Array>;
    /** Whether it is the file that was written: the checksum of all of it, taken once, when it is first asked. */
    isWhole(): boolean;
}
type ModelReading = {
    readonly ok: true;
    readonly model: Model;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * Opens a model file by its head alone, which costs the same for every size: the checksum is left to whoever reads a
 * section (`isWhole`). Never throws, whatever the bytes are.
 */
declare const openModel: (buffer: ArrayBuffer) => ModelReading;

interface Counted {
    readonly ordinal: number;
    /** Visitors. */
    readonly count: number;
}

/** The ordinal at each place of a model, and the place of each ordinal; -1 where there is none. */
interface Places {
    readonly ordinalAt: Int32Array;
    readonly placeOf: Int32Array;
}
/** A model laid upon a catalogue: what customers as a whole have shown. Nothing of it is read before it is asked for. */
interface SharedKnowledge {
    readonly catalog: ItemFeatures;
    /** How much likeness of content counts beside shared behaviour. */
    readonly contentWeight: number;
    /** How fast a history fades. */
    readonly fading: number;
    /** Products from this ordinal on came after the model was built. */
    readonly newFrom: number;
    places(): Places;
    /** Whether the model has pairs of a kind; none is read for that. */
    tells(kind: PairKind): boolean;
    /** Pairs of one kind by places, read at the first call; nothing where the file has none. */
    of(kind: PairKind): Neighbours | undefined;
    /** The most wanted products, the first first. */
    popular(list: 'topSellers' | 'trending'): readonly Counted[];
    readonly likeness: Likeness;
    /** Room to add up in, by ordinal, kept from list to list; all 0 between them. */
    readonly sums: Float64Array;
}
/** Lays what was opened upon a catalogue; nothing comes back where the model was built on another one. */
type Knowledge = (catalog: ItemFeatures) => SharedKnowledge | undefined;
/**
 * Opens a model, or none, for likeness alone needs no model. What is read of it is kept from catalogue to catalogue: one
 * that has grown costs next to nothing, because pairs speak of places in the model.
 * @param onDamage called once where the model turns out not to be whole when it is first read: it says nothing then.
 * @example const knowledge = openKnowledge(model)(catalog);
 */
declare const openKnowledge: (model?: Model, onDamage?: () => void) => Knowledge;

type Scalar = number | string | boolean;
/** What conditions speak about: named figures, words, yes/no, and sets of words. */
type Facts = Readonly<Record<string, Scalar | readonly string[] | undefined>>;
/** One comparison or several that must all hold; a bare value means "equals", of a set "is among them". */
type Test = Scalar | {
    readonly '>='?: number;
    readonly '>'?: number;
    readonly '<='?: number;
    readonly '<'?: number;
    readonly in?: readonly Scalar[];
    /** Counted over so many days; for orders, spend, views, searches and answers. */
    readonly within?: number;
};
/**
 * A declarative rule over facts: every named fact must pass its test; `all`, `any` and `not` combine rules.
 * @example { visits: { '>=': 2 }, not: { pageType: 'checkout' } }
 */
interface Condition {
    readonly all?: readonly Condition[];
    readonly any?: readonly Condition[];
    readonly not?: Condition;
    readonly [fact: string]: Test | Condition | readonly Condition[] | undefined;
}
/**
 * Whether a rule holds. A fact nobody knows passes no test.
 * @param slack 0-1: by what share of a limit a figure may miss it; within `not` it must miss by as much. 0.
 */
declare const holds: (condition: Condition, facts: Facts, slack?: number) => boolean;

/** What the shop says of itself that strategies ask for; the settings of the same names. */
interface ShopTerms {
    /** Days after which an order is taken to have arrived. */
    readonly deliveryDays: number;
    /** What a cart must come to for free delivery, in whole units of the shop's currency; Infinity where it never is. */
    readonly freeShippingFrom: number;
}

/** All that a strategy may know. Same context, same proposal. */
interface StrategyContext {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly tastes: readonly Affinity[];
    readonly now: EpochMs;
    /** The product the page is about, where there is one. */
    readonly current?: number | undefined;
    /** The customer's worth and segments by the names that rules use, where they have been worked out. */
    readonly facts?: Facts | undefined;
    /** What customers as a whole have shown, where a model file could be read. */
    readonly knowledge?: SharedKnowledge | undefined;
    /** The products that the page lists, in its order, where it lists any. */
    readonly listed?: readonly number[] | undefined;
    /** What the shop says of itself: delivery and the like. */
    readonly shop?: ShopTerms | undefined;
    /** Not 0 where a guard of this strategy stands in front of the product. */
    blocked(ordinal: number): number;
    /** How many candidates are wanted at most. */
    readonly pool: number;
}
interface Proposal {
    /** Best first. */
    readonly candidates: readonly Candidate[];
    /** The named parts of a candidate's score; they sum to it. */
    parts(ordinal: number): Contribution[];
    /** Why this product, from its own parts. */
    because(ordinal: number): Text;
    readonly heading: Text;
    /** Why the shelf. */
    readonly reason: Text;
    /** Gives some of what is chosen its place whatever its score. */
    readonly keep?: KeepPlaces | undefined;
    /** What it shows instead of products; there are no candidates then. */
    readonly instead?: Pick<FacetsDecision, 'kind' | 'facets'>;
}
/** A category or a brand that is not shown, and why not. */
interface PassedOver {
    /** As tastes name it: `category:Breakfast`. */
    readonly id: string;
    readonly title: string;
    readonly score: number;
    readonly contributions: readonly Contribution[];
    /**
     * `no-link` where the page has no link of that name, or only one that leads where another leads already; `outscored`
     * also where a category that it lies in, or that lies in it, is shown.
     */
    readonly rule: NonNullable<WeighedFacet['rule']> | 'no-link' | 'outscored';
}
/** Proposes products and says why. A pure function; one file each; registered in `of-the-shop.ts`, `of-the-visitor.ts` or
 * `of-the-page.ts`. */
interface Strategy {
    readonly id: string;
    /** Guards that do not apply: what is in the cart may be resumed. */
    readonly allows: readonly string[];
    /** It offers more than was asked for: at rest while something is wrong between the shop and this visitor. */
    readonly sells?: boolean | undefined;
    /** As few products make a shelf of it; 4 unless it says otherwise, fewer where each one is news to its visitor. */
    readonly least?: number | undefined;
    /** Its answer depends on what the page shows: it waits until the page is read, and is not remembered for the next visit. */
    readonly ofThePage?: boolean | undefined;
    /**
     * Its answer depends on the day, its prices, or what the page holds by then: a placement that may ask for it is not
     * remembered for the next visit.
     */
    readonly ofTheDay?: boolean | undefined;
    /** Nothing where the strategy has nothing to say here. */
    propose(context: StrategyContext): Proposal | undefined;
    /** Of what it shows instead of products, what it does not show; the best first. */
    passedOver?(context: StrategyContext): readonly PassedOver[];
}

/** What a guard may know. */
interface GuardContext {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly now: EpochMs;
    readonly current: number | undefined;
    /** Shown on another shelf of this page. */
    readonly onPage: ReadonlySet<number>;
}

/** What the owner says about the products of one placement, read from the setting `placements`. */
interface PlacementRules {
    /** Product ids that stand first, in this order, as far as no guard stands in front of them. */
    readonly pins: readonly string[];
    /** Never here: product ids, `category:Breakfast`, `brand:Nane`. */
    readonly exclude: readonly string[];
    /** Nothing else here: the same names; empty for everything. */
    readonly only: readonly string[];
    /** Also keeps out what a strategy of the owner's would show although it is out of stock. */
    readonly inStock: boolean;
    /** What one piece costs, in whole currency units; a product without a price passes neither. */
    readonly minPrice?: number | undefined;
    readonly maxPrice?: number | undefined;
    /** How much what is left of a price counts beside what fits, 0-1. */
    readonly margin: number;
}
/** The same as an owner writes it: everything may be left out. */
interface PlacementWishes {
    /** Product ids that stand first, in this order; default none. */
    readonly pins?: readonly string[];
    /** Never here: product ids, `category:Breakfast`, `brand:Nane`; default none. */
    readonly exclude?: readonly string[];
    readonly filters?: {
        /** Default `false`: what is sold out is left out anyway, unless a strategy of your own shows it. */
        readonly inStock?: boolean;
        /** In whole currency units; default no limit. */
        readonly minPrice?: number;
        readonly maxPrice?: number;
        /** Nothing but these categories, brands and products; default everything. */
        readonly only?: readonly string[];
    };
    /** How much a product's `margin` counts beside what fits, 0-1; default 0. */
    readonly margin?: number;
}
/** What a rule of the owner's does with a product. */
type OwnerRuleId = 'excluded' | 'filtered';

/** The owner's rules for a placement, laid upon a catalogue. */
interface OwnerRules {
    /** The rule that keeps a product off this placement, if any. */
    stops(ordinal: number): OwnerRuleId | undefined;
    /** A strategy's proposal with the margin counted and the pins in front; its context is this placement's. */
    shape(proposal: Proposal, context: Pick<StrategyContext, 'blocked'>): Proposal;
}
/** The rules of a placement by its id; nothing where it has none. Loaded where a placement of the page has some. */
type RulesFor = (placement: string, catalog: Catalog) => OwnerRules | undefined;
/** Lays what the owner says of a placement upon a catalogue. */
declare const ownerRules: (rules: PlacementRules, catalog: Catalog) => OwnerRules;

/** Where on the page something may be shown, and what for. */
interface Placement {
    readonly id: string;
    /** Tried in this order; the first that can fill the shelf decides. */
    readonly strategies: readonly string[];
    /** Products at most, 4-12. */
    readonly limit: number;
    /** The owner's own heading instead of the strategy's. */
    readonly heading?: string;
    /**
     * Which of the strategies works here is learnt, and whether any is better than nothing. Instead of `true`, what is known
     * of the shop's other visitors, by strategy: `{ picked: { shown: 900, rewarded: 72 } }`.
     */
    readonly explore?: true | Readonly<Record<string, ArmCount>>;
}
/** A placement with its gaps filled. */
declare const placement: (id: string, { strategies, limit, heading, explore }?: Partial<Omit<Placement, "id">>) => Placement;

/** Everything a decision depends on. The same input gives the same decision. */
interface ShelfInput extends Pick<StrategyContext, 'facts' | 'knowledge' | 'listed' | 'shop'> {
    readonly catalog: Catalog;
    readonly profile: Profile;
    /** What the profile says about the features of the catalogue; see `affinities`. */
    readonly tastes: readonly Affinity[];
    readonly now: EpochMs;
    /** In the order of the page. */
    readonly placements: readonly Placement[];
    /** Id of the product the page is about. */
    readonly current?: string | undefined;
    /** Shelves that are on the page already and stay: nothing in them is shown again. */
    readonly fixed?: readonly ShelfDecision[] | undefined;
    /** Those that may be asked; of two with one id the first. */
    readonly strategies: readonly Strategy[];
    /** What the owner says about the products of a placement, where a placement of the page has such rules. */
    readonly rulesFor?: RulesFor | undefined;
}
/** One strategy's turn at one placement, as `explain` needs it. */
interface Attempt {
    readonly strategy: Strategy;
    readonly proposal: Proposal | undefined;
    readonly chosen: readonly Varied[];
    /** The guards in front of each product, as bits; this strategy heeds those in `bits`. */
    readonly mask: Uint8Array;
    readonly bits: number;
    readonly context: StrategyContext;
    readonly rules?: OwnerRules | undefined;
    /** It sells, and something is wrong between the shop and this visitor: it was not asked. */
    readonly rests: boolean;
}
/** What one placement gets, and how that came about. */
interface PlacementOutcome {
    readonly placement: Placement;
    readonly decision: ShelfDecision | undefined;
    readonly attempts: readonly Attempt[];
}
/** Decides every shelf of a page; see `decideShelves`. */
type DecideShelves = (input: ShelfInput) => readonly PlacementOutcome[];

/** What was chosen for a placement that explores. */
interface Trial {
    readonly placement: string;
    /** The strategy, or `nothing`. */
    readonly arm: string;
    readonly propensity: number;
}
/** The shelves of a page, and what was chosen anew for them; nothing is told of it by itself. */
interface Explored {
    readonly outcomes: readonly PlacementOutcome[];
    readonly trials: readonly Trial[];
}
interface ExploreInput extends ShelfInput {
    /** Stands for chance: an id that is new with every visit. */
    readonly seed: string;
    /** Decides what a strategy would show; `decideShelves`, say. */
    readonly decide: DecideShelves;
}
/**
 * Decides the shelves of a page as `decideShelves` does, but where a placement explores, which of its strategies fills
 * it is learnt: those that can, and `nothing`, are the arms of a bandit. What was chosen holds for the visit.
 */
declare const exploreShelves: (input: ExploreInput) => Explored;

/** What is believed of an arm's rate of reward: a beta distribution. Both at least 1. */
interface Beta {
    readonly alpha: number;
    readonly beta: number;
}
/**
 * The chance of each arm to be the best: the integral over x of its density times the others' cumulative distributions.
 * Computed on a grid, without chance: they sum to 1, and arms of which the same is believed get the same.
 * This is the probability with which Thompson sampling plays each arm.
 * Source: W. R. Thompson, On the likelihood that one unknown probability exceeds another (1933); O. Chapelle and L. Li,
 * An Empirical Evaluation of Thompson Sampling (2011).
 * @example winChances([{ alpha: 1, beta: 1 }, { alpha: 2, beta: 1 }]) // about [1/3, 2/3]
 */
declare const winChances: (betas: readonly Beta[]) => readonly number[];

type CatalogueReading = {
    readonly ok: true;
    readonly catalog: Catalog;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * Opens a catalogue file that `birebir feed` made: the same catalogue as `createCatalog` makes of its products, but
 * texts are decoded for those alone that are looked at. Never throws, whatever the bytes are.
 * @param origin of links that name none; default none.
 * @example const reading = openCatalogueFile(new Uint8Array(buffer), location.origin);
 */
declare const openCatalogueFile: (bytes: Uint8Array, origin?: string) => CatalogueReading;

/**
 * The catalogue with what was found on a page or in a feed. Known products keep their ordinals;
 * when nothing is new the very same catalogue is returned, so that nothing is indexed twice.
 */
declare const growCatalog: (catalog: Catalog, found: readonly Product[]) => Catalog;

/** How far the relationship goes; each level includes those before it. */
declare const levels: readonly ["basic", "reactive", "accountable", "proactive", "partnership"];
type Level = (typeof levels)[number];
/** What an answer or a click changes (law 3). An effect that is not listed here does not exist. */
declare const effects: readonly ["resume", "show-less", "prefer-facet", "told-once"];
type Effect = (typeof effects)[number];
interface EntryBase {
    readonly id: string;
    readonly level: Level;
    /** When it may be said: a rule over the facts of the profile and the page. */
    readonly when: Condition;
    /** Message id of what is said. */
    readonly text: string;
    /** Message id of what the visitor gains (law 2). */
    readonly benefit: string;
    readonly effect: Effect;
}
/** A greeting: one sentence, one action. */
interface GreetingEntry extends EntryBase {
    readonly kind: 'greeting';
    /** Only inside an element the owner placed: never floating. */
    readonly placedOnly?: boolean;
    /** Message id of the action; it leads to the product left last. */
    readonly action?: string;
}
/** A question: one tap, thanks, a visible effect. */
interface QuestionEntry extends EntryBase {
    readonly kind: 'question';
    /** `faces` asks for 1-5; `tastes` offers the visitor's strongest categories. */
    readonly form: 'faces' | 'tastes';
    /** Message ids of what is said after the tap. */
    readonly thanks: string;
    readonly thanksIfLow?: string;
}
type PlaybookEntry = GreetingEntry | QuestionEntry;

/** The moment at which something might be said. */
interface Moment {
    readonly now: EpochMs;
    readonly pageType: string;
    /** Purposes granted: `personalise` for greetings, `ask` for questions. */
    readonly granted: readonly string[];
    /** The visitor is writing in a field. */
    readonly typing: boolean;
    /** Milliseconds since the visitor last did something. */
    readonly idleMs: number;
    /** The page's own modal, preloader or newsletter box covers the middle, or something of ours is open. */
    readonly covered: boolean;
    /** True where the owner placed an element for it: then it interrupts nothing. */
    readonly placed: boolean;
}
interface RuleInput {
    readonly entry: PlaybookEntry;
    readonly history: MessageHistory | undefined;
    readonly profile: Profile;
    readonly moment: Moment;
}
interface Rule {
    /** Why nothing is said. */
    readonly because: string;
    stops(input: RuleInput): boolean;
}
/**
 * One budget over everything that interrupts (law 1), as rules of which the first that holds keeps us silent.
 * Defaults after published survey fatigue practice: 14 days between questions, 90 after an answer, 30 after a
 * dismissal, a year after two in a row.
 */
declare const attentionRules: readonly Rule[];

/** Everything that what is said depends on. */
interface MessageInput {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly playbook: readonly PlaybookEntry[];
    readonly level: Level;
    readonly moment: Moment;
    /** What more is known, for conditions: the customer's worth and segments. */
    readonly facts?: Facts | undefined;
}
/**
 * What is said now, if anything. Silence is a decision with a reason: nothing fitted, or the attention budget
 * forbade what did.
 */
declare const decideMessage: (input: MessageInput) => MessageDecision;

/**
 * Decides every shelf of a page at once: first come, first served, no product twice, three shelves at most.
 * Each placement tries its strategies in turn until one can fill it.
 * @example decideShelves({ catalog, profile, tastes, now, strategies, placements: [placement('home')] })
 */
declare const decideShelves: DecideShelves;

/** Every guard there is; a stranger's shelves are decided with the first ones alone. */
declare const guards: readonly [{
    readonly id: "current";
    readonly find: ({ current }: GuardContext) => (number | undefined)[];
}, {
    readonly id: "on-page";
    readonly find: ({ onPage }: GuardContext) => ReadonlySet<number>;
}, {
    readonly id: "out-of-stock";
    readonly find: ({ catalog }: GuardContext) => readonly number[];
}, {
    readonly id: "in-cart";
    readonly find: ({ profile }: GuardContext) => MapIterator<string>;
}, {
    readonly id: "owned";
    readonly find: ({ catalog, profile, now }: GuardContext) => number[];
}, {
    readonly id: "disliked";
    readonly find: ({ profile }: GuardContext) => string[];
}, {
    readonly id: "seen-too-often";
    readonly find: ({ profile, now }: GuardContext) => string[];
}];
type GuardId = (typeof guards)[number]['id'];

/** A product, category or brand that was not chosen, and why not. */
interface Rejected {
    /** A product's id; of a category or a brand its name as tastes have it: `category:Breakfast`. */
    readonly id: string;
    readonly title: string;
    readonly score: number;
    readonly contributions: readonly Contribution[];
    /**
     * The guard that stood in front of it, or the owner's rule; `selling-rests` where nothing is sold until a complaint is
     * repaired; `outscored` when others were simply better, or the last place was kept for something new. Of a category or a
     * brand: `not-sure-enough`, `disliked`, `too-few-products`, or `no-link` where this page has none of that name;
     * `outscored` also where a category that it lies in, or that lies in it, is shown.
     */
    readonly rule: GuardId | OwnerRuleId | 'selling-rests' | PassedOver['rule'];
}
/** One strategy's turn at the placement. */
interface ExplainedAttempt {
    readonly strategy: string;
    readonly outcome: 'chosen' | 'nothing to propose' | 'too few products left' | 'selling rests';
    /** The best of those not chosen, at most 20. */
    readonly rejected: readonly Rejected[];
}
/** Why a placement shows what it shows, and why not something else. */
interface Explanation {
    readonly placement: string;
    readonly strategy?: string;
    readonly because?: Text;
    readonly chosen: readonly ShelfItem[];
    /** What stands there instead of products, where it leads to categories or brands. */
    readonly facets?: readonly FacetItem[];
    readonly attempts: readonly ExplainedAttempt[];
}
/** Turns an outcome of `decideShelves` into its reasons. Exact: the scores are the sums of what is listed. */
declare const explainOutcome: ({ placement, decision, attempts, }: PlacementOutcome) => Explanation;

/**
 * Categories and brands for this visitor, the best first; see `weighFacets`. Only what holds enough for a shelf, and of a
 * category and what it lies in the better one; nothing while no taste is sure.
 * @param most default 6.
 * @example recommendedFacets(profile, catalog, now)[0] // { facet: 'category:Breakfast', score: 0.9, … }
 */
declare const recommendedFacets: (profile: Pick<Profile, "evidence" | "ledger" | "gifts" | "preferences" | "struck">, catalog: Catalog, now: EpochMs, most?: number) => readonly RecommendedFacet[];

/**
 * Whether something is wrong between the shop and this visitor, so that nothing is sold until it is repaired: the last
 * answer to a question is a low one of the last 30 days, or what is known of their content is low. A better answer
 * to the same question ends it. What serves them goes on.
 */
declare const sellingRests: ({ notes }: Pick<Profile, "notes">, facts: Facts | undefined, now: EpochMs) => boolean;

/** An event's data in its trusted shape, or the one thing that was wrong with it. */
type ParsedEvent = {
    readonly ok: true;
    readonly name: EventName;
    readonly data: Partial<EventFields>;
} | {
    readonly ok: false;
    readonly problem: string;
};
/**
 * Reads whatever a page or a caller handed over as an event. Own properties only; unknown fields are left out.
 * @example parseEvent('view_item', { items: [{ item_id: 'tea' }] }).ok // true
 */
declare const parseEvent: (name: unknown, data: unknown) => ParsedEvent;

interface Wanted {
    readonly most: number;
    /** Not 0 where a product must not be shown. */
    blocked(ordinal: number): number;
}
/**
 * The list itself: the best scores; a reserved place for the best of what is new; and where they do not suffice, the most
 * wanted products, which say nothing about anybody and score 0.
 */
declare const pickNext: ({ newFrom, popular }: Pick<SharedKnowledge, "newFrom" | "popular">, { ordinals, scores }: Scored, { most, blocked }: Wanted) => readonly Candidate[];

/**
 * Opens a model file and takes its checksum at once; never throws.
 * @example const reading = readModel(await response.arrayBuffer());
 */
declare const readModel: (buffer: ArrayBuffer) => ModelReading;

/** What spoke for a product: each item of the history that did, and likeness of content. */
interface Spoken {
    readonly items: readonly {
        readonly ordinal: number;
        readonly value: number;
    }[];
    readonly content: number;
}
/** What may come next for somebody, and why; the history itself is not in it. */
interface NextItems extends Scored {
    /** What spoke for a product; its score is the sum of that. */
    spokenFor(ordinal: number): Spoken;
    /** The same as named parts: `viewed:<id>` for each item of the history, `content`. */
    parts(ordinal: number): Contribution[];
}
/**
 * Scores what may come next.
 * @param history ordinals of distinct items, the newest first; the first eight count.
 * @param kind which pairs speak: `viewed` after looking around, `bought` for a cart.
 * @example const { scores, parts } = scoreNext(knowledge, [7, 3], 'viewed');
 */
declare const scoreNext: (knowledge: SharedKnowledge, history: readonly number[], kind?: PairKind) => NextItems;

/** What ships to be said, the most fitting first. */
declare const playbook: readonly PlaybookEntry[];

/** Entries that keep the laws, and one sentence for each that does not. */
interface LoadedPlaybook {
    readonly entries: readonly PlaybookEntry[];
    readonly complaints: readonly string[];
}
/**
 * The checker at the playbook's door: an entry without a benefit (law 2) or an effect (law 3) does not load.
 * @example loadPlaybook([{ id: 'hello', kind: 'greeting' }]).complaints.length // 1
 */
declare const loadPlaybook: (entries: readonly unknown[]) => LoadedPlaybook;

/** What a weight given at `from` still counts at `at`: it halves every `halfLifeDays`. Never more than it was. */
declare const decayed: (weight: number, from: EpochMs, at: EpochMs, halfLifeDays: number) => number;

/** What a fit rests on. */
interface FitContext {
    readonly catalog: Catalog;
    readonly profile: Pick<Profile, 'evidence'>;
    readonly tastes: readonly Affinity[];
    /** What customers as a whole have shown, where the shop has a model file. */
    readonly knowledge?: SharedKnowledge | undefined;
    readonly now: EpochMs;
}
/**
 * What speaks for and against a product of a list, for this visitor, by name; nothing for whom nothing is known. The
 * parts are logarithms of how many times likelier than for anybody the product is what is wanted: a taste counts as the
 * logarithm of its lift, as in `picked`.
 */
declare const openFit: ({ catalog, profile, tastes, knowledge, now, }: FitContext) => ((ordinal: number) => Contribution[]);

/** A card where the owner put it. */
interface PlacedCard {
    readonly score: number;
    /** Cards change places only within one kind: the same size, say. */
    readonly kind: string;
    /** Stays where it is: in sight, an advertisement, in use. */
    readonly stays: boolean;
}

/** A card of the shop's own list, in the owner's order. */
interface ListedCard extends Pick<PlacedCard, 'kind' | 'stays'> {
    /** What speaks for and against it, for this visitor; see `openFit`. */
    readonly fit: readonly Contribution[];
}
/** A card in its new place. */
interface RankedCard {
    /** Its place in the owner's order, 0 the first. */
    readonly from: number;
    /** The sum of its contributions. */
    readonly score: number;
    /** `order` for where the owner put it, and the parts of its fit. */
    readonly contributions: readonly Contribution[];
}
/**
 * The owner's list with what suits this visitor further to the front: place by place, which card stands there and why.
 * Where nothing speaks for one card more than for another, it is the owner's own order.
 * @example rankList(cards).map(({ from }) => from) // [0, 3, 1, 2]
 */
declare const rankList: (cards: readonly ListedCard[]) => readonly RankedCard[];

/** What the rule of a fact may be asked by; what can be counted over time has `dated` names. */
interface KnownFacts {
    readonly facts: readonly string[];
    readonly dated: readonly string[];
}
/**
 * What is wrong with a rule, naming the first clause at fault; nothing when it can be asked.
 * @example ruleFault({ oders: { '>=': 2 } }, known) // 'there is no fact “oders”; did you mean “orders”?'
 */
declare const ruleFault: (rule: unknown, known: KnownFacts) => string | undefined;

/** The owner's rules by the id of the segment. */
type SegmentRules = Readonly<Record<string, Condition>>;
/**
 * The segments a visitor is in, in the order of the rules. A figure that wavers about its limit changes nothing: it lets
 * somebody in at the limit, and out a tenth beyond it.
 * @param before the segments they were in.
 * @example membersOf({ vip: { orders: { '>=': 10 } } }, { orders: 9 }, ['vip']) // ['vip']
 */
declare const membersOf: (rules: SegmentRules, facts: Facts, before: readonly string[]) => readonly string[];

/**
 * How the customers of a shop buy, as four figures of a "buy till you die" model: each buys at a rate of their own
 * (gamma with shape `r` and rate `alpha`) and stays away for good after a purchase with a chance of their own (beta
 * with `a` and `b`). In `mbg` that may happen after the first purchase already, in `bg` only after a repeat.
 * Sources: Fader, Hardie and Lee 2005 (BG/NBD); Batislam, Denizel and Filiztekin 2007 (MBG/NBD).
 */
interface BuyingModel {
    readonly k: 'mbg' | 'bg';
    readonly r: number;
    /** In the unit of time of the purchases. */
    readonly alpha: number;
    readonly a: number;
    readonly b: number;
}
/** What the model asks of one customer; all times in one unit, days on the device. */
interface Purchases {
    /** Repeat purchases: the first one does not count. */
    readonly x: number;
    /** From the first purchase to the last. */
    readonly tx: number;
    /** From the first purchase to now. */
    readonly T: number;
}

/** An order as the value of a customer is told from it. */
interface PaidOrder {
    /** An order told twice counts once. */
    readonly id: string;
    readonly at: EpochMs;
    /** Paid in all, in whole currency units; without it the order counts, and says nothing about spend. */
    readonly total?: number | undefined;
    /** What has been paid back of it; an order that was paid back whole is none. */
    readonly refunded?: number | undefined;
}
/** All that was bought on one day (UTC): who remembers something an hour later has not come back. */
interface PurchaseDay {
    /** Of the day's first order. */
    readonly at: EpochMs;
    readonly total?: number | undefined;
}
/**
 * The days on which something was bought and kept, oldest first.
 * @example purchaseDays([{ id: '1', at: monday, total: 40 }, { id: '2', at: monday + 60_000, total: 2 }]) // one day, 42
 */
declare const purchaseDays: (orders: readonly PaidOrder[]) => readonly PurchaseDay[];
/**
 * What the buying model asks, in days; nothing where nothing was bought. A clock that went backwards makes the
 * customer no younger than the last purchase.
 */
declare const purchasesOf: (days: readonly PurchaseDay[], now: EpochMs) => Purchases | undefined;

/** What is counted over the last 365 days. */
interface Trailing {
    /** In the currency. */
    readonly spend12m: number;
    /** Days with a purchase. */
    readonly orders12m: number;
}
/** Spend and orders of the 365 days that end at `now`: a figure that anybody can add up again. */
declare const trailing: (days: readonly PurchaseDay[], now: EpochMs) => Trailing;

/** A step of the shop's own making, told by what was bought in the last 365 days. */
interface Tier {
    readonly id: string;
    readonly by: keyof Trailing;
    /** Who reaches it is in, at once. */
    readonly min: number;
    /** Who stays above this share of it stays in; 0.9 without it. */
    readonly keep?: number | undefined;
}
/**
 * The highest of the tiers, which the shop names from the lowest to the highest, that a customer is in. A fold over
 * the moments at which the figures change, which are an order and the day a year after it: the same orders give the
 * same tier whenever they are told.
 * @example tierOf(days, [{ id: 'gold', by: 'spend12m', min: 5000 }], now) // 'gold'
 */
declare const tierOf: (days: readonly PurchaseDay[], tiers: readonly Tier[], now: EpochMs) => string | undefined;

/** What a kind of shop begins with; the owner's own settings go before it. */
interface Preset {
    readonly segments: SegmentRules;
    readonly tiers: readonly Tier[];
}
/** A young shop wins first orders, a mature one keeps customers, a supplier of firms is ordered from again. */
declare const presets: Readonly<Record<string, Preset>>;
/** Sets of segments that the owner takes up by name: `segments: { matrix: true }`. */
declare const readyMade: Readonly<Record<string, SegmentRules>>;

/** Where the page's own link of this name leads; nothing where the page has none. */
type LinkOf = (kind: 'category' | 'brand', name: string) => string | undefined;
/** Reads the page's links as they are when it is called. */
type ReadLinks = () => LinkOf;
/**
 * Leads to the shop's own categories and brands that suit this visitor, the best first, six at most: only where the page
 * itself has a link that says their name. A category goes without what lies in it, and a department stands in for those
 * the page does not link to. Silent while no taste is sure.
 */
declare const facetStrategies: (readLinks: ReadLinks) => readonly Strategy[];

/** What the visitor is asked for, one by one. */
declare const purposes: readonly ["remember", "personalise", "ask", "send"];
type Purpose = (typeof purposes)[number];
type ConsentState = 'unknown' | 'denied' | 'granted';
/** One state a purpose. */
type Answers = Readonly<Record<Purpose, ConsentState>>;

/** Selectors for a shop's own markup, for pages we do not understand by ourselves: at most these five. */
interface Selectors {
    /** One product in a list. */
    readonly card?: string;
    readonly title?: string;
    readonly price?: string;
    readonly image?: string;
    /** The part of a product's own page that shows it. */
    readonly product?: string;
}

/** The owner's settings, every one of them set. See `definitions.ts` for what each means. */
interface Settings {
    readonly lang: string;
    readonly catalogue: string;
    readonly model: string;
    readonly config: string;
    readonly global: string;
    readonly site: string;
    readonly consent: 'auto' | 'manual' | 'assumed';
    readonly collector: string;
    readonly collectorFormat: 'cloudevents' | 'segment';
    readonly keepDays: number;
    readonly level: Level;
    readonly auto: boolean;
    readonly theme: 'auto' | 'light' | 'dark';
    readonly currency: string;
    readonly placements: Readonly<Record<string, Partial<Omit<Placement, 'id'>> & PlacementWishes>>;
    readonly selectors: Selectors;
    readonly messages: Readonly<Record<string, string>>;
    readonly playbook: readonly unknown[];
    readonly strategies: readonly Strategy[];
    readonly priors: string;
    readonly tiers: readonly unknown[];
    readonly deliveryDays: number;
    readonly freeShippingFrom: number;
    readonly segments: Readonly<Record<string, unknown>>;
    readonly business: string;
    readonly addToCart: ((product: ShownProduct) => unknown) | undefined;
    readonly now: (() => EpochMs) | undefined;
}

/**
 * What the customers of a shop spend an order: gamma with shape `p` round a mean of each customer's own, the means
 * spread by a gamma with shape `q` and rate `v`. Source: Fader and Hardie 2013 (Gamma-Gamma).
 */
interface SpendModel {
    readonly p: number;
    /** Above 1: else there is no mean. */
    readonly q: number;
    /** In the currency. */
    readonly v: number;
}
/**
 * What the next order will come to, in the currency of `total`: the customer's own mean, drawn towards the shop's the
 * more, the fewer `orders` there are. p · (v + total) / (p · orders + q - 1).
 * @example expectedSpend({ p: 6.25, q: 3.74, v: 15.44 }, 44.7, 2) // 24.66
 */
declare const expectedSpend: ({ p, q, v }: SpendModel, total: number, orders: number) => number;

/** How the pauses between purchases are spread: normal in their logarithm (days), round a mean of each customer's own. */
interface GapModel {
    /** The mean of the logarithms. */
    readonly mu: number;
    /** Standard deviation within a customer, and of the customers' means. */
    readonly sw: number;
    readonly sb: number;
}
/** When somebody is likely to want a thing again. */
interface Replenishment {
    /** The usual pause (median), in days. */
    readonly days: number;
    /** Standard deviation of the next pause's logarithm. */
    readonly sdLog: number;
    /** How many pauses of their own it rests on. */
    readonly n: number;
    /** 0-1: how many of the pauses to be expected would be over by this time. */
    readonly due: number;
    /** Time since the last purchase in usual pauses: 1 is "about now". */
    readonly overdue: number;
    /** The probability, 0-1, that it comes within the window, given that it has not come yet. */
    readonly inWindow: number;
}
/**
 * The pause of one customer, for one thing or for anything: the mean of the logarithms, drawn towards the shop's.
 * mu_i = (sum of logs + n0 · mu) / (n + n0), n0 = sw² / sb²; sd of the next = sw · sqrt(1 + 1 / (n + n0)).
 * Gaps of less than a day count as one.
 * @example replenishment([30, 28], 35, gapModel) // days: 29.3, due: 0.57, …
 */
declare const replenishment: (gaps: readonly number[], daysSince: number, model: GapModel, windowDays?: number) => Replenishment;
/** Whether to offer it again; not after two offers that nobody took up. */
declare const isDue: ({ due, inWindow }: Replenishment, ignored?: number) => boolean;

/** The four values that part a shop's customers into five of equal size; ascending. */
interface RfmCuts {
    /** Days since the last purchase. */
    readonly r: readonly number[];
    /** Days with a purchase. */
    readonly f: readonly number[];
    /** Spent in all, in the currency. */
    readonly m: readonly number[];
}
/** 1-5 each; 5 is the fifth who bought latest, most often, for most. */
interface Rfm {
    readonly r: number;
    readonly f: number;
    readonly m: number;
}
/**
 * Where a customer stands among the shop's by days since the last purchase, days with one, and what was spent in all.
 * @example rfm({ since: 3, times: 9, spent: 800 }, cuts) // { r: 5, f: 5, m: 4 }
 */
declare const rfm: ({ since, times, spent }: {
    since: number;
    times: number;
    spent: number;
}, { r, f, m }: RfmCuts) => Rfm;

/** What a shop's customers are like on the whole: what is thought of one of them before there is much to go by. */
interface Priors {
    /** Customers it was fitted on; 0 for the built-in figures. */
    readonly n: number;
    /** In days. */
    readonly btyd: BuyingModel;
    readonly gap: GapModel;
    readonly spend?: SpendModel | undefined;
    readonly rfm?: RfmCuts | undefined;
    /** Spend in 365 days, in the currency: half of the customers stay below `p50`, nineteen of twenty below `p95`. */
    readonly spend12m?: {
        readonly p50: number;
        readonly p80: number;
        readonly p95: number;
    } | undefined;
    /** Probabilities, 0-1, that somebody who bought a thing buys it again; of the site, and of items or categories. */
    readonly rcp?: {
        readonly site: number;
        readonly items?: Readonly<Record<string, number>> | undefined;
        readonly categories?: Readonly<Record<string, number>> | undefined;
    } | undefined;
    /** What is left of a price, above 0 to 1; 1 values customers by turnover. */
    readonly margin: number;
    /** ISO 4217, as `TRY`. */
    readonly currency?: string | undefined;
}
/**
 * The priors file as `birebir fit` writes it and `readPriors` reads it: the priors, and how they were come by.
 * @example { "v": 1, "unit": "day", "fittedAt": "2026-01-31", "n": 812, "btyd": { "k": "mbg", "r": 0.52, … } }
 */
interface PriorsFile extends Omit<Priors, 'gap'> {
    readonly v: 1;
    readonly unit: 'day';
    /** ISO date. */
    readonly fittedAt: string;
    readonly gap?: GapModel | undefined;
    readonly btyd: BuyingModel & {
        readonly ll: number;
        readonly method: 'map' | 'ml';
    };
    /** `corXM`: the correlation of how often and for how much, which the model takes to be none. */
    readonly spend?: (SpendModel & {
        readonly corXM: number;
    }) | undefined;
}

/** One answer that was given on our own card (`card`) or through the API (`api`). */
interface ConsentReceipt {
    /** Real time, in ms since 1970. */
    readonly at: number;
    /** Of the words it was given to. */
    readonly version: number;
    readonly purposes: Answers;
    readonly source: 'card' | 'api';
}

/** Whether an event is durable, and if not, why. */
type TrackResult = {
    readonly stored: true;
} | {
    readonly stored: false;
    readonly reason: string;
};

/** One request that left this browser: a delivery, a question whether anybody is there, or the wish to be erased. */
interface Sending {
    /** ms since 1970, by the real clock. */
    readonly at: number;
    readonly to: string;
    readonly events: number;
    readonly bytes: number;
    /** Of the answer; 0 where there was none, or nobody was left to hear it. */
    readonly status: number;
}
/**
 * Everything that ever left: the last requests one by one, and the sums of all. Each is listed before it leaves, so that
 * a page that dies with it has listed it as well.
 */
interface NetworkLedger {
    readonly requests: readonly Sending[];
    readonly totals: {
        readonly requests: number;
        readonly events: number;
        readonly bytes: number;
    };
    /** Events given up unsent, because too many waited. */
    readonly givenUp: number;
    /** How many of the last requests in a row nobody is known to have taken: the next page or tab asks before it sends. */
    readonly failures: number;
}

/** How delivery stands. */
interface DeliveryStatus {
    /** Events that wait, and events that the collector did not want. */
    readonly waiting: number;
    readonly parked: number;
    /** The next try, in ms since 1970; 0 when nothing is held back. */
    readonly heldUntil: number;
    /** Every delivery that ever left this browser. */
    readonly ledger: NetworkLedger;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A passport to carry, or why there is none. */
type ExportedPassport = {
    readonly ok: true;
    /** To be saved, as `birebir.passport` say. */
    readonly file: Blob;
    readonly bytes: Bytes;
    /** The same for a link, `#birebir-passport=…`; left out where it would be too long to be passed on. */
    readonly fragment?: string;
    /** The password given, or the one that was made; without it nobody can open the passport. */
    readonly password: string;
} | {
    readonly ok: false;
    readonly reason: string;
};

/** What came of an import. */
type ImportedPassport = {
    readonly ok: true;
    /** Events that were not known here. */
    readonly added: number;
    /** Events that this version does not know. */
    readonly leftOut: number;
} | {
    readonly ok: false;
    readonly reason: string;
};

/** Something looked at or put in the cart and not bought. */
interface Unfinished {
    readonly id: string;
    readonly inCart: boolean;
    /** When it was last looked at; for a cart that was never looked into, when the cart changed. */
    readonly at: EpochMs;
}

/** What a figure rests on: the customer's own purchases, or what the shop's customers or those of another are like. */
interface Confidence {
    readonly source: 'own' | 'site' | 'default';
    /** Purchases or pauses of the customer's own behind it; for the shop's figures as well. */
    readonly n: number;
}

/** How a customer's silence is to be taken. Words for it say "we miss you" at most: of those with a low p(alive) a tenth to a quarter buys again. */
type Risk = 'new' | 'active' | 'cooling' | 'atRisk' | 'lapsed';
/**
 * The first that fits: nothing bought is `new`; hardly there and away for half a year and three of the usual pauses
 * is `lapsed`; rather away than there is `atRisk`; a little late is `cooling`; all else is `active`.
 */
declare const riskOf: (alive: number | undefined, sinceDays: number, intervalDays: number) => Risk;

/** From the first look to recommending the shop to others; the order is the way. */
declare const stages: readonly ["discovery", "evaluation", "purchase", "use", "bonding", "advocacy"];
type Stage = (typeof stages)[number];
/** What the stage is told by; what is left out has not happened. */
interface StageActs {
    readonly orders?: number;
    /** One of the orders has arrived. */
    readonly delivered?: boolean;
    /** Without it, as after no order. */
    readonly risk?: Risk;
    /** Products looked at within 30 days. */
    readonly views?: number;
    readonly visits?: number;
    readonly searches?: number;
    /** Things in the cart or on the wish list. */
    readonly chosen?: number;
    /** A checkout was begun within 24 hours. */
    readonly checkout?: boolean;
    /** Takes part in the loyalty programme. */
    readonly enrolled?: boolean;
    /** Promoter, review of 4 of 5 or better, or successful recommendation within 365 days. */
    readonly recommends?: boolean;
    readonly openComplaint?: boolean;
}
/**
 * The highest stage that fits. Whose order has arrived never falls below `use` again; `lapsed` is a risk, no stage.
 * @example stageOf({ orders: 2, delivered: true, risk: 'active' }) // 'bonding'
 */
declare const stageOf: ({ orders, delivered, risk, views, visits, searches, chosen, checkout, enrolled, recommends, openComplaint, }: StageActs) => Stage;

/** What is to be expected of somebody who has just bought for the first time. */
interface NewCustomerValue {
    /** Further orders within 365 days. */
    readonly expected365: number;
    /** In the currency; null where the shop's priors do not say. */
    readonly spendPerOrder: number | null;
    readonly clv12: number | null;
}
/**
 * What a figure rests on, by figure. orders, x, tx, T, spend12m, orders12m and tier are counted and not estimated: the
 * customer's own, of as many purchases as there are `orders`. rfm sets them beside the cuts of the shop.
 */
interface ValueConfidence {
    /** pAlive, pBuy7, pBuy30, pBuy90, nextMedianDays, expected365. */
    readonly buying: Confidence;
    /** spendPerOrder. */
    readonly spend: Confidence;
    /** clv12, clv12Range: own only where buying and spend are. */
    readonly clv12: Confidence;
    readonly interval: Confidence;
}
/** Everything that is told of a customer's worth. What is not known is null. */
interface CustomerValue {
    /** Days on which something was bought and kept. */
    readonly orders: number;
    /** Repeat purchases. */
    readonly x: number | null;
    /** Days from the first purchase to the last, and to now. */
    readonly tx: number | null;
    readonly T: number | null;
    /** Probability, 0-1, of still buying here. */
    readonly pAlive: number | null;
    /** Probability, 0-1, of a purchase within so many days. */
    readonly pBuy7: number | null;
    readonly pBuy30: number | null;
    readonly pBuy90: number | null;
    /** Days within which the next purchase comes as likely as not; null where it is less likely ever to come. */
    readonly nextMedianDays: number | null;
    /** Orders to be expected within 365 days. */
    readonly expected365: number | null;
    /** What the next order will come to, in the currency. */
    readonly spendPerOrder: number | null;
    /** Margin of the next twelve months, discounted, in the currency; turnover where the margin is 1. */
    readonly clv12: number | null;
    /** It lies between these with a probability of 80 %; null where nobody asked for it with `range`. */
    readonly clv12Range: readonly [low: number, high: number] | null;
    /** Spent, and days with a purchase, within the last 365 days. */
    readonly spend12m: number | null;
    readonly orders12m: number | null;
    readonly rfm: Rfm | null;
    /** Id of the highest tier held. */
    readonly tier: string | null;
    /** The customer's pause between purchases. */
    readonly interval: Replenishment | null;
    readonly risk: Risk;
    /** As it is found now; `holdStage` keeps it from falling at once. */
    readonly stage: Stage;
    /** By the shop's own priors, for whoever has bought nothing; null for customers, and where the shop has none. */
    readonly newCustomer: NewCustomerValue | null;
    /** What clv12 is reckoned with. */
    readonly terms: {
        readonly currency: string | null;
        /** 0-1 of the price. */
        readonly margin: number;
        readonly months: number;
        /** 0-1 a month. */
        readonly discount: number;
    };
    /** How sure all of this is, as the buying figures are. */
    readonly confidence: Confidence;
    readonly by: ValueConfidence;
}

/** How this visit's taste compares with that of all visits before. */
interface Drift {
    /** Cosine, 0-1; null where one of them is not known. */
    readonly likeness: number | null;
    /** `session`: this visit is about something else. */
    readonly relyOn: 'session' | 'long';
    /** Products looked at in this visit. */
    readonly n: number;
}

/** A stage that is held, and since when a lower one was found. */
interface HeldStage {
    readonly stage: Stage;
    readonly lower?: {
        readonly at: EpochMs;
        readonly visit: number;
    } | undefined;
}
/**
 * Up at once, down only when a lower stage was found for two more visits or two weeks: one quiet visit says little.
 * @param visit the number of this visit.
 * @example holdStage({ stage: 'bonding' }, 'use', { at: now, visit: 7 }) // still bonding, lower since visit 7
 */
declare const holdStage: (before: HeldStage | undefined, found: Stage, moment: {
    readonly at: EpochMs;
    readonly visit: number;
}) => HeldStage;

/** Something a visitor told about themselves, and the reason it was asked for. */
interface Trait {
    readonly name: string;
    readonly value: string;
    readonly reason: string;
    readonly at: number;
}

/** What this visit is about. */
type Intent = 'help' | 'gift' | 'buying' | 'comparing' | 'browsing';

/** Something the visitor bought and kept for themselves. */
interface OwnedProduct {
    readonly id: string;
    /** Days on which it was bought. */
    readonly times: number;
    readonly lastAt: EpochMs;
    /** On its way, in use, or bought again and again. */
    readonly stage: 'purchase' | 'use' | 'bonding';
    /** When it is likely to be wanted again. */
    readonly interval: Replenishment;
    /** About now. */
    readonly due: boolean;
    /** The day by which it is as likely as not to be wanted again. In ms since 1970. */
    readonly dueAt: EpochMs;
    /** Orders it was in, oldest first. */
    readonly orders: readonly string[];
    /** For comparing with one another. */
    readonly score: number;
}

/** A thing that was bought, as far as its price tells something. */
interface PricedLine {
    /** Paid for one piece. */
    readonly price: number;
    /** What it costs without a discount. */
    readonly listPrice?: number | undefined;
    /** Prices of its category, in any order; without them it has no rank. */
    readonly categoryPrices?: readonly number[] | undefined;
}
interface PriceSensitivity {
    /** How many things it rests on. */
    readonly n: number;
    /** 0-1: how much was bought at a discount, drawn towards the shop's share as if by five more purchases. */
    readonly discountShare: number;
    /** Times the shop's share. */
    readonly discountLift: number;
    /** 0-1: where in its category it was bought, 0 the cheapest; drawn towards the middle as if by five more. */
    readonly priceRank: number;
}
/** 0-1: the share of prices below this one, those that are the same counting half; the middle where there are none. */
declare const priceRank: (price: number, prices: readonly number[]) => number;
/**
 * Whether somebody waits for discounts, and reaches for the dear or the cheap. Nothing where nothing was bought.
 * @param siteShare the share of things that the shop sells at a discount, above 0 to 1.
 * @example priceSensitivity([{ price: 80, listPrice: 100 }], 0.3) // discountShare: 0.417
 */
declare const priceSensitivity: (bought: readonly PricedLine[], siteShare: number) => PriceSensitivity | undefined;

/** Where a shop and its customer meet, in their order. */
declare const touchpoints: readonly ["research", "sale", "delivery", "use", "support"];
type Touchpoint = (typeof touchpoints)[number];
/** How it went at one of them. */
interface Satisfaction {
    /** 0-1: the mean of the answers, and of a good impression (0.75) as if it were one answer; each trouble is a quarter of an answer of 0. */
    readonly score: number;
    /** Questions answered, each by its last answer; a review is one of them. */
    readonly answers: number;
    /** Within 90 days: searches without results; rage clicks and the like, each once a kind of page. */
    readonly troubles: number;
}
/** What is known of a visitor's content. */
interface Contentment {
    readonly by: Readonly<Partial<Record<Touchpoint, Satisfaction>>>;
    /** The lowest below the good impression; null where all is well. */
    readonly weakest: Touchpoint | null;
    /** Last answer to "would you recommend us?", by its name. */
    readonly recommends: 'promoter' | 'passive' | 'detractor' | null;
    /** A low answer within 30 days that no better one has followed. */
    readonly openComplaint: boolean;
}

/** Of whom the range is. */
interface RangeOf {
    /** Without `spend` every order comes to the same. */
    readonly priors: Pick<Priors, 'btyd' | 'spend'>;
    readonly purchases: Purchases;
    readonly alive: number;
    /** In the unit of the model. */
    readonly time: number;
    /** Expected spend an order. */
    readonly spend: number;
    /** Orders that `spend` rests on. */
    readonly orders: number;
}
/**
 * What will be spent within a time lies between these two with a probability of 80 %: a tenth lies above, a tenth
 * below, or all of it at 0 where that is likelier.
 *
 * The posterior predictive of the models that also give the mean. The number of purchases is told exactly:
 * P(N >= n) = p(alive) · [product over j < n - 1 of (b' + j) / (a + b' + j)] · P(NB >= n), b' = b + x + k, NB negative
 * binomial with shape r + x and (alpha + T) / (alpha + T + t). What n orders come to is gamma of shape p·n over gamma
 * of shape q + p·orders; it is taken as log-normal with the mean and variance of that ratio's logarithm, and its
 * distribution as logistic. Checked against simulation in test/core/value.
 */
declare const lifetimeRange: ({ priors: { btyd: model, spend: spendModel }, purchases: { x, T }, alive, time, spend, orders, }: RangeOf) => readonly [low: number, high: number];

/** Tells between what the value lies: `lifetimeRange`. */
type SpendingRange = (of: RangeOf) => readonly [low: number, high: number];
/** What else is known of a customer, and the shop's own steps. */
interface ValueContext {
    /** From the lowest to the highest. */
    readonly tiers?: readonly Tier[] | undefined;
    /** What the stage is told by, beside the orders. */
    readonly acts?: StageActs | undefined;
    /** How many days after an order it is taken to have arrived; 5. */
    readonly deliveryDays?: number | undefined;
    /** `lifetimeRange`, where somebody is to read between what the value may lie: it need not be loaded elsewhere. */
    readonly range?: SpendingRange | undefined;
}
/**
 * Everything that is told of a customer's worth, from the orders on this device and the shop's priors. Of somebody who
 * has bought nothing no number is made up: what is reckoned then is told as that of the shop's new customers.
 * @example valueCustomer([{ id: '1', at: march, total: 40 }], defaultPriors, now).pBuy30
 */
declare const valueCustomer: (orders: readonly PaidOrder[], priors: Priors, now: EpochMs, { tiers, acts, deliveryDays, range }?: ValueContext) => CustomerValue;

/** How much somebody is worth to the shop. */
type Band = 'high' | 'middle' | 'low';
/** What somebody comes for. */
type Need = 'deals' | 'quality' | 'habit' | 'discovery';

/** Everything that is worked out of a customer. */
interface KnownCustomer {
    readonly value: CustomerValue;
    readonly stage: HeldStage;
    readonly band: Band;
    readonly need: Need;
    readonly intent: Intent;
    /** Null where nothing was bought whose price tells something. */
    readonly prices: PriceSensitivity | null;
    readonly drift: Drift;
    readonly contentment: Contentment;
    readonly owned: readonly OwnedProduct[];
    readonly traits: readonly Trait[];
}
/** What it is worked out from. */
interface CustomerInput {
    readonly profile: Profile;
    readonly catalog: Catalog;
    readonly now: EpochMs;
    readonly priors: Priors;
    /** From the lowest to the highest. */
    readonly tiers: readonly Tier[];
    readonly deliveryDays: number;
    readonly range?: SpendingRange | undefined;
}
/** Works out all that is to be known of a customer from what they did. The same input gives the same answer. */
declare const knowCustomer: (input: CustomerInput) => KnownCustomer;

/** Where a customer stands on the shop's steps, and how far the next one is. */
interface TierStanding {
    /** Id of the highest tier held. */
    readonly id: string | null;
    /** The next one; null at the top. */
    readonly next: {
        readonly id: string;
        readonly by: Tier['by'];
        readonly has: number;
        readonly needs: number;
        readonly missing: number;
        /** 0-1. */
        readonly progress: number;
    } | null;
    /** What keeps the one held. */
    readonly keep: {
        readonly by: Tier['by'];
        readonly has: number;
        readonly needs: number;
        /** Below it already: the tier is held until then. In ms since 1970. */
        readonly until: EpochMs | null;
    } | null;
}
/**
 * @param tiers from the lowest to the highest.
 * @example tierStanding(days, [{ id: 'gold', by: 'spend12m', min: 5000 }], now).next?.missing // 1200
 */
declare const tierStanding: (days: readonly PurchaseDay[], tiers: readonly Tier[], now: EpochMs) => TierStanding;

/** A number, and how it was come by. */
interface Figure {
    /** Null where it is not known: no number is made up. */
    readonly value: number | null;
    /** days, orders, share (0-1), times, points, or a currency code (`XXX` where none is known). */
    readonly unit: string;
    /** `own`: from this visitor's acts. `site`: from the shop's priors file. `default`: from the built-in figures. */
    readonly source: Confidence['source'];
    /** How many of the visitor's own acts (orders, pauses, answers) it rests on. */
    readonly n: number;
    /** Which they are: order numbers, `search:…`, `answer:…`, product ids. */
    readonly evidence: readonly string[];
    /** How it was reached, in one English sentence. */
    readonly how: string;
}

/** Something owned, and when it may be wanted again. */
interface OwnedView {
    readonly id: string;
    /** Days on which it was bought. */
    readonly times: number;
    readonly stage: 'purchase' | 'use' | 'bonding';
    /** The usual pause between purchases, in days. */
    readonly days: Figure;
    /** When it is as likely as not to be wanted again. In ms since 1970. */
    readonly dueAt: number;
    readonly due: boolean;
}
/** What the visitor's acts come to, every number with how it was reached. */
interface CustomerView {
    readonly tier: TierStanding;
    /** The lifecycle stage that is held, the one found now, and since when a lower one was found (ms since 1970). */
    readonly stage: {
        readonly held: KnownCustomer['stage']['stage'];
        readonly found: KnownCustomer['stage']['stage'];
        readonly lowerSince: number | null;
    };
    readonly risk: KnownCustomer['value']['risk'];
    /** What this visit is about. */
    readonly intent: KnownCustomer['intent'];
    /** Worth and need of the matrix. */
    readonly band: KnownCustomer['band'];
    readonly need: KnownCustomer['need'];
    /** `session` where this visit is about something else than all before. */
    readonly tastes: KnownCustomer['drift']['relyOn'];
    /** Ids of the owner's segments. */
    readonly segments: readonly string[];
    /** By name: pAlive, pBuy30, clv12, spend12m, intervalDays, … */
    readonly figures: Readonly<Record<string, Figure>>;
    /** Will they buy within 90 days, for how much, and would they recommend the shop? */
    readonly vitalSigns: {
        readonly repurchase: Figure;
        readonly basket: Figure;
        readonly recommends: KnownCustomer['contentment']['recommends'];
    };
    readonly satisfaction: {
        /** 0-1 by touchpoint. */
        readonly by: Readonly<Partial<Record<Touchpoint, Figure>>>;
        readonly weakest: Touchpoint | null;
        readonly openComplaint: boolean;
    };
    /** What is most likely bought again first. */
    readonly owned: readonly OwnedView[];
    /** What the visitor told about themselves, and why it was asked. */
    readonly traits: KnownCustomer['traits'];
}

/** One taste, as it may be read by the person it is about. */
interface TasteView {
    /** For example `category:Breakfast`. */
    readonly facet: string;
    /** Share of the interest told within its kind, drawn to the shop's own share; 0-1. */
    readonly share: number;
    /** How many times the shop's own share; below 1 is a dislike. */
    readonly lift: number;
    /** Standard deviations from the shop's own share; a taste is acted on above 1. */
    readonly confidence: number;
    /** Decayed evidence behind it, in page views. */
    readonly evidence: number;
}
/** What is believed about this visitor. Everything in it comes from events in this browser. */
interface ProfileView {
    /** Events and visits known, and days since the first of them. */
    readonly counts: {
        readonly events: number;
        readonly visits: number;
        readonly days: number;
    };
    readonly tastes: readonly TasteView[];
    /** Categories and brands in which they will find something, the best first, six at most. */
    readonly recommended: readonly RecommendedFacet[];
    /** Pieces in the cart by product id. */
    readonly cart: Readonly<Record<string, number>>;
    readonly orders: readonly Order[];
    readonly unfinished: readonly Unfinished[];
    readonly searches: readonly string[];
    /** Product ids the visitor asked not to see. */
    readonly disliked: readonly string[];
    /** Until then we show less; 0 when not asked for. In ms since 1970. */
    readonly quietUntil: EpochMs;
    /** The id the shop gave at login; empty when nobody is named. */
    readonly userId: string;
    /** Worth, stage, segments and content; nothing where the code for it cannot be loaded. */
    readonly customer?: CustomerView;
}

/** How much of something the visitor wants to see. */
type Preferred = 'more' | 'less' | 'neutral';
/** Whom a visit is for. */
type ShoppingFor = 'someone-else' | 'myself';

/** One fact about the visitor, by what it is about. */
type StruckFact = 
/** One event, by its id as `export()` shows it. */
{
    readonly event: string;
}
/** Everything about a product, by its id. */
 | {
    readonly item: string;
}
/** A taste, by its name as `profile().tastes` shows it. */
 | {
    readonly facet: string;
}
/** A search, by its words. */
 | {
    readonly search: string;
}
/** An order, by its number (`transaction_id`). */
 | {
    readonly order: string;
}
/** Something the visitor told about themselves, by its name as `profile().customer.traits` shows it. */
 | {
    readonly trait: string;
};
/** What was a gift: an order, or a product. */
type GiftFact = {
    readonly order: string;
} | {
    readonly item: string;
};

/** What `explain` is to leave out, to see what would be shown then. */
interface WhatIf {
    readonly without: Exclude<StruckFact, {
        readonly trait: string;
    }>;
}

/** Everything kept about a visitor, readable by people and programs. */
interface ExportedMemory {
    readonly format: 'birebir-export';
    readonly version: 1;
    readonly exportedAt: string;
    readonly consent: unknown;
    /** What was agreed to and when, newest first. */
    readonly receipts: readonly ConsentReceipt[];
    /** Without what was struck out. */
    readonly events: readonly BirebirEvent[];
    /** What the products that are named by their ids are called. */
    readonly names: Readonly<Record<string, string>>;
    /** The part of the profile whose events have been folded away, and the snapshot of the whole. */
    readonly profile: unknown;
    readonly catalogue: unknown;
}

/** One order of the shop's own records. */
interface PastOrder {
    /** The shop's order number: the same order counts once. */
    readonly transaction_id: string;
    /** ms since 1970. */
    readonly at: number;
    readonly items: readonly EventItem[];
    readonly currency?: string;
    readonly value?: number;
}
/** What the visitor told the shop about themselves, and why the shop asked. */
interface DeclaredTrait {
    readonly value: string;
    /** As it is shown to the visitor: a trait without a reason is not taken. */
    readonly reason: string;
}
interface OrderHistory {
    readonly orders?: readonly PastOrder[];
    /** By name, for example `{ birthday: { value: '05-12', reason: 'A present on the day' } }`. */
    readonly traits?: Readonly<Record<string, DeclaredTrait>>;
}

/** How things stand on this page. */
interface Status {
    readonly version: string;
    readonly storage: {
        /** `none`: nothing may be stored yet. `memory`: the browser refuses; this page's heap is all there is. */
        readonly mode: 'indexeddb' | 'memory' | 'none';
        readonly reason?: string;
        /** Version of the database; 0 where there is none. */
        readonly databaseVersion: number;
    };
    readonly consent: Answers;
    /** The visitor has asked for a pause: nothing is tracked or personalised, and what is known stays. */
    readonly paused: boolean;
    /** Whom this visit is for, as far as the engine knows by now. */
    readonly shoppingFor: ShoppingFor;
    /** Events waiting to be written, and events of this page in its memory. */
    readonly queue: {
        readonly waiting: number;
        readonly thisPage: number;
    };
    /** What waits to be sent, what the collector did not want, and all that ever left; nothing without a collector. */
    readonly delivery?: DeliveryStatus;
    /** Bytes this origin uses in all, as the browser estimates it; 0 where it does not say. */
    readonly sizes: {
        readonly originBytes: number;
    };
    /** The last sentences we had to say, newest last. */
    readonly warnings: readonly string[];
}

/** What a shelf asked for by code may say. */
interface RenderOptions {
    readonly placement?: string;
    readonly strategies?: readonly string[];
    readonly limit?: number;
    readonly heading?: string;
}

/** What listeners of `segment` are told. */
interface SegmentChange {
    readonly id: string;
    readonly change: 'enter' | 'leave';
}

/** Purposes by name: `true` grants, `false` denies, what is left out stays as it was. */
type ConsentChange = Partial<Record<keyof Answers, boolean>>;
/** What `birebir.on(topic, …)` can tell. */
interface Topics {
    /** The combined answers have changed. */
    readonly consent: Answers;
    /** A shelf was drawn. */
    readonly shelf: ShelfDecision;
    /** Something was said, or silence was chosen, with its reason. */
    readonly message: unknown;
    /** The visitor has come into one of the owner's segments, or left it. */
    readonly segment: SegmentChange;
}
/** Everything a shop can ask of Birebir. No call throws; every promise resolves. */
interface BirebirApi {
    /** The version that runs. */
    readonly version: string;
    /**
     * Tells of an event; resolves once it is durable.
     * @param name a GA4 name where GA4 has one.
     * @param data the event's fields; an event that lacks a needed one is left out with one warning.
     * @param options.at ms since 1970 for something that happened earlier; default now, and so is what is yet to come.
     * @example await birebir.track('view_item', { items: [{ item_id: 'tea' }] }) // { stored: true }
     */
    track<Name extends EventName>(name: Name, data?: EventData<Name>, options?: {
        readonly at?: EpochMs;
    }): Promise<TrackResult>;
    /** Names the visitor at login, with the shop's own order history if it has one; `null` at logout. */
    identify(id: string | null, history?: OrderHistory): Promise<TrackResult>;
    /**
     * Strikes one fact out of what is known: it stops counting at once, is taken out of the log, and does not come back
     * when it is told again. An order and a single event stay out for good; a product, a taste and a search may be told
     * of anew by what happens later, a taste by the visitor's own words alone.
     * @param fact one of `{ event: id }`, `{ item: id }`, `{ facet: 'category:Breakfast' }`, `{ search: words }`,
     * `{ order: transaction_id }`.
     * @example await birebir.strike({ search: 'tent' }) // { stored: true }
     */
    strike(fact: StruckFact): Promise<TrackResult>;
    /**
     * Takes the visitor's own word for a taste: it weighs as an answer does (20 looks, half of it after 365 days).
     * @param facet as `profile().tastes` names it, for example `category:Breakfast`.
     * @param how `neutral` takes back what was said before.
     * @example await birebir.prefer('category:Breakfast', 'less')
     */
    prefer(facet: string, how: Preferred): Promise<TrackResult>;
    /**
     * Says that an order, or a product, was for somebody else: it teaches a tenth of what it would. It stays a fact.
     * @param undo `'undo'` takes it back.
     * @example await birebir.gift({ order: 'A-1042' })
     */
    gift(fact: GiftFact, undo?: 'undo'): Promise<TrackResult>;
    /**
     * Says whom the rest of this visit is for. For `someone-else` it is logged, but teaches nothing about the visitor's
     * interests; orders count as gifts. It ends with the visit (30 minutes without an event). Default `myself`.
     * @example await birebir.shoppingFor('someone-else')
     */
    shoppingFor(whom: ShoppingFor): Promise<TrackResult>;
    /**
     * While paused nothing is tracked or personalised, on this page and, where remembering is agreed to, on later ones;
     * what is known stays. Default `false`.
     * @example await birebir.pause(true) // from now on track() answers { stored: false, reason: 'paused' }
     */
    pause(on: boolean): Promise<TrackResult>;
    /** What a visitor carries to another browser, encrypted; nothing is sent anywhere. */
    readonly passport: {
        /**
         * Makes a passport of everything that is logged, and of the products it names.
         * @param password 8 characters or more; left out, one of 128 random bits is made and returned.
         * @example const made = await birebir.passport.export('sekiz ya da çok'); // { ok: true, file, fragment?, … }
         */
        export(password?: string): Promise<ExportedPassport>;
        /**
         * Merges a passport with what is known here; the same one twice changes nothing. Consent is not carried: this
         * browser needs its own.
         * @param from the file, its bytes, or the link or fragment of it.
         * @example await birebir.passport.import(location.hash, password) // { ok: true, added: 42, leftOut: 0 }
         */
        import(from: Blob | Uint8Array | string, password: string): Promise<ImportedPassport>;
    };
    /** Takes an express answer from the shop's own consent form; without an argument only reads. */
    consent(change?: ConsentChange): Answers;
    /** Draws a shelf into an element; resolves with what it shows, or nothing when it cannot be filled. */
    render(target: string | HTMLElement, options?: RenderOptions): Promise<ShelfDecision | undefined>;
    /**
     * Why a placement shows what it shows, and why not something else; or what it would show without one event, product, taste,
     * search or order. To ask changes nothing.
     * @example await birebir.explain('home-top', { without: { item: 'tea' } })
     */
    explain(placement: string, whatIf?: WhatIf): Promise<Explanation | undefined>;
    /** What is believed about this visitor, and on what evidence; nothing when the engine cannot be loaded. */
    profile(): Promise<ProfileView | undefined>;
    /** Everything kept about this visitor, as plain JSON values; nothing when the code for it cannot be loaded. */
    export(): Promise<ExportedMemory | undefined>;
    /** Erases everything, the consent included; no database of ours is left. */
    forget(): Promise<void>;
    /** Changes settings; what is wrong is one warning each, and the rest is taken. */
    config(settings: Partial<Settings>): void;
    /** Listens; returns its undo. */
    on<Topic extends keyof Topics>(topic: Topic, listener: (value: Topics[Topic]) => void): () => void;
    /** Storage, consent, queue, sizes, versions and the last warnings; nothing when the code for it cannot be loaded. */
    status(): Promise<Status | undefined>;
    /** Calls back as soon as everything above can be called. */
    ready(callback: (api: BirebirApi) => void): void;
    /** Takes everything of ours off the page; what is stored stays. */
    destroy(): void;
}

/** The one global: callable before and after load, with the API's methods on it. */
type BirebirGlobal = BirebirApi & ((method: string, ...values: unknown[]) => unknown);

/**
 * Starts Birebir on this page from a bundle. Importing does nothing; calling it twice gives the same instance.
 * @param settings what the script tag would read from `data-*`, and what only code can say.
 * @example
 * const birebir = startBirebir({ catalogue: '/catalogue.json', lang: 'tr' });
 * await birebir.track('view_item', { items: [{ item_id: 'tea' }] });
 */
declare const startBirebir: (settings?: Partial<Settings>) => BirebirApi;
declare global {
    interface Window {
        /** The API on a page with the script tag; callable before it has loaded, too. */
        birebir: BirebirGlobal;
    }
}

/**
 * Every strategy that ships. In a browser those of the shop come with the engine, those of the visitor once there is
 * a history, those of the page with what reads the page, and those that only some placements name where one does: a first
 * shelf is there sooner. Of two with one id the first is asked: `picked` blends where a model file was read.
 */
declare const strategies: readonly [{
    readonly id: "picked";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => {
        candidates: readonly Candidate[];
        keep: KeepPlaces;
        parts: (ordinal: number) => Contribution[];
        because: (ordinal: number) => Text;
        heading: Text;
        reason: Text;
    } | undefined;
}, {
    readonly id: "bought-together";
    readonly allows: readonly [];
    readonly ofThePage: true;
    readonly sells: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "viewed-together";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "viewed-then-bought";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "next-in-session";
    readonly allows: readonly [];
    readonly ofThePage: true;
    readonly propose: (context: StrategyContext) => {
        candidates: readonly Candidate[];
        keep: KeepPlaces;
        parts: (ordinal: number) => Contribution[];
        because(ordinal: number): {
            id: string;
            values: {
                product: string;
            };
        } | {
            id: string;
            values?: never;
        };
        heading: {
            id: string;
        };
        reason: {
            id: string;
        };
    } | undefined;
}, {
    readonly id: "complete-the-cart";
    readonly allows: readonly [];
    readonly sells: true;
    readonly ofThePage: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "trending";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "top-sellers";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "most-valuable";
    readonly allows: readonly [];
    readonly sells: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "picked";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => {
        candidates: Candidate[];
        keep: KeepPlaces;
        parts: (ordinal: number) => Contribution[];
        because: (ordinal: number) => Text;
        heading: Text;
        reason: Text;
    } | undefined;
}, {
    readonly id: "resume";
    readonly allows: readonly ["in-cart", "seen-too-often"];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "recently-viewed";
    readonly allows: readonly ["in-cart", "owned", "seen-too-often"];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "similar";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly propose: ({ catalog, current, pool, blocked }: StrategyContext) => {
        candidates: Candidate[];
        parts: (ordinal: number) => Contribution[];
        because: () => {
            id: string;
            values: {
                product: string;
            };
        };
        heading: {
            id: string;
        };
        reason: {
            id: string;
            values: {
                product: string;
            };
        };
    } | undefined;
}, {
    readonly id: "goes-with";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly sells: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "usuals";
    readonly allows: readonly ["owned", "seen-too-often"];
    readonly least: 1;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "buy-again";
    readonly allows: readonly ["owned"];
    readonly least: 1;
    readonly ofTheDay: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "price-drop";
    readonly allows: readonly ["owned", "seen-too-often"];
    readonly least: 1;
    readonly ofTheDay: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "back-in-stock";
    readonly allows: readonly ["owned", "seen-too-often"];
    readonly least: 1;
    readonly ofTheDay: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "new-for-you";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "for-what-you-own";
    readonly allows: readonly [];
    readonly least: 1;
    readonly sells: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "upsell";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly least: 1;
    readonly sells: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "in-category";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "in-brand";
    readonly ofThePage: true;
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "free-shipping";
    readonly allows: readonly [];
    readonly sells: true;
    readonly ofThePage: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "new";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "discounted";
    readonly allows: readonly [];
    readonly sells: true;
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "assortment";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}];
type StrategyId = (typeof strategies)[number]['id'];

/**
 * The probability, 0-1, that a customer who bought a thing buys it again: of its `buyers` those who bought it at
 * least twice, drawn towards the site's share. A table is not taken at its word where few bought.
 * @example repeatShare(30, 100, 0.2) // 0.291
 */
declare const repeatShare: (repeaters: number, buyers: number, site: number) => number;
/**
 * How high a thing stands among those to buy again: how often it was bought, what is long ago counting less, times
 * the probability that it is one of those that are bought again. Only good for comparing.
 * @param bought when this visitor bought it.
 */
declare const buyAgainScore: (bought: readonly EpochMs[], now: EpochMs, repeats: number) => number;

/** A share with its 95 % interval, all 0-1. */
interface ShareRange {
    readonly n: number;
    readonly share: number;
    readonly lo: number;
    readonly hi: number;
}
/**
 * A share of few answers, honestly: Wilson's interval stays within 0 and 1 and holds where all answers are the same.
 * CSAT is the share of the two best of five boxes. Nothing where nobody answered. Source: Wilson 1927.
 * @example wilson(45, 50) // { share: 0.9, lo: 0.786, hi: 0.957, n: 50 }
 */
declare const wilson: (hits: number, n: number) => ShareRange | undefined;

/** How easy it was: the mean of the answers 1-7 with its 95 % interval, and the share of the three best. */
interface Ces {
    readonly n: number;
    readonly mean: number;
    readonly lo: number;
    readonly hi: number;
    readonly top3: ShareRange;
}
/**
 * Customer effort, as agreement 1-7 with "it was easy" (CES 2.0). The spread is drawn towards that of answers over all
 * boxes (variance 4) as if by one answer more, so that answers that are all the same claim no certainty. Answers
 * outside 1-7 do not count; nothing where none is left.
 * @example ces([7, 6, 4]) // mean: 5.67
 */
declare const ces: (given: readonly number[]) => Ces | undefined;

/** What is known of a customer, as rules ask for it. Every name is there, also where nothing is known. */
declare const customerFacts: (known: KnownCustomer) => Facts;

/**
 * For a shop that has fitted nothing. `btyd`: the published MBG/NBD fit of CDNOW, 2,357 customers of a web shop for
 * records, by the week (r .525, alpha 6.183, a .891, b 1.614; BTYDplus, lifetimes), brought to days. `gap`: a month,
 * spread as purchases of consumables are. What customers spend and where they stand is a shop's own: there is none.
 */
declare const defaultPriors: Priors;

/** Over how long, in how many steps, and what waiting for a step costs. */
interface Horizon {
    readonly periods: number;
    /** Length of a period in the unit of the model. */
    readonly step: number;
    /** What a period takes off, 0.01 for one per cent. */
    readonly discount: number;
}
/**
 * Expected purchases over the horizon, those of the i-th period worth 1 / (1 + discount)^i; times margin and spend
 * an order they are the customer's lifetime value.
 * @example 0.3 * expectedSpend(spend, total, orders) * discountedPurchases(model, purchases) // over twelve months
 */
declare const discountedPurchases: (model: BuyingModel, purchases: Purchases, { periods, step, discount }?: Horizon, alive?: number) => number;

/**
 * How many purchases are to be expected within `time` from now, stayed away or not.
 * @example expectedPurchases({ k: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }, 39) // 1.226
 */
declare const expectedPurchases: (model: BuyingModel, purchases: Purchases, time: number, alive?: number) => number;

/**
 * The logarithm of how likely a customer's purchases are under the model. The purchases are whole numbers, so that
 * every gamma function is a product of `x` factors. The part of those who have stayed away goes in as softplus of its
 * logarithm: log1p(exp(u)) runs over for heavy buyers.
 * @example logLikelihood({ k: 'mbg', r: 0.25, alpha: 4, a: 0.8, b: 2.5 }, { x: 0, tx: 0, T: 40 }) // -0.418
 */
declare const logLikelihood: (model: BuyingModel, { x, tx, T }: Purchases) => number;

/**
 * The time from now within which the next purchase comes with probability `share`, 0-1; Infinity where it is less
 * likely than that ever to come. The inverse of `probabilityBuys`.
 * @example nextPurchaseIn(model, purchases, 0.5) // the median, in the unit of the model
 */
declare const nextPurchaseIn: (model: BuyingModel, purchases: Purchases, share: number, alive?: number) => number;

/** What one answer of 0-10 is called; a single person has no score. */
declare const npsLabel: (answer: number) => "promoter" | "passive" | "detractor";
/** How many gave which answer. */
interface NpsCounts {
    readonly promoters: number;
    readonly passives: number;
    readonly detractors: number;
}
/** In points, -100 to 100, with the 95 % interval. */
interface Nps {
    readonly n: number;
    readonly score: number;
    readonly se: number;
    readonly lo: number;
    readonly hi: number;
}
/**
 * Promoters less detractors in per cent. Variance (p + d - (p - d)²) / n (Rocks). Where all answers are the same
 * it is 0, and the interval says more than is known: `npsToShow` does not. Nothing where nobody answered.
 * @example nps({ promoters: 50, passives: 33, detractors: 17 }) // { score: 33, se: 7.49, lo: 18.3, hi: 47.7, n: 100 }
 */
declare const nps: ({ promoters, passives, detractors }: NpsCounts) => Nps | undefined;
/** The score as it may be shown: of 30 answers or more; where all are the same, with half an answer more of each kind. */
declare const npsToShow: (counts: NpsCounts) => Nps | undefined;
/** The difference of a later wave to an earlier one in points, with its standard error. */
declare const npsChange: (before: Nps, after: Nps) => {
    readonly change: number;
    readonly se: number;
};

/**
 * The probability, 0-1, that a customer still buys here. 1 / (1 + odds) with
 * odds = a / (b + x - 1 + k) · ((alpha + T) / (alpha + tx))^(r + x), k = 1 in `mbg`, 0 in `bg`, where somebody who
 * bought once is alive for ever. The power runs over to infinity at worst, and the probability is then rightly 0.
 * @example probabilityAlive({ k: 'bg', r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { x: 2, tx: 30.43, T: 38.86 }) // 0.727
 */
declare const probabilityAlive: (model: BuyingModel, { x, tx, T }: Purchases) => number;

/**
 * The probability, 0-1, of at least one purchase within `time` from now: alive, and not idle for so long.
 * P = p(alive) · (1 - ((alpha + T) / (alpha + T + t))^(r + x)), exact for both models.
 * @example probabilityBuys(model, { x: 2, tx: 30, T: 39 }, 30)
 */
declare const probabilityBuys: (model: BuyingModel, purchases: Purchases, time: number, alive?: number) => number;

/** Either the priors, or one sentence for the owner. */
type PriorsReading = {
    readonly ok: true;
    readonly priors: Priors;
} | {
    readonly ok: false;
    readonly reason: string;
};
/**
 * Reads a priors file. What is left out is taken from the built-in priors or not known; what is there and wrong
 * refuses the whole, in one sentence that names it: half a model would give figures that nobody fitted.
 * @example const read = readPriors(JSON.parse(text)); const priors = read.ok ? read.priors : defaultPriors;
 */
declare const readPriors: (file: unknown) => PriorsReading;

/**
 * How many times the average something is clicked, drawn towards 1 where it was seldom shown.
 * ((clicks + k · average) / (impressions + k)) / average.
 * @example shrunkLift(10, 100, 0.04) // 2
 */
declare const shrunkLift: (clicks: number, impressions: number, average: number, pseudoImpressions?: number) => number;

/** Interest by feature, product or category; how much in all does not matter. */
type TasteVector = ReadonlyMap<string | number, number>;
/** How alike two tastes are: the cosine of the angle between them, -1 to 1; 0 where one of them is empty. */
declare const likeness: (one: TasteVector, two: TasteVector) => number;
/**
 * Which tastes to go by in this visit: those of the visit where it is unlike all before and has five events or more,
 * else those of the long memory.
 * @example relyOn(sessionTastes, longTastes, 6) // 'session'
 */
declare const relyOn: (session: TasteVector, long: TasteVector, events: number) => "session" | "long";

export { affinities, attentionRules, buyAgainScore, ces, chooseArm, createCatalog, customerFacts, decayed, decideMessage, decideShelves, defaultPriors, discountedPurchases, emptyProfile, eventKinds, expectedPurchases, expectedSpend, explainOutcome, exploreShelves, facetStrategies, foldEvents, growCatalog, guards, holdStage, holds, isDue, knowCustomer, lifetimeRange, likeness, loadPlaybook, logLikelihood, membersOf, nextPurchaseIn, nps, npsChange, npsLabel, npsToShow, openCatalogueFile, openFit, openKnowledge, openModel, ownerRules, parseEvent, pickNext, placement, playbook, presets, priceRank, priceSensitivity, probabilityAlive, probabilityBuys, purchaseDays, purchasesOf, rankList, readModel, readPriors, readyMade, recommendedFacets, relyOn, repeatShare, replenishment, rfm, riskOf, ruleFault, scoreNext, sellingRests, shrunkLift, shrunkShare, stageOf, stages, startBirebir, strategies, tierOf, tierStanding, trailing, valueCustomer, wilson, winChances };
export type { Affinity, Answers, ArmChoices, ArmCount, Attempt, BirebirApi, BirebirEvent, BirebirGlobal, BuyingModel, Candidate, Catalog, CatalogueReading, Ces, ChosenArm, Condition, Confidence, ConsentChange, ConsentState, Contribution, CustomerInput, CustomerValue, CustomerView, DeclaredTrait, EpochMs, EventData, EventFields, EventItem, EventName, Explanation, Explored, ExportedMemory, ExportedPassport, FacetItem, FacetsDecision, Facts, Figure, FitContext, GapModel, GiftFact, GreetingDecision, GreetingEntry, GuardId, HeldStage, Horizon, ImportedPassport, ItemFeatures, Knowledge, KnownCustomer, KnownFacts, Level, LinkOf, ListedCard, LoadedPlaybook, MessageDecision, MessageInput, Model, ModelReading, Moment, NewCustomerValue, NextItems, Nps, NpsCounts, OrderHistory, OwnedView, OwnerRuleId, OwnerRules, PaidOrder, PairKind, ParsedEvent, PastOrder, Placement, PlacementOutcome, PlacementRules, PlacementWishes, PlaybookEntry, Preferred, PriceSensitivity, PricedLine, Priors, PriorsFile, PriorsReading, Product, ProductSource, ProductsDecision, Profile, ProfileView, Proposal, PurchaseDay, Purchases, Purpose, QuestionDecision, QuestionEntry, RangeOf, RankedCard, RecommendedFacet, Rejected, RenderOptions, Replenishment, Rfm, RfmCuts, Risk, RulesFor, SegmentChange, SegmentRules, Settings, Share, ShareRange, SharedKnowledge, ShelfDecision, ShelfInput, ShelfItem, ShoppingFor, ShownProduct, SilenceDecision, SpendModel, Stage, StageActs, Status, Strategy, StrategyContext, StrategyId, StruckFact, TasteVector, TasteView, Text, Tier, TierStanding, Topics, TrackResult, Trailing, Trial, ValueConfidence, ValueContext };
