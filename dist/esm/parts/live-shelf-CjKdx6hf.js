import { h, render, hydrate } from 'preact';
import { g as guard } from './index-CoyEnUq7.js';
import { c as cardWidth, b as cardGap } from './shelf-height-CGH9f1TZ.js';
import { s as say } from './wording-q8T4z_Fn.js';
import { j as jsx, s as shelfButton, a as addView, P as Piece } from './card-view-CglQLbcX.js';
import './parse-event-DW8ctT1B.js';
import './safe-link-DHL-UhtQ.js';

/** How long "added" shows before the item can be added once more. */
const ADDED_MS = 3000;
/** The steps of a quick add: busy, then added for a while or, when the shop refused, as before. */
const addToCart = ({ adding }, draw, tell, add) => async (item) => {
    const { id } = item.product;
    if (adding.has(id))
        return;
    adding.set(id, 'busy');
    draw();
    let done = false;
    try {
        done = await add(item);
    }
    finally {
        adding.delete(id);
        if (done)
            adding.set(id, 'done');
        tell(done ? 'card.added' : 'card.failed');
        draw();
    }
    setTimeout(() => adding.delete(id) && draw(), ADDED_MS);
};

/** Every act changes the scene, draws, then moves the focus where its element went; the caller is told last. */
const shelfActs = (stage, touches) => {
    const { scene, actions, box, draw } = stage;
    const tell = (id, values = {}) => {
        touches.said = { words: say(scene.wording, { id, values }) };
    };
    const focus = (selector) => box.querySelector(selector)?.focus({ preventScroll: true });
    const focusCard = (id, selector) => {
        const at = scene.decision.items.findIndex(({ product }) => product.id === id);
        focus(`.card:nth-child(${at + 1}) ${selector}`);
    };
    const step = () => cardWidth(scene.width) + cardGap(scene.width);
    const list = () => box.querySelector('.list');
    const add = addToCart(touches, draw, tell, async (item) => !!(await actions.add?.(item)));
    const acts = {
        onShelf: {
            previous: () => acts.goTo(scene.first - scene.inView),
            next: () => acts.goTo(scene.first + scene.inView),
            why: () => acts.why(''),
            close: () => acts.why(),
        },
        onCard: {
            menu: ({ product: { id } }) => acts.menu(scene.menu === id ? undefined : id),
            reasons: ({ product }) => acts.why(product.id),
            add: guard('ui.shelf', add, stage.onFault),
            dislike(item) {
                const { id } = item.product;
                scene.menu = undefined;
                touches.disliked.add(id);
                tell('card.removed');
                draw();
                focusCard(id, '.undo');
                actions.disliked(item);
            },
            undo(item) {
                const { id } = item.product;
                touches.disliked.delete(id);
                draw();
                focusCard(id, '.more');
                actions.undone(item);
            },
        },
        goTo(to) {
            const total = scene.decision.items.length;
            const first = Math.max(0, Math.min(to, total - scene.inView));
            list()?.scrollTo({ left: first * step() * (box.dir === 'rtl' ? -1 : 1) });
            tell('shelf.position', { n: first + 1, total });
            draw();
        },
        scrolled() {
            const first = Math.ceil(Math.abs(list()?.scrollLeft ?? 0) / step() - 0.1);
            if (first === scene.first)
                return;
            scene.first = first;
            draw();
        },
        menu(id) {
            const last = scene.menu;
            const inside = box.querySelector('.menu:focus-within');
            scene.menu = id;
            draw();
            if (id !== undefined)
                focus('.menu button');
            else if (last !== undefined && inside)
                focusCard(last, '.more');
        },
        why(about) {
            const last = scene.why;
            scene.menu = undefined;
            scene.why = about;
            draw();
            if (about !== undefined)
                focus('.why');
            else if (last)
                focusCard(last, '.more');
            else
                focus('.info');
        },
    };
    return acts;
};

/**
 * Escape closes what is open; in the list the arrow keys, Home and End move the cards, never the focus. The links of a row
 * stand still.
 */
const shelfKey = (event, { first, why, menu, decision }, acts, rightToLeft) => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const step = rightToLeft ? -1 : 1;
    const moves = {
        ArrowRight: first + step,
        ArrowLeft: first - step,
        Home: 0,
        End: decision.items.length,
    };
    const to = moves[key];
    const inList = target.closest('.box:not(.ways) .list') && !altKey && !ctrlKey && !metaKey;
    if (inList && to !== undefined)
        acts.goTo(to);
    else if (key === 'Escape' && why !== undefined)
        acts.why();
    else if (key === 'Escape' && menu !== undefined)
        acts.menu();
    else
        return;
    event.preventDefault();
    event.stopPropagation();
};

/** What only a shelf that was touched can show; lies over the rules of a shelf at rest. */
const touchedCss = `
button{border-radius:10px}
.info:focus-visible{border-radius:50%;outline-offset:-11px}
a:hover{text-decoration:underline}
ul{padding:0;list-style:none}
.arrow:not([aria-disabled=true]):hover{background:var(--tint)}
.arrow[aria-disabled=true]{cursor:default}
.list{overscroll-behavior-x:contain}
.card{height:calc(var(--w) + 72px)}
.menu{position:absolute;z-index:1;inset:44px 6px auto;overflow:hidden;border:1px solid var(--line);border-radius:10px;background:var(--surface);box-shadow:0 8px 28px #0002}
.menu button{width:100%;padding:12px;outline-offset:-2px}
.menu button:hover{background:var(--tint)}
.menu~.buy{visibility:hidden}
.buy span{text-align:center}
.buy.done{opacity:1!important}
.gone{height:100%;align-content:center;padding:12px;border-radius:var(--birebir-picture-radius,8px);background:var(--tint);color:var(--muted);text-align:center;overflow:hidden}
.undo{padding:12px;color:var(--accent);font-weight:600}
.asked>:is(.top,.list){visibility:hidden}
.why{position:absolute;inset:0;padding:12px 16px;overflow:auto;overscroll-behavior:contain;border:1px solid var(--line);border-radius:12px;background:var(--surface)}
.why .title{white-space:normal}
.why :is(.title,.strong){color:var(--ink)}
.close{position:absolute;top:2px;inset-inline-end:2px;width:44px;height:44px;color:var(--muted)}
.causes{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:16px 32px;margin-top:12px}
.part{display:grid;grid-template-columns:1fr 64px 40px;align-items:center;gap:8px}
.bar{border-top:4px solid var(--accent);border-radius:2px}
.less{border-color:var(--edge)}
@media(prefers-reduced-motion:no-preference){
.list{scroll-behavior:smooth}
.more,.buy{transition:opacity .12s}
}
`;

/** `category:Breakfast` is the text `part.category` about Breakfast; a part without words shows its own name. */
const partName = (wording, name) => {
    const [kind, ...value] = name.split(':');
    return say(wording, { id: `part.${kind}`, values: { value: value.join(':') } }) || name;
};
/** The parts of a score, each with its share of all that counted. */
const partsView = (parts, wording) => {
    const sizes = parts.map(({ value }) => Math.abs(value));
    const most = Math.max(...sizes);
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return (jsx("ul", { "aria-label": say(wording, { id: 'why.parts' }), children: parts.map(({ name, value }, i) => (jsx("li", { class: "part", children: [jsx("span", { children: partName(wording, name) }), jsx("i", { class: value < 0 ? 'bar less' : 'bar', style: { width: `${((sizes[i] ?? 0) / most) * 100}%` } }), jsx("span", { children: (value / all).toLocaleString(wording.lang, { style: 'percent' }) })] }, name))) }));
};
const causeView = ({ product, because, contributions }, wording) => (jsx("li", { children: [jsx("p", { class: "strong", children: product.title }), jsx("p", { children: say(wording, because) }), partsView(contributions, wording)] }, product.id));
/** Why these products are here, or the one that is asked about; lies over the shelf, changes nothing of its size. */
const whyView = (decision, about, wording) => (jsx("div", { class: "why meta", role: "dialog", "aria-labelledby": "w", tabIndex: -1, children: [jsx("p", { id: "w", class: "title", children: say(wording, { id: about ? 'card.why' : 'why.title' }) }), shelfButton('close', { class: 'close mid', 'aria-label': say(wording, { id: 'why.close' }) }, 'M6 6l12 12M18 6L6 18'), jsx("p", { children: say(wording, decision.because) }), jsx("p", { children: say(wording, { id: 'why.private' }) }), jsx("ul", { class: "causes", children: decision.items
                .filter(({ product }) => !about || product.id === about)
                .map((item) => causeView(item, wording)) })] }));

const wordButton = (value, id, wording, look) => (jsx("button", { type: "button", value: value, class: look, children: say(wording, { id }) }));
/** What a shelf shows of what was done on it. */
const touchedViews = (scene, touches) => {
    const { wording } = scene;
    return {
        gone: ({ product }) => touches.disliked.has(product.id) && (jsx("div", { class: "gone mid", children: [jsx("p", { children: say(wording, { id: 'card.removed' }) }), wordButton('undo', 'card.undo', wording, 'undo')] })),
        menu: ({ product }) => scene.menu === product.id && (jsx("div", { class: "menu", tabIndex: -1, children: [wordButton('dislike', 'card.dislike', wording), wordButton('reasons', 'card.why', wording)] })),
        adding(item) {
            const step = touches.adding.get(item.product.id);
            const done = step === 'done';
            return addView(item, say(wording, { id: done ? 'card.added' : 'card.add' }), done ? 'M5 13l4 4L19 7' : undefined, { class: `buy row ${step ?? ''}`, 'aria-disabled': step === 'busy' });
        },
        why: () => scene.why !== undefined && whyView(scene.decision, scene.why, wording),
        said: () => jsx("span", { children: touches.said.words }, touches.said),
    };
};

/** A description as Preact understands it. */
const vnode = (child) => {
    if (Array.isArray(child))
        return child.map(vnode);
    // An object that came as data is nothing to be drawn.
    if (!(child instanceof Piece))
        return typeof child === 'object' ? undefined : child;
    const { tag, props, key } = child;
    return h(tag, { ...props, key, children: vnode(props.children) });
};

/** Brings a drawn shelf to life: Preact takes over the very same elements, with their focus and scroll position. */
const liveShelf = (stage) => {
    const { scene, box, items, on } = stage;
    const touches = { disliked: new Set(), adding: new Map(), said: { words: '' } };
    const acts = shelfActs(stage, touches);
    let taken;
    scene.touched = touchedViews(scene, touches);
    on('keydown', (event) => shelfKey(event, scene, acts, box.dir === 'rtl'));
    on('scroll', acts.scrolled);
    on('focusout', ({ relatedTarget }, target) => {
        const card = target.closest('.card');
        const left = card && !card.contains(relatedTarget);
        if (left && items.get(card)?.product.id === scene.menu)
            acts.menu();
    });
    return {
        paint(root, view) {
            const first = !taken;
            const draw = root === taken ? render : hydrate;
            taken = root;
            draw(vnode(view), root);
            if (!first)
                return;
            stage.dress(touchedCss);
            acts.scrolled();
        },
        press(button) {
            if (button.getAttribute('aria-disabled') === 'true')
                return;
            const item = items.get(button.closest('.card'));
            if (item)
                acts.onCard[button.value](item);
            else
                acts.onShelf[button.value]();
        },
    };
};

export { liveShelf };
