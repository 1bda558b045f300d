import { a as affinities, d as decideShelves } from './decide-shelves-hUMUEH5b.js';
import { e as explainOutcome } from './explain-DATcejGF.js';
import { f as featureName } from './score-of-BDrY-W8r.js';
import { u as unfinished } from './unfinished-DuK8V9GR.js';
import { d as daysKnown } from './index-Dy-Z6SQP.js';
import { r as readBase } from './checkpoint-eB7rzlBu.js';
import { b as readLog, c as readSnapshot } from './snapshot-DEAwPb_Y.js';
import { V as VERSION } from './index-BHU3Zipz.js';
import './decayed-C64tHvEY.js';
import './parse-event-CUp65X8I.js';

const profileView = (profile, catalog, now) => ({
    counts: {
        events: profile.visits.events,
        visits: profile.visits.count,
        days: daysKnown(profile.visits, now),
    },
    tastes: affinities(profile, catalog, now).map(({ feature, mean, lift, confidence, evidence }) => ({
        facet: featureName(catalog, feature),
        share: mean,
        lift,
        confidence,
        evidence,
    })),
    cart: Object.fromEntries(profile.cart.items),
    orders: profile.ledger.orders,
    unfinished: unfinished(profile, now),
    searches: profile.searches.map(({ term }) => term),
    disliked: [...profile.evidence.items].filter(([, item]) => item.disliked).map(([id]) => id),
    quietUntil: profile.attention.quietUntil,
    userId: profile.identity.userId,
});

/** Maps become plain objects, so that JSON can hold them. */
const plain = (value) => {
    if (value instanceof Map) {
        return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
    }
    if (Array.isArray(value))
        return value.map(plain);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.keys(value).map((key) => [key, plain(value[key])]));
};
/** Reads all of it; where nothing is stored, only this page's own events. */
const exportMemory = async ({ memory, dispatch, }) => {
    const kept = (await memory.exists()) ? await memory.load() : undefined;
    kept?.flush();
    const logged = kept ? (await readLog(kept.door)).flatMap(({ events }) => events) : [];
    const known = new Set(logged.map(({ id }) => id));
    const read = async (name) => kept?.values.read(name);
    const snapshot = readSnapshot(await read('snapshot'));
    const base = await read('base');
    return {
        format: 'birebir-export',
        version: 1,
        exportedAt: new Date().toISOString(),
        consent: plain(await read('consent')),
        events: [...logged, ...dispatch.heap().filter(({ id }) => !known.has(id))],
        profile: plain({
            snapshot: snapshot && { ...snapshot, profile: snapshot.profile() },
            base: base && { profile: readBase(base) },
        }),
        catalogue: plain(await read('catalogue')),
    };
};

/** Login with what the shop knows, or logout (`null`). Resolves when the last of it is durable. */
const identify = async ({ track }, id, history = {}) => {
    const login = id === null ? track('logout', {}) : track('login', { user_id: id });
    const orders = (history.orders ?? []).map(({ at, ...order }) => track('purchase', order, at));
    const results = await Promise.all([login, ...orders]);
    return results.find((result) => !result.stored) ?? { stored: true };
};

const readStatus = async ({ gate, memory, dispatch, warnings, }) => {
    const kept = memory.loaded()?.status();
    const mode = kept && (gate.granted('remember') || kept.reason) ? kept.mode : 'none';
    const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
    return {
        version: VERSION,
        storage: {
            mode,
            ...(kept?.reason && { reason: kept.reason }),
            databaseVersion: kept?.databaseVersion ?? 0,
        },
        consent: gate.answers(),
        queue: { waiting: kept?.waiting ?? 0, thisPage: dispatch.heap().length },
        sizes: { originBytes: estimate?.usage ?? 0 },
        warnings: warnings.all(),
    };
};

/** What is believed about the visitor, to be read. */
const readProfile = (engine) => profileView(engine.profile(), engine.catalog(), engine.input().now);
/**
 * Decides the page's shelves once more, exactly as they were decided, and keeps the reasons. What is on the page
 * already (painted from the last visit, say) is reported as it stands.
 */
const explainPlacement = (engine, id) => {
    const outcome = decideShelves({
        ...engine.input(),
        placements: engine.shelves.placements(),
    }).find(({ placement }) => placement.id === id);
    const shown = engine.shelves.shown(id);
    const explanation = outcome && explainOutcome(outcome);
    return explanation && shown
        ? { ...explanation, strategy: shown.strategy, because: shown.because, chosen: shown.items }
        : explanation;
};

export { explainPlacement, exportMemory, identify, readProfile, readStatus };
