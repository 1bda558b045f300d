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
    /** Id of the playbook entry a message event is about. */
    readonly message: string;
    readonly question: string;
    /** The choice made; a facet value, a trait value or free text. */
    readonly answer: string;
    /** `kind:value`, for example `category:Breakfast`. */
    readonly facet: string;
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
    readonly products: readonly Product[];
    readonly ordinalOf: ReadonlyMap<string, number>;
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
}
/** Indexes products, the more trusted first: a later one with a known id is left out. */
declare const createCatalog: (given: readonly Product[]) => Catalog;

/**
 * The catalogue with what was found on a page or in a feed. Known products keep their ordinals;
 * when nothing is new the very same catalogue is returned, so that nothing is indexed twice.
 */
declare const growCatalog: (catalog: Catalog, found: readonly Product[]) => Catalog;

/** What conditions speak about: named figures, words and yes/no. */
type Facts = Readonly<Record<string, number | string | boolean | undefined>>;
type Scalar = number | string | boolean;
/** One comparison or several that must all hold; a bare value means "equals". */
type Test = Scalar | {
    readonly '>='?: number;
    readonly '>'?: number;
    readonly '<='?: number;
    readonly '<'?: number;
    readonly in?: readonly Scalar[];
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
/** Whether a rule holds. A fact nobody knows passes no test. */
declare const holds: (condition: Condition, facts: Facts) => boolean;

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

/**
 * One thing the profile knows, folded from the log event by event. The state is a plain value of texts, finite
 * numbers, lists, objects and maps, in which what is not known is absent: it is stored as text. `apply` changes the
 * draft it is given. Events come in the order of the log, which is not always that of their dates: history that
 * arrives late must be taken by its own date.
 */
interface Facet<State> {
    start(): State;
    apply(draft: State, event: BirebirEvent): void;
}

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

interface Search {
    readonly term: string;
    readonly at: EpochMs;
    readonly results?: number;
}

/** How often a product was shown by us and passed over, and when last. */
interface Exposure {
    ignored: number;
    at: EpochMs;
}

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
}
interface Ledger {
    /** Oldest first. */
    orders: Order[];
    /** Orders that came back whole: a thank-you page that is opened again does not bring them back. */
    returned: string[];
}

interface Cart {
    /** Pieces by item id. */
    readonly items: Map<string, number>;
    changedAt: EpochMs;
    /** The last orders; a thank-you page that is opened again does not empty the next cart. */
    orders: string[];
}

/** What a weight given at `from` still counts at `at`: it halves every `halfLifeDays`. Never more than it was. */
declare const decayed: (weight: number, from: EpochMs, at: EpochMs, halfLifeDays: number) => number;
/** A decaying sum: its worth at its own moment. */
interface Decaying {
    weight: number;
    at: EpochMs;
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

/** Everything the profile knows, each folded by itself from the same events. */
declare const facets: {
    visits: Facet<Visits>;
    evidence: Facet<Evidence>;
    cart: Facet<Cart>;
    ledger: Facet<Ledger>;
    exposure: Facet<Map<string, Exposure>>;
    attention: Facet<Attention>;
    searches: Facet<Search[]>;
    identity: Facet<{
        userId: string;
    }>;
};
type Facets = typeof facets;
/** Who this is: a fold of the log, never written by hand. */
type Profile = {
    readonly [Id in keyof Facets]: ReturnType<Facets[Id]['start']>;
};
declare const emptyProfile: () => Profile;
/**
 * The profile after these events, in the order of the log. The given profile is left as it was.
 * Law: `foldEvents(foldEvents(p, a), b)` equals `foldEvents(p, [...a, ...b])`, bit for bit.
 */
declare const foldEvents: (profile: Profile, events: readonly BirebirEvent[]) => Profile;

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
}
/** What a shelf shows and why. A plain value: drawn, stored for the next visit, explained. */
interface ShelfDecision {
    readonly kind: 'shelf';
    readonly placement: string;
    readonly strategy: string;
    readonly heading: Text;
    /** Why this shelf is here, in one line. */
    readonly because: Text;
    readonly items: readonly ShelfItem[];
}
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

/** Everything that what is said depends on. */
interface MessageInput {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly playbook: readonly PlaybookEntry[];
    readonly level: Level;
    readonly moment: Moment;
}
/**
 * What is said now, if anything. Silence is a decision with a reason: nothing fitted, or the attention budget
 * forbade what did.
 */
declare const decideMessage: (input: MessageInput) => MessageDecision;

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
declare const affinities: (profile: Pick<Profile, "evidence" | "ledger">, catalog: Catalog, now: EpochMs) => readonly Affinity[];

/** A product a strategy speaks for. */
interface Candidate {
    readonly ordinal: number;
    /** The sum of its contributions. */
    readonly score: number;
}
/** All that a strategy may know. Same context, same proposal. */
interface StrategyContext {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly tastes: readonly Affinity[];
    readonly now: EpochMs;
    /** The product the page is about, where there is one. */
    readonly current?: number | undefined;
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
}
/** Proposes products and says why. A pure function; one file each; registered in `of-the-shop.ts`, `of-the-visitor.ts` or
 * `of-the-page.ts`. */
interface Strategy {
    readonly id: string;
    /** Guards that do not apply: what is in the cart may be resumed. */
    readonly allows: readonly string[];
    /** Nothing where the strategy has nothing to say here. */
    propose(context: StrategyContext): Proposal | undefined;
}

/** Where on the page something may be shown, and what for. */
interface Placement {
    readonly id: string;
    /** Tried in this order; the first that can fill the shelf decides. */
    readonly strategies: readonly string[];
    /** Products at most, 4-12. */
    readonly limit: number;
    /** The owner's own heading instead of the strategy's. */
    readonly heading?: string;
}
/** A placement with its gaps filled. */
declare const placement: (id: string, { strategies, limit, heading }?: Partial<Omit<Placement, "id">>) => Placement;

/** A candidate with what variety took from its score (0 or less). */
interface Varied extends Candidate {
    readonly variety: number;
}

/** Everything a decision depends on. The same input gives the same decision. */
interface ShelfInput {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly now: EpochMs;
    /** In the order of the page. */
    readonly placements: readonly Placement[];
    /** Id of the product the page is about. */
    readonly current?: string | undefined;
    /** Shelves that are on the page already and stay: nothing in them is shown again. */
    readonly fixed?: readonly ShelfDecision[] | undefined;
    /** Those that may be asked; of two with one id the first. */
    readonly strategies: readonly Strategy[];
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
}
/** What one placement gets, and how that came about. */
interface PlacementOutcome {
    readonly placement: Placement;
    readonly decision: ShelfDecision | undefined;
    readonly attempts: readonly Attempt[];
}
/**
 * Decides every shelf of a page at once: first come, first served, no product twice, three shelves at most.
 * Each placement tries its strategies in turn until one can fill it.
 */
declare const decideShelves: (input: ShelfInput) => readonly PlacementOutcome[];

/** What a guard may know. */
interface GuardContext {
    readonly catalog: Catalog;
    readonly profile: Profile;
    readonly now: EpochMs;
    readonly current: number | undefined;
    /** Shown on another shelf of this page. */
    readonly onPage: ReadonlySet<number>;
}
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
    readonly find: ({ catalog, profile }: GuardContext) => number[];
}, {
    readonly id: "disliked";
    readonly find: ({ profile }: GuardContext) => string[];
}, {
    readonly id: "seen-too-often";
    readonly find: ({ profile, now }: GuardContext) => string[];
}];
type GuardId = (typeof guards)[number]['id'];

/** A product that was not chosen, and why not. */
interface Rejected {
    readonly id: string;
    readonly title: string;
    readonly score: number;
    readonly contributions: readonly Contribution[];
    /** The guard that stood in front of it; `outscored` when others were simply better. */
    readonly rule: GuardId | 'outscored';
}
/** One strategy's turn at the placement. */
interface ExplainedAttempt {
    readonly strategy: string;
    readonly outcome: 'chosen' | 'nothing to propose' | 'too few products left';
    /** The best of those not chosen, at most 20. */
    readonly rejected: readonly Rejected[];
}
/** Why a placement shows what it shows, and why not something else. */
interface Explanation {
    readonly placement: string;
    readonly strategy?: string;
    readonly because?: Text;
    readonly chosen: readonly ShelfItem[];
    readonly attempts: readonly ExplainedAttempt[];
}
/** Turns an outcome of `decideShelves` into its reasons. Exact: the scores are the sums of what is listed. */
declare const explainOutcome: ({ placement, decision, attempts, }: PlacementOutcome) => Explanation;

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
    readonly config: string;
    readonly global: string;
    readonly site: string;
    readonly consent: 'auto' | 'manual' | 'assumed';
    readonly level: Level;
    readonly auto: boolean;
    readonly theme: 'auto' | 'light' | 'dark';
    readonly currency: string;
    readonly placements: Readonly<Record<string, Partial<Omit<Placement, 'id'>>>>;
    readonly selectors: Selectors;
    readonly messages: Readonly<Record<string, string>>;
    readonly playbook: readonly unknown[];
    readonly strategies: readonly Strategy[];
    readonly addToCart: ((product: ShownProduct) => unknown) | undefined;
    readonly now: (() => EpochMs) | undefined;
}

/** Something looked at or put in the cart and not bought. */
interface Unfinished {
    readonly id: string;
    readonly inCart: boolean;
    /** When it was last looked at; for a cart that was never looked into, when the cart changed. */
    readonly at: EpochMs;
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
}

/** Whether an event is durable, and if not, why. */
type TrackResult = {
    readonly stored: true;
} | {
    readonly stored: false;
    readonly reason: string;
};

/** Everything kept about a visitor, readable by people and programs. */
interface ExportedMemory {
    readonly format: 'birebir-export';
    readonly version: 1;
    readonly exportedAt: string;
    readonly consent: unknown;
    readonly events: readonly BirebirEvent[];
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
interface OrderHistory {
    readonly orders?: readonly PastOrder[];
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
    /** Events waiting to be written, and events of this page in its memory. */
    readonly queue: {
        readonly waiting: number;
        readonly thisPage: number;
    };
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
}
/** Everything a shop can ask of Birebir. No call throws; every promise resolves. */
interface BirebirApi {
    /** The version that runs. */
    readonly version: string;
    /**
     * Tells of an event; resolves once it is durable.
     * @param name a GA4 name where GA4 has one.
     * @param data the event's fields; an event that lacks a needed one is left out with one warning.
     * @param options.at ms since 1970 for something that happened earlier; default now.
     * @example await birebir.track('view_item', { items: [{ item_id: 'tea' }] }) // { stored: true }
     */
    track<Name extends EventName>(name: Name, data?: EventData<Name>, options?: {
        readonly at?: EpochMs;
    }): Promise<TrackResult>;
    /** Names the visitor at login, with the shop's own order history if it has one; `null` at logout. */
    identify(id: string | null, history?: OrderHistory): Promise<TrackResult>;
    /** Takes an express answer from the shop's own consent form; without an argument only reads. */
    consent(change?: ConsentChange): Answers;
    /** Draws a shelf into an element; resolves with what it shows, or nothing when it cannot be filled. */
    render(target: string | HTMLElement, options?: RenderOptions): Promise<ShelfDecision | undefined>;
    /** Why a placement shows what it shows, and why not something else. */
    explain(placement: string): Promise<Explanation | undefined>;
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
 * a history, and those of the page with what reads the page: a first shelf is there sooner.
 */
declare const strategies: readonly [{
    readonly id: "picked";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => {
        candidates: Candidate[];
        parts: (ordinal: number) => Contribution[];
        because(ordinal: number): {
            id: string;
            values?: never;
        } | {
            id: string;
            values: {
                [x: string]: string;
            };
        };
        heading: {
            id: string;
            values: {
                category: string;
            };
        } | {
            id: string;
            values?: never;
        };
        reason: {
            id: string;
            values: {
                products: string[];
            };
        } | {
            id: string;
            values?: never;
        };
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
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "new";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "discounted";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}, {
    readonly id: "assortment";
    readonly allows: readonly [];
    readonly propose: (context: StrategyContext) => Proposal | undefined;
}];
type StrategyId = (typeof strategies)[number]['id'];

export { affinities, attentionRules, createCatalog, decayed, decideMessage, decideShelves, emptyProfile, eventKinds, explainOutcome, foldEvents, growCatalog, guards, holds, loadPlaybook, parseEvent, placement, playbook, shrunkShare, startBirebir, strategies };
export type { Affinity, Answers, Attempt, BirebirApi, BirebirEvent, BirebirGlobal, Candidate, Catalog, Condition, ConsentChange, ConsentState, Contribution, EpochMs, EventData, EventFields, EventItem, EventName, Explanation, ExportedMemory, Facts, GreetingDecision, GreetingEntry, GuardId, Level, LoadedPlaybook, MessageDecision, MessageInput, Moment, OrderHistory, ParsedEvent, PastOrder, Placement, PlacementOutcome, PlaybookEntry, Product, ProductSource, Profile, ProfileView, Proposal, Purpose, QuestionDecision, QuestionEntry, Rejected, RenderOptions, Settings, Share, ShelfDecision, ShelfInput, ShelfItem, ShownProduct, SilenceDecision, Status, Strategy, StrategyContext, StrategyId, TasteView, Text, Topics, TrackResult };
