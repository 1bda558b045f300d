import { k as knowCustomer, u as purchaseDays } from './know-customer-BMFbrUps.js';
import { l as lifetimeRange, t as tierStanding, e as explainOutcome, s as shownBy } from './tier-standing-BiM4a9cp.js';
import { p as paidOrders } from './paid-orders-6eef_CW-.js';
import { f as featureName } from './feature-name-DyQgDqoc.js';
import { r as recommendedFacets } from './recommended-facets-DPDyR9ib.js';
import { a as affinities } from './affinity-dfIFIzBc.js';
import { u as unfinished } from './unfinished-Cq9Lb6Tk.js';
import { d as daysKnown, a as foldEvents, w as withoutStruck, s as struck } from './index-CCpBLz7h.js';
import { o as own, a as ownText } from './parse-event-DW8ctT1B.js';
import { a as mask, f as found, m as maskedEvent } from './is-event-CzIrLL63.js';
import { a as readLog, r as readSegment, c as rewriteLog } from './event-log-B9BKzfej.js';
import { w as wholeProfile } from './whole-profile-BnGJHR5q.js';
import { P as PROFILE_VERSION, u as unpacked, r as readSnapshot } from './snapshot-ruEgmQrW.js';
import { r as receiptsOf, b as readRecord, V as VERSION } from './index-CoyEnUq7.js';
import { r as readBase, a as packed, s as saveCheckpoint } from './checkpoint-B-zs2MB5.js';
import { r as readStoredProducts } from './read-stored-products-C0DmNC-S.js';
import { a as errandAt } from './errands-DJ1Rg_vh.js';
import './product-DRUJVo4-.js';
import './decayed-BmS0RYHL.js';
import './gifts-COVOtfDF.js';
import './owned-products-u8ZDtB3c.js';
import './guards-ByNpJ6uD.js';
import './guards-of-the-shop-BEHu17uP.js';
import './placement-TYLduegY.js';
import './score-of-BSwRAnty.js';
import './is-new-Cv-z82uv.js';
import './taste-weights-Ciux7Ett.js';
import './visit-gap-UVPV7SaH.js';
import './empty-profile-DoI98Btc.js';
import './json-text-Ce0Q9eaG.js';

const BUYING = 'MBG/NBD model of how often, how long and how lately was bought, with the shop’s customers as the prior';
const COUNTED = 'added up over the last 365 days, days with a purchase once';
const SPEND = 'mean of the orders, drawn to the shop’s mean the more, the fewer there are';
/** Every figure about buying, with how it was reached. */
const customerFigures = ({ value, prices, drift }, orders, paidIn) => {
    const { by, terms, interval, rfm, clv12Range } = value;
    const currency = terms.currency ?? paidIn ?? 'XXX';
    const own = { source: 'own', n: value.orders };
    const of = ({ source, n }, how, evidence = orders) => (figure, unit) => ({
        value: figure ?? null,
        unit,
        source,
        n,
        // What is not known rests on nothing.
        evidence: typeof figure === 'number' ? evidence : [],
        how,
    });
    const buying = of(by.buying, BUYING);
    const counted = of(own, COUNTED);
    const worth = of(by.clv12, `expected orders of ${terms.months} months times spend an order times a margin of ${terms.margin}, ${terms.discount * 100} % a month off`);
    const pause = of(by.interval, 'logarithmic mean of the pauses, drawn to the shop’s');
    const rank = of(own, 'which fifth of the shop’s customers, 5 the best');
    const priced = of({ source: 'own', n: prices?.n ?? 0 }, 'what was paid within 180 days beside the prices of its category');
    return {
        pAlive: buying(value.pAlive, 'share'),
        pBuy7: buying(value.pBuy7, 'share'),
        pBuy30: buying(value.pBuy30, 'share'),
        pBuy90: buying(value.pBuy90, 'share'),
        nextMedianDays: buying(value.nextMedianDays, 'days'),
        expected365: buying(value.expected365, 'orders'),
        spendPerOrder: of(by.spend, SPEND)(value.spendPerOrder, currency),
        clv12: worth(value.clv12, currency),
        clv12Low: worth(clv12Range?.[0], currency),
        clv12High: worth(clv12Range?.[1], currency),
        spend12m: counted(value.spend12m, currency),
        orders12m: counted(value.orders12m, 'orders'),
        rfmR: rank(rfm?.r, 'points'),
        rfmF: rank(rfm?.f, 'points'),
        rfmM: rank(rfm?.m, 'points'),
        intervalDays: pause(interval?.days, 'days'),
        overdue: pause(interval?.overdue, 'times'),
        discountLift: priced(prices?.discountLift, 'times'),
        priceRank: priced(prices?.priceRank, 'share'),
        likeness: of({ source: 'own', n: drift.n }, 'cosine of the categories of this visit and of all before', [])(drift.likeness, 'share'),
    };
};

const SATISFACTION = 'mean of the last answers and of one good impression (0.75); each trouble is a quarter of an answer of 0';
/** What is worked out of a customer, to be read. */
const customerView = (live) => {
    const input = live.input();
    const { profile, now, priors, tiers } = input;
    const known = knowCustomer({ ...input, range: lifetimeRange });
    const { value, stage, contentment, owned } = known;
    const paid = paidOrders(profile.ledger);
    const figures = customerFigures(known, paid.map(({ id }) => id), profile.ledger.orders.find(({ currency }) => currency)?.currency);
    const answers = [...profile.notes.keys()].filter((key) => /^(answer:|review$)/.test(key));
    const source = priors.n > 0 ? 'site' : 'default';
    const unknown = { value: null, unit: 'share', source, n: 0, evidence: [], how: '' };
    return {
        tier: tierStanding(purchaseDays(paid), tiers, now),
        stage: { held: stage.stage, found: value.stage, lowerSince: stage.lower?.at ?? null },
        risk: value.risk,
        intent: known.intent,
        band: known.band,
        need: known.need,
        tastes: known.drift.relyOn,
        segments: live.segments(),
        figures,
        vitalSigns: {
            repurchase: figures['pBuy90'] ?? unknown,
            basket: figures['spendPerOrder'] ?? unknown,
            recommends: contentment.recommends,
        },
        satisfaction: {
            by: Object.fromEntries(Object.entries(contentment.by).map(([touchpoint, one]) => [
                touchpoint,
                {
                    value: one.score,
                    unit: 'share',
                    source: 'own',
                    n: one.answers + one.troubles,
                    evidence: answers,
                    how: SATISFACTION,
                },
            ])),
            weakest: contentment.weakest,
            openComplaint: contentment.openComplaint,
        },
        owned: owned.map(({ id, times, stage: at, interval, dueAt, due, orders }) => ({
            id,
            times,
            stage: at,
            days: {
                value: interval.days,
                unit: 'days',
                source: interval.n > 1 ? 'own' : source,
                n: interval.n,
                evidence: orders,
                how: 'logarithmic mean of the pauses between its purchases, drawn to the shop’s',
            },
            dueAt,
            due,
        })),
        traits: known.traits,
    };
};

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
    recommended: recommendedFacets(profile, catalog, now),
    cart: Object.fromEntries(profile.cart.items),
    orders: profile.ledger.orders,
    unfinished: unfinished(profile, now),
    searches: profile.searches.map(({ term }) => term),
    disliked: [...profile.evidence.items].filter(([, item]) => item.disliked).map(([id]) => id),
    quietUntil: profile.attention.quietUntil,
    userId: profile.identity.userId,
});

/** The one fact of these kinds that an object names; nothing where it names none, or several. */
const readFact = (given, kinds) => {
    const named = kinds.filter((kind) => own(given, kind) !== undefined);
    const [kind] = named;
    const value = kind && ownText(given, kind);
    return named.length === 1 && kind && value ? { kind, value } : undefined;
};

/** What was asked for that cannot be: one sentence, for the caller and for the console. */
const refuse = ({ warnings }, reason) => {
    warnings.warn(`Birebir: ${reason}.`);
    return { stored: false, reason };
};
/** Tells the log, and lets the shelves follow at once. */
const tell = async ({ dispatch, engine }, ...[name, fields]) => {
    const told = dispatch.track(name, fields);
    const running = engine.running();
    await running?.take(running.profile());
    return told;
};
/** More or less of a facet, from now on; `neutral` takes it back. */
const prefer = (parts, facet, how) => typeof facet === 'string' && (how === 'more' || how === 'less' || how === 'neutral')
    ? tell(parts, 'prefer', { facet, method: how })
    : refuse(parts, 'prefer() needs a facet and “more”, “less” or “neutral”; nothing is changed');
/** An order or a product was a gift; `undo` takes it back. */
const gift = (parts, given, undo) => {
    const fact = readFact(given, ['order', 'item']);
    if (!fact)
        return refuse(parts, 'gift() needs { order } or { item }; nothing is marked');
    const { kind, value } = fact;
    const method = undo === 'undo' ? { method: undo } : {};
    return tell(parts, 'gift', { fact: `${kind}:${value}`, ...method });
};
/** Whom the rest of this visit is for. */
const shoppingFor = (parts, whom) => whom === 'someone-else' || whom === 'myself'
    ? tell(parts, 'shopping_for', { method: whom })
    : refuse(parts, 'shoppingFor() needs “someone-else” or “myself”; nothing is changed');

/** A facet under every name it has in this catalogue: `category:Breakfast` is `category1:Market/Breakfast` too. */
const namesOf = (facet, catalog) => {
    const names = new Set([facet]);
    catalog?.features.forEach(({ kind, value }, feature) => {
        const shown = featureName(catalog, feature);
        const key = `${kind}:${value}`;
        if (shown === facet || key === facet)
            names.add(shown).add(key);
    });
    return [...names];
};
const findEvent = async ({ gate, memory, dispatch }, id) => {
    const here = dispatch.heap().find((event) => event.id === id);
    if (here || !gate.granted('remember'))
        return here;
    const log = await readLog((await memory.load()).door);
    return log.flatMap(({ events }) => events).find((event) => event.id === id);
};
/** A fact under the names by which the log strikes it out; nothing where the event is not kept by itself. */
const factsOf = async (parts, { kind, value }) => {
    if (kind === 'search')
        return [`search:${mask(value).toLowerCase()}`];
    if (kind === 'facet') {
        const running = await parts.engine.load();
        return namesOf(value, running?.catalog()).map((name) => `facet:${name}`);
    }
    if (kind !== 'event')
        return [`${kind}:${value}`];
    const event = await findEvent(parts, value);
    if (!event || event.name === 'strike')
        return undefined;
    // That it happened emptied the cart; what it was is the order's fact.
    const order = event.name === 'purchase' && event.data.transaction_id;
    return [order ? `order:${order}` : `event:${value}`];
};

/** Takes facts out of a profile that was folded earlier, as if they had never been told; visits stay counted. */
const strikeFrom = (profile, facts) => {
    const strikes = facts.map((fact) => ({ id: '', at: 0, name: 'strike', data: { fact } }));
    const left = foldEvents(profile, strikes);
    const { viewed, viewedBefore } = left.visits;
    const visits = { ...profile.visits, viewed, viewedBefore };
    return { ...left, visits, errands: profile.errands };
};

/**
 * Everything that is remembered, as it stands at this moment: what was pruned from the log, and the whole log. Longer to
 * fold than the snapshot and its tail, and for each event of the log it can be said whether it is in it. Nothing where it
 * cannot be read just now.
 */
const readWhole = async (door) => {
    const stored = await door.through('readonly', ({ events, values }, done) => {
        const kept = values.get('snapshot');
        const base = values.get('base');
        found(events.getAll(), (rows) => {
            const tail = rows.map(readSegment);
            const { version, profile } = (base.result ?? {});
            done({
                snapshot: {
                    lastAt: 0,
                    pages: () => [],
                    ...readSnapshot(kept.result),
                    lastSeq: 0,
                    logged: tail.length,
                    profile: () => (version === PROFILE_VERSION ? unpacked(profile) : undefined),
                },
                tail,
            });
        });
    });
    return stored.ok ? stored.value : undefined;
};

/** An event without these facts, whenever they were told. This page's own are masked when they are kept: so are facts. */
const withoutFacts = (facts) => {
    const struck = new Map(facts.map((one) => [one, Number.POSITIVE_INFINITY]));
    return (event) => withoutStruck(struck, maskedEvent(event));
};

/** The profile as it would be if these facts had never been told. Nothing that is kept changes. */
const profileWithout = async ({ gate, memory, dispatch }, facts) => {
    const remembers = gate.granted('remember') && gate.granted('personalise');
    const kept = remembers ? await readWhole((await memory.load()).door) : undefined;
    const logged = kept?.tail.flatMap(({ events }) => events) ?? [];
    const ids = new Set(logged.map(({ id }) => id));
    const here = dispatch.heap().filter(({ id }) => !ids.has(id));
    const base = strikeFrom(wholeProfile(kept?.snapshot?.profile()), facts);
    return foldEvents(base, [...logged, ...here].map(withoutFacts(facts)));
};

const WANTED$1 = 'explain() takes { without } with one of { event }, { item }, { facet }, { search }, { order }, as far as it is kept; nothing is explained';
/** The input of a decision by somebody who never told that; nothing where it cannot be understood. */
const inputWithout = async (parts, input, without) => {
    const fact = readFact(without, ['event', 'item', 'facet', 'search', 'order']);
    const facts = fact && (await factsOf(parts, fact));
    if (!facts) {
        parts.warnings.warn(`Birebir: ${WANTED$1}.`);
        return undefined;
    }
    const profile = await profileWithout(parts, facts);
    return { ...input, profile, tastes: affinities(profile, input.catalog, input.now) };
};
/**
 * Decides the page's shelves once more, exactly as they were decided, and keeps the reasons. What is on the page
 * already (painted from the last visit, say) is reported as it stands; with `without`, what would stand there.
 */
const explainPlacement = async (parts, id, whatIf) => {
    const { load, lists } = parts.engine;
    const engine = await load();
    if (!engine)
        return undefined;
    const asked = whatIf !== undefined;
    const input = asked ? await inputWithout(parts, engine.input(), whatIf?.without) : engine.input();
    if (!input)
        return undefined;
    const outcome = engine
        .decide({ ...input, placements: engine.shelves.placements() })
        .find(({ placement }) => placement.id === id);
    if (asked)
        return outcome && explainOutcome(outcome);
    const shown = engine.shelves.shown(id);
    const explanation = outcome
        ? explainOutcome(outcome)
        : (await lists.loaded())?.explain(id, engine.catalog());
    if (!explanation || !shown)
        return explanation;
    const { facets: _, ...reasons } = explanation;
    return { ...reasons, ...shownBy(shown) };
};

/** What the products of these events are called, by their ids; the catalogue knows better than an event. */
const namesIn = (events, products) => {
    const named = new Map();
    for (const { item_id, item_name } of events.flatMap(({ data }) => data.items ?? [])) {
        named.set(item_id, item_name ?? named.get(item_id));
    }
    for (const { id, title } of products)
        if (named.has(id))
            named.set(id, title);
    return Object.fromEntries([...named].map(([id, name]) => [id, name ?? id]));
};

/** A log as its owner may read it: without what was struck out, and without the words that struck it out. */
const withoutAnyStruck = (earlier, events) => {
    const all = new Map(earlier);
    for (const event of events)
        struck.apply(all, event);
    return events.map((event) => withoutStruck(all, event)).filter(({ name }) => name !== 'strike');
};

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
/** A profile as its owner may read it: what they struck out is not even named. */
const shown = (profile) => {
    const { struck: _, ...left } = wholeProfile(profile);
    return left;
};
/** Reads all of it; where nothing is stored, only this page's own events. */
const exportMemory = async ({ memory, dispatch, engine, }) => {
    const kept = (await memory.exists()) ? await memory.load() : undefined;
    await kept?.flush();
    const logged = kept ? (await readLog(kept.door)).flatMap(({ events }) => events) : [];
    const known = new Set(logged.map(({ id }) => id));
    const read = async (name) => kept?.values.read(name);
    const snapshot = readSnapshot(await read('snapshot'));
    const base = await read('base');
    const catalogue = await read('catalogue');
    const products = [
        ...(engine.running()?.catalog().products ?? []),
        ...readStoredProducts(catalogue),
    ];
    const struck = wholeProfile(snapshot?.profile()).struck;
    const events = withoutAnyStruck(struck, [
        ...logged,
        ...dispatch
            .heap()
            .filter(({ id }) => !known.has(id))
            .map(maskedEvent),
    ]);
    const consent = await read('consent');
    return {
        format: 'birebir-export',
        version: 1,
        exportedAt: new Date().toISOString(),
        consent: plain(consent),
        receipts: receiptsOf(consent),
        events,
        names: namesIn(events, products),
        profile: plain({
            snapshot: snapshot && {
                ...snapshot,
                profile: shown(snapshot.profile()),
                pages: snapshot.pages(),
            },
            base: base && { profile: shown(readBase(base)) },
        }),
        catalogue: plain(catalogue),
    };
};

/**
 * Has this page remember what is kept as it stands at this moment, whatever it read when it was opened; what was struck
 * out anywhere goes out of what happened here as well.
 */
const takeUp = async ({ gate, memory, dispatch, }) => {
    if (!gate.granted('remember'))
        return;
    const kept = await memory.load();
    const facts = new Map();
    for (const { events } of (await readWhole(kept.door))?.tail ?? []) {
        for (const event of events)
            struck.apply(facts, event);
    }
    if (facts.size > 0) {
        dispatch.rewrite((event) => withoutStruck(facts, maskedEvent(event)));
        // What was still on its way to the log when another tab struck it out of there.
        await kept.flush();
        await rewriteLog(kept.door, (events) => events.map((event) => withoutStruck(facts, event)));
    }
    const whole = await readWhole(kept.door);
    if (whole)
        kept.takeUp(whole);
};

/**
 * Another tab has changed what is kept: takes up anew what it is, a pause and a logout included, and lets the shelves
 * follow at once.
 */
const follow = async (parts) => {
    const { memory, dispatch, engine, flow } = parts;
    const kept = await memory.load();
    if ((await kept.person())?.away)
        flow.rest();
    dispatch.pause((await kept.values.read('paused')) === true);
    await takeUp(parts);
    const running = engine.running();
    await running?.reload();
    await running?.take(running.profile());
};

const grants = ({ answers }) => Object.values(answers).includes('granted');
/**
 * A grant is a person's, not a device's: it covers whoever gave it before logging in, and that person after a logout
 * and a new login, but never the next one. A refusal closes for whoever comes, until they answer for themselves.
 * @example consentOfPerson({ holder: 'ayse', person: 'mehmet', record }) // { memory: 'erase', record: undefined }
 */
const consentOfPerson = ({ holder, person, record }) => {
    const theirs = !holder || holder === person;
    const memory = theirs ? 'keep' : person ? 'erase' : 'rest';
    if (!record || !grants(record))
        return { memory, record };
    if (!theirs)
        return { memory, record: undefined };
    return { memory, record: person ? { ...record, holder: person } : record };
};

/**
 * Lets what is kept be that of whoever is at the browser: another person's memory and grant are erased before anything
 * of the next one is told, and those of somebody who has logged out rest until they are back.
 * @param id the shop's, `null` at logout.
 */
const turnToPerson = async ({ memory, flow }, id) => {
    if (!(await memory.exists()))
        return;
    const kept = await memory.load();
    const person = await kept.person();
    const stored = readRecord(await kept.values.read('consent'));
    const holder = stored?.holder ?? person?.id;
    const turn = consentOfPerson({ holder, person: id ?? undefined, record: stored });
    if (turn.memory === 'erase')
        await flow.forget();
    else if (turn.memory === 'rest') {
        await kept.note('person', { id: holder ?? '', away: true });
        kept.tellChanged();
        flow.rest();
    }
    else if (id !== null) {
        await kept.note('person', { id, away: false });
        if (turn.record && turn.record !== stored)
            await kept.keep(turn.record);
        if (person?.away)
            await flow.recall();
    }
};

/** Tells of those that are not known yet, so that the log does not grow with every login. */
const tellTraits = ({ dispatch, engine, warnings }, traits) => Object.keys(traits ?? {}).flatMap((name) => {
    const fact = `trait:${name}`;
    const answer = ownText(own(traits, name), 'value');
    const method = ownText(own(traits, name), 'reason');
    if (!answer || !method) {
        warnings.warn(`Birebir: the trait “${name}” needs a value and the reason it was asked for; it is left out.`);
        return [];
    }
    const known = engine.running()?.profile().notes.get(fact);
    if (known?.answer === answer && known.method === method)
        return [];
    return dispatch.track('note', { fact, answer, method });
});
const NONE = { orders: [], returned: [] };
/**
 * Login with what the shop knows, or logout (`null`). What another person left here is theirs: it rests, or goes.
 * Resolves when the last of it is durable.
 */
const identify = async (parts, id, history = {}) => {
    const { track } = parts.dispatch;
    if (id !== null)
        await turnToPerson(parts, id);
    const login = id === null ? track('logout', {}) : track('login', { user_id: id });
    const { orders: known, returned } = parts.engine.running()?.profile().ledger ?? NONE;
    const orders = (history.orders ?? []).flatMap(({ at, ...order }) => {
        const { transaction_id: number } = order;
        const isKnown = returned.includes(number) || known.some((one) => one.id === number);
        return isKnown ? [] : track('purchase', order, at);
    });
    const traits = id === null ? [] : tellTraits(parts, history.traits);
    const results = await Promise.all([login, ...orders, ...traits]);
    if (id === null)
        await turnToPerson(parts, null);
    return results.find((result) => !result.stored) ?? { stored: true };
};

/**
 * What follows from a pause, or from its end: it is kept for the next pages where something may be kept, and the
 * shelves show what they show to somebody nobody knows.
 */
const keepPause = async ({ gate, memory, engine, dispatch, }) => {
    const store = gate.granted('remember') ? await memory.load() : undefined;
    const kept = await store?.note('paused', dispatch.paused() || undefined);
    store?.tellChanged();
    const running = engine.running();
    await running?.reload();
    await running?.take(running.profile());
    if (!kept)
        return { stored: false, reason: `remembering is ${gate.answers().remember}` };
    return kept.ok ? { stored: true } : { stored: false, reason: kept.reason };
};

/**
 * Takes out of the base, which holds what was pruned from the log, what the visitor struck out. The snapshot goes with
 * the old base; `saveCheckpoint` makes the next one.
 */
const correctBase = (door, correct) => door.through('readwrite', ({ values }, done) => {
    done(undefined);
    found(values.get('base'), (kept) => {
        if (!kept)
            return;
        const profile = packed(correct(readBase(kept)));
        values.put({ version: PROFILE_VERSION, profile }, 'base');
        values.delete('snapshot');
    });
});

/** Rewrites the stored log, and folds it anew; nothing where nothing is stored, else the new profile or the reason. */
const refoldStored = async ({ gate, memory, dispatch }, { log: rewrite, base }) => {
    if (!gate.granted('remember'))
        return {};
    const { door, tellChanged } = await memory.load();
    const log = await rewriteLog(door, rewrite);
    if (!log.ok)
        return { reason: log.reason };
    if (base)
        await correctBase(door, base);
    await takeUp({ gate, memory, dispatch });
    tellChanged();
    if (!gate.granted('personalise'))
        return {};
    const kept = await saveCheckpoint(door, []);
    if (!kept.ok)
        return { reason: kept.reason };
    const logged = new Set(log.value.map(({ id }) => id));
    const since = dispatch.heap().filter(({ id }) => !logged.has(id));
    return { profile: foldEvents(wholeProfile(readSnapshot(kept.value)?.profile()), since) };
};
/**
 * Rewrites what is kept, in the log and on this page, and lets the shelves follow at once.
 * @returns why it could not be written; nothing when all went well.
 */
const refold = async (parts, rewriting) => {
    const { profile, reason } = await refoldStored(parts, rewriting);
    const running = parts.engine.running();
    if (running && !parts.dispatch.paused()) {
        await running.take(profile ?? foldEvents(wholeProfile({}), parts.dispatch.heap()));
    }
    return reason;
};

const readStatus = async ({ gate, memory, dispatch, engine, warnings, }) => {
    const kept = memory.loaded()?.status();
    const mode = kept && (gate.granted('remember') || kept.reason) ? kept.mode : 'none';
    const sent = await memory.loaded()?.delivery.loaded()?.status();
    const running = engine.running();
    const errand = running && errandAt(running.profile().errands, running.input().now);
    const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
    return {
        version: VERSION,
        storage: {
            mode,
            ...(kept?.reason && { reason: kept.reason }),
            databaseVersion: kept?.databaseVersion ?? 0,
        },
        consent: gate.answers(),
        paused: dispatch.paused(),
        shoppingFor: errand ? 'someone-else' : 'myself',
        queue: { waiting: kept?.waiting ?? 0, thisPage: dispatch.heap().length },
        ...(sent && { delivery: sent }),
        sizes: { originBytes: estimate?.usage ?? 0 },
        warnings: warnings.all(),
    };
};

const WANTED = 'strike() needs one of { event }, { item }, { facet }, { search }, { order }, { trait }; nothing is struck out';
const UNKNOWN = 'this event is not kept by itself (any more); nothing is struck out';
/**
 * Strikes one fact out: tells the log, takes what was told of it out of the log and off this page, and folds the
 * profile anew.
 */
const strike = async (parts, given) => {
    const { dispatch, warnings } = parts;
    const fact = readFact(given, ['event', 'item', 'facet', 'search', 'order', 'trait']);
    const facts = fact ? ((await factsOf(parts, fact)) ?? UNKNOWN) : WANTED;
    if (typeof facts === 'string') {
        warnings.warn(`Birebir: ${facts}.`);
        return { stored: false, reason: facts };
    }
    const results = await Promise.all(facts.map((one) => dispatch.track('strike', { fact: one })));
    const strip = withoutFacts(facts);
    dispatch.rewrite(strip);
    const reason = await refold(parts, {
        log: (events) => events.map(strip),
        base: (profile) => strikeFrom(profile, facts),
    });
    if (reason)
        return { stored: false, reason };
    return results.find((result) => !result.stored) ?? { stored: true };
};

/** What is believed about the visitor, to be read. */
const readProfile = async ({ engine: { load }, }) => {
    const engine = await load();
    if (!engine)
        return undefined;
    const value = await engine.value().catch(() => undefined);
    const view = profileView(engine.profile(), engine.catalog(), engine.input().now);
    return value ? { ...view, customer: customerView(value) } : view;
};

export { explainPlacement, exportMemory, follow, gift, identify, keepPause, prefer, readProfile, readStatus, refold, shoppingFor, strike };
