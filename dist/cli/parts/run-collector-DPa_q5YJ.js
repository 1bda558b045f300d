import { Hono } from 'hono';
import { timingSafeEqual, createHash } from 'node:crypto';
import { o as own, a as ownText } from './own-D6HXLga1.js';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { once } from 'node:events';
import { w as withCredentials } from './with-credentials-C3czuWRS.js';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { l as loadDuckdb } from './load-duckdb-CPH1DzFk.js';

/** Characters that JSON leaves as they are and that could still break or reorder a line on somebody's screen. */
const UNPRINTABLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
const MOST_LENGTH = 300;
const escaped = (character) => [...Array(character.length).keys()]
    .map((place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`)
    .join('');
const cut = (_, value) => typeof value === 'string' ? value.slice(0, MOST_LENGTH) : value;
/**
 * Writes one line of JSON an event; nothing that was sent to us can begin a line of its own.
 * @example createLog((line) => process.stdout.write(line), Date.now)('refused', { status: 403 })
 */
const createLog = (write, now) => (event, fields = {}) => {
    const line = JSON.stringify({ time: new Date(now()).toISOString(), event, ...fields }, cut);
    write(`${line.replace(UNPRINTABLE, escaped)}\n`);
};

/** Something the owner can mend, said in one sentence that is printed as it is. */
class Mistake extends Error {
}

/** Events without their repetitions: the first of each id counts. */
const onceById = (events) => {
    const first = new Map();
    for (const sent of events)
        if (!first.has(sent.event.id))
            first.set(sent.event.id, sent);
    return [...first.values()];
};

/** A commit costs the same for one event and for thousands, so those of a moment share it. */
const WAIT_MS = 250;
const ENOUGH = 2_000;
/** More than this and whoever sends is asked to come back: about half a minute of a busy disk. */
const MOST_WAITING = 20_000;
const openGroupCommit = (destination, now) => {
    let group = [];
    let inGroup = 0;
    let held = 0;
    let timer;
    let last = Promise.resolve();
    const queue = (task) => {
        const turn = last.then(task);
        last = turn.catch(() => 'told to whoever waits for it');
        return turn;
    };
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        const [taken, size] = [group, inGroup];
        group = [];
        inGroup = 0;
        if (taken.length === 0)
            return;
        const done = queue(() => destination.commit(onceById(taken.flatMap(({ events }) => events)), now())).finally(() => {
            held -= size;
        });
        for (const { settle } of taken)
            settle(done);
    };
    return {
        add(events) {
            if (held + events.length > MOST_WAITING)
                return undefined;
            held += events.length;
            inGroup += events.length;
            const done = new Promise((settle) => group.push({ events, settle }));
            if (inGroup >= ENOUGH)
                flush();
            else
                timer ??= setTimeout(flush, WAIT_MS);
            return done;
        },
        inTurn(task) {
            flush();
            return queue(task);
        },
    };
};

const createBudget = (most) => {
    let held = 0;
    return {
        take(bytes) {
            if (held + bytes > most)
                return false;
            held += bytes;
            return true;
        },
        give(bytes) {
            held -= bytes;
        },
    };
};

/** Whoever is in the middle of a request has so long to finish it. */
const PATIENCE_MS$2 = 5_000;
const LOOK_MS = 50;
/** Stops accepting, lets the requests that are under way be answered, and resolves when all are gone. */
const closeServer = (server) => new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    const patience = setTimeout(() => server.closeAllConnections(), PATIENCE_MS$2);
    server.close(() => {
        clearInterval(idle);
        clearTimeout(patience);
        resolve();
    });
    server.closeIdleConnections();
});

/** Seconds after which a sender may come again. */
const COME_BACK_S = '2';
const HEADERS = {
    'content-type': 'application/json; charset=UTF-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
};
/** An answer in JSON. Every one is marked as ours, so that a sender can tell it from a proxy's. */
const answer$1 = (status, body, headers = {}) => new Response(JSON.stringify({ birebir: 1, ...body }), {
    status,
    headers: { ...HEADERS, ...headers },
});
/** One sentence about what was wrong with a request. */
const problem = (status, sentence, headers = {}) => answer$1(status, { problem: sentence }, headers);
/** Nothing is taken now; the sender keeps what it has and comes back. */
const comeBack = (sentence) => problem(503, sentence, { 'retry-after': COME_BACK_S });

const digest = (text) => createHash('sha256').update(text).digest();
/** Lets in who has the token. Digests are compared, in a time that says nothing about how much was right. */
const bearer = (token) => {
    const expected = digest(`Bearer ${token}`);
    return async (context, next) => {
        const given = digest(context.req.header('authorization') ?? '');
        if (timingSafeEqual(given, expected))
            return next();
        return problem(401, 'This needs the collector’s token.', { 'www-authenticate': 'Bearer' });
    };
};

/** A day: an answer about origins does not change while the collector runs. */
const MAX_AGE_S = '86400';
const ALLOWED = 'POST, OPTIONS';
const preflight = () => new Response(null, {
    status: 204,
    headers: {
        allow: ALLOWED,
        'access-control-allow-methods': ALLOWED,
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': MAX_AGE_S,
    },
});
/**
 * Lets in pages of allowed origins, and what is no page and therefore names no origin. Credentials are never
 * allowed: no cookie is read, so that no other page can act in a visitor's name.
 */
const cors = ({ allowsOrigin, log, }) => async (context, next) => {
    const origin = context.req.header('origin');
    const isForeign = origin === undefined
        ? context.req.header('sec-fetch-site') === 'cross-site'
        : !allowsOrigin(origin, context.req.header('host'));
    if (isForeign) {
        log('foreign origin', { origin });
        return problem(403, 'This page may not send here; the collector’s --origin names those that may.');
    }
    if (context.req.method === 'OPTIONS')
        context.res = preflight();
    else
        await next();
    if (origin !== undefined) {
        context.res.headers.set('access-control-allow-origin', origin);
        context.res.headers.set('access-control-expose-headers', 'retry-after');
    }
    context.res.headers.append('vary', 'origin');
    return undefined;
};

/** Events have five levels; what has more was not made by us. */
const DEEPEST = 16;
const QUOTE = 34;
const BACKSLASH = 92;
const isOpening = (code) => code === 91 || code === 123;
const isClosing = (code) => code === 93 || code === 125;
/** Whether JSON is nested deeper than an event can be; one pass over the text, without recursion. */
const isTooDeep = (text) => {
    let depth = 0;
    let quoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (quoted) {
            if (code === BACKSLASH)
                at += 1;
            else if (code === QUOTE)
                quoted = false;
        }
        else if (code === QUOTE)
            quoted = true;
        else if (isOpening(code))
            depth += 1;
        else if (isClosing(code))
            depth -= 1;
        if (depth > DEEPEST)
            return true;
    }
    return false;
};

/** An escaped half of a surrogate pair: alone it is no character, and no database takes it. */
const SURROGATE = /\\u[dD][89a-fA-F]/;
const wellFormed = (_, value) => typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
const parseJson = (text) => {
    if (isTooDeep(text))
        return { ok: false, problem: 'The JSON is nested deeper than an event is.' };
    try {
        const value = JSON.parse(text, SURROGATE.test(text) ? wellFormed : undefined);
        return { ok: true, value };
    }
    catch {
        return { ok: false, problem: 'The body is not JSON.' };
    }
};

/** One request; a browser sends 64 KiB at most when a page closes. */
const MOST_BYTES$2 = 1024 * 1024;
const TYPES = /^(text\/plain|application\/(json|cloudevents\+json|cloudevents-batch\+json))\s*(;\s*charset="?utf-8"?\s*)?$/i;
const TOO_LARGE = 'A request may hold 1 MiB; send the events in smaller batches.';
const refuse$1 = (response) => ({ ok: false, response });
/** What the headers alone give away. */
const refusedByHeaders = ({ headers }) => {
    const encoding = headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity') {
        return problem(415, 'The body is compressed; send it as it is.', {
            'accept-encoding': 'identity',
        });
    }
    if (!TYPES.test(headers['content-type'] ?? '')) {
        return problem(415, 'The body is neither text/plain nor JSON in UTF-8.');
    }
    if (Number(headers['content-length'] ?? 0) > MOST_BYTES$2) {
        return problem(413, TOO_LARGE, { connection: 'close' });
    }
    return undefined;
};
const decoded = (chunks) => {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    }
    catch {
        return undefined;
    }
};
/** Reads a body as far as it may go. Whoever gets a text gives its bytes back to the budget when done with it. */
const readBody = async (incoming, budget) => {
    const early = refusedByHeaders(incoming);
    if (early)
        return refuse$1(early);
    const chunks = [];
    let bytes = 0;
    const giveUp = (response) => {
        budget.give(bytes);
        return refuse$1(response);
    };
    try {
        // `iterator` leaves the stream alive when we stop: the refusal still has to go out.
        for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
            if (!Buffer.isBuffer(chunk) || bytes + chunk.length > MOST_BYTES$2) {
                return giveUp(problem(413, TOO_LARGE, { connection: 'close' }));
            }
            if (!budget.take(chunk.length)) {
                return giveUp(comeBack('Too much is being received at this moment.'));
            }
            bytes += chunk.length;
            chunks.push(chunk);
        }
    }
    catch {
        return giveUp(problem(400, 'The body ended too early.'));
    }
    const text = decoded(chunks);
    return text === undefined
        ? giveUp(problem(400, 'The body is not UTF-8.'))
        : { ok: true, text, bytes };
};

/** As a visitor's pseudonym is read in an event. */
const VISITOR = /^[\w.:-]{1,100}$/;
/** Takes one visitor's events out, after everything that came before and ahead of everything that comes late. */
const eraseVisitor = async ({ group, archive, log, now }, visitor) => {
    if (!archive) {
        return problem(404, 'Nothing is kept here; the store behind this collector has to erase it.');
    }
    if (typeof visitor !== 'string' || !VISITOR.test(visitor)) {
        return problem(400, 'To erase a visitor, the body is {"visitor":"…"} with the visitor’s pseudonym.');
    }
    try {
        const events = await group.inTurn(() => archive.erase(visitor, now()));
        log('erased', { events });
        return answer$1(200, { erased: true });
    }
    catch (error) {
        log('not erased', { reason: `${error}` });
        return comeBack('The visitor could not be erased at this moment.');
    }
};
/** What a visitor's own browser calls, from the shop's page. */
const eraseOnRequest = (ports) => async (context) => {
    const body = await readBody(context.env.incoming, ports.budget);
    if (!body.ok)
        return body.response;
    try {
        const json = parseJson(body.text);
        return await eraseVisitor(ports, json.ok ? own(json.value, 'visitor') : undefined);
    }
    finally {
        ports.budget.give(body.bytes);
    }
};

const LIMIT = 1_000;
const MOST = 10_000;
/** A moment in ms, and where one page of events ends within a moment, the id after which the next begins. */
const SINCE = /^(\d{1,15})(?:-([\w.:-]{1,100}))?$/;
/** Reads what is kept, in the order of its arrival. `next` is the `since` of the following page. */
const readEvents = ({ group, log }, archive) => async (context) => {
    const since = SINCE.exec(context.req.query('since') ?? '0');
    const limit = Number(context.req.query('limit') ?? LIMIT);
    if (!since || !Number.isInteger(limit) || limit < 1 || limit > MOST) {
        return problem(400, `“since” is a moment in ms, or what “next” said; “limit” is 1 to ${MOST}.`);
    }
    const after = { receivedAt: Number(since[1]), id: since[2] ?? '' };
    try {
        const events = await group.inTurn(() => archive.read(after, limit));
        const last = events.at(-1);
        return answer$1(200, { events, next: last ? `${last.received_at}-${last.id}` : since[0] });
    }
    catch (error) {
        log('not read', { reason: `${error}` });
        return comeBack('The events could not be read at this moment.');
    }
};

/** What the digits of a text come to, each weighed by its place, of ten. */
const leftOver = (text, weigh) => 
// Not `Array.from`: Prototype.js has its own, which maps nothing.
[...text].reduce((sum, digit, place) => sum + weigh(Number(digit), place), 0) % 10;
/** Luhn (ISO/IEC 7812-1): all but every second digit from the right count twice, and of two digits their sum. */
const isCard = (text) => {
    const digits = text.replace(/\D/g, '');
    const even = digits.length % 2;
    return !leftOver(digits, (one, at) => (at % 2 === even ? one * 2 - (one > 4 ? 9 : 0) : one));
};
/** The Turkish national id (MERNİS): the last two digits follow from those before them. */
const isNationalId = (text) => !leftOver(text, (one, at) => (at > 9 ? 9 : 1) * one) &&
    !leftOver(text, (one, at) => (at > 8 ? at - 10 : at % 2 ? 9 : 7) * one);
/** ISO 13616: the country and check digits put last, and letters read as 10 to 35, leave 1 of 97. */
const isIban = (text) => {
    const signs = text.replace(/ /g, '');
    let rest = 0;
    for (const sign of signs.slice(4) + signs.slice(0, 4)) {
        rest = Number(`${rest}${Number.parseInt(sign, 36)}`) % 97;
    }
    return rest === 1;
};
/**
 * What tells of a person, by its shape, and where a number of the shop's could have it too, by its checksum. A phone
 * number needs a `+` or `00`, a leading zero and ten digits, or the Turkish mobile's spacing. No lookbehind: Safari before
 * 16.4 cannot read it.
 */
const MARKS = [
    ['e-mail', /[\w.+-]+(@|%40)[\w-]+(\.[\w-]+)+/g],
    ['iban', /\b[a-z]{2}\d\d ?\w{4}( ?\d\w{0,3}){2,7}\b/gi, isIban],
    ['card', /\b(?=[3-6]|2[2-7]|9792)\d([ -]?\d){13,18}\b/g, isCard],
    ['id', /\b[1-9]\d{10}\b/g, isNationalId],
    [
        'phone',
        /(\+|\b00)[1-9]([ ().-]{0,2}\d){9,12}\b|\b0([ ().-]{0,2}\d){10}\b|\b5\d\d[ .-]\d{3}([ .-]?\d\d){2}\b/g,
    ],
];
/** All of them hold an `@`, as it is or as an address writes it, or at least four digits; hardly a product's name does. */
const MAY_TELL = /@|%40|(\d\D*){4}/;
/**
 * A text without what tells of a person: e-mail addresses, bank accounts, cards, national ids, phone numbers.
 * @example mask('ali@example.com için çay') // '[e-mail] için çay'
 */
const mask = (text) => {
    if (!MAY_TELL.test(text))
        return text;
    let left = text;
    for (const [kind, shape, holds] of MARKS) {
        left = left.replace(shape, (found) => (!holds || holds(found) ? `[${kind}]` : found));
    }
    return left;
};

/** What people type, or what may quote them: it is never kept or sent with more of a person than it must have. */
const TYPED = ['search_term', 'answer', 'page_path', 'item_list_name', 'campaign'];
const maskedItem = (item) => {
    const { item_id, item_name } = item;
    if (item_name === undefined)
        return item;
    const name = mask(item_name);
    // A nameless item is known by its name.
    return { ...item, item_name: name, item_id: item_id === item_name ? name : item_id };
};
/** An event as it may be kept and sent: e-mail addresses, phone, card, account and id numbers are marks. */
const maskedEvent = (event) => {
    const { data } = event;
    const masked = {};
    for (const field of TYPED) {
        const text = data[field];
        if (text !== undefined)
            masked[field] = mask(text);
    }
    if (data.items)
        masked.items = data.items.map(maskedItem);
    return { ...event, data: { ...data, ...masked } };
};

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

/** The last moment that RFC 3339 can write: a year has four digits. */
const LAST = 253_402_300_799_999;
const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
/** A moment as text. A clock that is absurdly wrong is written as the nearest moment that can be. */
const toRfc3339 = (at) => new Date(Math.min(Math.max(at, 0), LAST) || 0).toISOString();
/** The moment that a text names, in ms; undefined where it is none. */
const fromRfc3339 = (text) => {
    if (typeof text !== 'string' || !SHAPE.test(text))
        return undefined;
    const at = Date.parse(text);
    return at >= 0 ? at : undefined;
};

/** Long enough for every kind of random id; nothing in it can be mistaken for a path, a query or a line. */
const ID = /^[\w.:-]{1,100}$/;
/** A name for words: anything that can be printed on one line. */
const VERSION = /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u;
const text = (found, shape) => typeof found === 'string' && shape.test(found) ? found : undefined;
const refuse = (problem) => ({ ok: false, problem });
const consentIn = (found) => {
    const version = text(found.consentVersion, VERSION);
    const at = fromRfc3339(found.consentAt);
    return version !== undefined && at !== undefined ? { version, at } : undefined;
};
/** Reads an event as strictly as the page that made it, and masks it as its memory would. */
const readSentEvent = (found) => {
    if (found.problem !== undefined)
        return refuse(found.problem);
    const id = text(found.id, ID);
    if (!id)
        return refuse('its id is not 1 to 100 letters, digits, dots, colons and dashes');
    const at = fromRfc3339(found.at);
    if (at === undefined)
        return refuse('its time is no moment in RFC 3339');
    const visitor = text(found.visitor, ID);
    if (!visitor)
        return refuse('it names no visitor');
    const session = text(found.session, ID);
    if (!session)
        return refuse('it names no session');
    const consent = consentIn(found);
    if (!consent)
        return refuse('it carries no consent record of a version and a date');
    const parsed = parseEvent(found.name, found.data);
    if (!parsed.ok)
        return refuse(parsed.problem);
    const { name, data } = parsed;
    return {
        ok: true,
        sent: { event: maskedEvent({ id, at, name, data }), visitor, session, consent },
    };
};

/** Longer than any id of ours; a refusal repeats no more than this of what it was sent. */
const MOST_REPEATED = 100;
const nameOf = (id, place) => typeof id === 'string' && id !== '' ? id.slice(0, MOST_REPEATED) : `#${place}`;
/** Reads every entry of a batch; one that cannot be read does not stop the others. */
const readBatch = (entries, find) => {
    const events = [];
    const refused = [];
    entries.forEach((entry, place) => {
        const found = find(entry);
        const read = readSentEvent(found);
        if (read.ok)
            events.push(read.sent);
        else
            refused.push({ id: nameOf(found.id, place), reason: read.problem });
    });
    return { events, refused };
};

const PREFIX = 'birebir.';
const nameIn = (type) => typeof type === 'string' && type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type;
const find$1 = (entry) => ({
    problem: own(entry, 'specversion') === '1.0' ? undefined : 'its specversion is not 1.0',
    id: own(entry, 'id'),
    at: own(entry, 'time'),
    name: nameIn(own(entry, 'type')),
    data: own(entry, 'data'),
    visitor: own(entry, 'visitor'),
    session: own(entry, 'session'),
    consentVersion: own(entry, 'consentversion'),
    consentAt: own(entry, 'consentat'),
});
/** Reads a JSON batch of CloudEvents 1.0, and a single one. */
const readCloudevents = {
    id: 'cloudevents',
    decode(body) {
        if (Array.isArray(body))
            return readBatch(body, find$1);
        return own(body, 'specversion') === undefined ? undefined : readBatch([body], find$1);
    },
};

const itemIn = (product) => typeof product !== 'object' || product === null
    ? undefined
    : {
        ...product,
        item_id: own(product, 'product_id'),
        item_name: own(product, 'name'),
        item_brand: own(product, 'brand'),
        item_category: own(product, 'category'),
        item_variant: own(product, 'variant'),
    };
const itemsIn = (properties) => {
    const products = own(properties, 'products');
    if (Array.isArray(products))
        return products.map(itemIn);
    return own(properties, 'product_id') === undefined ? undefined : [itemIn(properties)];
};
const dataIn = (properties) => typeof properties !== 'object' || properties === null
    ? undefined
    : {
        ...properties,
        items: itemsIn(properties),
        transaction_id: own(properties, 'order_id'),
        search_term: own(properties, 'query'),
        value: own(properties, 'revenue') ?? own(properties, 'value'),
    };
const find = (entry) => {
    const ours = own(own(entry, 'context'), 'birebir');
    return {
        problem: own(entry, 'type') === 'track' ? undefined : 'its type is not track',
        id: own(entry, 'messageId'),
        at: own(entry, 'timestamp'),
        name: own(ours, 'name'),
        data: dataIn(own(entry, 'properties')),
        visitor: own(entry, 'anonymousId'),
        session: own(ours, 'session'),
        consentVersion: own(ours, 'consentversion'),
        consentAt: own(ours, 'consentat'),
    };
};
/** Reads a Segment batch that our sender has written: our names and the consent record stand in the context. */
const readSegment = {
    id: 'segment',
    decode(body) {
        const batch = own(body, 'batch');
        return Array.isArray(batch) ? readBatch(batch, find) : undefined;
    },
};

/** The receiving half of every format, tried in this order. */
const readers = {
    cloudevents: readCloudevents,
    segment: readSegment,
};

/** Clocks of visitors are wrong by hours, not by more than a day, when a consent is honest. */
const TOLERANCE_MS = 24 * 60 * 60 * 1000;
const REASON = 'its consent is dated more than a day ahead';
/** Looks at consent once more where the clock is ours: one that lies in the future was not given. */
const checkConsent = (batch, now) => {
    const isAhead = (at) => at > now + TOLERANCE_MS;
    const ahead = batch.events.filter(({ consent }) => isAhead(consent.at));
    if (ahead.length === 0)
        return batch;
    return {
        events: batch.events.filter(({ consent }) => !isAhead(consent.at)),
        refused: [...batch.refused, ...ahead.map(({ event }) => ({ id: event.id, reason: REASON }))],
    };
};

/** A batch of more is asked for in parts. */
const MOST_EVENTS = 1_000;
const sizeOf = (body) => {
    const entries = Array.isArray(body) ? body : own(body, 'batch');
    return Array.isArray(entries) ? entries.length : 1;
};
/** Reads a body in whichever format it is written. */
const parseBatch = (text, now) => {
    const json = parseJson(text);
    if (!json.ok)
        return { ...json, status: 400 };
    if (sizeOf(json.value) > MOST_EVENTS) {
        const problem = `A request may hold ${MOST_EVENTS} events; send them in smaller batches.`;
        return { ok: false, status: 413, problem };
    }
    for (const reader of Object.values(readers)) {
        const batch = reader.decode(json.value);
        if (batch)
            return { ok: true, batch: checkConsent(batch, now) };
    }
    const problem = 'The body is neither a batch of CloudEvents nor one of Segment.';
    return { ok: false, status: 400, problem };
};

/** Which events are kept and which are not wanted; 400 where there are only such. */
const acknowledge = ({ events, refused }, late) => {
    const accepted = events.map(({ event }) => event.id).filter((id) => !late.has(id));
    const notWanted = events.flatMap(({ event: { id } }) => {
        const reason = late.get(id);
        return reason === undefined ? [] : [{ id, reason }];
    });
    const all = [...refused, ...notWanted];
    const status = accepted.length === 0 && all.length > 0 ? 400 : 202;
    return answer$1(status, { accepted, refused: all });
};
/** Answers only when the events are committed: until then the sender keeps them. */
const takeEvents = ({ budget, group, log, now }) => async (context) => {
    const body = await readBody(context.env.incoming, budget);
    if (!body.ok)
        return body.response;
    try {
        const parsed = parseBatch(body.text, now());
        if (!parsed.ok)
            return problem(parsed.status, parsed.problem);
        const { batch } = parsed;
        if (batch.events.length === 0)
            return acknowledge(batch, new Map());
        const late = await group.add(batch.events);
        return late ? acknowledge(batch, late) : comeBack('Too many events are waiting to be kept.');
    }
    catch (error) {
        log('not committed', { reason: `${error}` });
        return comeBack('The events could not be kept at this moment.');
    }
    finally {
        budget.give(body.bytes);
    }
};

/** Beside the path of the events, so that one rule of a proxy covers both. */
const erasePath = (path) => `${path.slice(0, path.lastIndexOf('/'))}/erase`;
/** A pseudonym in a path is left out of the log. */
const WHOM = /(?<=^\/visitors\/).+/;
const onlyBy = (methods) => () => problem(405, `Only ${methods} is answered here.`, { allow: methods });
const addReadApi = (app, ports, token) => {
    const { archive, group } = ports;
    if (!archive)
        return;
    const gate = bearer(token);
    app.get('/events', gate, readEvents(ports, archive));
    app.get('/stats', gate, async () => answer$1(200, await group.inTurn(() => archive.stats())));
    app.delete('/visitors/:id', gate, (context) => eraseVisitor(ports, context.req.param('id')));
};
/** Everything that the collector answers. No file is served, and nothing but events and erasures is written. */
const createApp = (ports) => {
    const { path, token, log } = ports;
    const app = new Hono();
    app.use(async (context, next) => {
        await next();
        const { method, path: asked } = context.req;
        const { status } = context.res;
        if (status >= 400)
            log('refused', { method, path: asked.replace(WHOM, '…'), status });
    });
    for (const [at, handler] of [
        [path, takeEvents(ports)],
        [erasePath(path), eraseOnRequest(ports)],
    ]) {
        app.use(at, cors(ports));
        app.post(at, handler);
        app.all(at, onlyBy('POST, OPTIONS'));
    }
    app.get('/healthz', () => answer$1(200, { ok: true }));
    if (token !== undefined)
        addReadApi(app, ports, token);
    app.notFound(() => problem(404, 'There is nothing at this address.'));
    app.onError((error) => {
        log('fault', { reason: `${error}` });
        return comeBack('The request could not be answered at this moment.');
    });
    return app;
};

/** Node's parser refuses ambiguous requests with 400; these bounds refuse the slow, the long and the many. */
const LIMITS = {
    insecureHTTPParser: false,
    requireHostHeader: true,
    maxHeaderSize: 8 * 1024,
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    keepAliveTimeout: 5_000,
    /** How often the times above are looked at. */
    connectionsCheckingInterval: 2_000,
};
const MOST_CONNECTIONS = 1_000;
/** A connection on which nothing moves: above all one that does not take its answer. */
const SILENCE_MS = 30_000;
/** The HTTP server; it does not listen yet. */
const createCollectorServer = (app, limits = {}) => {
    const listener = getRequestListener((request, env) => app.fetch(request, env), { errorHandler: () => problem(400, 'The request cannot be read.') });
    const server = createServer({ ...LIMITS, ...limits }, (incoming, outgoing) => {
        void listener(incoming, outgoing);
    });
    server.maxConnections = MOST_CONNECTIONS;
    server.setTimeout(SILENCE_MS);
    return server;
};

const REASONS = {
    EADDRINUSE: 'something else listens there',
    EACCES: 'this user may not use that port',
    EADDRNOTAVAIL: 'this machine has no such address',
    ENOTFOUND: 'there is no host of that name',
};
/** Listens, and says at which port: 0 asks for any that is free. */
const listen = async (server, host, port) => {
    server.listen(port, host);
    try {
        await once(server, 'listening');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? `${error.code}` : `${error}`;
        throw new Mistake(`The collector cannot listen at ${host}:${port}: ${REASONS[code] ?? code}.`);
    }
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
};

const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** An origin as browsers write it; undefined for `null` and for what is none. */
const parsed = (origin) => {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    return url?.origin === origin ? url : undefined;
};
/** With a list, the list and nothing else; without one, pages of the same host and of this machine. */
const allowOrigins = (listed) => {
    if (listed.length > 0)
        return (origin) => listed.includes(origin);
    return (origin, host) => {
        const url = parsed(origin);
        return url !== undefined && (url.host === host || LOOPBACK.test(url.hostname));
    };
};

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 60 * 60 * 1000;
/** Deletes what is older than so many days, at once and every hour. Returns what stops it. */
const keepRetention = ({ group, log, now }, archive, days) => {
    const prune = () => {
        group
            .inTurn(() => archive.prune(now() - days * DAY_MS))
            .then((events) => events > 0 && log('pruned', { events }))
            .catch((error) => log('not pruned', { reason: `${error}` }));
    };
    prune();
    const timer = setInterval(prune, EVERY_MS);
    return () => clearInterval(timer);
};

/**
 * JSON of plain values, written without `toJSON`: old libraries (Prototype.js on Magento) give arrays one of
 * their own, and `JSON.stringify` would then send every list as a text.
 * Source of the trouble: https://github.com/amplitude/Amplitude-JavaScript/issues/313
 */
const jsonText = (value) => {
    // A damaged row of a database may hold one; JSON.stringify throws at it.
    if (typeof value === 'bigint')
        return `${value}`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value))
        return `[${value.map(jsonText).join()}]`;
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${jsonText(field)}`).join()}}`;
};

/** The object in an answer's body; undefined for a page, a text, a list, or JSON that was cut short. */
const jsonAnswer = (body) => {
    try {
        const answer = JSON.parse(body);
        return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
            ? answer
            : undefined;
    }
    catch {
        return undefined;
    }
};

/** With 202 it has taken something, with 400 nothing; a proxy between may make 200 of the first. */
const STATUSES = [200, 202, 400];
/** What our collector answers, in every format: `{"birebir":1,"accepted":["id"],"refused":[{"id":"…","reason":"…"}]}`. */
const ourAcknowledgement = (status, answer, ids) => {
    const accepted = own(answer, 'accepted');
    const refused = own(answer, 'refused');
    if (!STATUSES.includes(status) || own(answer, 'birebir') !== 1)
        return undefined;
    if (!Array.isArray(accepted) || !Array.isArray(refused))
        return undefined;
    const taken = ids.filter((id) => accepted.includes(id));
    const sentBack = refused.map((one) => own(one, 'id'));
    return {
        accepted: taken,
        refused: ids.filter((id) => sentBack.includes(id) && !taken.includes(id)),
    };
};

/** Answers to a delivery without and with a payload, in section 2.2 of the web hooks. */
const TAKEN_IN_SILENCE = [201, 202, 204];
const TAKEN_WITH_WORDS = [200, 201, 202];
const cloudEvent = ({ event, visitor, session, consent }, source) => ({
    specversion: '1.0',
    id: event.id,
    source,
    type: `birebir.${event.name}`,
    time: toRfc3339(event.at),
    datacontenttype: 'application/json',
    visitor,
    session,
    consentversion: consent.version,
    consentat: toRfc3339(consent.at),
    data: event.data,
});
/**
 * CloudEvents 1.0, JSON batch: attributes at the top, ours in lower-case letters as extensions must be.
 * Sources: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md (section 4) and
 * https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/http-webhook.md (section 2.2).
 */
const cloudevents = {
    id: 'cloudevents',
    encode: (events, origin) => jsonText(events.map((one) => cloudEvent(one, origin))),
    acknowledged(status, body, ids) {
        const answer = jsonAnswer(body);
        const inSilence = body.trim() === '' && TAKEN_IN_SILENCE.includes(status);
        if (inSilence)
            return { accepted: ids, refused: [] };
        if (own(answer, 'birebir') !== undefined)
            return ourAcknowledgement(status, answer, ids);
        return answer && TAKEN_WITH_WORDS.includes(status) && own(answer, 'error') === undefined
            ? { accepted: ids, refused: [] }
            : undefined;
    },
};

/**
 * What Segment's e-commerce spec calls our events, where it has them; the others keep our names.
 * Source: https://segment.com/docs/connections/spec/ecommerce/v2/
 */
const segmentNames = {
    search: 'Products Searched',
    view_item_list: 'Product List Viewed',
    filter: 'Product List Filtered',
    select_item: 'Product Clicked',
    view_item: 'Product Viewed',
    add_to_wishlist: 'Product Added to Wishlist',
    share: 'Product Shared',
    add_to_cart: 'Product Added',
    remove_from_cart: 'Product Removed',
    view_cart: 'Cart Viewed',
    begin_checkout: 'Checkout Started',
    add_payment_info: 'Payment Info Entered',
    purchase: 'Order Completed',
    refund: 'Order Refunded',
};

/** Segment has one product in these, and its fields beside the others. */
const OF_ONE_PRODUCT = [
    'select_item',
    'view_item',
    'add_to_wishlist',
    'share',
    'add_to_cart',
    'remove_from_cart',
];
const product = ({ item_id: product_id, item_name: name, item_brand: brand, item_category: category, item_variant: variant, ...rest }) => ({ product_id, name, brand, category, variant, ...rest });
/** What an order was worth is its revenue: both leave out delivery and taxes. */
const worth = (name, value) => name === 'purchase' || name === 'refund' ? { revenue: value } : { value };
/** An event's fields by the names that Segment's e-commerce spec gives them; what it does not name keeps ours. */
const segmentProperties = ({ name, data }) => {
    const { items, transaction_id: order_id, search_term: query, value, ...rest } = data;
    const fields = { order_id, query, ...worth(name, value), ...rest };
    const products = items?.map(product);
    const only = products?.length === 1 && OF_ONE_PRODUCT.includes(name) ? products[0] : undefined;
    return only ? { ...fields, ...only } : { ...fields, products };
};

const track = ({ event, visitor, session, consent }, origin) => ({
    type: 'track',
    event: segmentNames[event.name] ?? event.name,
    messageId: event.id,
    timestamp: toRfc3339(event.at),
    anonymousId: visitor,
    properties: segmentProperties(event),
    context: {
        page: { url: origin },
        birebir: {
            name: event.name,
            session,
            consentversion: consent.version,
            consentat: toRfc3339(consent.at),
        },
    },
});
/**
 * Segment's batch of `track` calls, as RudderStack and others take it too. Our own names stay in the context.
 * Sources: https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/ (Batch) and, for the
 * answer `OK`, https://github.com/rudderlabs/rudder-server/blob/master/gateway/response/response.go
 */
const segment = {
    id: 'segment',
    encode: (events, origin) => jsonText({ batch: events.map((one) => track(one, origin)) }),
    acknowledged(status, body, ids) {
        const answer = jsonAnswer(body);
        if (own(answer, 'birebir') !== undefined)
            return ourAcknowledgement(status, answer, ids);
        const taken = status === 200 && (own(answer, 'success') === true || body.trim() === 'OK');
        return taken ? { accepted: ids, refused: [] } : undefined;
    },
};

/** Every way in which events can be sent. Each has its reader in `readers.ts`. */
const formats = { cloudevents, segment };

/** Longer than a receiver takes that works, shorter than a browser waits for us. */
const PATIENCE_MS$1 = 10_000;
/** Posts to a receiver. Rejects where there is no whole answer in time; follows no redirection. */
const post = async (address, contentType, body) => {
    // `scheme+http://name:password@host/path`
    const { url, headers } = withCredentials(address.href.replace(/^[a-z]+\+/, ''));
    const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': contentType },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE_MS$1),
    });
    return { status: response.status, body: await response.text() };
};

const TABLE = /^\/([A-Za-z_]\w*\.)?[A-Za-z_]\w*$/;
const row = ({ event, visitor, session, consent }, receivedAt) => ({
    id: event.id,
    at: event.at,
    received_at: receivedAt,
    name: event.name,
    visitor,
    session,
    consent_version: consent.version,
    consent_at: consent.at,
    data: JSON.stringify(event.data),
});
/**
 * Inserts into a ClickHouse table of the columns above (moments as `Int64` in ms, the rest `String`). The server
 * gathers small inserts and answers when they are written. Repeated events are dropped by the table's engine:
 * `ENGINE = ReplacingMergeTree ORDER BY (visitor, id)`.
 * Source: https://clickhouse.com/docs/optimize/asynchronous-inserts
 */
const clickhouse = {
    schemes: ['clickhouse+http:', 'clickhouse+https:'],
    async open(address) {
        if (!TABLE.test(address.pathname)) {
            throw new Mistake(`--sink names the table “${address.pathname.slice(1)}”; write clickhouse+http://host:8123/database.table.`);
        }
        const to = new URL(address.href);
        to.pathname = '/';
        to.searchParams.set('query', `INSERT INTO ${address.pathname.slice(1)} FORMAT JSONEachRow`);
        to.searchParams.set('async_insert', '1');
        to.searchParams.set('wait_for_async_insert', '1');
        return {
            async commit(events, receivedAt) {
                const rows = events.map((sent) => JSON.stringify(row(sent, receivedAt))).join('\n');
                const { status, body } = await post(to, 'application/x-ndjson', rows);
                if (status !== 200 || body.trim() !== '') {
                    throw new Error(`${address.host} answered ${status}: ${body.slice(0, 200)}`);
                }
                return new Map();
            },
            close: async () => undefined,
        };
    },
};

/** Halves a group until every body is as small as its receiver asks; one event is never parted. */
const inPieces = (group, mostBytes, encode) => {
    const body = encode(group);
    if (group.length < 2 || Buffer.byteLength(body) <= mostBytes)
        return [{ part: group, body }];
    const half = Math.ceil(group.length / 2);
    return [
        ...inPieces(group.slice(0, half), mostBytes, encode),
        ...inPieces(group.slice(half), mostBytes, encode),
    ];
};

/** Segment takes 500 kB a batch, with whatever its proxies add. */
const MOST_BYTES$1 = 400_000;
const REFUSED = 'the receiver behind this collector has refused it';
/** Hands events on in one of our formats, and believes only what the format knows as an acknowledgement. */
const formatSink = (format, contentType) => ({
    schemes: [`${format.id}+http:`, `${format.id}+https:`],
    open: async (address, source) => ({
        async commit(events) {
            const refusals = new Map();
            for (const { part, body } of inPieces(events, MOST_BYTES$1, (some) => format.encode(some, source))) {
                const ids = part.map(({ event }) => event.id);
                const answer = await post(address, contentType, body);
                const told = format.acknowledged(answer.status, answer.body, ids);
                if (!told || told.accepted.length + told.refused.length < ids.length) {
                    throw new Error(`${address.host} answered ${answer.status} and did not acknowledge`);
                }
                for (const id of told.refused)
                    refusals.set(id, REFUSED);
            }
            return refusals;
        },
        close: async () => undefined,
    }),
});

/** The packages of NATS; loaded only where it is used. */
const loadNats = async () => {
    try {
        const [{ connect }, { jetstream }] = await Promise.all([
            import('@nats-io/transport-node'),
            import('@nats-io/jetstream'),
        ]);
        return { connect, jetstream };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
        throw new Mistake(`To hand events on to NATS add its packages with “npm i @nats-io/transport-node @nats-io/jetstream” (${reason}).`);
    }
};

const SUBJECT = /^\/[\w-]+(\.[\w-]+)*$/;
const PATIENCE_MS = 3_000;
const LOOK_AGAIN_MS = 500;
const connected = async (address) => {
    const { connect, jetstream } = await loadNats();
    const { hostname, port, username, password } = address;
    const named = username
        ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
        : {};
    const servers = `${hostname}:${port || 4222}`;
    try {
        const connection = await connect({
            servers,
            ...named,
            maxReconnectAttempts: -1,
            reconnectTimeWait: LOOK_AGAIN_MS,
        });
        return { connection, stream: jetstream(connection, { timeout: PATIENCE_MS }) };
    }
    catch (error) {
        throw new Mistake(`NATS does not answer at ${servers}, so nothing is collected: ${error}`);
    }
};
/**
 * Publishes each event to a JetStream subject as a batch of one CloudEvent. The event's id is the message's id,
 * by which the stream drops what comes twice within its window.
 * Source: https://docs.nats.io/nats-concepts/jetstream/streams (Nats-Msg-Id)
 */
const nats = {
    schemes: ['nats:'],
    async open(address, source) {
        if (!SUBJECT.test(address.pathname)) {
            throw new Mistake(`--sink names the subject “${address.pathname.slice(1)}”; write nats://host:4222/stream.subject.`);
        }
        const subject = address.pathname.slice(1);
        const { connection, stream } = await connected(address);
        return {
            async commit(events) {
                await Promise.all(events.map((sent) => stream.publish(subject, formats.cloudevents.encode([sent], source), {
                    msgID: sent.event.id,
                })));
                return new Map();
            },
            // Everything that was acknowledged is there already; a server that is away has nothing to be waited for.
            close: () => connection.drain().catch(() => connection.close()),
        };
    },
};

/** Every way to hand events on. */
const sinks = [
    nats,
    clickhouse,
    formatSink(formats.cloudevents, 'application/cloudevents-batch+json; charset=UTF-8'),
    formatSink(formats.segment, 'application/json'),
];
/** Where events come from when no shop is named with `--origin`. */
const SOMEWHERE = 'urn:birebir:collector';
/** Opens the sink that an address names. */
const openSink = async (address, source = SOMEWHERE) => {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const sink = sinks.find(({ schemes }) => url !== undefined && schemes.includes(url.protocol));
    if (url && sink)
        return sink.open(url, source);
    const known = sinks.flatMap(({ schemes }) => schemes).map((scheme) => `${scheme}//`);
    throw new Mistake(`--sink is “${address}”; an address begins with one of ${known.join(', ')}.`);
};

/** Puts a group of events where the SQL of a commit finds them. */
const appendArriving = async (connection, events) => {
    const appender = await connection.createAppender('arriving', undefined, 'temp');
    for (const { event, visitor, session, consent } of events) {
        appender.appendVarchar(event.id);
        appender.appendBigInt(BigInt(event.at));
        appender.appendVarchar(event.name);
        appender.appendVarchar(visitor);
        appender.appendVarchar(session);
        appender.appendVarchar(consent.version);
        appender.appendBigInt(BigInt(consent.at));
        appender.appendVarchar(JSON.stringify(event.data));
        appender.endRow();
    }
    appender.closeSync();
};

var erase = "insert into erased_visitors\nselect sha256($1), $2\nwhere sha256($1) not in (select visitor_hash from erased_visitors);\n";

/** Does everything or nothing. */
const inTransaction = async (connection, act) => {
    await connection.run('begin');
    try {
        const result = await act();
        await connection.run('commit');
        return result;
    }
    catch (error) {
        await connection.run('rollback').catch(() => 'a commit that fails has rolled back itself');
        throw error;
    }
};

var read = "select id, \"at\", received_at, name, visitor, session, consent_version, consent_at, data::varchar as data\nfrom events\nwhere received_at > $1 or (received_at = $1 and id > $2)\norder by received_at, id\nlimit $3;\n";

var stats = "select\n  count(*) as events,\n  count(distinct visitor) as visitors,\n  min(\"at\") as first_at,\n  max(\"at\") as last_at\nfrom events;\n";

/** DuckDB counts in bigints; ms and counts of events are safe as numbers. */
const counted = (value) => Number(value);
const momentOr = (value) => (value === null ? null : Number(value));
const keptEvent = (row) => ({
    id: `${row['id']}`,
    at: counted(row['at']),
    received_at: counted(row['received_at']),
    name: `${row['name']}`,
    visitor: `${row['visitor']}`,
    session: `${row['session']}`,
    consent_version: `${row['consent_version']}`,
    consent_at: counted(row['consent_at']),
    data: JSON.parse(`${row['data']}`),
});
/** What can be asked of the DuckDB store. */
const duckdbArchive = (use) => ({
    read: ({ receivedAt, id }, limit) => use(async (connection) => {
        const found = await connection.runAndReadAll(read, [BigInt(receivedAt), id, limit]);
        return found.getRowObjectsJS().map(keptEvent);
    }),
    stats: () => use(async (connection) => {
        const [row = {}] = (await connection.runAndReadAll(stats)).getRowObjectsJS();
        return {
            events: counted(row['events']),
            visitors: counted(row['visitors']),
            first_at: momentOr(row['first_at']),
            last_at: momentOr(row['last_at']),
        };
    }),
    erase: (visitor, at) => use((connection) => inTransaction(connection, async () => {
        await connection.run(erase, [visitor, BigInt(at)]);
        const gone = await connection.run('delete from events where visitor = $1', [visitor]);
        return gone.rowsChanged;
    })),
    prune: (before) => use(async (connection) => {
        const old = 'delete from events where received_at < $1';
        return (await connection.run(old, [BigInt(before)])).rowsChanged;
    }),
});

var schema = "-- Columns of moments are ms since 1970 UTC; \"at\" is a word of DuckDB's own and stands in quotes.\n-- id_key is the md5 of id: an index over random ids would have to lie in memory whole, and slows every\n-- commit as it grows; a scan of sixteen bytes an event does not.\ncreate table if not exists events (\n  id varchar not null,\n  id_key uhugeint not null,\n  \"at\" bigint not null,\n  received_at bigint not null,\n  name varchar not null,\n  visitor varchar not null,\n  session varchar not null,\n  consent_version varchar not null,\n  consent_at bigint not null,\n  data json not null,\n  items struct(item_id varchar, price double, quantity double)[]\n);\n\n-- Of a visitor who was erased nothing is kept but what is needed to refuse what comes late.\ncreate table if not exists erased_visitors (visitor_hash varchar not null, \"at\" bigint not null);\n\n-- One row for each product of an event, as the model is built from.\ncreate or replace view event_items as\nselect\n  events.visitor,\n  events.session,\n  events.\"at\",\n  events.name,\n  item.item_id,\n  item.price,\n  item.quantity\nfrom events, unnest(events.items) as each_item (item);\n\ncreate temp table if not exists arriving (\n  id varchar,\n  \"at\" bigint,\n  name varchar,\n  visitor varchar,\n  session varchar,\n  consent_version varchar,\n  consent_at bigint,\n  data varchar\n);\n";

/// <reference path="./sql-text.d.ts" />
/** The database below the folder of `--data`. */
const DATABASE = 'birebir.duckdb';
/** DuckDB keeps to this and moves the rest to the disk; it fetches and loads nothing on its own. */
const CONFIGURATION = {
    memory_limit: '512MB',
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
};
/** Opens the database of a folder, and makes both where they are not there. */
const openDatabase = async (folder) => {
    const { DuckDBInstance } = await loadDuckdb((howToAdd) => new Mistake(`To keep events the collector needs DuckDB: ${howToAdd}.`));
    const file = join(folder, DATABASE);
    try {
        await mkdir(folder, { recursive: true });
        const instance = await DuckDBInstance.create(file, CONFIGURATION);
        const connection = await instance.connect();
        await connection.run(schema);
        const close = () => {
            connection.closeSync();
            instance.closeSync();
        };
        return { connection, file, close };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
        throw new Mistake(`The database ${file} cannot be opened, so nothing is collected: ${reason}`);
    }
};

/** After such a fault, for example a full disk during a checkpoint, DuckDB answers nothing until opened anew. */
const isFatal = (error) => error instanceof Error && /\bFATAL\b/.test(error.message);
/** Opens the database of a folder, and again whenever DuckDB asks for it; what was committed is in its log. */
const openLastingDatabase = async (folder) => {
    let open = await openDatabase(folder);
    const close = () => {
        open?.close();
        open = undefined;
    };
    return {
        async use(act) {
            open ??= await openDatabase(folder);
            try {
                return await act(open.connection);
            }
            catch (error) {
                if (isFatal(error))
                    close();
                throw error;
            }
        },
        close,
    };
};

var refused = "select arriving.id\nfrom arriving\nwhere sha256(arriving.visitor) in (select visitor_hash from erased_visitors);\n";

var take = "insert into events\nselect\n  id,\n  md5_number(id),\n  \"at\",\n  $1,\n  name,\n  visitor,\n  session,\n  consent_version,\n  consent_at,\n  data,\n  from_json(\n    json_extract(data, '$.items'),\n    '[{\"item_id\":\"VARCHAR\",\"price\":\"DOUBLE\",\"quantity\":\"DOUBLE\"}]'\n  )\nfrom arriving\nwhere not exists (select 1 from events as kept where kept.id_key = md5_number(arriving.id))\n  and sha256(arriving.visitor) not in (select visitor_hash from erased_visitors);\n";

const ERASED = 'this visitor has asked to be forgotten';
/** Keeps events in a DuckDB file below a folder; a commit is on the disk when it resolves. */
const openDuckdbStore = async (folder) => {
    const { use, close } = await openLastingDatabase(folder);
    return {
        archive: duckdbArchive(use),
        commit: (events, receivedAt) => use((connection) => inTransaction(connection, async () => {
            await appendArriving(connection, events);
            const late = (await connection.runAndReadAll(refused)).getRowsJS();
            await connection.run(take, [BigInt(receivedAt)]);
            await connection.run('delete from arriving');
            return new Map(late.map(([id]) => [`${id}`, ERASED]));
        })),
        close: async () => close(),
    };
};

/** Our own store, or the sink that was named. */
const openDestination = (options) => {
    if (options.sink !== undefined)
        return openSink(options.sink, options.origin[0]);
    if (options.data !== undefined)
        return openDuckdbStore(options.data);
    throw new Mistake('Say where the events go: --data with a folder, or --sink with an address.');
};

/** What all bodies under way may hold together; parsed they hold several times that. */
const MOST_BYTES = 32 * 1024 * 1024;
const logged = (destination, log) => ({
    ...destination,
    async commit(events, receivedAt) {
        const refusals = await destination.commit(events, receivedAt);
        log('committed', { events: events.length - refusals.size });
        return refusals;
    },
});
/** Starts a collector whose options have been checked. */
const startCollector = async (options, log, limits) => {
    const destination = await openDestination(options);
    const { archive } = destination;
    const now = () => Date.now();
    const group = openGroupCommit(logged(destination, log), now);
    const { host, path, token, retentionDays } = options;
    const app = createApp({
        group,
        archive,
        budget: createBudget(MOST_BYTES),
        allowsOrigin: allowOrigins(options.origin),
        token,
        path,
        log,
        now,
    });
    const server = createCollectorServer(app, limits);
    try {
        const port = await listen(server, host, options.port);
        // Without a listener a connection that cannot be accepted would end the process.
        server.on('error', (error) => log('fault', { reason: `${error}` }));
        const stopPruning = archive && retentionDays !== undefined
            ? keepRetention({ group, log, now }, archive, retentionDays)
            : () => undefined;
        const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}${path}`;
        log('listening', { address });
        return {
            address,
            async stop() {
                stopPruning();
                await closeServer(server);
                await group.inTurn(() => destination.close());
                log('stopped');
            },
        };
    }
    catch (error) {
        await destination.close();
        throw error;
    }
};

/** Says what the owner can mend, and lets the process end with 1. */
const fail = (error) => {
    const sentence = error instanceof Mistake ? error.message : `The collector has failed: ${error}`;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
};
const stopOn = (collector) => {
    const stop = () => {
        // Whoever asks a second time does not want to wait: then the process ends at once.
        process.off('SIGTERM', stop).off('SIGINT', stop);
        collector
            .stop()
            .catch(fail)
            .finally(() => process.exit());
    };
    process.on('SIGTERM', stop).on('SIGINT', stop);
};
/** Runs a collector until the process is asked to stop. */
const runCollector = async (options) => {
    const log = createLog((line) => process.stdout.write(line), Date.now);
    await startCollector(options, log).then(stopOn).catch(fail);
};

export { runCollector };
