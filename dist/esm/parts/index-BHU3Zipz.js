import { o as own, a as ownText, p as parseEvent, l as levels } from './parse-event-CUp65X8I.js';

/** Loads one part of one language's texts, and nothing else. */
const loadMessages = {
    tr: {
        shelf: () => import('./shelf-CxzURsjc.js').then(({ shelf }) => shelf),
        talk: () => import('./talk-Sx8OlLYN.js').then(({ talk }) => talk),
    },
    en: {
        shelf: () => import('./shelf-m6xzsmLe.js').then(({ shelf }) => shelf),
        talk: () => import('./talk-C2zh6E-T.js').then(({ talk }) => talk),
    },
};

/** The chunks as a bundler loads them, for the npm entry. */
const bundledChunks = {
    engine: () => import('./start-engine-BYzlXep_.js'),
    visitor: () => import('./of-the-visitor-CZP0jeq_.js'),
    memory: () => import('./open-memory-quFbtbAb.js'),
    shopEvents: () => import('./follow-data-layer-BFEBur5i.js'),
    observe: () => import('./follow-pages-CfcgK4SW.js'),
    structured: () => import('./structured-DDJOxnr_.js'),
    watch: () => import('./watch-page-DZeRO5fP.js'),
    feeds: () => import('./fetch-catalogue-7EDQT_DB.js'),
    formats: () => import('./other-feeds-D5XU_avU.js'),
    talk: () => import('./start-talk-CSoZlsJV.js'),
    insight: () => import('./insight-D-oHhI6C.js'),
    paint: () => import('./paint-from-snapshot-DrslycAR.js'),
    platforms: () => import('./consent-BcwwXXsg.js'),
    ask: () => import('./ask-for-consent-Dam92q-M.js'),
    shelf: () => import('./draw-decision-D_vbQJYQ.js'),
    alive: () => import('./live-shelf-Du15OW5E.js'),
    dialogue: () => import('./dialogue-DpVja10j.js'),
    advise: () => import('./advise-LiB9ANiU.js'),
    texts: (language, part) => loadMessages[language][part](),
};

/**
 * Wraps what the browser or the page calls back, so that nothing of ours reaches `window.onerror`.
 * A rejected promise is reported in the same way and becomes `undefined`.
 */
const guard = (where, run, onFault) => (...args) => {
    try {
        const result = run(...args);
        if (result instanceof Promise) {
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

const createConsentFlow = ({ gate, memory, dispatch, ready, reload, announce, onFault, }) => {
    const failed = (error) => onFault('the memory', error);
    /** An express answer of this page, as it is kept. */
    let record;
    let refusalKept = false;
    const keep = async () => {
        if (record)
            await (await memory.load()).values.write('consent', record);
    };
    const erase = async () => {
        if (record || (await memory.exists()))
            await (await memory.load()).erase(record);
        reload();
    };
    const follow = async (now, before) => {
        await ready;
        if (now.remember === 'denied') {
            if (before.remember === 'granted')
                dispatch.clear();
            // A refusal that was kept is all there is; any other may find an older memory.
            await (refusalKept ? keep() : erase());
            return;
        }
        await keep();
        if (now.remember === 'granted') {
            await (await memory.load()).history();
            dispatch.release();
        }
        reload();
    };
    gate.onChange((now, before) => {
        announce('consent', now);
        follow(now, before).catch(failed);
    });
    return {
        answer(said, how) {
            // What somebody else said or assumed is not the visitor's own word.
            const answers = { ...allPurposes('unknown'), ...gate.answer(said) };
            // Real time, whatever clock the visitor's page runs on: it is a receipt.
            record = { answers, at: Date.now(), textVersion: CONSENT_TEXT_VERSION, how };
            if (gate.answers().remember !== 'unknown')
                ready.then(keep).catch(failed);
        },
        async recall() {
            if (!(await memory.exists()))
                return;
            const kept = await (await memory.load()).recall();
            refusalKept = kept?.answers.remember === 'denied';
            gate.recall(kept);
        },
        async forget() {
            record = undefined;
            refusalKept = false;
            dispatch.clear();
            gate.forget();
            await erase();
        },
    };
};

/**
 * One state a purpose, failing closed: what nobody has answered is unknown. An express answer on this site comes
 * first, then the shop's platform, then the owner's assumption; Global Privacy Control denies remembering and
 * sending unless the express answer allows them.
 */
const combineConsent = ({ platform, own, assumed, gpc }) => {
    const answers = { ...allPurposes('unknown') };
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
    const lookers = [];
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
            void ports.platforms().then(({ consentSources }) => {
                for (const source of consentSources) {
                    const tell = (answers) => {
                        platform = { ...platform, ...answers };
                        combine();
                    };
                    // A platform that is broken is not the page's fault, nor the next platform's.
                    const start = guard(source.id, source.start, ports.onFault);
                    const again = start(ports, tell);
                    if (again)
                        lookers.push(guard(source.id, again, ports.onFault));
                }
            }, combine);
        }
        for (const again of lookers)
            again();
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
    const withEngine = (find) => insight(async (chunk) => {
        const running = await engine.load();
        return running && find(chunk, running);
    });
    const api = {
        version: VERSION,
        track: (name, data, options) => dispatch.track(name, data, options?.at),
        identify: async (id, history) => (await insight((chunk) => chunk.identify(dispatch, id, history))) ?? {
            stored: false,
            reason: 'not loaded',
        },
        consent(change) {
            if (change)
                flow.answer(change, 'api');
            return gate.answers();
        },
        render: (target, options = {}) => answer(async () => {
            const { document } = parts.page;
            const element = typeof target === 'string' ? document.querySelector(target) : target;
            const running = await engine.load();
            return element instanceof HTMLElement ? running?.render(element, options) : undefined;
        }),
        explain: (placement) => withEngine((chunk, running) => chunk.explainPlacement(running, placement)),
        profile: () => withEngine((chunk, running) => chunk.readProfile(running)),
        export: () => insight((chunk) => chunk.exportMemory(parts)),
        status: () => insight((chunk) => chunk.readStatus(parts)),
        forget: () => answer(flow.forget),
        config: owner.set,
        on: parts.on,
        ready: (callback) => guard('a ready callback', callback, onFault)(api),
        destroy: parts.end,
    };
    return api;
};

/** A page that never reloads must not grow for ever. */
const MOST_IN_HEAP = 1000;
/** Noticed once a page; carts and orders are counted as often as they are told. */
const ONCE_A_PAGE = [
    'page_view',
    'view_item',
    'view_item_list',
    'search',
    'view_cart',
    'begin_checkout',
    'purchase',
];
const createDispatch = (ports) => {
    const listeners = new Set();
    const noticed = new Set();
    let stopped = false;
    let heap = [];
    const log = (entry) => {
        entry.logging ?? (entry.logging = ports.append(entry.event).catch((error) => {
            ports.onFault('the memory', error);
            return { stored: false, reason: 'not loaded' };
        }));
        return entry.logging;
    };
    const take = async (name, data, at) => {
        const parsed = parseEvent(name, data);
        if (!parsed.ok) {
            ports.warn(`Birebir: this event is left out: ${parsed.problem}.`);
            return { stored: false, reason: parsed.problem };
        }
        const dated = typeof at === 'number' && Number.isFinite(at) ? at : ports.now();
        const entry = {
            event: { id: ports.newId(), at: dated, name: parsed.name, data: parsed.data },
        };
        heap.push(entry);
        if (heap.length > MOST_IN_HEAP)
            heap.shift();
        for (const listener of listeners)
            listener(entry.event);
        await ports.ready;
        const reason = ports.withheld();
        return reason ? { stored: false, reason } : log(entry);
    };
    // An object of the host's whose getters throw, a browser without chance: no call of ours ever rejects.
    const track = (...event) => take(...event).catch((error) => {
        ports.onFault('an event', error);
        return { stored: false, reason: 'failed' };
    });
    return {
        track,
        observe(name, data) {
            if (stopped)
                return;
            const items = Array.isArray(data.items) ? data.items.map((item) => item?.item_id) : [];
            const key = [name, data.placement, data.search_term, data.transaction_id, ...items].join('|');
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
        heap: () => heap.map(({ event }) => event),
        turnPage: () => noticed.clear(),
        release() {
            for (const entry of heap)
                void log(entry);
        },
        stop() {
            stopped = true;
        },
        clear() {
            heap = [];
            noticed.clear();
        },
    };
};

/** The engine that cannot be loaded (offline, blocked) is a missing shelf, never a broken page. */
const createEngineLoader = (ports, ready) => {
    const { chunks, history, page, onFault } = ports;
    let painting;
    let loading;
    let engine;
    const firstPaint = async () => {
        const { snapshot, tail } = await history();
        const known = snapshot?.pages.find(({ path }) => path === page.location.pathname);
        if (!snapshot || !known?.shelves.length)
            return new Map();
        return (await chunks.paint()).paintFromSnapshot(known.shelves, snapshot, tail, ports);
    };
    const paint = () => {
        painting ?? (painting = ready.then(firstPaint).catch((error) => {
            onFault('the first shelf', error);
            return new Map();
        }));
        return painting;
    };
    return {
        paint,
        load() {
            loading ?? (loading = Promise.all([paint(), chunks.engine()])
                .then(async ([painted, { startEngine }]) => {
                engine = await startEngine({ ...ports, painted });
                return engine;
            })
                .catch((error) => {
                onFault('the engine', error);
                return undefined;
            }));
            return loading;
        },
        running: () => engine,
    };
};

/** @param name of the database, asked when it is first needed. */
const createMemoryLoader = (name, chunks, warn) => {
    let loading;
    let memory;
    const load = () => {
        loading ?? (loading = chunks.memory().then(({ openMemory }) => {
            memory = openMemory(name(), warn);
            return memory;
        }));
        return loading;
    };
    return {
        async exists() {
            try {
                const all = await globalThis.indexedDB?.databases?.();
                if (all)
                    return all.some((one) => one.name === name());
                return await (await load()).door.exists();
            }
            catch {
                // What cannot be listed or loaded cannot be used.
                return false;
            }
        },
        load,
        loaded: () => memory,
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

/** Every setting there is. `data-*` attributes, the JSON file and the API all use these names. */
const definitions = {
    /** BCP 47; empty follows `<html lang>`. */
    lang: { type: 'text', default: '' },
    /** Address of the shop's catalogue: own JSON, Shopify products.json, WooCommerce Store API, JSON-LD ItemList. */
    catalogue: { type: 'text', default: '' },
    /** Address of a JSON file with settings. */
    config: { type: 'text', default: '' },
    /** Name of the global. */
    global: { type: 'text', default: 'birebir' },
    /** Tells apart several shops on one origin; part of the database's name. */
    site: { type: 'text', default: '' },
    /** `auto` asks by our own card unless the shop has a consent platform; `manual` waits for the API; `assumed`: the owner states another legal basis. */
    consent: { type: ['auto', 'manual', 'assumed'], default: 'auto' },
    /** How far the relationship goes. */
    level: { type: levels, default: 'reactive' },
    /** Whether shelves are placed on pages that have no placement of the owner's. */
    auto: { type: 'switch', default: true },
    theme: { type: ['auto', 'light', 'dark'], default: 'auto' },
    /** ISO 4217; for prices that do not name theirs. */
    currency: { type: 'text', default: '' },
    /** By placement id: strategies, limit, heading. */
    placements: { type: 'map', default: {} },
    /** CSS selectors of a product card and its parts, for pages we do not understand by ourselves. */
    selectors: { type: 'map', default: {} },
    /** The owner's own words by message id. */
    messages: { type: 'map', default: {} },
    /** The owner's own playbook entries, beside those that ship. */
    playbook: { type: 'list', default: [] },
    /** The owner's own strategies, beside those that ship. */
    strategies: { type: 'list', default: [] },
    /** Puts a product into the shop's cart; with it, cards have a button for that. */
    addToCart: { type: 'function', default: undefined },
    /** The visitor's clock, in ms since 1970: for previews and tests. */
    now: { type: 'function', default: undefined },
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
    return typeof value === (type === 'text' ? 'string' : type === 'switch' ? 'boolean' : 'function');
};
const isSetting = (name) => Object.prototype.hasOwnProperty.call(definitions, name);
/** Takes from one source what fits, and reports the rest. */
const takeSettings = (source, where) => {
    const taken = {};
    const problems = [];
    if (typeof source !== 'object' || source === null) {
        return { taken, problems: [{ where, name: '', got: source }] };
    }
    for (const name of Object.keys(source)) {
        let value = source[name];
        if (!isSetting(name)) {
            problems.push({ where, name, got: value });
            continue;
        }
        const { type } = definitions[name];
        // An attribute can only hold words: `data-auto="off"`, `data-auto`.
        if (type === 'switch' && typeof value === 'string')
            value = !OFF.test(value);
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
        void advise().then((advice) => problems.map(advice.advise).forEach(warn), () => warn('Birebir: some settings were left out.'));
    };
    const take = (source, where) => {
        const { taken, problems } = takeSettings(source, where);
        report(problems);
        return taken;
    };
    const fromAttributes = take(attributes, 'data-*');
    let fromFile = {};
    let fromApi = {};
    let current = { ...defaultSettings, ...fromAttributes };
    const merge = () => {
        current = { ...defaultSettings, ...fromAttributes, ...fromFile, ...fromApi };
    };
    return {
        current: () => current,
        set(given) {
            fromApi = { ...fromApi, ...take(given, 'API') };
            merge();
        },
        async load() {
            const { config } = current;
            if (!config)
                return;
            const found = await (await advise()).fetchSettings(config);
            if (found.problem)
                report([found.problem]);
            else
                fromFile = take(found.settings, config);
            merge();
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
    const listen = (target, name, listener) => {
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
            const safe = guarded(opened);
            openers.push(safe);
            safe();
        },
        onLeave(left) {
            leavers.push(guarded(left));
        },
        listen,
        end() {
            run(undo);
            openers.length = leavers.length = 0;
        },
    };
};

const createShopEvents = (ports) => {
    const { page, chunks, onFault } = ports;
    let layer;
    const open = () => {
        layer ?? (layer = chunks.shopEvents().then(({ followDataLayer }) => followDataLayer(ports)));
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

/** Languages that ship. */
const languages = ['tr', 'en'];
/** The shipped language of a page: `tr-TR` is `tr`; one we do not speak is `en`. */
const languageOf = (tag) => languages.find((known) => tag.toLowerCase().split('-')[0] === known) ?? 'en';

/** The page's language: the owner's choice, else what the page says, else the browser's. */
const pageLanguage = (page, { lang }) => lang || page.document.documentElement.lang || page.navigator.language || 'en';
/** The page's words, a part at a time; the owner's own texts over ours. */
const createWording = (page, chunks, settings) => async (part) => {
    const lang = pageLanguage(page, settings());
    const texts = await chunks.texts(languageOf(lang), part);
    return { lang, texts: { ...texts, ...settings().messages } };
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
    const now = () => {
        const given = Number(settings().now?.());
        return given || Date.now();
    };
    const { announce, on } = createTopics(onFault);
    const life = createPageLife(page, (run) => guard('a callback', run, onFault));
    const gate = createConsentGate({
        page,
        readDataLayer: (listener) => shopEvents.read(listener),
        platforms: chunks.platforms,
        onFault,
        assumed: () => settings().consent === 'assumed',
    });
    const memory = createMemoryLoader(() => ['birebir', settings().site].filter(Boolean).join('-'), chunks, warn);
    const wording = createWording(page, chunks, settings);
    const ready = owner
        .load()
        .then(() => flow.recall())
        .catch((error) => onFault('the recall of an earlier answer', error));
    const dispatch = createDispatch({
        now,
        newId,
        append: async (event) => (await memory.load()).append(event),
        withheld: () => gate.granted('remember') ? undefined : `remembering is ${gate.answers().remember}`,
        ready,
        warn,
        onFault,
    });
    const { observe, onEvent, heap } = dispatch;
    const shopEvents = createShopEvents({ ...life, page, chunks, observe, onFault });
    const flow = createConsentFlow({
        gate,
        memory,
        dispatch,
        ready,
        reload: () => void engine.running()?.reload(),
        announce,
        onFault,
    });
    const history = async () => gate.granted('remember') && gate.granted('personalise')
        ? (await memory.load()).history()
        : { snapshot: undefined, tail: [] };
    const ports = {
        ...life,
        page,
        settings,
        now,
        granted: gate.granted,
        observe,
        onEvent,
        heap,
        history,
        memory: memory.load,
        wording,
        language: () => pageLanguage(page, settings()),
        chunks,
        warn,
        announce,
        onFault,
    };
    const engine = createEngineLoader(ports, ready);
    let ended = false;
    let removeCard = () => undefined;
    const consentIsOpen = () => {
        gate.look();
        return !ended && settings().consent === 'auto' && gate.isOpen();
    };
    const ask = async () => {
        if (!consentIsOpen())
            return;
        const { askForConsent } = await chunks.ask();
        removeCard = await askForConsent({
            theme: settings().theme,
            wording: () => wording('talk'),
            stillNeeded: consentIsOpen,
            answer: (given) => flow.answer(given, 'card'),
            onFault,
        });
    };
    const open = () => {
        shopEvents.look();
        void engine.paint();
        // A placement asks for the engine at once; else it waits for a quiet moment.
        if (document.querySelector('birebir-shelf,[data-birebir-placement]'))
            void engine.load();
        else
            whenIdle(page, engine.load);
        whenIdle(page, guard('the consent card', ask, onFault));
    };
    const begin = () => {
        life.onPage(dispatch.turnPage);
        pageViews.start({ ...life, page, emit: observe });
        life.onPage(shopEvents.look);
        life.listen(page, 'load', shopEvents.look);
        life.onLeave(() => memory.loaded()?.flush());
        void ready.then(() => {
            guard('the consent platforms', gate.look, onFault)();
            // What was granted from the start waited only for the settings.
            if (gate.granted('remember'))
                dispatch.release();
            whenParsed(document, guard('the start', open, onFault));
        });
    };
    const api = createApi({
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
            removeCard();
            engine.running()?.destroy();
            memory.loaded()?.door.close();
        },
    });
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
    running ?? (running = begin(settings));
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

export { VERSION as V, allPurposes as a, startBirebir as b, consentState as c, definitions as d, guard as g, purposes as p, readRecord as r, shopifyAsks as s };
