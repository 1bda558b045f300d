import { e as emptyProfile, a as foldOnto, p as placement, d as decideShelves } from './index-Clk3XGLH.js';
import { s as strategiesOfTheShop } from './of-the-shop-cLLay9Qq.js';
import { p as pageStrategyIds } from './page-strategy-ids-Ldfr3WGU.js';
import { c as createCatalog } from './catalog-DJgEbh0l.js';
import { r as readStoredProducts } from './read-stored-products-C0DmNC-S.js';
import { w as wholeProfile } from './whole-profile-Dv1wEZGm.js';
import { f as findPlacements } from './placements-qMz_0xe0.js';
import './errands-BXprTkYi.js';
import './feature-name-DyQgDqoc.js';
import './decayed-C64tHvEY.js';
import './score-of-BSwRAnty.js';
import './score-by-features-ROLh6rJF.js';
import './product-features-Cs9Tahew.js';
import './product-DRUJVo4-.js';

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
                feed ?? (feed = chunks.feeds().then((feeds) => feeds.fetchCatalogue(ports)));
            const kept = granted('remember') && (await (await memory()).values.read('catalogue'));
            const remembered = readStoredProducts(kept);
            // The feed first: its products take the first ordinals, and it is the more trusted.
            catalog = feed ? (await feed)(remembered) : createCatalog(remembered);
        },
    };
};

/** The remembered profile, the tail of the log, and every event of this page, folded as they come. */
const createLiveProfile = ({ history, heap, onEvent }) => {
    let profile = emptyProfile();
    let pages = [];
    const stop = onEvent((event) => {
        profile = foldOnto(profile, [event]);
    });
    return {
        current: () => profile,
        rememberedPages: () => pages,
        async reload() {
            const { snapshot, tail } = await history();
            const logged = tail.flatMap(({ events }) => events);
            // Everything from here on happens in one go: no event can slip in between.
            profile = foldOnto(wholeProfile(snapshot?.profile()), [...logged, ...heap()]);
            pages = snapshot?.pages ?? [];
        },
        take(corrected) {
            profile = corrected;
        },
        stop,
    };
};

const createPlacedShelves = (ports, decide, learn) => {
    const { page, settings, painted } = ports;
    let places = [];
    const draw = async (place, decision) => {
        if (place.drawn) {
            place.decision = decision;
            return place.drawn.update(decision);
        }
        const { drawDecision } = await ports.chunks.shelf();
        const drawn = await drawDecision(place.element, decision, ports);
        // The page may have been turned meanwhile.
        if (!places.includes(place))
            drawn?.remove();
        else if (drawn)
            Object.assign(place, { drawn, decision });
    };
    const hide = (place) => {
        place.drawn?.remove();
        place.drawn = place.decision = undefined;
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
    const { settings, now, chunks, onFault } = ports;
    const live = createLiveProfile(ports);
    const { current: catalog, replace, reload } = createLiveCatalog(ports);
    let current;
    let ofThePage = [];
    let ofTheVisitor = [];
    const input = () => ({
        catalog: catalog(),
        profile: live.current(),
        now: now(),
        current,
        facts: engine.facts?.(),
        strategies: [...settings().strategies, ...ofTheVisitor, ...ofThePage, ...strategiesOfTheShop],
    });
    /** Strategies that look at a history come once there is one. */
    const learn = async () => {
        const { evidence, ledger } = live.current();
        const told = evidence.items.size + evidence.facets.size + ledger.orders.length;
        if (told === 0 || ofTheVisitor.length > 0)
            return;
        try {
            ofTheVisitor = (await chunks.visitor()).strategiesOfTheVisitor;
        }
        catch (error) {
            onFault('the strategies of the visitor', error);
        }
    };
    const shelves = createPlacedShelves(ports, (placements, fixed) => decideShelves({ ...input(), placements, fixed }), learn);
    const engine = {
        shelves,
        live,
        catalog,
        replaceCatalog: replace,
        input,
        profile: live.current,
        know(product, strategies) {
            current = product;
            ofThePage = strategies;
        },
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
    shelves.find();
    await Promise.all([live.reload(), reload()]);
    const pageMayWait = shelves
        .placements()
        .every(({ strategies: [first] }) => !pageStrategyIds.some((id) => id === first));
    if (pageMayWait && catalog().products.length > 0)
        await shelves.fill();
    return (await chunks.observe()).followPages(ports, engine);
};

export { startEngine };
