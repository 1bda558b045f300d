/** One database, three stores: segments of events, a few values by name, and what waits to be sent. */
const EVENT_STORE = 'events';
const VALUE_STORE = 'values';
const OUTBOX_STORE = 'outbox';
/**
 * What each version of the database adds to the one before, run in order from the version that was found.
 * A version is never edited once released: the next one mends it.
 */
const migrations = [
    (database) => {
        database.createObjectStore(EVENT_STORE, { keyPath: 'seq', autoIncrement: true });
        database.createObjectStore(VALUE_STORE);
    },
    (database) => {
        database.createObjectStore(OUTBOX_STORE, { keyPath: 'id' }).createIndex('due', 'due');
    },
];
const DATABASE_VERSION = migrations.length;
const migrate = (database, from) => {
    for (const step of migrations.slice(from))
        step(database);
};
const allStores = [EVENT_STORE, VALUE_STORE, OUTBOX_STORE];
const storesOf = (transaction) => ({
    events: transaction.objectStore(EVENT_STORE),
    values: transaction.objectStore(VALUE_STORE),
    outbox: transaction.objectStore(OUTBOX_STORE),
});
/** A half-made database lacks a store, or has one that is none of ours; it is of no use to anyone. */
const isWhole = (database) => {
    if (!allStores.every((name) => database.objectStoreNames.contains(name)))
        return false;
    const { events, values, outbox } = storesOf(database.transaction([...allStores]));
    return (events.keyPath === 'seq' &&
        events.autoIncrement &&
        values.keyPath === null &&
        outbox.keyPath === 'id' &&
        outbox.indexNames.contains('due'));
};

const FAULTS = {
    AbortError: 'aborted',
    TransactionInactiveError: 'aborted',
    QuotaExceededError: 'quota',
    InvalidStateError: 'closed',
    UnknownError: 'corrupt',
    NotFoundError: 'corrupt',
    VersionError: 'newer-version',
    SecurityError: 'absent',
};
/** The named reason of whatever IndexedDB threw or rejected with. */
const storageFault = (error) => typeof error === 'string'
    ? error
    : (FAULTS[error?.name ?? ''] ?? 'failed');
/** What is wrong with a database that was opened. */
const faultOf = (database) => {
    try {
        return isWhole(database) ? undefined : 'corrupt';
    }
    catch (error) {
        return storageFault(error);
    }
};
/**
 * What is damaged says so at once. Chromium waits two seconds for whoever holds the files, a killed browser that dies
 * slowly, and calls that an unknown error as well; deleted then, an intact database would be gone.
 */
const AT_ONCE_MS = 500;
/**
 * Opens the database, within `limitMs`. Where it may not be made, one that is not there stays so and the answer is
 * `undefined`: the upgrade is aborted before anything is written. Rejects with a {@link StorageFault}.
 */
const openDatabase = (name, { mayCreate, born, limitMs }) => new Promise((resolve, reject) => {
    const factory = globalThis.indexedDB;
    if (!factory) {
        reject('absent');
        return;
    }
    const asked = performance.now();
    const request = factory.open(name, DATABASE_VERSION);
    let late = false;
    let missing = false;
    let halfMade = false;
    const refuse = (fault) => {
        late = true;
        reject(fault);
    };
    const limit = setTimeout(refuse, limitMs, 'timeout');
    request.onupgradeneeded = ({ oldVersion }) => {
        const { result, transaction } = request;
        missing = oldVersion === 0 && !mayCreate();
        try {
            if (!missing) {
                migrate(result, oldVersion);
                if (oldVersion === 0 && transaction)
                    born(storesOf(transaction));
                return;
            }
        }
        catch {
            // Somebody else's stores under our name.
            halfMade = true;
        }
        transaction?.abort();
    };
    request.onblocked = () => refuse('blocked');
    request.onerror = (event) => {
        // Firefox reports an unhandled request error to window.onerror.
        event.preventDefault();
        clearTimeout(limit);
        const fault = storageFault(request.error);
        const isHeld = fault === 'corrupt' && performance.now() - asked > AT_ONCE_MS;
        if (missing)
            resolve(undefined);
        else
            refuse(halfMade ? 'corrupt' : isHeld ? 'timeout' : fault);
    };
    request.onsuccess = () => {
        clearTimeout(limit);
        const database = request.result;
        // WebKit 226547: an answer may come long after we gave up.
        const fault = late ? 'timeout' : faultOf(database);
        if (!fault)
            return resolve(database);
        database.close();
        refuse(fault);
    };
});

const TRANSACTION_LIMIT_MS = 2000;
/** One transaction, all of it or nothing; resolves at `complete`, rejects with a {@link StorageFault}. */
const transact = (database, mode, durability, work) => new Promise((resolve, reject) => {
    const transaction = database.transaction([...allStores], mode, { durability });
    let answer;
    let fault;
    const abort = (reason) => {
        fault ??= reason;
        try {
            transaction.abort();
        }
        catch {
            // It is over, or being committed already: done once more, it might be kept twice.
            reject(reason === 'timeout' ? 'failed' : storageFault(reason));
        }
    };
    const limit = setTimeout(abort, TRANSACTION_LIMIT_MS, 'timeout');
    // Listeners, not `on…`: idb-keyval sets those of the transaction for itself.
    transaction.addEventListener('complete', () => {
        clearTimeout(limit);
        resolve(answer);
    });
    // A quota that is hit at commit fires only `abort` (MetaMask/metamask-extension#46195).
    transaction.addEventListener('abort', () => {
        clearTimeout(limit);
        reject(storageFault(fault ?? transaction.error ?? 'aborted'));
    });
    transaction.addEventListener('error', (event) => {
        // Firefox reports an unhandled request error to window.onerror. What is prevented does not abort by itself.
        event.preventDefault();
        if (fault === undefined)
            abort(event.target.error);
    });
    try {
        work(storesOf(transaction), (value) => {
            answer = value;
        });
    }
    catch (error) {
        // What had been written before it threw must not be kept alone.
        clearTimeout(limit);
        abort(error);
    }
});
/** Goes on with what a request found; what throws there ends the transaction, and does not reach the shop's page. */
const found = (request, goOn) => {
    request.onsuccess = () => {
        try {
            goOn(request.result);
        }
        catch {
            request.transaction?.abort();
        }
    };
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

/** Whether a stored value can be read as an event. */
const isEvent = (stored) => {
    const { id, at, name, data } = (stored ?? {});
    return (typeof id === 'string' &&
        typeof at === 'number' &&
        // What no `Date` can name is no time (ECMA-262, Time Values).
        Math.abs(at) <= 8.64e15 &&
        typeof name === 'string' &&
        typeof data === 'object' &&
        data !== null &&
        (data.items === undefined || Array.isArray(data.items)));
};

export { DATABASE_VERSION as D, mask as a, found as f, isEvent as i, maskedEvent as m, openDatabase as o, storageFault as s, transact as t };
