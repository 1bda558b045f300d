import { g as guard } from './index-CoyEnUq7.js';
import { w as watchSeen } from './watch-seen-amm_it0l.js';
import { P as Piece, l as letterView, j as jsx, s as shelfButton, c as cardView } from './card-view-CglQLbcX.js';
import { i as isSlim, c as cardWidth, a as cardsInView } from './shelf-height-CGH9f1TZ.js';
import { s as say } from './wording-q8T4z_Fn.js';
import { u as unbreakable, o as openSurface } from './unbreakable-BeMLhIzJ.js';

const SVG = 'http://www.w3.org/2000/svg';
const append = (parent, child) => {
    if (typeof child === 'string')
        parent.append(child);
    if (Array.isArray(child))
        for (const each of child)
            append(parent, each);
    if (!(child instanceof Piece))
        return;
    const { tag, props } = child;
    const space = tag === 'svg' ? SVG : parent.namespaceURI;
    const element = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(props)) {
        if (name !== 'children' && value !== undefined)
            element.setAttribute(name, `${value}`);
    }
    append(element, props.children);
    parent.append(element);
};
/** Makes what is described, once; whatever was in the parent goes. */
const drawStill = (parent, child) => {
    parent.replaceChildren();
    append(parent, child);
};

/** The first of these from a visitor wakes a shelf: pointed at, reached by keyboard, moved along. */
const TOUCHES = ['pointerover', 'focusin', 'scroll'];
/**
 * Keeps a shelf at rest until a visitor touches it. Links lead on at once; what a button does is done when the
 * shelf is alive, even if the press came before. Gives a function that runs another at once or, when the shelf is
 * just being taken over, after that.
 */
const awaitTouch = (stage, load) => {
    const { scene, actions, items, on, draw, onFault } = stage;
    const pressed = new Set();
    let coming;
    const wake = () => {
        coming ??= load()
            .then(({ liveShelf }) => {
            stage.live = liveShelf(stage);
            draw();
            pressed.forEach(stage.live.press);
        })
            .catch((error) => onFault('ui.alive', error));
    };
    const clicked = ({ button }, target) => {
        const item = items.get(target.closest('.card'));
        const key = target.closest('button');
        if (item && button < 2 && target.closest('a[href]'))
            actions.opened(item);
        if (!key || button > 0)
            return;
        wake();
        if (stage.live)
            stage.live.press(key);
        else
            pressed.add(key);
    };
    on('click', clicked);
    on('auxclick', clicked);
    for (const touch of TOUCHES)
        on(touch, wake);
    on('error', (_, picture) => {
        const { product } = items.get(picture.closest('.card')) ?? {};
        if (!product)
            return;
        scene.broken.add(product.id);
        if (stage.live)
            draw();
        else
            drawStill(picture.parentElement, letterView(product, scene.wording.lang));
    });
    return (run) => {
        if (coming && !stage.live)
            coming.then(run).catch((error) => onFault('ui.alive', error));
        else
            run();
    };
};

/** Formats are kept: making one costs more than all else in a card. */
const openMoney = (lang) => {
    const formats = {};
    return (amount, currency = '') => {
        try {
            formats[currency] ??= new Intl.NumberFormat(lang, currency
                ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
                : { minimumFractionDigits: 2, maximumFractionDigits: 2 });
            return formats[currency].format(amount);
        }
        catch {
            // Not an ISO 4217 code: the number and what the shop calls its money are still true.
            return `${amount} ${currency}`;
        }
    };
};

/** What a shelf at rest wears. `--w` is the width of its cards; all heights add up to `shelfHeight`, gaps are `cardGap`. */
const shelfCss = `\
section{position:relative;padding-bottom:4px}\
.top{align-items:center;gap:16px;height:44px;margin-bottom:12px}\
.slim .top{height:62px}\
.words{flex:1;min-width:0}\
.title{font-size:20px;line-height:26px;font-weight:600}\
.title,.reason{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}\
.slim .reason,.name{white-space:normal;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}\
.info{flex:none;padding:13px;margin:-13px;margin-inline-start:-5px}\
.info svg{width:18px}\
.arrow{width:40px;height:40px;margin-inline-start:8px;border:1px solid var(--line);border-radius:50%}\
.arrow[aria-disabled=true]{color:var(--line)}\
[dir=rtl] .arrow svg{transform:scaleX(-1)}\
.slim .arrow{display:none}\
.list{gap:16px;margin:-4px;margin-inline-end:0;padding:4px;list-style:none;overflow:auto hidden;scroll-snap-type:x mandatory;scroll-padding:4px;scrollbar-width:none}\
.slim .list{gap:12px}\
.list::-webkit-scrollbar{display:none}\
.card{position:relative;flex:none;width:var(--w);scroll-snap-align:start}\
.pic{height:var(--w);margin-bottom:8px;border-radius:var(--birebir-picture-radius,8px);background:var(--tint);font-size:40px;color:var(--muted);overflow:hidden}\
img{width:100%;height:100%;padding:8%;object-fit:contain;mix-blend-mode:var(--blend)}\
.name{height:40px;margin-bottom:4px;font-size:15px}\
.name:after{content:"";position:absolute;inset:0;border-radius:8px}\
.name:focus-visible{outline:0}\
.price{flex-wrap:wrap;gap:8px;height:20px;overflow:hidden;white-space:nowrap;font-variant-numeric:tabular-nums}\
.tag,.more,.buy{position:absolute;z-index:1}\
.tag{top:8px;inset-inline-start:8px;padding:2px 8px;border-radius:99px;background:var(--surface);color:var(--ink)}\
.more{top:0;inset-inline-end:0;width:44px;height:44px;padding:6px;border-radius:50%;background:var(--surface) content-box}\
.more svg{stroke-width:3}\
.buy{top:calc(var(--w) - 48px);inset-inline:8px;justify-content:center;gap:6px;padding:12px;border-radius:10px;background:var(--accent);color:var(--on-accent);font-weight:600}\
@media(hover){.card:not(:hover,:focus-within) :is(.more,.buy){opacity:0}}\
@media(hover:none){\
.buy{inset-inline:auto 4px;border-radius:99px;background:var(--surface);color:var(--accent)}\
.buy span{display:none}\
}\
`;

/** The whole shelf: heading and reason, arrows, cards, and the explanation over them when asked for. */
const shelfView = (scene) => {
    const { decision, first, inView, touched, wording, headingLevel } = scene;
    const last = decision.items.length - inView;
    const asked = touched?.why();
    const Heading = `h${headingLevel}`;
    const why = say(wording, { id: 'shelf.why' });
    const arrow = (to, atEnd, path) => shelfButton(to, {
        part: 'button',
        class: 'arrow mid',
        'aria-label': say(wording, { id: `shelf.${to}` }),
        'aria-disabled': atEnd,
    }, path);
    return (jsx("section", { part: "shelf", class: asked ? 'asked' : '', "aria-labelledby": "t", children: [jsx("header", { class: "top row", children: [jsx("div", { class: "words", children: [jsx(Heading, { id: "t", part: "heading", class: "title", children: say(wording, decision.heading) }), jsx("div", { class: "row meta", children: [jsx("p", { part: "reason", class: "reason", children: say(wording, decision.because) }), shelfButton('why', { class: 'info', title: why, 'aria-label': why, 'aria-expanded': !!asked }, 'M12 11v5m0-8.4v.1M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0')] })] }), last > 0 && (jsx("div", { class: "row", children: [arrow('previous', first < 1, 'M15 5l-7 7l7 7'), arrow('next', first >= last, 'M9 5l7 7l-7 7')] }))] }), jsx("ol", { class: "list row", role: "list", "aria-labelledby": "t", children: decision.items.map((item) => cardView(item, scene)) }), asked, jsx("p", { role: "status", class: "sr", children: touched?.said() })] }));
};

/**
 * Follows the width that `box` has to be laid out in. Measured by an empty line of its own: a ResizeObserver on the
 * box would change what it observes, and the page would get "ResizeObserver loop" errors.
 */
const watchWidth = (box, onWidth, onFault) => {
    const line = document.createElement('div');
    box.before(line);
    let width = -1;
    const measure = guard('ui.width', () => {
        if (width === line.clientWidth)
            return;
        width = line.clientWidth;
        onWidth(width);
    }, onFault);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(line);
    return () => observer.disconnect();
};

const openShelf = (host, decision, wording, actions, options) => {
    const { headingLevel, alive, onFault } = options;
    const scene = {
        wording,
        money: openMoney(wording.lang),
        headingLevel,
        adds: !!actions.add,
        broken: new Set(),
        decision,
        width: 0,
        inView: 0,
        first: 0,
    };
    const surface = openSurface(host, shelfCss, wording, options, (root) => {
        (stage.live?.paint ?? drawStill)(root, shelfView(scene));
        const { items } = stage;
        items.clear();
        root.querySelectorAll('.card').forEach((card, at) => {
            const item = scene.decision.items[at];
            items.set(card, item);
            seen.watch(card, item.product.id);
        });
    });
    const { box, draw, wear } = surface;
    const seen = watchSeen((ids) => {
        actions.shown(scene.decision.items.filter(({ product }) => ids.includes(product.id)));
    }, onFault);
    const stage = {
        ...surface,
        scene,
        actions,
        items: new Map(),
        on(kind, run) {
            const heard = (event) => run(event, event.target);
            box.addEventListener(kind, guard('ui.shelf', heard, onFault), true);
        },
        onFault,
    };
    const settled = awaitTouch(stage, alive);
    const fit = (width) => {
        wear();
        box.classList.toggle('slim', isSlim(width));
        box.style.setProperty('--w', `${cardWidth(width)}px`);
        scene.width = width;
        settled(() => {
            const inView = cardsInView(scene.width);
            if (scene.inView === inView)
                return;
            scene.inView = inView;
            draw();
        });
    };
    surface.onRemove.push(seen.stop, watchWidth(box, fit, onFault));
    return {
        update: (next) => settled(() => {
            Object.assign(scene, { decision: next, menu: undefined, why: undefined });
            wear();
            draw();
        }),
        remove: surface.remove,
    };
};
/** Draws a shelf in the shadow root of `host`, exactly `shelfHeight` high. Never throws. */
const drawShelf = unbreakable(openShelf, { update() { }, remove() { } });

export { drawShelf as d };
