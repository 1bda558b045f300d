import { f as foldOnto } from './index-CCpBLz7h.js';
import { M as MAP, i as isObject, C as COLUMNS, S as SAME, a as STEPS, V as VALUES, P as PROFILE_VERSION, u as unpacked, r as readSnapshot } from './snapshot-ruEgmQrW.js';
import { w as wholeProfile } from './whole-profile-BnGJHR5q.js';
import { r as readSegment } from './event-log-B9BKzfej.js';
import { j as jsonText } from './json-text-Ce0Q9eaG.js';
import { f as found } from './is-event-CzIrLL63.js';
import { e as emptyProfile } from './empty-profile-DoI98Btc.js';

/** Below this the difference of two whole numbers is exact. */
const EXACT = 2 ** 52;
/** Smaller numbers are as short as the steps between them. */
const LONG = 1e6;
/** The fields that every object of a list has; nothing where they differ, or there are none. */
const sharedFields = (list) => {
    const [first] = list;
    if (!isObject(first))
        return undefined;
    const fields = Object.keys(first);
    const alike = (one) => isObject(one) &&
        Object.keys(one).length === fields.length &&
        fields.every((field) => one[field] !== undefined);
    return fields.length > 0 && list.every(alike) ? fields : undefined;
};
const areLong = (list) => list.every((one) => Number.isInteger(one) && Math.abs(one) < EXACT) &&
    list.some((one) => one > LONG);
const packList = (list) => {
    const fields = sharedFields(list);
    if (fields)
        return [COLUMNS, fields, ...fields.map((at) => pack(list.map((row) => row[at])))];
    const [first] = list;
    if (list.length > 2 && typeof first !== 'object' && list.every((one) => one === first))
        return [SAME, list.length, first];
    if (areLong(list))
        return [STEPS, ...list.map((one, at) => one - (list[at - 1] ?? 0))];
    return [VALUES, ...list.map(pack)];
};
/**
 * A text with a single letter beyond Latin-1 (ş, ğ, €) is stored with two bytes a letter throughout. Spelt as JSON can,
 * such a letter takes six, and all others one: shorter where fewer than one in five is of that kind.
 */
const shortest = (text) => {
    const spelt = text.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return spelt.length < 2 * text.length ? spelt : text;
};
const pack = (value) => {
    if (value instanceof Map)
        return [MAP, pack([...value.keys()]), pack([...value.values()])];
    if (Array.isArray(value))
        return packList(value);
    return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([field, one]) => [field, pack(one)]))
        : value;
};
/**
 * Plain values (texts, numbers, lists, objects, maps) as one text. A stored text is read in one piece, where a
 * structured clone rebuilds every object by its field names: less than half the time for a long history.
 * Lists of objects with the same fields are written by columns, a column of one value once, and moments as the time that
 * lies between them: two thirds of the bytes, and every byte is read at the start of a visit.
 */
const packed = (value) => shortest(jsonText(pack(value)));

/** The base, read anew at every call. */
const readBase = (stored) => {
    const base = stored;
    return base?.version === PROFILE_VERSION
        ? wholeProfile(unpacked(base.profile))
        : emptyProfile();
};
const storedPage = ({ path, ...shown }) => ({
    path,
    shown: packed(shown),
});
const eventsOf = (segments) => segments.flatMap(({ events }) => events);
/**
 * Folds what was logged since the last snapshot and stores the result, all in one transaction: two tabs that do
 * it at once each fold what the other left. A snapshot of another version is folded anew from base and log.
 */
const saveCheckpoint = (door, pages) => door.through('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    found(values.get('base'), (base) => {
        const last = readSnapshot(kept.result);
        found(events.getAll(IDBKeyRange.lowerBound(last?.lastSeq ?? 0, true)), (tail) => {
            const segments = tail.map(readSegment);
            const fresh = eventsOf(segments);
            const profile = foldOnto(last ? wholeProfile(last.profile()) : readBase(base), fresh);
            const snapshot = {
                version: PROFILE_VERSION,
                lastSeq: segments[segments.length - 1]?.seq ?? last?.lastSeq ?? 0,
                lastAt: fresh.reduce((latest, { at }) => Math.max(latest, at), last?.lastAt ?? 0),
                profile: packed(profile),
                logged: (last?.logged ?? 0) + fresh.length,
                pages: pages.map(storedPage),
            };
            values.put(snapshot, 'snapshot');
            done(snapshot);
        });
    });
});
/** Segments looked at in one pruning; the rest waits for the next. */
const MOST_PRUNED = 500;
/**
 * Takes the oldest segments out of the log once they are beyond the limits, and folds them into the base first:
 * base + log always gives the profile, bit for bit.
 */
const pruneLog = (door, { mostEvents, oldestAt }) => door.through('readwrite', ({ events, values }, done) => {
    const kept = values.get('snapshot');
    done(0);
    found(values.get('base'), (base) => {
        const snapshot = readSnapshot(kept.result);
        if (!snapshot)
            return;
        found(events.getAll(IDBKeyRange.upperBound(snapshot.lastSeq), MOST_PRUNED), (oldest) => {
            const gone = [];
            let logged = snapshot.logged;
            for (const segment of oldest.map(readSegment)) {
                const expired = segment.events.every(({ at }) => at < oldestAt);
                if (logged <= mostEvents && !expired)
                    break;
                gone.push(segment);
                logged -= segment.events.length;
            }
            const last = gone[gone.length - 1];
            if (!last)
                return;
            events.delete(IDBKeyRange.upperBound(last.seq));
            values.put({
                version: PROFILE_VERSION,
                profile: packed(foldOnto(readBase(base), eventsOf(gone))),
            }, 'base');
            values.put({ ...kept.result, logged: Math.max(0, logged) }, 'snapshot');
            done(gone.length);
        });
    });
});

export { packed as a, pruneLog as p, readBase as r, saveCheckpoint as s };
