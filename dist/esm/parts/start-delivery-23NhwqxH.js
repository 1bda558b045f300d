import { j as jsonText } from './json-text-Ce0Q9eaG.js';
import { o as own } from './parse-event-DW8ctT1B.js';
import { o as outboxRow, c as createOutbox } from './outbox-B1aY3Yet.js';
import { f as found } from './is-event-CzIrLL63.js';
import { V as VISIT_GAP_MS } from './visit-gap-UVPV7SaH.js';

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

/** The last moment that RFC 3339 can write: a year has four digits. */
const LAST = 253_402_300_799_999;
/** A moment as text. A clock that is absurdly wrong is written as the nearest moment that can be. */
const toRfc3339 = (at) => new Date(Math.min(Math.max(at, 0), LAST) || 0).toISOString();

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

const UNFIT = [400, 413, 422];
const BUSY = [408, 425, 429];
/** `Retry-After` in ms: seconds, or a date (RFC 9110, section 10.2.3). */
const retryAfterMs = (header, now) => {
    if (!header)
        return undefined;
    const seconds = Number(header);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now;
    return Number.isFinite(ms) && ms > 0 ? ms : undefined;
};
/** What a status without an acknowledgement means; 0 where there was no answer at all. */
const answerOfStatus = (status, afterMs) => {
    if (UNFIT.includes(status))
        return { kind: 'unfit', status };
    if (status >= 400 && status < 500 && !BUSY.includes(status))
        return { kind: 'barred', status };
    return { kind: 'later', status, ...(afterMs !== undefined && { afterMs }) };
};

/** A receiver that has not answered in full by then is taken to be gone. */
const ANSWER_LIMIT_MS = 10_000;
/** More than a receiver has to say. */
const MOST_ANSWER_CHARS = 200_000;
/** Browsers refuse to let a page's requests outlive it beyond 64 KiB: a single event may be larger. */
const MOST_KEPT_ALIVE = 60 * 1024;
/** Bytes of a text in UTF-8. */
const bytesOf = (text) => new TextEncoder().encode(text).length;
/**
 * Sends a batch, in a request that needs no preflight and outlives the page. The answer counts only when it is an
 * acknowledgement in this format: a captive portal says 200 too.
 * @param ids of the events in it.
 */
const post = async ({ fetch }, address, format, body, ids) => {
    const giveUp = new AbortController();
    const limit = setTimeout(() => giveUp.abort(), ANSWER_LIMIT_MS);
    try {
        const response = await fetch(address, {
            method: 'POST',
            body,
            // Anything else would ask for leave first, and that request dies with the page (PostHog/posthog-js#4139).
            headers: { 'content-type': 'text/plain;charset=UTF-8' },
            credentials: 'omit',
            redirect: 'error',
            cache: 'no-store',
            keepalive: bytesOf(body) < MOST_KEPT_ALIVE,
            signal: giveUp.signal,
        });
        const { status } = response;
        const text = (await response.text()).slice(0, MOST_ANSWER_CHARS);
        const taken = format.acknowledged(status, text, ids);
        const afterMs = retryAfterMs(response.headers.get('retry-after'), Date.now());
        const progress = taken && (ids.length === 0 || taken.accepted.length + taken.refused.length > 0);
        const answer = progress ? { kind: 'taken', ...taken } : answerOfStatus(status, afterMs);
        return { answer, status };
    }
    catch {
        // Offline, refused, reset, redirected, too slow, not allowed by CORS: the browser does not say which.
        return { answer: answerOfStatus(0), status: 0 };
    }
    finally {
        clearTimeout(limit);
    }
};

/**
 * Asks a collector of ours, by the address beside that of the events, to erase what it has of a visitor; at once, for
 * the page may be closed at any moment. Nothing is kept here to ask again: whoever wants to be forgotten is not
 * remembered for it.
 */
const askToErase = ({ fetch }, address, visitor, warn) => {
    const to = new URL('erase', address).href;
    const body = JSON.stringify({ visitor });
    const ask = async () => {
        try {
            const { ok, status } = await fetch(to, {
                method: 'POST',
                body,
                headers: { 'content-type': 'text/plain;charset=UTF-8' },
                credentials: 'omit',
                redirect: 'error',
                keepalive: true,
            });
            if (!ok)
                warn(`Birebir: the collector was asked to erase a visitor and answered ${status}.`);
            return status;
        }
        catch {
            warn('Birebir: the collector could not be reached to erase a visitor; nothing is kept here.');
            return 0;
        }
    };
    return {
        sending: { at: Date.now(), to, events: 0, bytes: bytesOf(body), status: 0 },
        answered: ask(),
    };
};

const DONE = { ok: true, value: undefined };
/** An outbox for browsers that store nothing: what waits is lost with the page, and goes out as fast as it can. */
const createHeapOutbox = () => {
    const rows = new Map();
    /** What has gone out may be handed over once more, by whoever does not know. */
    const gone = new Set();
    let parked = 0;
    const remove = (ids) => {
        for (const id of ids) {
            rows.delete(id);
            gone.add(id);
        }
        return DONE;
    };
    return {
        next: async (most) => Array.from(rows.values()).slice(0, most),
        remove: async (ids) => remove(ids),
        async park(ids) {
            parked += ids.length;
            return remove(ids);
        },
        async add(more) {
            for (const row of more)
                if (!gone.has(row.id))
                    rows.set(row.id, row);
            return DONE;
        },
        sends(going) {
            for (const { id, session } of going) {
                const row = rows.get(id);
                if (row)
                    rows.set(id, { ...row, session, sent: (row.sent ?? 0) + 1 });
            }
        },
        trim: async () => 0,
        counts: async () => ({ waiting: rows.size, parked }),
        async clear() {
            rows.clear();
            return DONE;
        },
    };
};

/** Browsers let a page's requests outlive it up to 64 KiB in all. */
const MOST_BYTES = 48 * 1024;
/** What a format adds to an event: names, ids, dates. */
const ENVELOPE_BYTES = 500;
/** A damaged row that no format can write takes a request for itself, in which it is found unfit. */
const bytesIn = ({ event }) => {
    try {
        return bytesOf(jsonText(event)) + ENVELOPE_BYTES;
    }
    catch {
        return MOST_BYTES;
    }
};
/** As many rows from the front as fit into one request; at least one. */
const fitting = (rows) => {
    let bytes = 0;
    const end = rows.findIndex((row) => {
        bytes += bytesIn(row);
        return bytes > MOST_BYTES;
    });
    return end < 0 ? rows : rows.slice(0, Math.max(1, end));
};

/** An event that went twice goes on no page that is younger, in ms; doubled with every further time. */
const STANDING_MS = 10_000;
const LONGEST_STANDING_MS = 300_000;
const timesSent = ({ sent = 0 }) => sent;
const standingFor = (row) => timesSent(row) < 2 ? 0 : Math.min(LONGEST_STANDING_MS, STANDING_MS * 2 ** (timesSent(row) - 2));
/** How long until the first of these rows may go, in ms. */
const dueIn = (rows, livedMs) => Math.max(0, Math.min(...rows.map(standingFor)) - livedMs);
/** Somebody was here who may have sent it, or nobody answers well: what goes may be in vain. */
const mustAsk = ({ trust }, rows) => trust === 'doubtful' || (trust === 'untried' && rows.some((row) => timesSent(row) > 0));
/** Whoever has refused an empty batch is asked with an event at once, and then now and then. */
const asksWithNothing = ({ empty, failures }) => empty === 'fit' || (empty === 'refused' && failures % 8 !== 1);
/**
 * What goes out next, of what waits: first a question where there is doubt, an empty batch or else a single event; then
 * what went least often, the oldest first, so that whoever fails over and over copies another event each time. A page
 * that dies before it has heard the answer leaves events that may have arrived: these go once more after somebody has
 * answered, and a third time only from a page that stands longer than pages do that die over and over. So however often
 * a browser is killed, an event is on the wire twice at most.
 * @param rows at least one that is due.
 * @param livedMs how long this page has stood.
 * @param alone of a batch that was unfit: each goes by itself.
 */
const nextBatch = (rows, pace, livedMs, alone) => {
    const due = rows
        .filter((row) => standingFor(row) <= livedMs)
        .sort((one, other) => timesSent(one) - timesSent(other));
    if (mustAsk(pace, due))
        return asksWithNothing(pace) ? [] : due.slice(0, 1);
    const end = due.findIndex(({ id }) => alone.has(id));
    if (end === 0)
        return due.slice(0, 1);
    return fitting(due.slice(0, end < 0 ? pace.most : Math.min(pace.most, end)));
};

/** As many are looked at, and at most sent, at once. */
const MOST_EVENTS = 100;
/** The first pause after a failure, doubled with each. */
const FIRST_PAUSE_MS = 1_000;
/** A collector that has healed is found within this time. */
const LONGEST_PAUSE_MS = 20_000;
/** Whoever says that nobody takes events here is asked again in an hour. */
const BARRED_MS = 3_600_000;
const LONGEST_RETRY_AFTER_MS = 3_600_000;
const TOO_LARGE = 413;
const startPace = {
    most: MOST_EVENTS,
    failures: 0,
    notBefore: 0,
    trust: 'untried',
    empty: 'fit',
};
/** How long nothing is sent, in ms; nobody waits for a clock that has been put back. */
const heldFor = ({ notBefore }, now) => notBefore - now > BARRED_MS ? 0 : Math.max(0, notBefore - now);
/**
 * The pace after an answer: twice the pause after every failure (half of it left to chance, so that a crowd of browsers
 * does not come back at once), and then a single event, two, four: whoever fails again has copied one. Half the batch
 * after one that was unfit.
 * @param sent how many events were in the batch; 0 for a question.
 * @param chance 0-1.
 */
const paceAfter = (pace, answer, sent, now, chance) => {
    const failures = pace.failures + 1;
    const failed = (notBefore) => ({
        ...pace,
        most: 1,
        failures,
        notBefore,
        trust: 'doubtful',
    });
    const pause = () => now + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pace.failures) * (0.5 + chance / 2);
    switch (answer.kind) {
        case 'taken':
            return {
                most: sent < pace.most ? pace.most : Math.min(MOST_EVENTS, pace.most * 2),
                failures: 0,
                notBefore: now,
                trust: 'proven',
                // Whoever takes an event and has refused an empty batch does not know such batches.
                empty: sent === 0 ? 'fit' : pace.empty === 'fit' ? 'fit' : 'unfit',
            };
        case 'unfit':
            // Nothing is never too large: whoever says so refuses everything at the moment.
            if (sent === 0 && answer.status === TOO_LARGE)
                return failed(pause());
            if (sent === 0)
                return { ...failed(failures > 1 ? pause() : now), empty: 'refused' };
            if (sent === 1 && pace.trust !== 'proven')
                return failed(pause());
            return {
                ...pace,
                most: Math.max(1, Math.floor(sent / 2)),
                notBefore: now,
                trust: 'doubtful',
            };
        case 'barred':
            return failed(now + BARRED_MS);
        case 'later': {
            const asked = Math.min(LONGEST_RETRY_AFTER_MS, answer.afterMs ?? 0);
            return failed(Math.max(now + asked, pause()));
        }
    }
};

/** What comes together goes together. */
const GATHER_MS = 1_000;
/** A pause of our own is never as long. */
const LONG_PAUSE_MS = 30_000;
const PARKED = 'events that the collector does not want were set aside; status() counts them.';
const createSender = (ports) => {
    const { outbox, now, warn } = ports;
    const bornAt = now();
    let pace = {
        ...startPace,
        trust: ports.doubtful ? 'doubtful' : 'untried',
        empty: ports.emptyProbe ? 'fit' : 'unfit',
    };
    let timer;
    let due = 0;
    let sending = false;
    let underWay = Promise.resolve();
    let woken = false;
    let stopped = true;
    /** Settled with the receiver, though the outbox could not take note of it. */
    const settled = new Set();
    /** In a batch that was unfit, or unfit alone. */
    const unfit = new Set();
    const settle = async (ids, write) => {
        if (ids.length === 0)
            return;
        for (const id of ids)
            settled.add(id);
        if ((await write(ids)).ok)
            for (const id of ids)
                settled.delete(id);
    };
    const park = async (ids, reason) => {
        await settle(ids, (all) => outbox.park(all, reason));
        if (ids.length > 0)
            warn(`Birebir: ${PARKED}`);
    };
    /** How long this page stands; a clock that has been put back makes nobody wait. */
    const lived = () => (now() < bornAt ? Number.POSITIVE_INFINITY : now() - bornAt);
    /** A single event is at fault where the receiver has just taken something else; till then it may be the receiver. */
    const refuse = async (batch, isProven, status) => {
        const [only, ...others] = batch;
        if (only && others.length === 0 && unfit.has(only.id) && isProven) {
            await park([only.id], `the collector answered ${status}`);
        }
        else
            for (const { id } of batch)
                unfit.add(id);
    };
    /** One request; in how many ms the next is due, nothing where nothing waits. */
    const sendOne = async () => {
        const waiting = await outbox.next(MOST_EVENTS);
        const rows = waiting.filter(({ id }) => !settled.has(id));
        if (rows.length < waiting.length)
            await settle(Array.from(settled), outbox.remove);
        if (rows.length === 0)
            return undefined;
        const ms = dueIn(rows, lived());
        if (ms > 0)
            return ms;
        const batch = nextBatch(rows, pace, lived(), unfit);
        const result = await ports.post(batch);
        if (!result)
            return undefined;
        const { answer, status } = result;
        // Where nobody takes an empty batch and nothing else waits, there is nothing to prove it by.
        const isProven = pace.trust === 'proven' || (pace.empty === 'unfit' && rows.length === 1);
        pace = paceAfter(pace, answer, batch.length, now(), ports.chance());
        if (answer.kind === 'taken') {
            await settle(answer.accepted, outbox.remove);
            await park(answer.refused, 'refused by the collector');
        }
        else if (answer.kind === 'unfit')
            await refuse(batch, isProven, status);
        else if (answer.kind === 'barred') {
            warn(`Birebir: the collector answered ${status}; events are kept, and it is asked again in an hour.`);
        }
        return heldFor(pace, now());
    };
    const schedule = (ms) => {
        // What is due sooner stays so: events that never cease would else put it off for ever.
        if (stopped || (timer !== undefined && due <= now() + ms))
            return;
        clearTimeout(timer);
        due = now() + ms;
        timer = setTimeout(turn, ms);
    };
    const work = async () => {
        let ms;
        try {
            ms = await sendOne();
        }
        catch (error) {
            ports.onFault('sending', error);
        }
        sending = false;
        if (woken)
            schedule(heldFor(pace, now()));
        else if (ms !== undefined)
            schedule(ms);
    };
    const turn = () => {
        clearTimeout(timer);
        timer = undefined;
        if (sending || stopped)
            return;
        const held = heldFor(pace, now());
        if (held > 0) {
            schedule(held);
            return;
        }
        woken = false;
        sending = true;
        underWay = work();
    };
    const wake = () => {
        if (sending)
            woken = true;
        else
            schedule(Math.max(GATHER_MS, heldFor(pace, now())));
    };
    const hurry = () => {
        // A network that has come back ends every pause but a long one that the receiver asked for.
        if (heldFor(pace, now()) < LONG_PAUSE_MS)
            pace = { ...pace, notBefore: 0 };
        if (sending)
            woken = true;
        else
            turn();
    };
    return {
        start() {
            stopped = false;
            hurry();
        },
        wake,
        hurry,
        async stop() {
            stopped = true;
            clearTimeout(timer);
            timer = undefined;
            await underWay;
        },
        heldUntil: () => (heldFor(pace, now()) > 0 ? pace.notBefore : 0),
    };
};

const sentOnceMore = (row, session) => ({
    ...row,
    session,
    sent: (row.sent ?? 0) + 1,
});
/** Counts that these are about to go out, within a transaction; what has been taken out meanwhile stays out. */
const countSending = (store, going) => {
    for (const { id, session } of going) {
        found(store.get(id), (row) => {
            if (row)
                store.put(sentOnceMore(row, session));
        });
    }
};

const count = (value) => typeof value === 'number' && Number.isFinite(value) ? value : 0;
const isSending = (stored) => {
    const { at, to, events, bytes, status } = (stored ?? {});
    return typeof to === 'string' && [at, events, bytes, status].every(Number.isFinite);
};
/** A stored value as a ledger; anything else begins anew. */
const readLedger = (stored) => {
    const { requests, totals, givenUp, failures } = (stored ?? {});
    return {
        requests: Array.isArray(requests) ? requests.filter(isSending) : [],
        totals: {
            requests: count(totals?.requests),
            events: count(totals?.events),
            bytes: count(totals?.bytes),
        },
        givenUp: count(givenUp),
        failures: count(failures),
    };
};
/** A ledger with a request that is about to leave. */
const withSending = (ledger, sending) => {
    const { requests, totals, givenUp, failures } = ledger;
    return {
        givenUp,
        failures: failures + 1,
        requests: [...requests, sending].slice(-200),
        totals: {
            requests: totals.requests + 1,
            events: totals.events + sending.events,
            bytes: totals.bytes + sending.bytes,
        },
    };
};
/** A ledger that knows what was answered to a request. */
const withAnswer = (ledger, { at, to }, status, taken) => ({
    ...ledger,
    failures: taken ? 0 : ledger.failures,
    requests: ledger.requests.map((one) => one.at === at && one.to === to ? { ...one, status } : one),
});

const encoded = (encode) => {
    try {
        return encode();
    }
    catch {
        return undefined;
    }
};
/**
 * Makes rows ready to leave: names their visitor, counts that they go and lists the request, in one transaction that is
 * complete before anything is sent. Whoever dies with the request has noted it.
 * @param over whether sending has come to its end meanwhile.
 * @returns nothing where it is over; `unfit` where these rows cannot be written in this format.
 */
const depart = async ({ door, identity, ledger, format, address, origin }, rows, over) => {
    const at = Date.now();
    const write = (events) => {
        const body = encoded(() => format.encode(events, origin));
        if (body === undefined)
            return undefined;
        const going = events.map(({ event: { id }, session }) => ({ id, session }));
        return {
            body,
            going,
            sending: { at, to: address, events: rows.length, bytes: bytesOf(body), status: 0 },
        };
    };
    const noted = await door.through('readwrite', ({ values, outbox }, done) => {
        const kept = values.get('ledger');
        found(values.get('pseudonym'), (pseudonym) => {
            if (over())
                return;
            const signed = rows.length > 0 ? identity.sign(rows, pseudonym) : undefined;
            const departure = write(signed?.events ?? []);
            if (!departure)
                return done({ departure: 'unfit' });
            const listed = withSending(ledger.from(kept.result), departure.sending);
            if (signed)
                values.put(signed.after, 'pseudonym');
            countSending(outbox, departure.going);
            values.put(listed, 'ledger');
            done({ departure, listed });
        });
    });
    if (over() || (!noted.ok && noted.reason === 'erased'))
        return undefined;
    if (noted.ok) {
        const { departure, listed } = noted.value ?? {};
        if (listed)
            ledger.know(listed);
        return departure;
    }
    const departure = write(identity.sign(rows, undefined).events);
    if (departure)
        ledger.know(withSending(ledger.from(undefined), departure.sending));
    return departure ?? 'unfit';
};

/** A stored value as a pseudonym, or a new one. */
const readPseudonym = (stored, newId) => {
    const { visitor, session, lastAt } = (stored ?? {});
    return typeof visitor === 'string' && typeof session === 'string' && typeof lastAt === 'number'
        ? { visitor, session, lastAt }
        : { visitor: newId(), session: newId(), lastAt: 0 };
};
/** Rows as they are sent, each with its visit, and the pseudonym after them. */
const underPseudonym = (rows, pseudonym, newId) => {
    let after = pseudonym;
    const events = rows.map(({ event, consent, session }) => {
        const { at } = event;
        if (session !== undefined)
            return { event, consent, visitor: after.visitor, session };
        const isNew = after.lastAt > 0 && at - after.lastAt > VISIT_GAP_MS;
        after = {
            visitor: after.visitor,
            session: isNew ? newId() : after.session,
            lastAt: Math.max(after.lastAt, at),
        };
        return { event, consent, visitor: after.visitor, session: after.session };
    });
    return { events, after };
};

/** Where nothing can be stored the names last as long as the page. */
const openIdentity = async (values, newId) => {
    const used = new Set();
    let last;
    const note = (pseudonym) => {
        last = pseudonym;
        used.add(pseudonym.visitor);
    };
    const noteStored = async () => {
        const stored = await values.read('pseudonym');
        if (stored)
            note(readPseudonym(stored, newId));
    };
    await noteStored();
    return {
        sign(rows, stored) {
            const signed = underPseudonym(rows, readPseudonym(stored ?? last, newId), newId);
            note(signed.after);
            return signed;
        },
        used: () => Array.from(used),
        async forget() {
            await noteStored();
            await values.remove('pseudonym');
        },
    };
};

/** Reads a value and writes what becomes of it, in one transaction: no other tab comes between. */
const changeValue = (door, name, change) => door.through('readwrite', ({ values }, done) => {
    found(values.get(name), (stored) => {
        const changed = change(stored);
        if (!changed)
            return;
        values.put(changed.value, name);
        done(changed.answer);
    });
});

const openLedger = ({ door, values }) => {
    let mine = readLedger(undefined);
    const from = (stored) => (stored ? readLedger(stored) : mine);
    /** @param begins whether there comes to be a ledger where none is kept. */
    const change = async (next, begins) => {
        const changed = await changeValue(door, 'ledger', (stored) => {
            if (!stored && !begins)
                return undefined;
            const value = next(from(stored));
            return { value, answer: value };
        });
        mine = (changed.ok && changed.value) || next(mine);
    };
    return {
        from,
        know(ledger) {
            mine = ledger;
        },
        list: (sending) => change((ledger) => withSending(ledger, sending)),
        answered: (sending, status, taken) => change((ledger) => withAnswer(ledger, sending, status, taken)),
        giveUp: (events) => change((ledger) => ({ ...ledger, givenUp: ledger.givenUp + events }), 'begins'),
        read: async () => from(await values.read('ledger')),
    };
};

/**
 * Another version of the shop may take the database at any moment, and what waits in it with it.
 * @param heap what happened on this page, as it is known by then: what was struck out meanwhile is not sent.
 */
const watchOutbox = (outbox, heap) => {
    const waiting = new Map();
    const settle = (ids) => {
        for (const id of ids)
            waiting.delete(id);
    };
    return {
        ...outbox,
        remove(ids) {
            settle(ids);
            return outbox.remove(ids);
        },
        park(ids, reason) {
            settle(ids);
            return outbox.park(ids, reason);
        },
        clear() {
            waiting.clear();
            return outbox.clear();
        },
        waits(events, consent) {
            for (const { id } of events)
                waiting.set(id, { consent });
        },
        sends(going) {
            for (const { id, session } of going) {
                const known = waiting.get(id);
                if (known)
                    waiting.set(id, sentOnceMore(known, session));
            }
        },
        async stranded() {
            if (waiting.size === 0 || (await outbox.next(1)).length > 0)
                return [];
            const rows = heap().flatMap((event) => {
                const known = waiting.get(event.id);
                return known ? { ...outboxRow(event, known.consent), ...known } : [];
            });
            waiting.clear();
            return rows;
        },
    };
};

const LEASE_MS = 10_000;
const RENEW_MS = 4_000;
const isFreeFor = (owner) => (found) => {
    const lease = (found ?? {});
    const left = typeof lease.until === 'number' ? lease.until - Date.now() : 0;
    // One of the far future was written by a clock that was wrong.
    return lease.owner === owner || !(left > 0 && left <= LEASE_MS);
};
/** Without locks: whoever holds the lease works, and renews it until the end; who dies loses it by its age. */
const holdLease = (place, owner, start) => {
    let stopWork;
    let over = false;
    const isFree = isFreeFor(owner);
    const give = () => void place.take({ owner, until: 0 }, isFree);
    const tend = async () => {
        const mine = await place.take({ owner, until: Date.now() + LEASE_MS }, isFree);
        if (over) {
            if (mine && !stopWork)
                give();
        }
        else if (mine)
            stopWork ??= start();
        else {
            void stopWork?.();
            stopWork = undefined;
        }
    };
    void tend();
    const timer = setInterval(() => void tend(), RENEW_MS);
    return () => {
        over = true;
        clearInterval(timer);
        void stopWork?.().then(give);
    };
};
/**
 * Lets one tab of this shop work at a time; when it ends or dies the next takes over. Returns the end of waiting and
 * working: the place is given up when what was under way has ended, or at once where the page is about to be frozen.
 */
const oneAtATime = ({ locks }, name, place, owner, start) => {
    if (!locks)
        return holdLease(place, owner, start);
    const ended = new AbortController();
    let release = () => undefined;
    locks
        .request(name, { signal: ended.signal }, () => {
        const stopWork = start();
        return new Promise((resolve) => {
            release = resolve;
            const stop = () => void stopWork().then(release);
            if (ended.signal.aborted)
                stop();
            else
                ended.signal.addEventListener('abort', stop);
        });
    })
        // Given up while waiting.
        .catch(() => undefined);
    return (atOnce) => {
        ended.abort();
        if (atOnce)
            release();
    };
};

/**
 * Does a work while this tab is in front of somebody and no other tab of the shop does: one in the background is slowed
 * down by the browser. Returns the end of it.
 * @param begin takes up the work; returns what ends it, which settles when what was under way has ended.
 * @param leaving the page is hidden, and may not come back.
 */
const whileInFront = ({ page, memory, listen, newId }, begin, leaving) => {
    const { document } = page;
    const { door, name } = memory;
    let leave;
    let left;
    const place = {
        async take(lease, isFree) {
            const taken = await changeValue(door, 'lease', (found) => isFree(found) ? { value: lease, answer: true } : undefined);
            return taken.ok && taken.value === true;
        },
    };
    const compete = () => {
        if (document.visibilityState === 'hidden')
            return;
        leave ??= oneAtATime(page.navigator, `${name}-sender`, place, newId(), begin);
    };
    const yieldPlace = () => {
        leave?.();
        left = leave ?? left;
        leave = undefined;
    };
    const undo = [
        listen(document, 'visibilitychange', () => {
            if (document.visibilityState !== 'hidden') {
                compete();
                return;
            }
            // What hurries has begun before the place is given up.
            leaving();
            yieldPlace();
        }),
        // A page that is kept for the way back must not hold the place meanwhile.
        listen(page, 'pagehide', () => {
            yieldPlace();
            left?.('at once');
        }),
        listen(page, 'pageshow', compete),
    ];
    compete();
    return () => {
        for (const one of undo)
            one();
        yieldPlace();
    };
};

/** So often an outbox is looked at that nobody has told of. */
const LOOK_MS = 5_000;
/**
 * Sends the outbox while this tab is in front of somebody and no other tab of the shop does. What could not be stored
 * is sent by the tab itself.
 */
const startDelivery = async (ports) => {
    const { page, memory, settings, newId, onFault, warn } = ports;
    const network = page;
    // Not the document's base: the shop's own path is meant, wherever its pictures lie.
    const address = new URL(settings.collector, page.location.href).href;
    const format = formats[settings.collectorFormat];
    const heap = createHeapOutbox();
    const kept = watchOutbox(createOutbox(memory.door), ports.heap);
    const identity = await openIdentity(memory.values, newId);
    const ledger = openLedger(memory);
    const { failures } = await ledger.read();
    let stopped = false;
    let withdrawn = false;
    const leaving = {
        ...{ door: memory.door, identity, ledger, format, address },
        origin: page.location.origin,
    };
    const senderOf = (outbox) => createSender({
        outbox,
        async post(rows) {
            const ids = rows.map(({ id }) => id);
            const ready = await depart(leaving, rows, () => withdrawn);
            if (!ready)
                return undefined;
            if (ready === 'unfit')
                return { answer: { kind: 'unfit', status: 0 }, status: 0 };
            heap.sends(ready.going);
            kept.sends(ready.going);
            const posted = await post(network, address, format, ready.body, ids);
            const { answer, status } = posted;
            if (!withdrawn)
                void ledger.answered(ready.sending, status, answer.kind === 'taken');
            return posted;
        },
        emptyProbe: format.id === 'cloudevents',
        doubtful: failures > 0,
        now: Date.now,
        chance: Math.random,
        warn,
        onFault,
    });
    const fromHeap = senderOf(heap);
    const fromDatabase = senderOf(kept);
    const hurry = () => {
        fromHeap.hurry();
        fromDatabase.hurry();
    };
    fromHeap.start();
    const begin = () => {
        void kept.trim().then((givenUp) => {
            if (givenUp > 0)
                void ledger.giveUp(givenUp);
        });
        fromDatabase.start();
        // Another tab in sight may have put something in.
        const look = setInterval(fromDatabase.wake, LOOK_MS);
        return () => {
            clearInterval(look);
            return fromDatabase.stop();
        };
    };
    const yieldPlace = whileInFront(ports, begin, hurry);
    const offline = ports.listen(page, 'online', hurry);
    const stop = () => {
        stopped = true;
        offline();
        yieldPlace();
        void fromHeap.stop();
    };
    const waits = (events, consent) => {
        kept.waits(events, consent);
        fromDatabase.wake();
    };
    return {
        waits,
        carry(events, consent) {
            if (stopped)
                return;
            const rows = events.map((event) => outboxRow(event, consent));
            const keepInHeap = async (more = []) => {
                await heap.add([...more, ...rows]);
                fromHeap.wake();
            };
            if (memory.status().mode === 'memory')
                return void kept.stranded().then(keepInHeap);
            void kept.add(rows).then((added) => {
                if (added.ok)
                    waits(events, consent);
                else if (added.reason !== 'erased')
                    void keepInHeap();
            });
        },
        async end() {
            withdrawn = true;
            stop();
            const ask = async (visitor) => {
                const { sending, answered } = askToErase(network, address, visitor, warn);
                await ledger.list(sending);
                void answered.then((status) => ledger.answered(sending, status, status === 200));
            };
            // First of all: the page may be closed at any moment.
            const known = identity.used();
            const asked = known.map(ask);
            await memory.flush();
            await Promise.all([kept.clear(), heap.clear(), identity.forget(), ...asked]);
            const others = identity.used().filter((visitor) => !known.includes(visitor));
            await Promise.all(others.map(ask));
        },
        async status() {
            const [inHeap, inDatabase, all] = await Promise.all([
                heap.counts(),
                kept.counts(),
                ledger.read(),
            ]);
            return {
                waiting: inHeap.waiting + inDatabase.waiting,
                parked: inHeap.parked + inDatabase.parked,
                heldUntil: fromDatabase.heldUntil() || fromHeap.heldUntil(),
                ledger: all,
            };
        },
        stop,
    };
};

export { startDelivery };
