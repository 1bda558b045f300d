import { o as openFloating } from './consent-card-BfpTN5zc.js';
export { d as drawConsentCard } from './consent-card-BfpTN5zc.js';
import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { g as guard } from './index-CoyEnUq7.js';
import { w as watchSeen } from './watch-seen-amm_it0l.js';
import { s as safeLink } from './safe-link-DHL-UhtQ.js';
import { u as unbreakable } from './unbreakable-BeMLhIzJ.js';
import { s as say } from './wording-q8T4z_Fn.js';
import 'preact';
import './parse-event-DW8ctT1B.js';

/** Closes a card that speaks. */
const closeButton = (label, onClick) => (jsx("button", { type: "button", class: "close mid", "aria-label": label, onClick: onClick, children: jsx("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", children: jsx("path", { d: "M6 6l12 12M18 6L6 18" }) }) }));

const openGreeting = ({ text, action, products }, wording, actions, options) => {
    const { onFault } = options;
    const words = say(wording, text);
    const href = action && safeLink(action.link);
    const pictures = products.flatMap(({ imageLink }) => imageLink ?? []).slice(0, 2);
    const dismiss = guard('ui.greeting', () => {
        surface.remove();
        actions.dismissed();
    }, onFault);
    const follow = guard('ui.greeting', () => actions.followed(), onFault);
    const surface = openFloating(wording, options, () => ({
        words,
        card: (jsxs("section", { class: "card wide", "aria-label": words, onKeyDown: ({ key }) => key === 'Escape' && dismiss(), children: [jsx("p", { class: "ask", "aria-hidden": "true", children: words }), jsxs("div", { class: "row", children: [pictures.map((picture) => (jsx("img", { src: picture, alt: "" }, picture))), action && href && (jsx("a", { part: "button", class: "act", href: href, onClick: follow, onAuxClick: ({ button }) => button === 1 && follow(), children: say(wording, action.label) }))] }), closeButton(say(wording, { id: 'close' }), dismiss)] })),
    }));
    const seen = watchSeen(() => actions.shown(), onFault);
    seen.watch(surface.box, '');
    surface.onRemove.push(seen.stop);
    return surface;
};
/** Draws a greeting: up to two pictures, one sentence, one action, a way to close it. */
const drawGreeting = unbreakable(openGreeting, { remove() { } });

const DOTS = 'M11.5 13.5h.01M20.5 13.5h.01';
/** Eyes and mouth, worst to best; the fifth mouth is open. */
const FACES = [
    ['M11.5 15h.01M20.5 15h.01', 'M8.5 10.5l4 2M23.5 10.5l-4 2M10.5 23.5q5.5-6.5 11 0'],
    [DOTS, 'M11 22q5-3.5 10 0'],
    [DOTS, 'M11 21h10'],
    [DOTS, 'M10.5 19.5q5.5 4.5 11 0'],
    ['', 'M9 14q2.2-3.4 4.4 0M18.6 14q2.2-3.4 4.4 0'],
];
/** A face of our own drawing, in the colour of the text. */
const face = (value) => {
    const [eyes, lines] = FACES[value - 1] ?? FACES[2];
    return (jsxs("svg", { viewBox: "0 0 32 32", "aria-hidden": "true", children: [jsx("circle", { cx: "16", cy: "16", r: "13" }), jsx("path", { class: "eyes", d: eyes }), jsx("path", { d: lines }), value === 5 && jsx("path", { class: "open", d: "M10 18.5h12q-1 6-6 6t-6-6z" })] }));
};

const facesView = (wording, give) => {
    const lowest = say(wording, { id: 'question.lowest' });
    const highest = say(wording, { id: 'question.highest' });
    const name = (n) => [
        say(wording, { id: 'question.face', values: { n } }),
        n < 2 && lowest,
        n > 4 && highest,
    ];
    return (jsxs(Fragment, { children: [jsx("div", { class: "row", children: [1, 2, 3, 4, 5].map((value) => (jsx("button", { type: "button", class: "face mid", "aria-label": name(value).filter(Boolean).join(', '), onClick: () => give({ value }), children: face(value) }, value))) }), jsxs("div", { class: "row ends meta", "aria-hidden": "true", children: [jsx("span", { children: lowest }), jsx("span", { children: highest })] })] }));
};
/** Five faces with words at the ends, or the choices; one tap answers. */
const answersView = ({ form, choices }, wording, give) => form === 'faces' ? (facesView(wording, give)) : (jsx("div", { class: "row", children: choices.map(({ value, label }) => (jsx("button", { type: "button", part: "button", class: "chip", onClick: () => give({ choice: value }), children: say(wording, label) }, value))) }));

/** Thanks stay this long, and longer while the visitor is on them. */
const THANKS_MS = 6000;
const openQuestion = (decision, wording, actions, options) => {
    const safe = (run) => guard('ui.question', run, options.onFault);
    let words = say(wording, decision.text);
    let thanked = false;
    let why = false;
    const dismiss = safe((how) => {
        surface.remove();
        if (!thanked)
            actions.dismissed(how);
    });
    const explain = safe(() => {
        why = !why;
        surface.draw();
    });
    const leave = safe(() => {
        const card = surface.box.firstElementChild;
        const hovered = matchMedia('(hover:hover)').matches && card?.matches(':hover');
        if (hovered || card?.matches(':focus-within'))
            setTimeout(leave, THANKS_MS);
        else
            surface.remove();
    });
    const give = safe((answer) => {
        const byKey = surface.box.querySelector(':focus-visible');
        words = say(wording, (answer.value ?? 5) > 2 ? decision.thanks : decision.thanksIfLow);
        thanked = true;
        surface.draw();
        // What had the focus is gone; who came by keyboard goes on from the one button left.
        if (byKey)
            surface.box.querySelector('.close')?.focus();
        setTimeout(leave, THANKS_MS);
        actions.answered(answer);
    });
    const link = (id, onClick, open) => (jsx("button", { type: "button", "aria-expanded": open, onClick: onClick, children: say(wording, { id }) }));
    const asking = () => (jsxs(Fragment, { children: [answersView(decision, wording, give), why && jsx("p", { class: "meta", children: say(wording, decision.benefit) }), jsxs("div", { class: "row foot meta", children: [link('question.why', explain, why), link('question.later', () => dismiss('later')), link('question.never', () => dismiss('never'))] })] }));
    const surface = openFloating(wording, options, () => ({
        words,
        card: (jsxs("div", { class: "card sheet", role: "dialog", "aria-labelledby": "t", onKeyDown: ({ key }) => key === 'Escape' && dismiss('close'), children: [jsx("p", { id: "t", class: "ask strong", children: words }), !thanked && asking(), closeButton(say(wording, { id: 'close' }), () => dismiss('close'))] })),
    }));
    const seen = watchSeen(() => actions.shown(), options.onFault);
    seen.watch(surface.box, '');
    surface.onRemove.push(seen.stop);
    return surface;
};
/** Draws one question: one tap answers, then thanks, then it goes by itself. */
const drawQuestion = unbreakable(openQuestion, { remove() { } });

export { drawGreeting, drawQuestion };
