import { i as isEvent, f as found, m as maskedEvent } from './is-event-CzIrLL63.js';
import { o as own } from './parse-event-DW8ctT1B.js';

/** Rows of the outbox are ours alone; one that is not whole (another version's, somebody else's) cannot be sent. */
const isRow = (row) => {
    const event = own(row, 'event');
    const consent = own(row, 'consent');
    const { sent = 0, session = '' } = (row ?? {});
    const dated = typeof own(consent, 'version') === 'string' && Number.isFinite(own(consent, 'at'));
    const counted = Number.isFinite(sent) && typeof session === 'string';
    return dated && counted && isEvent(event) && event.id === own(row, 'id');
};

const outboxRow = (event, consent) => ({
    id: event.id,
    event: maskedEvent(event),
    consent,
    due: event.at,
});
/** Unsent rows beyond this number are given up, the oldest first: a browser is no archive. */
const MOST_ROWS = 5_000;
const parkedRow = ({ due: _, ...row }, parked) => ({
    ...row,
    parked,
});
/** The outbox in the database. What cannot be read just now is read the next time. */
const createOutbox = (door) => {
    const write = (work) => door.through('readwrite', ({ outbox }, done) => {
        work(outbox);
        done(undefined);
    });
    const read = async (ask, otherwise) => {
        const stored = await door.through('readonly', ({ outbox }, done) => ask(outbox, done));
        return stored.ok ? stored.value : otherwise;
    };
    return {
        async next(most) {
            const oldest = () => read((store, done) => found(store.index('due').getAll(undefined, most), done), []);
            const rows = await oldest();
            const odd = rows.filter((row) => !isRow(row));
            if (odd.length === 0)
                return rows;
            // In the way of everything that is younger.
            await write((store) => {
                for (const row of odd)
                    store.put(parkedRow(row, 'not readable'));
            });
            return (await oldest()).filter(isRow);
        },
        remove: (ids) => write((store) => {
            for (const id of ids)
                store.delete(id);
        }),
        park: (ids, reason) => write((store) => {
            for (const id of ids) {
                found(store.get(id), (row) => {
                    if (row)
                        store.put(parkedRow(row, reason));
                });
            }
        }),
        add: (rows) => write((store) => {
            for (const row of rows) {
                found(store.getKey(row.id), (known) => {
                    if (known === undefined)
                        store.put(row);
                });
            }
        }),
        async trim() {
            const stored = await door.through('readwrite', ({ outbox }, done) => found(outbox.count(), (total) => {
                const tooMany = Math.max(0, total - MOST_ROWS);
                done(tooMany);
                if (tooMany === 0)
                    return;
                found(outbox.index('due').getAllKeys(undefined, tooMany), (oldest) => {
                    for (const id of oldest)
                        outbox.delete(id);
                });
            }));
            return stored.ok ? stored.value : 0;
        },
        counts: () => read((store, done) => {
            const total = store.count();
            found(store.index('due').count(), (waiting) => done({ waiting, parked: total.result - waiting }));
        }, { waiting: 0, parked: 0 }),
        clear: () => write((store) => store.clear()),
    };
};

export { createOutbox as c, outboxRow as o };
