import { r as reserve } from './reserve-BeJ1A95C.js';
import { i as isSlim } from './shelf-height-CGH9f1TZ.js';
import { d as drawShelf } from './shelf-BSu_hw0K.js';
import { p as pageWords } from './page-words-u7k0npmW.js';
import { f as facetStrategies } from './facet-strategies-B4FfsMQH.js';
import { l as linkKey } from './link-key-CLXu_eQq.js';
import { p as pageLanguage } from './page-language-CDTcWPbe.js';
import './index-CoyEnUq7.js';
import './parse-event-DW8ctT1B.js';
import './watch-seen-amm_it0l.js';
import './card-view-CglQLbcX.js';
import './safe-link-DHL-UhtQ.js';
import './wording-q8T4z_Fn.js';
import './unbreakable-BeMLhIzJ.js';
import './recommended-facets-DPDyR9ib.js';
import './affinity-dfIFIzBc.js';
import './feature-name-DyQgDqoc.js';
import './decayed-BmS0RYHL.js';
import './gifts-COVOtfDF.js';
import './is-new-Cv-z82uv.js';
import './taste-weights-Ciux7Ett.js';
import './placement-TYLduegY.js';
import './score-of-BSwRAnty.js';

/** The narrowest a link may be, and the gap between two, in px: as CSS lays them out. */
const FACET_WIDTH = { slim: 132, wide: 184 };
const FACET_GAP = 8;
const FACET_HEIGHT = 56;
/** Heading and reason with the gap below them, as those of a shelf, and room for the focus ring. */
const TOP = 60;
const SLIM_TOP = 78;
/** Height in px of a drawn row of so many links in a host of this width, so that a placement can reserve it. */
const facetsHeight = (width, count) => {
    const slim = isSlim(width);
    const least = slim ? FACET_WIDTH.slim : FACET_WIDTH.wide;
    const columns = Math.max(1, Math.floor((width + FACET_GAP) / (least + FACET_GAP)));
    const lines = Math.ceil(count / columns);
    return (slim ? SLIM_TOP : TOP) + lines * (FACET_HEIGHT + FACET_GAP) - FACET_GAP;
};

const columns = (least) => `grid-template-columns:repeat(auto-fill,minmax(min(100%,${least}px),1fr))`;
/** What a row of links wears over the rules of a shelf; all heights add up to `facetsHeight`. */
const facetsCss = `\
.arrow,.price{display:none}\
.ways .list{display:grid;${columns(FACET_WIDTH.wide)};gap:${FACET_GAP}px;margin:0;padding:0;overflow:visible}\
.slim.ways .list{${columns(FACET_WIDTH.slim)}}\
.ways .card{display:flex;align-items:center;gap:10px;width:auto;height:${FACET_HEIGHT}px;padding-inline:7px 40px;border:1px solid var(--line);border-radius:12px;background:var(--surface)}\
.slim.ways .card{padding-inline-end:8px}\
.ways .card:hover{border-color:var(--edge)}\
.ways .pic{flex:none;width:40px;height:40px;margin:0;border-radius:8px;font-size:18px}\
.slim.ways .pic{width:36px;height:36px}\
.ways .name{height:auto;margin:0;font-size:14px;line-height:18px;font-weight:600}\
.ways .name:after{inset:-1px;border-radius:12px}\
.ways .name:hover{text-decoration:none}\
.ways .more{top:5px}\
.slim .more{display:none}\
.ways .gone{display:flex;gap:4px;align-items:center;width:100%;padding:0;background:none;font-size:12px;line-height:15px;text-align:start}\
.ways .card:has(.gone){padding-inline-end:0}\
.box:has(.asked,.menu){position:relative;z-index:1}\
.asked .why{inset:0 0 auto;min-height:100%;max-height:380px;box-shadow:0 8px 28px #0002}\
`;

/**
 * Draws a row of links in the shadow root of `host`, exactly `facetsHeight` high: a shelf whose cards are low, stand in
 * lines and have no price. What is asked about them is answered as a shelf answers. Never throws.
 */
const drawFacets = (host, ...what) => {
    const drawn = drawShelf(host, ...what);
    const root = host.shadowRoot;
    const box = root?.querySelector('.box');
    // Where the shelf could not be drawn there is nothing to dress.
    if (root && box) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(facetsCss);
        // Over those of the shelf, which go with it.
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
        box.classList.add('ways');
    }
    return drawn;
};

/** A category or a brand in the shape in which a shelf draws what it shows: its id is the facet's name. */
const card = ({ facet: id, title, link, imageLink, ...why }) => ({
    product: { id, title, link, imageLink },
    score: why.score,
    contributions: why.contributions,
    because: why.because,
});
/** A decision about categories or brands, as what draws shelves understands it. */
const rowOfLinks = ({ facets, ...decision }) => ({
    ...decision,
    kind: 'shelf',
    items: facets.map(card),
});

/**
 * A click is told as the choice of a facet, which it is; an impression in GA4 is one of products, and is not told.
 * @param current what the row shows by then.
 */
const actionsOf = (current, observe) => {
    const tell = (name, method) => ({ product }) => {
        const { placement, strategy, propensity } = current();
        observe(name, {
            facet: product.id,
            placement,
            strategy,
            ...(propensity !== undefined && { propensity }),
            ...(method && { method }),
        });
    };
    return {
        shown() { },
        opened: tell('filter'),
        disliked: tell('prefer', 'less'),
        undone: tell('prefer', 'neutral'),
    };
};
/** As many of them as have room where they stand, the best first. */
const fitting = (element, { facets, ...decision }) => {
    const fits = (count) => reserve(element, facetsHeight(element.clientWidth, count));
    let count = facets.length;
    while (count > 1 && !fits(count))
        count -= 1;
    return { ...decision, facets: facets.slice(0, count) };
};
/**
 * Draws a row of links in the page's words. Nothing where there is no room for it without moving what the visitor reads:
 * this page goes without.
 */
const drawDecision = async (element, decision, ports) => {
    if (decision.kind !== 'facets')
        return undefined;
    const height = facetsHeight(element.clientWidth, decision.facets.length);
    if (!reserve(element, height))
        return undefined;
    const { settings, observe, announce, chunks, onFault } = ports;
    const [{ lang, texts }, detail] = await Promise.all([
        pageWords('shelf', ports),
        pageWords('detail', ports),
    ]);
    let current = decision;
    const drawn = drawFacets(element, rowOfLinks(decision), { lang, texts: { ...texts, ...detail.texts } }, actionsOf(() => current, observe), { headingLevel: 2, theme: settings().theme, alive: chunks.alive, onFault });
    announce('shelf', decision);
    return {
        remove: drawn.remove,
        update(next) {
            if (next.kind !== 'facets')
                return;
            current = next;
            drawn.update(rowOfLinks(fitting(element, next)));
            announce('shelf', next);
        },
    };
};

/** A count after a name, as lists of filters have it: `Tea (12)`. */
const COUNT = /\(\d+\)\s*$/;
/** Little pictures, arrows and dividers around a name; `C++` and `C#` are two names. */
const DECORATION = '[\\s\\p{Extended_Pictographic}\\u200d\\ufe0f‹›«»<>→←▸▾•·|:–—-]+';
const AROUND = new RegExp(`^${DECORATION}|${DECORATION}$`, 'gu');
/** Languages in which `I` is the capital of `ı`, and `İ` that of `i`. */
const DOTLESS = /^(tr|az)\b/i;
/**
 * A name as it is compared: without regard to case, spaces, and what merely decorates it. Case is that of the language.
 * @param language BCP 47; whatever else it is counts as English.
 * @example foldedName('ILIK  Süt (3)', 'tr') // 'ılık süt'
 */
const foldedName = (name, language) => name
    .normalize()
    .replace(COUNT, '')
    .replace(AROUND, '')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase(DOTLESS.test(language) ? 'tr' : 'en')
    .normalize();

/** Where a shop lists its own departments; elsewhere a text may lead anywhere. */
const NAVIGATION = 'nav,header,[role=navigation]';
/** The absolute address of a link to another page of this site; of anything else nothing. */
const addressOf = (link, { origin, href: here }) => {
    try {
        const to = new URL(link.getAttribute('href') ?? '', link.baseURI);
        const leads = /^https?:$/.test(to.protocol) && to.origin === origin;
        return leads && linkKey(to.href) !== linkKey(here) ? to.href : undefined;
    }
    catch {
        // No address at all.
        return undefined;
    }
};
/** Finds a name's address: that of the links of a navigation, else of all links; nothing where they lead apart. */
const openIndex = (links, language) => {
    const byName = new Map();
    for (const link of links) {
        const name = foldedName(link.text, language);
        byName.set(name, [...(byName.get(name) ?? []), link]);
    }
    return (name) => {
        const folded = foldedName(name, language);
        const all = folded ? (byName.get(folded) ?? []) : [];
        const inside = all.filter(({ inNavigation }) => inNavigation);
        const said = inside.length > 0 ? inside : all;
        const pages = new Set(said.map(({ address }) => linkKey(address)));
        return pages.size === 1 ? said[0]?.address : undefined;
    };
};
/**
 * Reads where this page's own links lead, by what they say. A name that leads to several pages leads nowhere, unless the
 * links of a navigation agree. A category's name is in the page's language, a brand's may be in any.
 * @example readOwnLinks(window, 'tr')('category', 'Çay') // 'https://shop.example/c/cay'
 */
const readOwnLinks = ({ document, location }, language) => {
    // A page that is still being read may say more about a name.
    const found = document.readyState === 'loading' ? [] : document.querySelectorAll('a[href]');
    const links = Array.from(found).flatMap((link) => {
        const address = addressOf(link, location);
        const text = link.textContent ?? '';
        const inNavigation = !!link.closest(NAVIGATION);
        return address === undefined ? [] : [{ text, address, inNavigation }];
    });
    const inLanguage = openIndex(links, language);
    const inEnglish = openIndex(links, 'en');
    return (kind, name) => inLanguage(name) ?? (kind === 'brand' ? inEnglish(name) : undefined);
};

/** The strategies that lead to categories and brands, by the links that this page has when they are asked. */
const open = (ports) => facetStrategies(() => readOwnLinks(ports.page, pageLanguage(ports)));

export { drawDecision, open };
