import { jsxs, Fragment, jsx } from 'preact/jsx-runtime';
import { g as guard } from './index-CoyEnUq7.js';
import { render } from 'preact';
import { o as openSurface, u as unbreakable } from './unbreakable-BeMLhIzJ.js';
import { s as say } from './wording-q8T4z_Fn.js';

/** Cards that speak: greeting, question, consent. */
const dialogueCss = `
button,a{border-radius:10px;text-align:center}
.card{position:relative;padding:16px;border:1px solid var(--line);border-radius:var(--birebir-radius,12px);background:var(--surface)}
.close{position:absolute;top:2px;inset-inline-end:2px;width:44px;height:44px;color:var(--muted)}
.ask{margin-inline-end:32px}
.row{flex-wrap:wrap;gap:8px;margin-top:12px}
p.meta{margin-top:8px}
img{width:44px;height:44px;border-radius:8px;object-fit:contain;background:var(--tint)}
.chip,.act{padding:11px 16px;border:1px solid var(--edge);border-radius:99px}
.act,.pair button{border-radius:10px;font-weight:600}
.act{flex:1;max-width:280px;border-color:transparent;background:var(--accent);color:var(--on-accent)}
.act:hover{text-decoration:underline}
.chip:hover,.face:hover{background:var(--tint)}
.face{flex:1;padding:8px 0;color:var(--muted)}
.face:is(:hover,:focus-visible){color:var(--accent)}
.face svg{width:40px;stroke-width:1.6}
.face .eyes{stroke-width:3}
.open{fill:currentColor}
.ends{justify-content:space-between;margin:0}
.foot{gap:0 16px;margin:4px 0 -12px}
.foot button{min-width:44px;padding:13px 0;text-decoration:underline}
.foot :first-child{margin-inline-end:auto}
.pair button{padding:11px 4px}
.pair{display:grid;grid:auto/1fr 1fr}
`;
/** Only for cards that float. `!important` in a shadow root outranks whatever a page says about every `div`. */
const floatCss = `
:host{all:initial!important;position:fixed!important;z-index:2147483000!important;inset-block:auto 0!important;inset-inline:auto 0!important;font-family:inherit!important;color:inherit!important;pointer-events:none!important}
.card{width:340px;max-height:calc(100vh - 32px);margin:16px;margin-bottom:calc(16px + env(safe-area-inset-bottom) + var(--birebir-bottom,0px));overflow:auto;box-shadow:0 1px 2px #0001,0 8px 28px #0000001f;pointer-events:auto}
.wide{width:360px}
@media(max-width:599px){
:host{inset-inline:0!important}
.card{width:auto}
.sheet{margin:0;padding-bottom:calc(16px + env(safe-area-inset-bottom));margin-bottom:var(--birebir-bottom,0);border-width:1px 0 0;border-radius:12px 12px 0 0}
}
@media(prefers-reduced-motion:no-preference){.card{animation:a .18s ease-out}}
@keyframes a{from{opacity:0;transform:translateY(8px)}}
@media print{:host{display:none!important}}
`;

/** A screen reader must have noticed the empty status before the words come. */
const ANNOUNCE_MS = 60;
/** Opens a card that speaks up once and never takes the focus. `view` gives the card and the words to announce. */
const openFloating = (wording, options, view) => {
    const { inside, onFault } = options;
    const host = inside ?? document.createElement('div');
    let arrived = false;
    const paint = (root) => {
        const { card, words } = view();
        render(jsxs(Fragment, { children: [card, jsx("p", { role: "status", class: "sr", children: jsx("span", { children: arrived && words }, words) })] }), root);
    };
    const css = inside ? dialogueCss : dialogueCss + floatCss;
    const surface = openSurface(host, css, wording, options, paint, !inside);
    if (!inside) {
        (document.body ?? document.documentElement).append(host);
        surface.onRemove.push(() => host.remove());
    }
    surface.wear();
    surface.draw();
    const speak = () => {
        arrived = true;
        surface.draw();
    };
    setTimeout(guard('ui', speak, onFault), ANNOUNCE_MS);
    return surface;
};

const openConsentCard = (wording, actions, options) => {
    const word = (id) => say(wording, { id: `consent.${id}` });
    const answer = guard('ui.consent', (yes) => {
        surface.remove();
        actions.answered(yes);
    }, options.onFault);
    const surface = openFloating(wording, options, () => ({
        words: word('title'),
        card: (jsxs("section", { class: "card", "aria-labelledby": "t", children: [jsx("p", { id: "t", class: "ask strong", children: word('title') }), jsx("p", { class: "meta", children: word(options.text ?? 'text') }), jsxs("div", { class: "row pair", children: [jsx("button", { type: "button", part: "button", class: "chip", onClick: () => answer(true), children: word('yes') }), jsx("button", { type: "button", part: "button", class: "chip", onClick: () => answer(false), children: word('no') })] })] })),
    }));
    return surface;
};
/** Asks whether we may remember: two answers of equal size and weight, and no way to close it that would count. */
const drawConsentCard = unbreakable(openConsentCard, { remove() { } });

export { drawConsentCard as d, openFloating as o };
