import { o as own, a as ownText, p as parseEvent, l as levels } from './parse-event-DW8ctT1B.js';

/** Loads one part of one language's texts, and nothing else. */
const loadMessages = {
    tr: {
        shelf: () => import('./shelf-DC5d6dbB.js').then(({ shelf }) => shelf),
        detail: () => import('./detail-d3bsKrhL.js').then(({ detail }) => detail),
        talk: () => import('./talk-B9Vgrpz5.js').then(({ talk }) => talk),
    },
    en: {
        shelf: () => import('./shelf-SoCRLrJs.js').then(({ shelf }) => shelf),
        detail: () => import('./detail-DwjYH-Q2.js').then(({ detail }) => detail),
        talk: () => import('./talk-I5jORgMW.js').then(({ talk }) => talk),
    },
};

/** The chunks as a bundler loads them, for the npm entry. */
const bundledChunks = {
    engine: () => import('./start-engine-EJoybxD5.js'),
    profile: () => import('./learning-C9Psctgq.js'),
    visitor: () => import('./of-the-visitor-JetZHaGT.js'),
    history: () => import('./of-the-history-CeCT91JE.js'),
    crowd: () => import('./crowd-w8DFWuWQ.js'),
    rules: () => import('./open-rules-VYWjpi7N.js'),
    rerank: () => import('./rerank-Dmuus8Lq.js'),
    bandit: () => import('./bandit-Q016Y0ED.js'),
    memory: () => import('./memory-KI_Yh8kf.js'),
    shopEvents: () => import('./follow-data-layer-SgEys8hE.js'),
    observe: () => import('./follow-pages-DvC6BQJP.js'),
    structured: () => import('./structured-B83QRejS.js'),
    watch: () => import('./watch-page-DXukcqO7.js'),
    feeds: () => import('./fetch-catalogue-Cq6OdRn-.js'),
    columns: () => import('./open-catalogue-file-CsQNfQlg.js'),
    formats: () => import('./other-feeds-DGQ-pTHg.js'),
    talk: () => import('./start-talk-FNNDiASX.js'),
    value: () => import('./start-value-DKCxCPGv.js'),
    segments: () => import('./segments-CfDxLrae.js'),
    insight: () => import('./insight-C8WamIGp.js'),
    deliver: () => import('./start-delivery-23NhwqxH.js'),
    passport: () => import('./passport-CFfFxgCI.js'),
    paint: () => import('./paint-from-snapshot-BCbQqIGA.js'),
    platforms: () => import('./consent-CRR63b8i.js'),
    ask: () => import('./ask-for-consent-T9E6pElK.js'),
    shelf: () => import('./draw-decision-B2N0Co7q.js'),
    facets: () => import('./facets-BFsEo6O_.js'),
    alive: () => import('./live-shelf-CjKdx6hf.js'),
    dialogue: () => import('./dialogue-CEGNNpob.js'),
    advise: () => import('./advise-f-rq1w4W.js'),
    texts: (language, part) => loadMessages[language][part](),
};

const isPromise = (value) => typeof value?.catch === 'function';
/**
 * Wraps what the browser or the page calls back, so that nothing of ours reaches `window.onerror`.
 * A rejected promise is reported in the same way and becomes `undefined`.
 */
const guard = (where, run, onFault) => (...args) => {
    try {
        const result = run(...args);
        // Not `instanceof Promise`: pages replace that (Zone.js), while an async function answers with the browser's own.
        if (isPromise(result)) {
            return result.catch((error) => onFault(where, error));
        }
        return result;
    }
    catch (error) {
        onFault(where, error);
        return undefined;
    }
};

const hostOf = (address) => {
    try {
        return new URL(address).hostname;
    }
    catch {
        // No referrer, or none that can be read.
        return '';
    }
};
/**
 * How the visitor came to this page: campaign parameters as they stand, else the host of the referrer; which class
 * of medium that is, is told when somebody asks (`core/segments/medium`). Path and query are never kept.
 */
const arrival = ({ searchParams }, referrer) => {
    const parameter = (name) => searchParams.get(name)?.slice(0, 100) ?? '';
    return {
        medium: parameter('utm_medium') || (searchParams.has('gclid') ? 'paid' : ''),
        source: parameter('utm_source') || hostOf(referrer),
        campaign: parameter('utm_campaign'),
    };
};

/** Every page of a visit, how it was reached, and the kind of device. */
const pageViews = {
    id: 'page-views',
    start({ page, emit, onPage }) {
        let first = true;
        onPage(() => {
            const address = new URL(page.location.href);
            emit('page_view', {
                page_path: address.pathname,
                ...(first && arrival(address, page.document.referrer)),
                method: page.matchMedia('(max-width: 767px)').matches ? 'phone' : 'desktop',
            });
            first = false;
        });
    },
};

/** What the visitor is asked for, one by one. */
const purposes = ['remember', 'personalise', 'ask', 'send'];
/** The same state for every purpose. */
const allPurposes = (state) => ({
    remember: state,
    personalise: state,
    ask: state,
    send: state,
});
/** Yes or no as a state; anything else is no answer. */
const consentState = (answer) => answer === true || answer === 'granted'
    ? 'granted'
    : answer === false || answer === 'denied'
        ? 'denied'
        : undefined;

/** Stored answers, purpose by purpose; whatever is not a yes or a no was not answered. */
const readAnswers = (stored) => {
    const answers = { ...allPurposes('unknown') };
    for (const purpose of purposes) {
        answers[purpose] = consentState(own(stored, purpose)) ?? 'unknown';
    }
    return answers;
};

/** Who changes their mind more often is trying things out; so many are read in a moment and weigh some 2,000 bytes. */
const MOST_RECEIPTS = 10;
const receipt = (purposes, at, version, source) => typeof at === 'number' && Number.isFinite(at) && typeof version === 'number'
    ? [{ at, version, purposes: readAnswers(purposes), source: source === 'card' ? 'card' : 'api' }]
    : [];
/**
 * What was agreed to and when, newest first, from the stored consent record: also what was answered to words that no
 * longer count. Rows that cannot be read are left out.
 */
const receiptsOf = (stored) => {
    const earlier = own(stored, 'earlier');
    return [
        ...receipt(own(stored, 'answers'), own(stored, 'at'), own(stored, 'textVersion'), own(stored, 'how')),
        ...(Array.isArray(earlier) ? earlier : []).flatMap((one) => receipt(own(one, 'purposes'), own(one, 'at'), own(one, 'version'), own(one, 'source'))),
    ].slice(0, MOST_RECEIPTS);
};

/** Raised when the words of the consent card change their meaning; an older answer is then asked anew. */
const CONSENT_TEXT_VERSION = 1;
/** A stored value as a record; anything else, or an answer to other words, is no answer. */
const readRecord = (stored) => {
    const [last, ...earlier] = receiptsOf(stored);
    if (last?.version !== CONSENT_TEXT_VERSION || last.at !== own(stored, 'at'))
        return undefined;
    const holder = ownText(stored, 'holder');
    return {
        answers: last.purposes,
        at: last.at,
        textVersion: last.version,
        how: last.source,
        ...(earlier.length > 0 && { earlier }),
        ...(holder && { holder }),
    };
};

const createConsentFlow = ({ said, gate, memory, dispatch, ready, reload, announce, onFault, }) => {
    const failed = (error) => onFault('the memory', error);
    /** One after the other: a grant that takes its time must not come to its end after the refusal that follows it. */
    let turn = ready;
    /** Where nothing is kept and nothing is to be kept, the code that keeps is not even loaded. */
    const inTurn = (step) => {
        turn = turn
            .then(async () => {
            if (said.record || gate.granted('remember') || memory.loaded() || (await memory.exists()))
                await step(await memory.load());
        })
            .catch(failed);
        return turn;
    };
    const rest = () => {
        said.record = said.recalled = undefined;
        dispatch.clear();
        gate.forget();
    };
    gate.onChange((now, before) => {
        // Real time, whatever clock the visitor's page runs on: it is a receipt.
        if (now.send !== before.send)
            said.heardAt = Date.now();
        if (now.remember === 'denied' && before.remember === 'granted')
            dispatch.clear();
        announce('consent', now);
        void inTurn((kept) => kept.follow(now, before)).then(reload);
    });
    const recall = async () => {
        if (await memory.exists())
            await (await memory.load()).recallAnswer();
    };
    return {
        answer(given, how) {
            // What somebody else said or assumed is not the visitor's own word.
            const answers = { ...allPurposes('unknown'), ...gate.answer(given) };
            said.record = { answers, at: Date.now(), textVersion: CONSENT_TEXT_VERSION, how };
            if (gate.answers().remember !== 'unknown')
                void inTurn((kept) => kept.keepAnswer());
        },
        recall,
        async forget() {
            rest();
            await inTurn((kept) => kept.end());
            reload();
        },
        rest,
        removed() {
            rest();
            void inTurn((kept) => kept.delivery.end()).then(reload);
        },
        hear: () => void recall().catch(failed),
    };
};

/**
 * One state a purpose, failing closed: what nobody has answered is unknown. An express answer on this site comes
 * first, then the shop's platform, then the owner's assumption; Global Privacy Control denies remembering and
 * sending unless the express answer allows them.
 */
const combineConsent = ({ platform, own, assumed, gpc }) => {
    const answers = allPurposes('unknown');
    for (const purpose of purposes) {
        const given = own?.[purpose] ?? 'unknown';
        const basis = assumed && !platform && purpose !== 'send' ? 'granted' : 'unknown';
        const governed = platform?.[purpose] ?? basis;
        const voice = given === 'unknown' ? governed : given;
        const refusedByBrowser = gpc && given !== 'granted' && (purpose === 'remember' || purpose === 'send');
        answers[purpose] = refusedByBrowser ? 'denied' : voice;
    }
    return answers;
};

/**
 * Whether the visitor's browser sends Global Privacy Control: then nothing is remembered or sent until an express
 * opt-in on this very site. By the property alone: it belongs to the browser's prototype, and only `true` counts.
 * Source: https://w3c.github.io/gpc/
 */
const globalPrivacyControl = (page) => page.navigator.globalPrivacyControl === true;

/**
 * Whether Shopify asks this visitor, or has an answer of theirs. Its interface is on nearly every Shopify page: where
 * the owner has named no region of this visitor's, nobody is asked, and that is no answer.
 */
const shopifyAsks = (page) => {
    const privacy = page.Shopify?.customerPrivacy;
    const said = privacy?.currentVisitorConsent?.();
    return !!(said?.preferences || said?.analytics || privacy?.shouldShowBanner?.());
};

/** What platforms are known by, some of them before they have arrived: by the snippet that shops paste. */
const NAMES = ['__tcfapi', 'OneTrust', 'OptanonWrapper', 'Cookiebot', 'Didomi', 'didomiOnReady'];
/**
 * Whether a consent platform is on the page: by its name, by Consent Mode calls in the data layer, or because Shopify
 * asks. Cheap, so that the readers of platforms are loaded only where there is one.
 */
const platformPresent = (page) => {
    try {
        const { dataLayer } = page;
        return (NAMES.some((name) => name in page) ||
            page.document.querySelector('iframe[name=__tcfapiLocator]') !== null ||
            shopifyAsks(page) ||
            (Array.isArray(dataLayer) &&
                dataLayer.some((entry) => entry?.[0] === 'consent')));
    }
    catch {
        // What cannot even be looked at may well be one: closed.
        return true;
    }
};

const createConsentGate = (ports) => {
    const gpc = globalPrivacyControl(ports.page);
    const listeners = [];
    let hearing;
    let stopped = false;
    /** Nothing while there is no platform; `{}` as long as it has not answered. */
    let platform;
    let kept;
    let given;
    let now = allPurposes('unknown');
    const combine = () => {
        const before = now;
        // An old answer on our own card yields to the platform that has taken its place.
        const own = given ?? (platform ? undefined : kept);
        now = combineConsent({ platform, own, assumed: ports.assumed(), gpc });
        if (purposes.some((purpose) => now[purpose] !== before[purpose])) {
            for (const changed of listeners)
                changed(now, before);
        }
    };
    const look = () => {
        if (!platform && platformPresent(ports.page)) {
            platform = {};
            // One that cannot be read leaves everything unknown: closed.
            void ports.platforms().then(({ hearPlatforms }) => {
                if (stopped)
                    return;
                hearing = hearPlatforms(ports, (answers) => {
                    platform = answers;
                    combine();
                });
            }, combine);
        }
        hearing?.look();
        combine();
    };
    return {
        answers: () => now,
        granted: (purpose) => now[purpose] === 'granted',
        isOpen: () => now.remember === 'unknown' && !platform && !gpc,
        look,
        recall(record) {
            kept = record?.answers;
            combine();
        },
        follow(record) {
            given = record.answers;
            combine();
        },
        answer(said) {
            const answers = {};
            for (const purpose of purposes) {
                const state = consentState(own(said, purpose));
                if (state)
                    answers[purpose] = state;
            }
            given = { ...(platform ? {} : kept), ...given, ...answers };
            combine();
            return given;
        },
        forget() {
            kept = given = undefined;
            combine();
        },
        stop() {
            stopped = true;
            hearing?.stop();
        },
        onChange(changed) {
            listeners.push(changed);
        },
    };
};

/** The version of the package; a test holds it to package.json. */
const VERSION = '0.1.0';

/** The public API over the parts: thin, and with no way to throw into the host. */
const createApi = (parts) => {
    const { dispatch, gate, flow, engine, owner, chunks, onFault } = parts;
    const answer = async (find) => {
        try {
            return await find();
        }
        catch (error) {
            // Offline, blocked: the caller gets nothing, and one sentence in the console.
            onFault('a call', error);
            return undefined;
        }
    };
    const insight = (find) => answer(async () => find(await chunks.insight()));
    const told = async (find) => (await insight(find)) ?? { stored: false, reason: 'not loaded' };
    const carry = async (find) => (await answer(async () => find(await chunks.passport()))) ?? {
        ok: false,
        reason: 'not loaded',
    };
    const api = {
        version: VERSION,
        track: (name, data, options) => dispatch.track(name, data, options?.at),
        identify: (id, history) => told((chunk) => chunk.identify(parts, id, history)),
        strike: (fact) => told((chunk) => chunk.strike(parts, fact)),
        prefer: (facet, how) => told((chunk) => chunk.prefer(parts, facet, how)),
        gift: (fact, undo) => told((chunk) => chunk.gift(parts, fact, undo)),
        shoppingFor: (whom) => told((chunk) => chunk.shoppingFor(parts, whom)),
        pause(on) {
            dispatch.pause(on);
            return told((chunk) => chunk.keepPause(parts));
        },
        passport: {
            export: (password) => carry((chunk) => chunk.exportPassport(parts, password)),
            import: (from, password) => carry((chunk) => chunk.importPassport(parts, from, password)),
        },
        consent(change) {
            if (change)
                flow.answer(change, 'api');
            return gate.answers();
        },
        render: (target, options) => answer(async () => (await engine.load())?.render(target, options)),
        explain: (placement, whatIf) => insight((chunk) => chunk.explainPlacement(parts, placement, whatIf)),
        profile: () => insight((chunk) => chunk.readProfile(parts)),
        export: () => insight((chunk) => chunk.exportMemory(parts)),
        status: () => insight((chunk) => chunk.readStatus(parts)),
        forget: () => answer(flow.forget),
        config(given) {
            owner.set(given);
            engine.running()?.renew();
        },
        on: parts.on,
        ready: (callback) => guard('a ready callback', callback, onFault)(api),
        destroy: parts.end,
    };
    return api;
};

/** The answer, or after `limitMs` something else in its place; the answer may still come, and nobody hears it. */
const within = (limitMs, answer, otherwise) => Promise.race([
    answer,
    new Promise((resolve) => setTimeout(resolve, limitMs, otherwise)),
]);

/** Noticed once a page; carts and orders are counted as often as they are told. */
const ONCE_A_PAGE = [
    'page_view',
    'view_item',
    'view_item_list',
    'search',
    'view_cart',
    'begin_checkout',
    'purchase',
    'trial',
];

/** `track()` has settled within 3.5 s. */
const ANSWER_LIMIT_MS = 3_300;
/** A page that never reloads must not grow for ever. */
const MOST_IN_HEAP = 1000;
/** What the visitor says about what is known holds at any time. */
const CORRECTIONS = ['strike', 'gift', 'prefer'];
const createDispatch = (ports) => {
    const listeners = new Set();
    const noticed = new Set();
    let stopped = false;
    let paused = false;
    let heap = [];
    const log = (entry) => {
        entry.logging ??= ports.append(entry.event).catch((error) => {
            ports.onFault('the memory', error);
            return { stored: false, reason: 'not loaded' };
        });
        return entry.logging;
    };
    const take = async (name, data, at) => {
        const silenced = () => paused && !CORRECTIONS.includes(name) ? 'paused' : undefined;
        if (silenced())
            return { stored: false, reason: 'paused' };
        const parsed = parseEvent(name, data);
        if (!parsed.ok) {
            ports.warn(`Birebir: this event is left out: ${parsed.problem}.`);
            return { stored: false, reason: parsed.problem };
        }
        // What is no time, or is yet to come, happened now.
        const dated = typeof at === 'number' && at > 0 && at < ports.now() ? at : ports.now();
        const entry = {
            event: { id: ports.newId(), at: dated, name: parsed.name, data: parsed.data },
        };
        heap.push(entry);
        if (heap.length > MOST_IN_HEAP)
            heap.shift();
        for (const listener of listeners)
            listener(entry.event);
        await ports.ready;
        const reason = silenced() ?? ports.withheld();
        return reason ? { stored: false, reason } : log(entry);
    };
    // An object of the host's whose getters throw, a browser without chance: no call of ours ever rejects.
    const track = (...event) => within(ANSWER_LIMIT_MS, take(...event).catch((error) => {
        ports.onFault('an event', error);
        return { stored: false, reason: 'failed' };
    }), 
    // Whatever hangs: the event goes its way, and whoever waits hears that nobody knows yet.
    { stored: false, reason: 'timeout' });
    return {
        track,
        observe(name, data) {
            if (stopped || paused)
                return;
            const items = Array.isArray(data.items) ? data.items.map((item) => item?.item_id) : [];
            const key = [name, data.placement, data.search_term, data.transaction_id, ...items].join();
            if (ONCE_A_PAGE.includes(name) && noticed.has(key))
                return;
            noticed.add(key);
            void track(name, data);
        },
        onEvent(listener) {
            const safe = guard('a listener', listener, ports.onFault);
            listeners.add(safe);
            return () => listeners.delete(safe);
        },
        heap: () => (paused ? [] : heap.map(({ event }) => event)),
        turnPage: () => noticed.clear(),
        release() {
            for (const entry of heap)
                void log(entry);
        },
        stop() {
            stopped = true;
        },
        pause(on) {
            paused = on;
        },
        paused: () => paused,
        rewrite(change) {
            for (const entry of heap)
                entry.event = change(entry.event);
        },
        clear() {
            heap = [];
            noticed.clear();
        },
    };
};

const createListLoader = (ports) => {
    let loading;
    return {
        load() {
            loading ??= ports.chunks.rerank().then(({ openLists }) => openLists(ports));
            return loading;
        },
        loaded: () => loading,
    };
};

/** The engine that cannot be loaded (offline, blocked) is a missing shelf, never a broken page. */
const createEngineLoader = (ports, ready) => {
    const { chunks, kept, page, onFault } = ports;
    let painting;
    let loading;
    let engine;
    const lists = createListLoader(ports);
    let leaving;
    const leftHere = () => {
        leaving ??= ready.then(kept).then((memory) => memory?.leftFor(page.location.pathname));
        return leaving;
    };
    const recall = async () => {
        const { fits } = (await leftHere()) ?? {};
        if (fits?.length)
            (await lists.load()).remember(fits);
    };
    const firstPaint = async () => {
        const left = await leftHere();
        return left?.shelves.length ? (await chunks.paint()).paintFromSnapshot(left, ports) : new Map();
    };
    const paint = () => {
        painting ??= firstPaint().catch((error) => {
            onFault('the first shelf', error);
            return new Map();
        });
        return painting;
    };
    return {
        recall: () => void recall().catch((error) => onFault('the shop’s lists', error)),
        paint,
        load() {
            loading ??= Promise.all([paint(), chunks.engine()])
                .then(async ([painted, { startEngine }]) => {
                engine = await startEngine({ ...ports, painted, lists });
                return engine;
            })
                .catch((error) => {
                onFault('the engine', error);
                return undefined;
            });
            return loading;
        },
        running: () => engine,
        lists,
        end() {
            void lists.loaded()?.then((own) => own.stop(), () => undefined);
            if (engine)
                engine.destroy();
            else
                void loading?.then((late) => late?.destroy());
        },
    };
};

/** A browser that does not list its databases in this time is asked by opening ours. */
const LIST_LIMIT_MS = 800;
/** @param name of the database, asked when it is first needed. */
const createMemoryLoader = (name, chunks, ports) => {
    let loading;
    let memory;
    let closed = false;
    const load = () => {
        loading ??= chunks.memory().then(({ openMemory, underConsent }) => {
            memory = underConsent(openMemory(name(), ports), { ...ports, exists });
            if (closed)
                memory.close();
            return memory;
        });
        return loading;
    };
    const exists = async () => {
        // Without an origin (a sandbox) nothing is kept; there Chromium's `databases()` throws, and also rejects a promise
        // that nobody can catch.
        if (globalThis.origin === 'null')
            return false;
        try {
            const all = await within(LIST_LIMIT_MS, globalThis.indexedDB?.databases?.(), undefined);
            if (all)
                return all.some((one) => one.name === name());
            return await (await load()).door.exists();
        }
        catch {
            // What cannot be listed or loaded cannot be used.
            return false;
        }
    };
    return {
        exists,
        load,
        loaded: () => memory,
        close() {
            closed = true;
            void loading?.then((kept) => kept.close());
        },
    };
};

/** 128 random bits as 32 hexadecimal digits. */
const newId = () => {
    let id = '';
    for (const byte of crypto.getRandomValues(new Uint8Array(16))) {
        id += (byte + 256).toString(16).slice(1);
    }
    return id;
};

const text = { type: 'string', default: '' };
const map = { type: 'map', default: {} };
const list = { type: 'list', default: [] };
const number = (fallback) => ({ type: 'number', default: fallback });
/** One of these words, the first unless something else is said. */
const choice = (...words) => ({
    type: words,
    default: words[0],
});
const callback = { type: 'function', default: undefined };
/** Every setting there is. `data-*` attributes, the JSON file and the API all use these names. */
const definitions = {
    /** BCP 47; empty follows `<html lang>`. */
    lang: text,
    /** Address of the shop's catalogue: own JSON, Shopify products.json, WooCommerce Store API, JSON-LD ItemList. */
    catalogue: text,
    /** Address of the model file that `birebir model build` wrote: what customers as a whole look at and buy together. */
    model: text,
    /** Address of a JSON file with settings. */
    config: text,
    /** Name of the global. */
    global: { type: 'string', default: 'birebir' },
    /** Tells apart several shops on one origin; part of the database's name. */
    site: text,
    /** `auto` asks by our own card unless the shop has a consent platform; `manual` waits for the API; `assumed`: the owner states another legal basis. */
    consent: choice('auto', 'manual', 'assumed'),
    /** Where consented events are sent: an address of the shop's own collector, best on its own site as `/birebir/in`; empty sends nothing. */
    collector: text,
    /** How they are written: CloudEvents 1.0 in batches, or Segment's batch. */
    collectorFormat: choice('cloudevents', 'segment'),
    /** Days without a visit after which everything known of a visitor is erased, at their next visit at the latest. */
    keepDays: number(180),
    /** How far the relationship goes. */
    level: { type: levels, default: 'reactive' },
    /** Whether shelves are placed on pages that have no placement of the owner's. */
    auto: { type: 'boolean', default: true },
    theme: choice('auto', 'light', 'dark'),
    /** ISO 4217; for prices that do not name theirs. */
    currency: text,
    /** By placement id: strategies, limit, heading; and what may stand there: pins, exclude, filters, margin. */
    placements: map,
    /** CSS selectors of a product card and its parts, for pages we do not understand by ourselves. */
    selectors: map,
    /** The owner's own words by message id. */
    messages: map,
    /** The owner's own playbook entries, beside those that ship. */
    playbook: list,
    /** The owner's own strategies, beside those that ship. */
    strategies: list,
    /** Address of the priors file that `birebir fit` wrote: what the shop's customers are like on the whole. */
    priors: text,
    /** Steps of status from the lowest to the highest: `{ id, by: 'spend12m' | 'orders12m', min, keep? }`. */
    tiers: list,
    /** Days after which an order is taken to have arrived. */
    deliveryDays: number(5),
    /** What a cart must come to for free delivery, in whole units of the shop's currency; it never is unless this is said. */
    freeShippingFrom: number(Number.POSITIVE_INFINITY),
    /** Segments by id: rules over what is known of a visitor; `matrix: true` takes up the ready-made set. */
    segments: map,
    /** Kind of shop, for what it begins with: `young` wins first orders, `mature` keeps customers, `b2b` is ordered from again. */
    business: text,
    /** Puts a product into the shop's cart; with it, cards have a button for that. */
    addToCart: callback,
    /** The visitor's clock, in ms since 1970: for previews and tests. */
    now: callback,
};

/** Off in an attribute. */
const OFF = /^(off|false|no|0)$/i;
const fits = (value, type) => {
    if (typeof type === 'object')
        return type.includes(value);
    if (type === 'list')
        return Array.isArray(value);
    if (type === 'map')
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    if (type === 'number')
        return typeof value === 'number' && value > 0;
    return typeof value === type;
};
/** Takes from one source what fits, and reports the rest. */
const takeSettings = (source, where) => {
    const taken = {};
    const problems = [];
    if (typeof source !== 'object' || source === null) {
        return { taken, problems: [{ where, name: '', got: source }] };
    }
    for (const name of Object.keys(source)) {
        let value = source[name];
        const setting = own(definitions, name);
        if (!setting) {
            problems.push({ where, name, got: value });
            continue;
        }
        const { type } = setting;
        // An attribute can only hold words: `data-auto="off"`, `data-auto`.
        if (type === 'boolean' && typeof value === 'string')
            value = !OFF.test(value);
        if (type === 'number' && typeof value === 'string')
            value = Number(value) || value;
        if (value === undefined)
            continue;
        if (fits(value, type))
            taken[name] = value;
        else
            problems.push({ where, name, got: value, expected: type });
    }
    return { taken, problems };
};
const defaultSettings = Object.fromEntries(Object.keys(definitions).map((name) => [name, definitions[name].default]));

const createOwnerSettings = (attributes, { advise }, warn) => {
    const report = (problems) => {
        if (problems.length === 0)
            return;
        void advise().then((advice) => problems.map(advice.advise).forEach(warn), () => warn(`Birebir: these settings were left out: ${problems.map(({ name }) => name).join(', ')}.`));
    };
    /** The later wins. */
    const layers = [];
    let current = defaultSettings;
    const take = (layer, source, where) => {
        const { taken, problems } = takeSettings(source, where);
        report(problems);
        layers[layer] = { ...layers[layer], ...taken };
        current = Object.assign({}, defaultSettings, ...layers);
    };
    take(0, attributes, 'data-*');
    return {
        current: () => current,
        set: (given) => take(2, given, 'API'),
        async load() {
            const { config } = current;
            if (!config)
                return;
            const found = await (await advise()).fetchSettings(config);
            if (found.problem)
                report([found.problem]);
            else
                take(1, found.settings, config);
        },
    };
};

/**
 * Tells when a single-page shop has moved on, without wrapping `history`: by the Navigation API where there is
 * one, and by comparing the address at the visitor's own acts. Returns its undo.
 */
const followNavigation = (page, moved) => {
    const here = () => page.location.href.split('#')[0];
    let address = here();
    const compare = () => {
        if (here() === address)
            return;
        address = here();
        moved();
    };
    // The shop changes the address in its own handler; we look after it has run.
    const later = () => void setTimeout(compare, 60);
    const { navigation } = page;
    const signals = [
        [page, 'popstate'],
        [page, 'click'],
        [page, 'keyup'],
        [navigation, 'navigatesuccess'],
        [navigation, 'currententrychange'],
    ];
    for (const [target, name] of signals)
        target?.addEventListener(name, later, true);
    return () => {
        for (const [target, name] of signals)
            target?.removeEventListener(name, later, true);
    };
};

const run = (all) => {
    for (const one of all)
        one();
};
/**
 * Follows a page from opening to leaving. `pagehide` is an opportunity, never trusted; there is no `unload`, so that
 * the page stays fit for the back-forward cache. Every callback is expected to be guarded by whoever gives it.
 */
const createPageLife = (page, guarded) => {
    const openers = [];
    const leavers = [];
    const undo = [];
    let ended = false;
    const listen = (target, name, listener) => {
        // What was still loading at the end comes too late.
        if (ended)
            return () => undefined;
        const safe = guarded(listener);
        const options = { passive: true, capture: true };
        target.addEventListener(name, safe, options);
        const stop = () => target.removeEventListener(name, safe, options);
        undo.push(stop);
        return stop;
    };
    undo.push(followNavigation(page, () => {
        run(leavers);
        run(openers);
    }));
    listen(page.document, 'visibilitychange', () => {
        if (page.document.visibilityState === 'hidden')
            run(leavers);
    });
    // Safari fires pagehide but not visibilitychange when a link opens in the same tab; listen to both.
    listen(page, 'pagehide', () => run(leavers));
    // A page that comes back out of the back-forward cache is seen again.
    listen(page, 'pageshow', (event) => {
        if (event.persisted)
            run(openers);
    });
    return {
        onPage(opened) {
            if (ended)
                return;
            const safe = guarded(opened);
            openers.push(safe);
            safe();
        },
        onLeave(left) {
            leavers.push(guarded(left));
        },
        listen,
        end() {
            ended = true;
            run(undo);
            openers.length = leavers.length = 0;
        },
    };
};

const createShopEvents = (ports) => {
    const { page, chunks, onFault } = ports;
    let layer;
    const open = () => {
        layer ??= chunks.shopEvents().then(({ followDataLayer }) => followDataLayer(ports));
        return layer;
    };
    const failed = (error) => onFault('the data layer', error);
    return {
        look() {
            if (Array.isArray(page.dataLayer))
                open().catch(failed);
        },
        read(listener) {
            open().then(({ follow }) => follow(listener), failed);
        },
    };
};

const createTopics = (onFault) => {
    const listeners = new Map();
    return {
        announce(topic, value) {
            for (const listener of listeners.get(topic) ?? [])
                listener(value);
        },
        on(topic, listener) {
            const all = listeners.get(topic) ?? new Set();
            const safe = guard(`a listener of “${topic}”`, listener, onFault);
            listeners.set(topic, all.add(safe));
            return () => void all.delete(safe);
        },
    };
};

const MOST_KEPT = 20;
/** Writes to the console; a page without one, or with one that throws, goes on in silence. */
const say = guard('the console', (...words) => console.warn(...words), () => undefined);
/** Says each sentence once, in the console, and keeps the last twenty for `status()`. */
const createWarnings = () => {
    const said = new Set();
    const warn = (sentence) => {
        if (said.has(sentence) || said.size >= 10 * MOST_KEPT)
            return;
        said.add(sentence);
        say(sentence);
    };
    return {
        warn,
        onFault: (where, error) => warn(`Birebir: a fault of ours in ${where} was caught; the page goes on. ${String(error)}`),
        all: () => Array.from(said).slice(-MOST_KEPT),
    };
};

/** Calls back when the document is parsed. */
const whenParsed = (document, run) => {
    if (document.readyState !== 'loading')
        run();
    else
        document.addEventListener('DOMContentLoaded', run, { once: true });
};
/** Calls back in a quiet moment, after `limitMs` at the latest. Safari has no requestIdleCallback. */
const whenIdle = (page, run, limitMs = 1500) => {
    if (page.requestIdleCallback)
        page.requestIdleCallback(run, { timeout: limitMs });
    else
        setTimeout(run, 200);
};

/** Crawlers that say so. Never `navigator.webdriver` nor HeadlessChrome: tests and previews are visitors. */
const CRAWLER = /bot\b|crawl|spider|slurp|preview|externalhit|lighthouse|inspectiontool/i;
const CHANGES = ['visibilitychange', 'prerenderingchange'];
/** Calls back once the page is really in front of somebody: no crawler, not prerendered, not in a hidden tab. */
const whenSeen = ({ document, navigator }, begin) => {
    if (CRAWLER.test(navigator.userAgent))
        return;
    const look = () => {
        const { prerendering } = document;
        if (prerendering || document.visibilityState === 'hidden')
            return;
        for (const change of CHANGES)
            document.removeEventListener(change, look);
        begin();
    };
    for (const change of CHANGES)
        document.addEventListener(change, look);
    look();
};

/**
 * Opens the shop's door: reads the settings, hears what the visitor agreed to, starts the sensors, and calls the
 * engine when the page has a quiet moment. Holds no rule of its own: it only introduces the parts to one another.
 */
const createEntry = (page, attributes, chunks) => {
    const { document } = page;
    const warnings = createWarnings();
    const { onFault, warn } = warnings;
    const owner = createOwnerSettings(attributes, chunks, warn);
    const settings = owner.current;
    const now = () => Number(settings().now?.()) || Date.now();
    const { announce, on } = createTopics(onFault);
    const life = createPageLife(page, (run) => guard('a callback', run, onFault));
    const gate = createConsentGate({
        page,
        readDataLayer: (listener) => shopEvents.read(listener),
        platforms: chunks.platforms,
        onFault,
        assumed: () => settings().consent === 'assumed',
    });
    const said = { heardAt: 0 };
    const ready = owner
        .load()
        .then(() => flow.recall())
        .then(() => memory.loaded()?.begin())
        .catch((error) => onFault('the memory', error));
    const dispatch = createDispatch({
        now,
        newId,
        append: async (event) => (memory.loaded() ?? (await memory.load())).take(event),
        withheld: () => gate.granted('remember') ? undefined : `remembering is ${gate.answers().remember}`,
        ready,
        warn,
        onFault,
    });
    const { observe, onEvent, heap } = dispatch;
    const common = { ...life, page, settings, now, chunks, warn, onFault, observe, onEvent, heap };
    const memory = createMemoryLoader(() => (settings().site ? `birebir-${settings().site}` : 'birebir'), chunks, {
        ...common,
        said,
        gate,
        dispatch,
        newId,
        removed: () => flow.removed(),
        hear: () => flow.hear(),
        follow: async () => (await chunks.insight()).follow(parts),
    });
    const shopEvents = createShopEvents(common);
    const flow = createConsentFlow({
        said,
        gate,
        memory,
        dispatch,
        ready,
        reload: () => void engine.running()?.reload(),
        announce,
        onFault,
    });
    const granted = (purpose) => !dispatch.paused() && gate.granted(purpose);
    const ports = {
        ...common,
        granted,
        announce,
        memory: memory.load,
        kept: async () => (granted('remember') && granted('personalise') ? memory.load() : undefined),
    };
    const engine = createEngineLoader(ports, ready);
    let ended = false;
    let removeCard = () => undefined;
    const consentIsOpen = () => {
        gate.look();
        return !ended && !dispatch.paused() && settings().consent === 'auto' && gate.isOpen();
    };
    const ask = async () => {
        if (!consentIsOpen())
            return;
        const { askForConsent } = await chunks.ask();
        removeCard = await askForConsent({ ...common, stillNeeded: consentIsOpen, flow });
    };
    const open = () => {
        shopEvents.look();
        void engine.paint();
        // A placement asks for the engine at once; else it waits for a quiet moment.
        if (document.querySelector('birebir-shelf,[data-birebir-placement]'))
            void engine.load();
        else
            whenIdle(page, () => ended || void engine.load());
        whenIdle(page, guard('the consent card', ask, onFault));
    };
    const begin = () => {
        life.onPage(dispatch.turnPage);
        pageViews.start({ ...common, emit: observe });
        life.onPage(shopEvents.look);
        life.listen(page, 'load', shopEvents.look);
        life.onLeave(() => void memory.loaded()?.flush());
        void ready.then(() => {
            life.onPage(gate.look);
            life.listen(page, 'load', gate.look);
            // What was granted from the start waited only for the settings.
            if (gate.granted('remember'))
                dispatch.release();
            engine.recall();
            whenParsed(document, guard('the start', open, onFault));
        });
    };
    const parts = {
        page,
        dispatch,
        gate,
        flow,
        engine,
        owner,
        on,
        onFault,
        chunks,
        memory,
        warnings,
        end() {
            ended = true;
            life.end();
            dispatch.stop();
            gate.stop();
            removeCard();
            engine.end();
            memory.close();
        },
    };
    const api = createApi(parts);
    return { api, warn, begin: () => whenSeen(page, guard('the start', begin, onFault)) };
};

/**
 * Starts Birebir on this page from a bundle. Importing does nothing; calling it twice gives the same instance.
 * @param settings what the script tag would read from `data-*`, and what only code can say.
 * @example
 * const birebir = startBirebir({ catalogue: '/catalogue.json', lang: 'tr' });
 * await birebir.track('view_item', { items: [{ item_id: 'tea' }] });
 */
const startBirebir = (settings = {}) => {
    running ??= begin(settings);
    return running;
};
let running;
const begin = (settings) => {
    const entry = createEntry(window, {}, bundledChunks);
    entry.api.config(settings);
    entry.begin();
    const { destroy } = entry.api;
    return {
        ...entry.api,
        destroy() {
            running = undefined;
            destroy();
        },
    };
};

export { MOST_RECEIPTS as M, VERSION as V, allPurposes as a, readRecord as b, consentState as c, definitions as d, startBirebir as e, guard as g, purposes as p, receiptsOf as r, shopifyAsks as s };
