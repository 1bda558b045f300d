import { r as readRecord } from './index-BHU3Zipz.js';
import { r as readHistory, a as appendEvents } from './snapshot-DEAwPb_Y.js';
import { get, del, set } from 'idb-keyval';
import './parse-event-CUp65X8I.js';
import './index-Dy-Z6SQP.js';
import './decayed-C64tHvEY.js';

/**
 * Writes at most `delayMs` after the first item, or as soon as `most` wait. Writes follow one another, so that the
 * log keeps the order of events.
 */
const createBatcher = (write, { delayMs, most }) => {
    let items = [];
    let next;
    let release;
    let last = Promise.resolve();
    const flush = () => {
        release?.();
        return next ?? Promise.resolve(undefined);
    };
    return {
        add(item) {
            items.push(item);
            if (!next) {
                const due = new Promise((resolve) => {
                    const timer = setTimeout(resolve, delayMs);
                    release = () => {
                        clearTimeout(timer);
                        resolve();
                    };
                });
                const before = last;
                next = due.then(() => {
                    // What is added while we wait for the write before goes along.
                    return before.then(() => {
                        const batch = items;
                        items = [];
                        next = release = undefined;
                        return write(batch);
                    });
                });
                last = next.catch(() => undefined);
            }
            const mine = next;
            if (items.length >= most)
                void flush();
            return mine;
        },
        flush,
        waiting: () => items.length,
    };
};

/** One database, two stores: segments of events, and a few values by name. */
const EVENT_STORE = 'events';
const VALUE_STORE = 'values';
/**
 * What each version of the database adds to the one before, run in order from the version that was found.
 * A version is never edited once released: the next one mends it.
 */
const migrations = [
    (database) => {
        database.createObjectStore(EVENT_STORE, { keyPath: 'seq', autoIncrement: true });
        database.createObjectStore(VALUE_STORE);
    },
];
const DATABASE_VERSION = migrations.length;
const migrate = (database, from) => {
    for (const step of migrations.slice(from))
        step(database);
};
/** A half-made database lacks a store; it is of no use to anyone. */
const isWhole = (database) => database.objectStoreNames.contains(EVENT_STORE) &&
    database.objectStoreNames.contains(VALUE_STORE);

const FAULTS = {
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
/**
 * Opens the database, within `limitMs`. With `create: false` a database that is not there stays so and the answer
 * is `undefined`: the upgrade is aborted before anything is written. Rejects with a {@link StorageFault}.
 */
const openDatabase = (name, { create, limitMs }) => new Promise((resolve, reject) => {
    const factory = globalThis.indexedDB;
    if (!factory) {
        reject('absent');
        return;
    }
    const request = factory.open(name, DATABASE_VERSION);
    let late = false;
    let missing = false;
    const refuse = (fault) => {
        late = true;
        reject(fault);
    };
    const limit = setTimeout(refuse, limitMs, 'timeout');
    request.onupgradeneeded = ({ oldVersion }) => {
        if (oldVersion === 0 && !create) {
            missing = true;
            request.transaction?.abort();
        }
        else
            migrate(request.result, oldVersion);
    };
    request.onblocked = () => refuse('blocked');
    request.onerror = (event) => {
        // Firefox reports an unhandled request error to window.onerror.
        event.preventDefault();
        clearTimeout(limit);
        if (missing)
            resolve(undefined);
        else
            refuse(storageFault(request.error));
    };
    request.onsuccess = () => {
        clearTimeout(limit);
        const database = request.result;
        // WebKit 226547: an answer may come long after we gave up.
        if (late)
            database.close();
        else if (isWhole(database))
            resolve(database);
        else {
            database.close();
            refuse('corrupt');
        }
    };
});

/** Two openings and a transaction must fit in the 3.5 s after which `track()` has settled. */
const OPEN_LIMIT_MS = 1200;
const TRANSACTION_LIMIT_MS = 2000;
/**
 * Opens lazily, reopens once after a dead handle, rebuilds once after corruption, yields to another tab's upgrade.
 */
const createDoor = (name) => {
    let opening;
    let rebuilt = false;
    const forget = () => {
        opening = undefined;
    };
    const close = () => {
        void opening?.then((database) => database?.close()).catch(forget);
        forget();
    };
    const open = (create) => {
        opening ?? (opening = openDatabase(name, { create, limitMs: OPEN_LIMIT_MS }).then((database) => {
            if (!database)
                forget();
            else {
                database.onversionchange = close;
                database.onclose = forget;
            }
            return database;
        }));
        opening.catch(forget);
        return opening;
    };
    const remove = () => {
        close();
        return new Promise((resolve) => {
            const settled = () => resolve();
            setTimeout(settled, TRANSACTION_LIMIT_MS);
            const request = globalThis.indexedDB?.deleteDatabase(name);
            if (!request)
                settled();
            else {
                request.onsuccess = settled;
                request.onerror = settled;
            }
        });
    };
    const attempt = async (mode, work) => {
        const database = await open(true);
        return new Promise((resolve, reject) => {
            if (!database) {
                reject('absent');
                return;
            }
            const transaction = database.transaction([EVENT_STORE, VALUE_STORE], mode, {
                durability: 'relaxed',
            });
            const limit = setTimeout(() => {
                try {
                    transaction.abort();
                    reject('timeout');
                }
                catch {
                    // It is being committed already: done once more, it would be kept twice.
                    reject('failed');
                }
            }, TRANSACTION_LIMIT_MS);
            let answer;
            const fail = () => {
                clearTimeout(limit);
                reject(storageFault(transaction.error ?? 'failed'));
            };
            // Listeners, not `on…`: idb-keyval sets those of the transaction for itself.
            transaction.addEventListener('complete', () => {
                clearTimeout(limit);
                resolve(answer);
            });
            // A quota that is hit at commit fires only `abort` (MetaMask/metamask-extension#46195).
            transaction.addEventListener('abort', fail);
            transaction.addEventListener('error', (event) => {
                event.preventDefault();
                fail();
            });
            work({
                events: transaction.objectStore(EVENT_STORE),
                values: transaction.objectStore(VALUE_STORE),
            }, (value) => {
                answer = value;
            });
        });
    };
    const through = async (mode, work, again = true) => {
        try {
            return { ok: true, value: await attempt(mode, work) };
        }
        catch (error) {
            const reason = storageFault(error);
            if (reason === 'corrupt' && !rebuilt) {
                rebuilt = true;
                await remove();
                return through(mode, work, false);
            }
            forget();
            if (again && (reason === 'closed' || reason === 'timeout'))
                return through(mode, work, false);
            return { ok: false, reason };
        }
    };
    return {
        through: (mode, work) => through(mode, work),
        async exists() {
            try {
                return (await open(false)) !== undefined;
            }
            catch {
                // No answer is an answer: what cannot be listed cannot be used.
                return false;
            }
        },
        remove,
        close,
    };
};

/** idb-keyval over our own door: its createStore could hold neither two stores nor a version. */
const createValues = (door) => {
    const over = async (work) => {
        let outcome = { ok: true, value: undefined };
        await work(async (mode, callback) => {
            let result;
            const stored = await door.through(mode, ({ values }, done) => {
                result = callback(values);
                done(undefined);
                // idb-keyval's own promise rejects too when the transaction aborts; the door has the reason.
                Promise.resolve(result).catch(() => undefined);
            });
            if (!stored.ok) {
                outcome = stored;
                return undefined;
            }
            return result;
        });
        return outcome;
    };
    return {
        async read(name) {
            let found;
            const outcome = await over(async (use) => {
                found = await get(name, use);
            });
            return outcome.ok ? found : undefined;
        },
        write: (name, value) => over((use) => set(name, value, use)),
        remove: (name) => over((use) => del(name, use)),
    };
};

/** Durable within this time, and together with whatever else comes in it. */
const BATCH_DELAY_MS = 200;
const BATCH_MOST = 50;
const NOTHING = { snapshot: undefined, tail: [] };
/** Opens what is kept under this name; nothing is touched before it is asked for. */
const openMemory = (name, warn) => {
    const door = createDoor(name);
    const values = createValues(door);
    let broken;
    let reading;
    const batcher = createBatcher(async (events) => {
        await reading;
        const stored = await appendEvents(door, events);
        if (stored.ok)
            return { stored: true };
        broken = stored.reason;
        warn(`Birebir: this browser does not let us store anything (${broken}); what happens on this page is kept in its memory only.`);
        return { stored: false, reason: broken };
    }, { delayMs: BATCH_DELAY_MS, most: BATCH_MOST });
    return {
        door,
        values,
        append: (event) => broken ? Promise.resolve({ stored: false, reason: broken }) : batcher.add(event),
        recall: async () => readRecord(await values.read('consent')),
        history() {
            reading ?? (reading = readHistory(door));
            return broken ? Promise.resolve(NOTHING) : reading;
        },
        flush: () => void batcher.flush(),
        async erase(record) {
            await batcher.flush();
            reading = Promise.resolve(NOTHING);
            await door.remove();
            if (record)
                await values.write('consent', record);
        },
        status: () => ({
            mode: broken ? 'memory' : 'indexeddb',
            ...(broken && { reason: broken }),
            databaseVersion: DATABASE_VERSION,
            waiting: batcher.waiting(),
        }),
    };
};

export { openMemory };
