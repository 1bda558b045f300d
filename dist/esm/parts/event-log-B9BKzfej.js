import { f as found, i as isEvent, m as maskedEvent } from './is-event-CzIrLL63.js';

/** The shape of a stored segment; raised when it changes, and read back by `readSegment`. */
const SEGMENT_VERSION = 1;
/** A stored row as a segment; a row that is not one (half-written, of a version to come) holds no events. */
const readSegment = (row) => {
    const { seq, version, events } = (row ?? {});
    const whole = version === SEGMENT_VERSION && Array.isArray(events);
    return { seq: seq ?? 0, version: SEGMENT_VERSION, events: whole ? events.filter(isEvent) : [] };
};
/** What `appendEvents` does, within a transaction. */
const putEvents = ({ events: store, outbox }, events, toSend) => {
    if (events.length > 0)
        store.add({ version: SEGMENT_VERSION, events: events.map(maskedEvent) });
    for (const row of toSend)
        outbox.put(row);
};
/**
 * Appends events as one segment, and puts those that are to be sent into the outbox, in one transaction: none is in
 * one of the two alone. Durable when the promise resolves.
 */
const appendEvents = (door, events, toSend = []) => door.through('readwrite', (stores, done) => {
    putEvents(stores, events, toSend);
    done(undefined);
    stores.events.transaction.commit?.();
});
/** Everything the log holds, oldest first: for export and for folding anew. */
const readLog = async (door) => {
    const stored = await door.through('readonly', ({ events }, done) => {
        found(events.getAll(), (rows) => done(rows.map(readSegment)));
    });
    return stored.ok ? stored.value : [];
};
/** Events in one row of a rewritten log: few enough for pruning to take the oldest bit by bit. */
const MOST_REWRITTEN = 50;
/**
 * Puts other events in the place of the whole log, in one transaction: what was struck out goes, what was carried here
 * from another browser comes in. What has changed is not sent any more, and the snapshot goes, for it was folded from
 * the old events: `saveCheckpoint` makes the next one.
 * @returns the log as it is then; where `rewrite` changes nothing, nothing is written.
 */
const rewriteLog = (door, rewrite) => door.through('readwrite', ({ events: store, values, outbox }, done) => {
    found(store.getAll(), (rows) => {
        const before = rows.map(readSegment).flatMap(({ events }) => events);
        const after = rewrite(before);
        done(after);
        if (after.length === before.length && after.every((event, at) => event === before[at]))
            return;
        const left = new Set(after);
        for (const event of before)
            if (!left.has(event))
                outbox.delete(event.id);
        values.delete('snapshot');
        store.clear();
        for (let at = 0; at < after.length; at += MOST_REWRITTEN) {
            const events = after.slice(at, at + MOST_REWRITTEN);
            store.add({ version: SEGMENT_VERSION, events });
        }
    });
});

export { readLog as a, appendEvents as b, rewriteLog as c, putEvents as p, readSegment as r };
