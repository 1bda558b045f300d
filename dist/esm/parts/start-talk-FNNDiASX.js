import { l as loadPlaybook, p as playbook, d as decideMessage } from './load-playbook-CnL49U3O.js';
import { g as guard } from './index-CoyEnUq7.js';
import { s as storedProducts } from './stored-products-BwIzy3Mq.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { s as saveCheckpoint, p as pruneLog } from './checkpoint-B-zs2MB5.js';
import { p as parentOf } from './parent-of-nITZYwU1.js';
import { f as findPlacements } from './placements-qMz_0xe0.js';
import { p as pageWords } from './page-words-u7k0npmW.js';
import './parse-event-DW8ctT1B.js';
import './affinity-dfIFIzBc.js';
import './feature-name-DyQgDqoc.js';
import './gifts-COVOtfDF.js';
import './unfinished-Cq9Lb6Tk.js';
import './condition-BXhDMp3B.js';
import './facts-DxMwYs7C.js';
import './shelf-item-C3C85WHN.js';
import './is-new-Cv-z82uv.js';
import './score-of-BSwRAnty.js';
import './read-stored-products-C0DmNC-S.js';
import './index-CCpBLz7h.js';
import './errands-DJ1Rg_vh.js';
import './visit-gap-UVPV7SaH.js';
import './snapshot-ruEgmQrW.js';
import './whole-profile-BnGJHR5q.js';
import './empty-profile-DoI98Btc.js';
import './event-log-B9BKzfej.js';
import './is-event-CzIrLL63.js';
import './json-text-Ce0Q9eaG.js';
import './page-language-CDTcWPbe.js';

/**
 * Keeps what pages showed of the catalogue, so that a shop without a catalogue file is known better with every page.
 * Writes only what has changed.
 */
const createCatalogueKeeper = ({ granted, memory }, { catalog }) => {
    let kept;
    return async () => {
        const now = catalog();
        if (now === kept || !granted('remember'))
            return;
        kept = now;
        await (await memory()).values.write('catalogue', storedProducts(now.brought));
    };
};

/** Events kept as they happened, and for how long; what is older lives on in the profile alone. */
const MOST_EVENTS = 5_000;
const LOG_DAYS = 180;
/** The log's age is looked at once in so many segments. */
const PRUNE_EVERY = 50;
const MOST_PAGES = 5;
/**
 * Folds the tail of the log into the snapshot and decides once more what each remembered page will show first, so
 * that the next visit is painted with what was learnt in this one.
 */
const createCheckpointKeeper = ({ granted, memory, now, page, lists, chunks }, { live, input, decide: decideAll, profile, learn }) => {
    let kept;
    const decide = (known, placements) => {
        const isOf = (when, id) => known.strategies.some((one) => one.id === id && one[when]);
        const lasting = placements.filter(({ strategies }) => !strategies.some((id) => isOf('ofTheDay', id)));
        const { open } = known.profile.trials;
        return (decideAll({ ...known, current: undefined, listed: undefined, placements: lasting })
            .flatMap(({ decision }) => decision ?? [])
            .filter(({ strategy }) => !isOf('ofThePage', strategy))
            // What a placement tries holds for the visit: kept only where it has been tried.
            .filter(({ placement, propensity }) => propensity === undefined || open.has(placement)));
    };
    return async (placements) => {
        if (!granted('remember') || !granted('personalise'))
            return;
        if (profile() === kept)
            return;
        kept = profile();
        const path = page.location.pathname;
        const earlier = live.rememberedPages();
        const before = earlier.find((one) => one.path === path)?.fits;
        const fits = (await lists.loaded())?.fits(before) ?? before;
        const here = placements.length > 0 || fits?.length ? [{ path, placements, fits }] : [];
        const others = earlier.filter((one) => one.path !== path || here.length === 0);
        const remembered = [...here, ...others].slice(0, MOST_PAGES);
        await learn(remembered.flatMap((one) => one.placements.flatMap(({ strategies }) => strategies)));
        // What speaks for the cards of a list that the owner lends us is known by more than when they were seen.
        const refit = remembered.some((one) => one.fits?.length)
            ? (await chunks.rerank()).refit
            : undefined;
        const known = input();
        const pages = remembered.map((one) => ({
            ...one,
            shelves: decide(known, one.placements),
            fits: one.fits && refit?.(one.fits, known),
        }));
        const { door } = await memory();
        const stored = await saveCheckpoint(door, pages);
        if (!stored.ok)
            return;
        if (stored.value.logged > MOST_EVENTS || stored.value.lastSeq % PRUNE_EVERY === 0) {
            await pruneLog(door, { mostEvents: MOST_EVENTS, oldestAt: now() - LOG_DAYS * DAY_MS });
        }
    };
};

const MODAL = '[role=dialog],[role=alertdialog],[aria-modal=true],dialog[open]';
/** Whether a modal, preloader or newsletter box of the page's own covers the middle of the screen. */
const isCovered = (page) => {
    const { document, innerWidth, innerHeight } = page;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    for (let up = middle; up && up !== document.body; up = parentOf(up)) {
        if (up.matches(MODAL))
            return true;
        if (page.getComputedStyle(up).position !== 'fixed')
            continue;
        const { width, height } = up.getBoundingClientRect();
        if (width * height > 0.3 * innerWidth * innerHeight)
            return true;
    }
    return false;
};
/** Whether the visitor is writing in a field. */
const isTyping = ({ activeElement }) => activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable ||
        activeElement.matches('textarea,select,input:not([type=button],[type=submit],[type=checkbox],[type=radio])'));

/** A pause this long is a natural moment; just over what the attention budget calls idle. */
const PAUSE_MS = 5_200;
/** An order page or a full cart may be spoken to a little after it has settled. */
const SETTLED_MS = 1_500;
/**
 * Looks for moments (a page that has settled, a pause, something put into the cart) and asks `decide` what to say.
 * One thing at a time; nothing while the visitor pays, writes, or looks at something that covers the page.
 */
const createSpeaker = (ports, decide) => {
    const { page, settings, now, granted, observe, listen, chunks, announce, onFault } = ports;
    const { document } = page;
    let pageType = 'other';
    let lastActAt = page.performance.now();
    let pause;
    let spoken = false;
    let remove = () => undefined;
    const moment = (placed) => ({
        now: now(),
        pageType,
        granted: ['personalise', 'ask'].filter(granted),
        typing: isTyping(document),
        idleMs: page.performance.now() - lastActAt,
        covered: spoken || isCovered(page),
        placed,
    });
    const say = async (decision, inside) => {
        announce('message', decision);
        if (decision.kind === 'silence')
            return;
        spoken = true;
        const [{ drawGreeting, drawQuestion }, words] = await Promise.all([
            chunks.dialogue(),
            pageWords('talk', ports),
        ]);
        const { message } = decision;
        const tell = (name, more = {}) => observe(name, { message, ...more });
        const options = { theme: settings().theme, onFault, ...(inside && { inside }) };
        const shown = () => tell('message_view', { method: decision.kind });
        const drawn = decision.kind === 'greeting'
            ? drawGreeting(decision, words, {
                shown,
                followed: () => tell('message_click'),
                dismissed: () => tell('message_dismiss'),
            }, options)
            : drawQuestion(decision, words, {
                shown,
                answered: ({ value, choice }) => observe('answer', {
                    question: message,
                    ...(value !== undefined && { value }),
                    ...(choice !== undefined && { answer: choice, facet: choice }),
                }),
                dismissed: (how) => tell('message_dismiss', { method: how }),
            }, options);
        remove = () => drawn.remove();
    };
    const tryToSpeak = guard('a message', () => {
        if (spoken || document.visibilityState !== 'visible')
            return undefined;
        const place = findPlacements(document).find(({ kind }) => kind === 'greeting');
        const decision = decide(moment(place !== undefined));
        const inside = decision.kind === 'greeting' ? place?.element : undefined;
        return say(decision, inside);
    }, onFault);
    const waitForPause = () => {
        lastActAt = page.performance.now();
        clearTimeout(pause);
        pause = setTimeout(tryToSpeak, PAUSE_MS);
    };
    for (const act of ['pointerdown', 'keydown', 'scroll', 'touchstart']) {
        listen(page, act, waitForPause);
    }
    const stopFollowing = ports.onEvent(({ name }) => {
        if (name === 'add_to_cart')
            setTimeout(tryToSpeak, SETTLED_MS);
    });
    const quiet = () => {
        remove();
        remove = () => undefined;
        spoken = false;
    };
    return {
        turnPage(type) {
            pageType = type;
            quiet();
            setTimeout(tryToSpeak, SETTLED_MS);
            waitForPause();
        },
        stop() {
            clearTimeout(pause);
            stopFollowing();
            quiet();
        },
    };
};

/** What was learnt is kept this long after the last event. */
const QUIET_MS = 800;
/** Loads the playbook, says once what in it breaks the laws, gives it a voice, and keeps what the visit taught. */
const startTalk = (ports, engine, describe) => {
    const { settings, warn, onFault } = ports;
    const { entries, complaints } = loadPlaybook([...settings().playbook, ...playbook]);
    for (const complaint of complaints)
        warn(`Birebir: ${complaint}`);
    const speaker = createSpeaker(ports, (moment) => decideMessage({
        catalog: engine.catalog(),
        profile: engine.profile(),
        playbook: entries,
        level: settings().level,
        moment,
        facts: engine.facts?.(),
    }));
    const keepCheckpoint = createCheckpointKeeper(ports, engine);
    const keepCatalogue = createCatalogueKeeper(ports, engine);
    // Never when the page is left: a read and write that begins then dies with the page, and holds up the last events.
    let quiet;
    const keep = guard('keeping what was learnt', () => 
    // A product's page says nothing about the next visit's first shelf.
    Promise.all([keepCheckpoint(describe().main ? [] : engine.shelves.owned()), keepCatalogue()]), onFault);
    const keepSoon = () => {
        clearTimeout(quiet);
        quiet = setTimeout(keep, QUIET_MS);
    };
    const stopListening = ports.onEvent(keepSoon);
    const addAgain = engine.onReload;
    engine.onReload = () => {
        addAgain?.();
        // Remembering may have been agreed to just now.
        keepSoon();
    };
    return {
        turnPage() {
            keepSoon();
            speaker.turnPage(describe().type);
        },
        stop() {
            clearTimeout(quiet);
            stopListening();
            speaker.stop();
        },
    };
};

export { startTalk };
