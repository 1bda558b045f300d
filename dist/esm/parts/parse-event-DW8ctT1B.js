const has = Object.prototype.hasOwnProperty;
/** Reads an own property of anything; inherited (polluted) properties are never seen. */
const own = (value, key) => typeof value === 'object' && value !== null && has.call(value, key)
    ? value[key]
    : undefined;
/** The own text under `key`, trimmed and cut to 500 characters; numbers are read as text; otherwise nothing. */
const ownText = (value, key) => {
    const found = own(value, key);
    const text = typeof found === 'number' ? `${found}` : found;
    return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 500) : undefined;
};

/** How far the relationship goes; each level includes those before it. */
const levels = ['basic', 'reactive', 'accountable', 'proactive', 'partnership'];
/** What an answer or a click changes (law 3). An effect that is not listed here does not exist. */
const effects = [
    /** The visitor goes on where they stopped; a dismissal keeps the greeting away for 30 days. */
    'resume',
    /** A low answer: one shelf a page and no messages for 30 days. */
    'show-less',
    /** The chosen facet weighs as much as twenty views, at once. */
    'prefer-facet',
    /** Seen once, it makes room: the visitor knows where their data stays, and is not told again. */
    'told-once',
];

/** A payment was chosen in checkout. */
const addPaymentInfo = {
    name: 'add_payment_info',
    needs: [],
};

/** A delivery was chosen in checkout. */
const addShippingInfo = {
    name: 'add_shipping_info',
    needs: [],
};

/** Something went into the cart. */
const addToCart = {
    name: 'add_to_cart',
    needs: ['items'],
};

/** A product was put on a wish list. */
const addToWishlist = {
    name: 'add_to_wishlist',
    needs: ['items'],
};

/** A question was answered: `value` for a rating, `answer` for a choice. */
const answer = {
    name: 'answer',
    needs: ['question'],
};

/** Checkout began. */
const beginCheckout = {
    name: 'begin_checkout',
    needs: [],
};

/** The visitor asked not to see this: the item is blocked, its facets lose weight. */
const dislike = {
    name: 'dislike',
    needs: ['items'],
};

/** A list was narrowed to one facet. */
const filter = {
    name: 'filter',
    needs: ['facet'],
};

/** An order or a product was for somebody else, and says little about the visitor; `method: 'undo'` takes it back. */
const gift = {
    name: 'gift',
    needs: ['fact'],
};

/** The visitor takes part in the shop's loyalty programme, or in another circle of its customers. */
const joinGroup = {
    name: 'join_group',
    needs: [],
};

/** The visitor asked for more of this. */
const like = {
    name: 'like',
    needs: ['items'],
};

/** The shop named the visitor. */
const login = {
    name: 'login',
    needs: ['user_id'],
};

/** The named visitor left this device. */
const logout = {
    name: 'logout',
    needs: [],
};

/** The action of a message was taken. */
const messageClick = {
    name: 'message_click',
    needs: ['message'],
};

/** A message was closed: it teaches us to be quiet. */
const messageDismiss = {
    name: 'message_dismiss',
    needs: ['message'],
};

/** A greeting or a question was shown. */
const messageView = {
    name: 'message_view',
    needs: ['message'],
};

/**
 * Something worth keeping that is no act of shopping. `fact` names it: `trait:birthday` (told by the visitor; `answer` is
 * the value, `method` the reason it was asked for), `segment:vip` (`method`: `enter` or `leave`), `stage` (`answer` is
 * the stage, `method`: `hold` or `lower`, `value` the number of the visit), `friction:rage-click:cart` (trouble at a
 * kind of page).
 */
const note = {
    name: 'note',
    needs: ['fact'],
};

/** A page was opened, or a single-page shop moved on. */
const pageView = {
    name: 'page_view',
    needs: [],
};

/** The visitor wants more or less of something: `method` is `more`, `less`, or `neutral` to take it back. */
const prefer = {
    name: 'prefer',
    needs: ['facet'],
};

/** An order was placed, at the prices paid. The same `transaction_id` counts once. */
const purchase = {
    name: 'purchase',
    needs: ['transaction_id', 'items'],
};

/** Somebody whom the visitor had sent has come to be a customer. The shop alone knows. */
const referral = {
    name: 'referral',
    needs: [],
};

/** An order, or the named items of it, came back. */
const refund = {
    name: 'refund',
    needs: ['transaction_id'],
};

/** Something was taken out of the cart. */
const removeFromCart = {
    name: 'remove_from_cart',
    needs: ['items'],
};

/** The visitor rated a product, or the shop, in public: `value` from 1 to 5. */
const review = {
    name: 'review',
    needs: ['value'],
};

/** Something was searched for; `results` says how much was found. */
const search = {
    name: 'search',
    needs: ['search_term'],
};

/** A product in a list was chosen. */
const selectItem = {
    name: 'select_item',
    needs: ['items'],
};

/** A product was shared. */
const share = {
    name: 'share',
    needs: ['items'],
};

/** Whom the rest of this visit is for: `method` is `someone-else` or `myself`. */
const shoppingFor = {
    name: 'shopping_for',
    needs: ['method'],
};

/** The visitor struck out a fact: nothing that was told of it until then counts, wherever it is kept. */
const strike = {
    name: 'strike',
    needs: ['fact'],
};

/**
 * What was chosen, once a visit, for a placement that explores: `strategy` is the arm, `nothing` where nothing is shown,
 * and `propensity` the probability with which it was chosen.
 */
const trial = {
    name: 'trial',
    needs: ['placement', 'strategy', 'propensity'],
};

/** How long a page was visible and how far it was read; counts for its items from 20 s on. */
const userEngagement = {
    name: 'user_engagement',
    needs: ['engagement_time_msec'],
};

/** The cart was opened; its items, when given, are the whole cart. */
const viewCart = {
    name: 'view_cart',
    needs: [],
};

/** A product page was looked at. */
const viewItem = {
    name: 'view_item',
    needs: ['items'],
};

/** Products of a list were in view (half of each, for a second); from a placement of ours when `placement` is set. */
const viewItemList = {
    name: 'view_item_list',
    needs: ['items'],
};

/** Every kind of event, in the order a visit usually has them. */
const eventKinds = [
    pageView,
    viewItemList,
    selectItem,
    viewItem,
    userEngagement,
    search,
    filter,
    addToWishlist,
    like,
    dislike,
    share,
    addToCart,
    removeFromCart,
    viewCart,
    beginCheckout,
    addShippingInfo,
    addPaymentInfo,
    purchase,
    refund,
    answer,
    review,
    referral,
    joinGroup,
    messageView,
    messageClick,
    messageDismiss,
    login,
    logout,
    shoppingFor,
    gift,
    prefer,
    note,
    trial,
    strike,
];

const ITEM_TEXTS = [
    'item_id',
    'item_name',
    'item_brand',
    'item_category',
    'item_category2',
    'item_category3',
    'item_category4',
    'item_category5',
    'item_variant',
    'availability',
];
const ITEM_NUMBERS = ['price', 'quantity', 'index'];
const TEXTS = [
    'currency',
    'transaction_id',
    'coupon',
    'search_term',
    'page_type',
    'page_path',
    'medium',
    'source',
    'campaign',
    'item_list_name',
    'placement',
    'strategy',
    'message',
    'question',
    'answer',
    'facet',
    'fact',
    'method',
    'user_id',
];
const NUMBERS = ['value', 'results', 'engagement_time_msec', 'percent_scrolled', 'propensity'];
/** More items than this in one event is a feed, not a visitor's act. */
const MOST_ITEMS = 200;
const copyFields = (from, texts, numbers) => {
    const into = {};
    for (const key of texts) {
        const text = ownText(from, key);
        const kept = key === 'page_path' ? text?.replace(/\s*[?#].*/s, '') : text;
        if (kept)
            into[key] = kept;
    }
    for (const key of numbers) {
        const found = own(from, key);
        const amount = typeof found === 'string' && found.trim() ? Number(found) : found;
        if (typeof amount === 'number' && Number.isFinite(amount))
            into[key] = amount;
    }
    return into;
};
/** GA4 asks for an id or a name; a nameless item is known by its name. */
const parseItem = (from) => {
    const item = copyFields(from, ITEM_TEXTS, ITEM_NUMBERS);
    item['item_id'] ??= item['item_name'];
    return item['item_id'] === undefined ? undefined : item;
};
/**
 * Reads whatever a page or a caller handed over as an event. Own properties only; unknown fields are left out.
 * @example parseEvent('view_item', { items: [{ item_id: 'tea' }] }).ok // true
 */
const parseEvent = (name, data) => {
    const kind = eventKinds.find((known) => known.name === name);
    if (!kind)
        return {
            ok: false,
            problem: `there is no event called “${typeof name === 'string' ? name : typeof name}”`,
        };
    const fields = copyFields(data, TEXTS, NUMBERS);
    const items = own(data, 'items');
    if (Array.isArray(items)) {
        const known = items.slice(0, MOST_ITEMS).map(parseItem);
        fields['items'] = known.filter((item) => item !== undefined);
    }
    for (const need of kind.needs) {
        const found = fields[need];
        if (found === undefined || (Array.isArray(found) && found.length === 0)) {
            return { ok: false, problem: `“${kind.name}” needs “${need}”` };
        }
    }
    return { ok: true, name: kind.name, data: fields };
};

export { ownText as a, effects as b, eventKinds as e, levels as l, own as o, parseEvent as p };
