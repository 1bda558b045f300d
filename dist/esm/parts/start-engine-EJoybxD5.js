import { c as createCatalog } from './catalog-DJgEbh0l.js';
import { r as readStoredProducts } from './read-stored-products-C0DmNC-S.js';
import { g as guardsOfTheShop } from './guards-of-the-shop-BEHu17uP.js';
import { s as shelfDecider } from './shelf-decider-BWCvd4tg.js';
import { e as emptyProfile } from './empty-profile-DoI98Btc.js';
import { s as strategiesOfTheShop } from './of-the-shop-BwmDeqNA.js';
import { p as placement } from './placement-TYLduegY.js';
import { f as findPlacements } from './placements-qMz_0xe0.js';
import './product-features-Cs9Tahew.js';
import './product-DRUJVo4-.js';
import './shelf-item-C3C85WHN.js';
import './is-new-Cv-z82uv.js';
import './decayed-BmS0RYHL.js';
import './score-of-BSwRAnty.js';
import './listed-C9GhbqSb.js';
import './taste-weights-Ciux7Ett.js';
import './feature-parts-DyqzU2Mt.js';
import './feature-name-DyQgDqoc.js';

/** Strategies that come by themselves once there is a history: a placement need not ask for them. */
const visitorStrategyIds = ['picked', 'resume', 'recently-viewed'];
/** Strategies that come with what reads the page: a placement that asks for one first waits for it. */
const pageStrategyIds = ['similar', 'goes-with'];
/** Strategies that lead to the shop's own categories and brands instead of showing products. */
const facetStrategyIds = ['categories', 'brands'];

const createLiveCatalog = (ports) => {
    const { settings, granted, memory, chunks } = ports;
    let catalog = createCatalog([]);
    let feed;
    return {
        current: () => catalog,
        replace(grown) {
            catalog = grown;
        },
        async reload() {
            if (settings().catalogue)
                feed ??= chunks.feeds().then((feeds) => feeds.fetchCatalogue(ports));
            const kept = granted('remember') && (await (await memory()).values.read('catalogue'));
            const remembered = readStoredProducts(kept);
            // The feed first: its products take the first ordinals, and it is the more trusted.
            catalog = feed ? (await feed)(remembered) : createCatalog(remembered);
        },
    };
};

/** What is said of a placement beside that; see `placement`. */
const PLAIN = /^(strategies|limit|heading)$/;
const createLiveDecisions = (ports, plainly) => {
    let owner;
    return {
        decide: (input) => (owner?.decide ?? plainly)(input),
        choose: (input) => (owner?.choose ?? plainly)(input),
        async load(placements) {
            const said = ports.settings().placements;
            const isSaid = ({ id }) => Object.keys(said[id] ?? {}).some((name) => !PLAIN.test(name));
            if (owner || !placements.some(isSaid))
                return;
            try {
                owner = await (await ports.chunks.rules()).openRules(ports, plainly);
            }
            catch (error) {
                ports.onFault('the rules of a placement', error);
            }
        },
    };
};

/** What `decideShelves` decides for an empty profile, without what looks at a visitor. */
const decideForAStranger = shelfDecider({
    guards: guardsOfTheShop,
    sellingRests: () => false,
});

const NOTHING = { snapshot: undefined, tail: [] };
/** To be on a page and to see what it shows is no taste yet. */
const TELLS_LITTLE = /^(page_view|view_item|view_item_list)$/;
/**
 * The remembered profile, the tail of the log, and every event of this page. What folds them is loaded before the
 * shelves where there is something to fold, and after them for a stranger.
 */
const createLiveProfile = (ports) => {
    const { heap, chunks } = ports;
    let profile = emptyProfile();
    let history = NOTHING;
    let learning;
    const foldAll = () => {
        const { snapshot, tail } = history;
        const logged = tail.flatMap(({ events }) => events);
        profile = learning
            ? learning.foldOnto(learning.wholeProfile(snapshot?.profile()), [...logged, ...heap()])
            : emptyProfile();
    };
    const stop = ports.onEvent((event) => {
        if (learning)
            profile = learning.foldOnto(profile, [event]);
    });
    return {
        current: () => profile,
        decide: (input) => (learning?.decideShelves ?? decideForAStranger)(input),
        tastes: (catalog, now) => learning?.affinities(profile, catalog, now) ?? [],
        rememberedPages: () => history.snapshot?.pages() ?? [],
        async reload() {
            history = (await (await ports.kept())?.history()) ?? NOTHING;
            // In one go with the reading: no event can slip in between.
            foldAll();
        },
        isTold: () => Boolean(learning || history.snapshot || history.tail.length) ||
            heap().some(({ name }) => !TELLS_LITTLE.test(name)),
        async learn() {
            if (learning)
                return;
            try {
                learning = await chunks.profile();
                foldAll();
            }
            catch (error) {
                ports.onFault('the profile', error);
            }
        },
        take(corrected) {
            profile = corrected;
        },
        stop,
    };
};

const FACETS = facetStrategyIds;
/** A placement that names any other strategy asks for a list. */
const COME_BY_THEMSELVES = [
    ...FACETS,
    ...visitorStrategyIds,
    ...pageStrategyIds,
];
/** In the order in which they are asked. */
const LISTS = ['facets', 'crowd', 'visitor', 'history'];
/** A list is loaded once, when a placement names one of its strategies and there is something to look at. */
const createLiveStrategies = (ports) => {
    const { settings, chunks, onFault } = ports;
    let page = [];
    let shared;
    const lists = new Map();
    const loading = new Map();
    const load = async (name) => {
        const list = await chunks[name]();
        shared ??= await list.fetchKnowledge?.(ports);
        lists.set(name, list.strategies ?? list.open(ports));
    };
    const take = (name) => {
        const coming = loading.get(name) ??
            load(name).catch((error) => onFault(`the strategies of the ${name}`, error));
        loading.set(name, coming);
        return coming;
    };
    // Of two with one id the first is asked.
    const current = () => [
        ...settings().strategies,
        ...LISTS.flatMap((name) => lists.get(name) ?? []),
        ...page,
        ...strategiesOfTheShop,
    ];
    return {
        current,
        knowledge: (catalog) => shared?.(catalog),
        ofThePage(found) {
            page = found;
        },
        async load(asked, told) {
            if (told)
                await take('visitor');
            const known = [...COME_BY_THEMSELVES, ...current().map(({ id }) => id)];
            const named = asked.some((id) => !known.includes(id));
            await Promise.all([
                named && take('history'),
                told && asked.some((id) => FACETS.includes(id)) && take('facets'),
                settings().model && (named || (told && asked.includes('picked'))) && take('crowd'),
            ]);
        },
    };
};

const createPlacedShelves = (ports, decide, learn) => {
    const { page, settings, painted } = ports;
    let places = [];
    const hide = (place) => {
        place.drawn?.remove();
        place.drawn = place.decision = undefined;
    };
    const draw = async (place, decision) => {
        if (place.decision?.kind === decision.kind) {
            place.decision = decision;
            return place.drawn?.update(decision);
        }
        hide(place);
        const { drawDecision } = await ports.chunks[decision.kind]();
        const drawn = await drawDecision(place.element, decision, ports);
        // The page may have been turned meanwhile.
        if (!places.includes(place))
            drawn?.remove();
        else if (drawn)
            Object.assign(place, { drawn, decision });
    };
    const add = (id, element, said, ours = false) => {
        places = places.filter((place) => place.element !== element);
        const wanted = placement(id, { ...settings().placements[id], ...said });
        places.push({ placement: wanted, element, ours, ...painted.get(id) });
    };
    return {
        find() {
            for (const { id, kind, element, ...said } of findPlacements(page.document)) {
                const known = places.some((place) => place.element === element);
                if (kind === 'shelf' && !known)
                    add(id, element, said);
            }
        },
        add,
        async fill(again = false) {
            await learn();
            const fixed = again ? [] : places.flatMap(({ decision }) => decision ?? []);
            const outcomes = decide(places.map((place) => place.placement), fixed);
            await Promise.all(places.map((place, at) => {
                const decision = outcomes[at]?.decision;
                const { element, ours } = place;
                if (!decision) {
                    if (again)
                        hide(place);
                    else if (ours && !place.drawn)
                        element.remove();
                }
                else if (decision !== place.decision)
                    return draw(place, decision);
                return undefined;
            }));
        },
        placements: () => places.map((place) => place.placement),
        owned: () => places.filter(({ ours }) => !ours).map((place) => place.placement),
        shown: (id) => places.find((place) => place.placement.id === id)?.decision,
        clear() {
            for (const place of places) {
                hide(place);
                if (place.ours)
                    place.element.remove();
            }
            places = [];
        },
    };
};

/**
 * Starts the engine on a page: learns what the shop sells and who this is, and fills the shelves that do not depend
 * on the page. What reads the page comes after them.
 */
const startEngine = async (ports) => {
    const { now, chunks } = ports;
    const live = createLiveProfile(ports);
    const { current: catalog, replace, reload } = createLiveCatalog(ports);
    const strategies = createLiveStrategies(ports);
    const decisions = createLiveDecisions(ports, live.decide);
    let page = { listed: [] };
    const input = () => ({
        catalog: catalog(),
        profile: live.current(),
        tastes: live.tastes(catalog(), now()),
        now: now(),
        current: page.current,
        listed: page.listed.map((id) => catalog().ordinalOf.get(id) ?? -1),
        facts: engine.facts?.(),
        knowledge: strategies.knowledge(catalog()),
        shop: ports.settings(),
        strategies: strategies.current(),
    });
    const asked = () => shelves.placements().flatMap((one) => one.strategies);
    const learn = async (more = []) => {
        await live.learn();
        const { evidence, ledger } = live.current();
        const told = evidence.items.size + evidence.facets.size + ledger.orders.length > 0;
        await strategies.load([...asked(), ...more], told);
    };
    /** A stranger's shelves do not wait for what there is nothing to learn from. */
    const prepare = async () => {
        await Promise.all([
            decisions.load(shelves.placements()),
            live.isTold() ? learn() : strategies.load(asked(), false),
        ]);
    };
    const shelves = createPlacedShelves(ports, (placements, fixed) => decisions.choose({ ...input(), placements, fixed }), prepare);
    const engine = {
        shelves,
        live,
        catalog,
        replaceCatalog: replace,
        input,
        decide: decisions.decide,
        profile: live.current,
        know(products, ofThePage) {
            page = products;
            strategies.ofThePage(ofThePage);
        },
        learn,
        async render(target, { placement: id = 'rendered', ...said } = {}) {
            const { document } = ports.page;
            const element = typeof target === 'string' ? document.querySelector(target) : target;
            if (!(element instanceof HTMLElement))
                return undefined;
            shelves.add(id, element, said);
            await shelves.fill();
            return shelves.shown(id);
        },
        async take(profile) {
            await learn();
            live.take(profile);
            await shelves.fill(true);
        },
        async reload() {
            await Promise.all([live.reload(), reload()]);
            engine.onReload?.();
            await shelves.fill();
        },
        destroy() {
            live.stop();
            shelves.clear();
        },
    };
    /** Asks first for what only the page can tell. */
    const waitsForPage = ({ strategies: [first] }) => pageStrategyIds.some((id) => id === first) ||
        strategies.current().some(({ id, ofThePage }) => ofThePage && id === first);
    shelves.find();
    await Promise.all([live.reload(), reload()]);
    await prepare();
    const pageMayWait = !shelves.placements().some(waitsForPage);
    if (pageMayWait && catalog().products.length > 0)
        await shelves.fill();
    return (await chunks.observe()).followPages(ports, engine);
};

export { startEngine };
