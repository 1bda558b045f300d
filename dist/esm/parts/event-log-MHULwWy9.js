/** The shape of a stored segment; raised when it changes, and read back by `readSegment`. */
const SEGMENT_VERSION = 1;
/** A stored row as a segment; a row that is not one (half-written, of a version to come) holds no events. */
const readSegment = (row) => {
    const { seq, version, events } = (row ?? {});
    const whole = version === SEGMENT_VERSION && Array.isArray(events);
    return { seq: seq ?? 0, version: SEGMENT_VERSION, events: whole ? events : [] };
};
/** Appends events as one segment in one transaction; durable when the promise resolves. */
const appendEvents = (door, events) => door.through('readwrite', ({ events: store }, done) => {
    store.add({ version: SEGMENT_VERSION, events });
    done(undefined);
    store.transaction.commit?.();
});
/** Everything the log holds, oldest first: for export and for folding anew. */
const readLog = async (door) => {
    const stored = await door.through('readonly', ({ events }, done) => {
        const all = events.getAll();
        all.onsuccess = () => done(all.result.map(readSegment));
    });
    return stored.ok ? stored.value : [];
};

export { appendEvents as a, readLog as b, readSegment as r };
