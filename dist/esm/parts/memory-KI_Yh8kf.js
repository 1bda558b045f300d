import { r as receiptsOf, M as MOST_RECEIPTS, b as readRecord } from './index-CoyEnUq7.js';
import { t as transact, s as storageFault, o as openDatabase, f as found, D as DATABASE_VERSION } from './is-event-CzIrLL63.js';
import { r as readSegment, p as putEvents, b as appendEvents } from './event-log-B9BKzfej.js';
import { r as readSnapshot } from './snapshot-ruEgmQrW.js';
import { a as ownText, o as own } from './parse-event-DW8ctT1B.js';
import { getMany, del, set } from 'idb-keyval';
import { o as outboxRow } from './outbox-B1aY3Yet.js';

/**
 * An answer as it is to be kept, with those before it.
 * A refusal to be remembered stands alone: nothing else may be kept then, not even that there was a yes once.
 * @param stored what is kept so far; keeping the same answer twice adds nothing.
 */
const withReceipts = (record, stored) => {
    const { earlier: _, ...bare } = record;
    if (record.answers.remember === 'denied')
        return bare;
    const earlier = receiptsOf(stored)
        .filter(({ at }) => at !== record.at)
        .slice(0, MOST_RECEIPTS - 1);
    return earlier.length > 0 ? { ...bare, earlier } : bare;
};

/** Another tab that holds the database lets go of it at once; one that is frozen does so when it wakes. */
const LIMIT_MS = 2000;
/** Deletes the database; settles in any case. */
const deleteDatabase = (name) => new Promise((resolve) => {
    const limit = setTimeout(resolve, LIMIT_MS);
    const settle = (event) => {
        // Firefox reports an unhandled request error to window.onerror.
        event?.preventDefault();
        clearTimeout(limit);
        resolve();
    };
    try {
        const request = globalThis.indexedDB.deleteDatabase(name);
        request.onsuccess = settle;
        request.onerror = settle;
    }
    catch {
        // Where nothing can be opened there is nothing to delete.
        settle();
    }
});

const MAY_PASS = ['closed', 'aborted', 'corrupt'];
const MOST_TRIES = 3;
/** Whether a fault may pass: what does not answer is asked twice, so that two openings fit into `track()`'s 3.5 s. */
const worthAnotherTry = (reason, tried) => reason === 'timeout' ? tried < 2 : MAY_PASS.includes(reason) && tried < MOST_TRIES;

/** Two openings fit in the 3.5 s after which `track()` has settled. */
const OPEN_LIMIT_MS = 1200;
/** What never answers is asked again after this time; until then it is known not to answer. */
const SILENCE_MS = 30_000;
/** By then another tab has said that it deletes on the visitor's wish. */
const WORD_LIMIT_MS = 700;
const NOTHING = { born: () => undefined, deleted: () => undefined };
/** Opens lazily, reopens after a dead handle, rebuilds once after corruption, yields to another tab's upgrade. */
const createDoor = (name, { born, deleted } = NOTHING) => {
    let opening;
    let rebuilding;
    let word;
    let held;
    let unanswered = 0;
    let silentSince = Number.NEGATIVE_INFINITY;
    let erased = false;
    const retire = (database) => {
        database.close();
        if (held === database)
            held = opening = undefined;
    };
    const opened = (create) => {
        const mine = openDatabase(name, {
            mayCreate: () => create && !erased,
            born,
            limitMs: OPEN_LIMIT_MS,
        }).then((database) => {
            held = database;
            unanswered = 0;
            if (!database)
                return forget();
            database.onclose = () => retire(database);
            database.onversionchange = ({ newVersion }) => {
                retire(database);
                if (newVersion !== null || erased)
                    return;
                word = new Promise((resolve) => setTimeout(resolve, WORD_LIMIT_MS));
                deleted();
            };
            return database;
        });
        const forget = () => {
            if (opening === mine)
                opening = undefined;
        };
        mine.catch((reason) => {
            forget();
            if (reason === 'timeout' && ++unanswered > 1)
                silentSince = performance.now();
        });
        return mine;
    };
    const open = async (create) => {
        await word;
        if (erased && create)
            return undefined;
        if (performance.now() - silentSince < SILENCE_MS)
            throw 'timeout';
        let database;
        // Whoever writes may have waited for the opening of somebody who only reads, and makes nothing.
        do {
            opening ??= opened(create);
            database = await opening;
        } while (!database && create && !erased);
        return database;
    };
    const close = () => {
        void opening?.then((database) => database?.close()).catch(() => undefined);
        opening = undefined;
    };
    const leave = () => {
        erased = true;
        close();
    };
    const through = async (mode, work, durability = 'relaxed', tried = 1) => {
        let database;
        try {
            database = await open(mode !== 'readonly');
            if (!database)
                return { ok: false, reason: 'erased' };
            return { ok: true, value: await transact(database, mode, durability, work) };
        }
        catch (error) {
            const reason = storageFault(error);
            if (database)
                retire(database);
            if (!worthAnotherTry(reason, tried))
                return { ok: false, reason };
            if (reason === 'corrupt' && tried > 1) {
                rebuilding ??= deleteDatabase(name);
                await rebuilding;
            }
            return through(mode, work, durability, tried + 1);
        }
    };
    return {
        through: (mode, work, durability) => through(mode, work, durability),
        async exists() {
            try {
                return (await open(false)) !== undefined;
            }
            catch {
                // No answer is an answer: what cannot be listed cannot be used.
                return false;
            }
        },
        remove() {
            leave();
            return deleteDatabase(name);
        },
        leave,
        renew() {
            erased = false;
        },
        close,
    };
};

const NO_HISTORY = { snapshot: undefined, tail: [] };
/** Reads the snapshot and the tail after it, within a transaction; what it costs does not grow with the log. */
const findHistory = ({ events, values }, goOn) => found(values.get('snapshot'), (kept) => {
    const snapshot = readSnapshot(kept);
    const since = IDBKeyRange.lowerBound(snapshot?.lastSeq ?? 0, true);
    found(events.getAll(since), (tail) => goOn({ snapshot, tail: tail.map(readSegment) }));
});
const readHistory = async (door) => {
    const stored = await door.through('readonly', findHistory);
    return stored.ok ? stored.value : NO_HISTORY;
};

/** A stored value as a person; nothing where nobody has logged in. */
const readPerson = (stored) => {
    const id = ownText(stored, 'id');
    return id ? { id, away: own(stored, 'away') === true } : undefined;
};

const NAMES = ['person', 'consent', 'paused'];
/**
 * Everything that a visit begins with, in one transaction: each further one would cost the start of every page nearly
 * as much again. Where the history cannot be read, the answers still are.
 */
const readOpening = async (door, { readMany }) => {
    const stored = await door.through('readonly', (stores, done) => {
        const asked = NAMES.map((name) => stores.values.get(name));
        findHistory(stores, (history) => done([history, ...asked.map(({ result }) => result)]));
    });
    return stored.ok ? stored.value : [NO_HISTORY, ...(await readMany(NAMES))];
};

/** idb-keyval over our own door: its createStore could hold neither two stores nor a version. */
const createValues = (door) => {
    const over = async (work, durability) => {
        let outcome = { ok: true, value: undefined };
        await work(async (mode, callback) => {
            let result;
            const stored = await door.through(mode, ({ values }, done) => {
                result = callback(values);
                done(undefined);
                // idb-keyval's own promise rejects too when the transaction aborts; the door has the reason.
                Promise.resolve(result).catch(() => undefined);
            }, durability);
            if (!stored.ok) {
                outcome = stored;
                return undefined;
            }
            return result;
        });
        return outcome;
    };
    const readMany = async (names) => {
        let found = [];
        const outcome = await over(async (use) => {
            found = await getMany(Array.from(names), use);
        });
        return outcome.ok ? found : [];
    };
    return {
        read: async (name) => (await readMany([name]))[0],
        readMany,
        // An answer is a receipt: it survives a power cut, not only a crash.
        write: (name, value) => over((use) => set(name, value, use), name === 'consent' ? 'strict' : undefined),
        remove: (name) => over((use) => del(name, use)),
    };
};

/** Hears the other tabs from now on. */
const openTabs = (name, said) => {
    let channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
    if (channel) {
        channel.onmessage = ({ data }) => {
            // Scripts of the shop may say anything on it.
            if (data === 'erased' || data === 'answered' || data === 'changed')
                said[data]();
        };
    }
    return {
        canTalk: channel !== undefined,
        tell: (what) => channel?.postMessage(what),
        close() {
            channel?.close();
            channel = undefined;
        },
    };
};

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

/** As it waits in the outbox, if it is to be sent. */
const rowsOf = ({ event, consent }) => consent ? [outboxRow(event, consent)] : [];
/** @param heap what happened on this page, without what was struck out since. */
const createPageShare = (heap) => {
    let receipt;
    const known = new Map();
    const values = new Map();
    return {
        answered(record) {
            receipt = record;
        },
        noted(name, value) {
            values.set(name, value);
        },
        appended(batch) {
            for (const { event, consent } of batch)
                known.set(event.id, consent);
        },
        born(stores) {
            if (receipt)
                stores.values.put(receipt, 'consent');
            for (const [name, value] of values)
                if (value !== undefined)
                    stores.values.put(value, name);
            const events = heap().filter(({ id }) => known.has(id));
            const rows = events.flatMap((event) => rowsOf({ event, consent: known.get(event.id) }));
            putEvents(stores, events, rows);
        },
        forget() {
            receipt = undefined;
            known.clear();
            values.clear();
        },
    };
};

/** Durable within this time, and together with whatever else comes in it. */
const BATCH_DELAY_MS = 200;
const BATCH_MOST = 50;
/** What the visitor says about what is known: other tabs follow at once. A strike is told when it is done. */
const TOLD = ['prefer', 'gift', 'shopping_for'];
const openWriter = ({ door, share, warn, before, tell }) => {
    let broken;
    const batcher = createBatcher(async (batch) => {
        await before();
        if (broken)
            return { stored: false, reason: broken };
        const stored = await appendEvents(door, batch.map(({ event }) => event), batch.flatMap(rowsOf));
        if (stored.ok) {
            share.appended(batch);
            if (batch.some(({ event }) => TOLD.includes(event.name)))
                tell('changed');
            return { stored: true };
        }
        if (stored.reason === 'erased')
            return { stored: false, reason: 'erased' };
        broken = stored.reason;
        warn(`Birebir: this browser does not let us store anything (${broken}); what happens on this page is kept in its memory only.`);
        return { stored: false, reason: broken };
    }, { delayMs: BATCH_DELAY_MS, most: BATCH_MOST });
    return {
        append: (event, consent) => broken ? Promise.resolve({ stored: false, reason: broken }) : batcher.add({ event, consent }),
        flush: batcher.flush,
        status: () => ({
            ...(broken ? { mode: 'memory', reason: broken } : { mode: 'indexeddb' }),
            databaseVersion: DATABASE_VERSION,
            waiting: batcher.waiting(),
        }),
    };
};

/** When the youngest event of a history happened. */
const lastOf = ({ snapshot, tail }) => tail
    .flatMap(({ events }) => events)
    .reduce((last, { at }) => Math.max(last ?? at, at), snapshot?.lastAt);

/** A history without these: what happened on this page is added to it by whoever folds both. */
const withoutEvents = ({ snapshot, tail }, events) => {
    const here = new Set(events.map(({ id }) => id));
    return {
        snapshot,
        tail: tail.map((one) => ({ ...one, events: one.events.filter(({ id }) => !here.has(id)) })),
    };
};

/** Opens what is kept under this name; nothing is touched before it is asked for. */
const openMemory = (name, { warn, heap, removed, hear, follow }) => {
    let reading;
    const share = createPageShare(heap);
    /** Somebody has logged out: nothing of what is theirs is used until they are back. */
    let resting = false;
    const letGo = () => {
        reading = Promise.resolve(NO_HISTORY);
        resting = false;
        share.forget();
    };
    const erased = () => {
        letGo();
        door.leave();
        removed();
    };
    const changed = () => void follow().catch(() => warn('Birebir: what another tab has changed could not be taken up; the next page has it.'));
    const tabs = openTabs(name, { erased, answered: hear, changed });
    const door = createDoor(name, {
        born: share.born,
        // Tabs that cannot talk to one another take every deletion for the visitor's wish.
        deleted: () => tabs.canTalk || erased(),
    });
    const values = createValues(door);
    const writer = openWriter({ door, share, warn, before: () => reading, tell: tabs.tell });
    const remove = () => {
        tabs.tell('erased');
        letGo();
        return door.remove();
    };
    const personIn = (stored) => {
        if (stored)
            share.noted('person', stored);
        const found = readPerson(stored);
        resting = found?.away === true;
        return found;
    };
    const person = async () => personIn(await values.read('person'));
    const keep = async (record) => {
        // Somebody else's memory has rested here; with a new answer it ends.
        if ((await person())?.away)
            await remove();
        door.renew();
        const receipt = withReceipts(record, await values.read('consent'));
        share.answered(receipt);
        await values.write('consent', receipt);
        tabs.tell('answered');
    };
    return {
        door,
        values,
        name,
        append: writer.append,
        renew: door.renew,
        keep,
        person,
        async recall() {
            const [history, who, consent, paused] = await readOpening(door, values);
            const record = personIn(who)?.away ? undefined : readRecord(consent);
            // Whoever agrees later, by a platform, begins with what is kept by then.
            if (record?.answers.remember === 'granted')
                reading ??= Promise.resolve(history);
            share.answered(record);
            share.noted('paused', paused);
            return { record, paused: paused === true, lastAt: lastOf(history) };
        },
        async history() {
            reading ??= readHistory(door);
            const known = await reading;
            return withoutEvents(resting || writer.status().reason ? NO_HISTORY : known, heap());
        },
        takeUp(history) {
            reading = Promise.resolve(history);
        },
        note(name, value) {
            if (name === 'person')
                personIn(value);
            share.noted(name, value);
            return value === undefined ? values.remove(name) : values.write(name, value);
        },
        tellChanged: () => tabs.tell('changed'),
        flush: writer.flush,
        async erase(record) {
            await writer.flush();
            await remove();
            if (record)
                await keep(record);
        },
        close() {
            tabs.close();
            door.close();
        },
        status: writer.status,
    };
};

const DAY_MS = 86_400_000;
/** Who was not here since then is forgotten: a profile ends `keepDays` after its last visit. */
const keptSince = (now, keepDays) => now - keepDays * DAY_MS;

/**
 * Erases a profile that has expired, before anything of it is used; what was agreed to stays, and so does a pause. An
 * order history is told late and dated early: only what holds nothing younger has expired.
 */
const beginVisit = async ({ values, erase, renew }, { lastAt, paused }, now, keepDays) => {
    if (!lastAt || lastAt >= keptSince(now, keepDays))
        return;
    const consent = await values.read('consent');
    await erase();
    if (!consent && !paused)
        return;
    renew();
    if (consent)
        await values.write('consent', consent);
    if (paused)
        await values.write('paused', true);
};

const createDeliveryLoader = (memory, ports) => {
    const { page, listen, settings, exists, chunks, onFault } = ports;
    let loading;
    let delivery;
    let stopped = false;
    /** What is to be done as soon as the code that sends is there. */
    let tasks = [];
    let stopListening = () => undefined;
    const load = () => {
        if (loading)
            return;
        stopListening();
        const mine = chunks
            .deliver()
            .then(({ startDelivery }) => startDelivery({ ...ports, memory, settings: settings() }));
        loading = mine;
        mine.then((way) => {
            if (loading !== mine)
                return;
            delivery = way;
            for (const task of tasks.splice(0))
                task(way);
        }, (error) => {
            if (loading !== mine)
                return;
            loading = undefined;
            onFault('the way to the collector', error);
            // Blocked, offline: what waits waits for the network, or for the next event or page.
            stopListening = listen(page, 'online', load);
        });
    };
    /** Gives it up, also what is still coming and what was to be done then. */
    const letGo = async () => {
        const last = loading;
        loading = delivery = undefined;
        tasks = [];
        stopListening();
        return last?.catch(() => undefined);
    };
    const pause = () => void letGo().then((way) => way?.stop());
    const use = (task) => {
        if (stopped)
            return;
        if (delivery)
            task(delivery);
        else {
            tasks.push(task);
            load();
        }
    };
    return {
        sent: (event, consent, stored) => use((way) => (stored ? way.waits : way.carry)([event], consent)),
        begin: (events, consent) => use((way) => way.carry(events, consent)),
        async end() {
            // What an earlier page has sent is to be erased as well.
            if (!loading && settings().collector && (await exists())) {
                if (await memory.values.read('pseudonym'))
                    load();
            }
            await (await letGo())?.end();
        },
        pause,
        stop() {
            stopped = true;
            pause();
        },
        loaded: () => delivery,
    };
};

const sends = ({ remember, send }) => remember === 'granted' && send === 'granted';
/** Lets what is kept, and what goes out of it, follow the visitor's answers. */
const underConsent = (memory, ports) => {
    const { said, gate, dispatch, exists, now, settings } = ports;
    const delivery = createDeliveryLoader(memory, ports);
    /** Events that nobody had agreed to send when the log took them. All others go into the outbox with the log itself. */
    const logged = new Set();
    let opened;
    /** On which consent events are sent; nothing without it, or without a collector. */
    const toSend = () => {
        if (!settings().collector || !sends(gate.answers()))
            return undefined;
        const mine = said.record ?? said.recalled;
        return mine?.answers.send === 'granted'
            ? { version: `${mine.how}-${mine.textVersion}`, at: mine.at }
            : { version: 'platform', at: said.heardAt };
    };
    const keepAnswer = async () => {
        if (said.record)
            await memory.keep(said.record);
    };
    const end = async () => {
        await delivery.end();
        if (said.record || (await exists()))
            await memory.erase(said.record);
    };
    return {
        ...memory,
        delivery,
        async begin() {
            if (!opened)
                return;
            await beginVisit(memory, opened, now(), settings().keepDays);
            if (!opened.paused)
                return;
            dispatch.clear();
            dispatch.pause(true);
        },
        async leftFor(path) {
            const { snapshot, tail } = await memory.history();
            const page = snapshot?.pages(path)[0];
            return snapshot && page && { ...page, snapshot, tail };
        },
        async take(event) {
            const consent = toSend();
            if (!consent)
                logged.add(event.id);
            const result = await memory.append(event, consent);
            if (consent)
                delivery.sent(event, consent, result.stored);
            return result;
        },
        keepAnswer,
        async recallAnswer() {
            opened = await memory.recall();
            const recalled = opened.record;
            said.recalled = recalled;
            if (said.record && recalled && recalled.at > said.record.at) {
                said.record = undefined;
                gate.follow(recalled);
            }
            else
                gate.recall(recalled);
        },
        async follow(answers, before) {
            // A refusal that was kept is all there is; any other may find an older memory.
            if (answers.remember === 'denied')
                return said.recalled?.answers.remember === 'denied' ? keepAnswer() : end();
            await keepAnswer();
            if (gate.granted('remember')) {
                // Somebody else's memory has rested here; with a platform's yes it ends.
                if ((await memory.person())?.away)
                    await memory.erase();
                memory.renew();
                await memory.history();
                dispatch.release();
                // While what sends is still loading, all that this page holds comes into the outbox, and then goes at once.
                void memory.flush();
            }
            const consent = toSend();
            if (consent) {
                if (sends(before))
                    return;
                const missing = dispatch.heap().filter(({ id }) => logged.has(id));
                for (const { id } of missing)
                    logged.delete(id);
                delivery.begin(missing, consent);
            }
            else if (answers.send === 'denied')
                await delivery.end();
            else
                delivery.pause();
        },
        end,
        close() {
            delivery.stop();
            memory.close();
        },
    };
};

export { openMemory, underConsent };
