import { s as safeLink } from './safe-link-DHL-UhtQ.js';
import { s as say } from './wording-q8T4z_Fn.js';

/**
 * What an element is to be, as plain values: `drawStill` makes it once, Preact takes it over. A class, so that nothing
 * that came as data (a title out of somebody's JSON) is ever taken for one.
 */
class Piece {
    constructor(tag, props, key) {
        this.tag = tag;
        this.props = props;
        this.key = key;
    }
}
/** What TSX compiles to in files that name this folder as their `@jsxImportSource`. */
const jsx = (tag, props, key) => new Piece(tag, props, key);

/** Stands for a picture that is missing or does not load: the first letter of the name. */
const letterView = ({ title }, lang) => (jsx("span", { children: [...title][0]?.toLocaleUpperCase(lang) }));
/** A product's picture on a tint. Its address may come out of a memory that others can write to: only http and https. */
const pictureView = (product, broken, lang) => {
    const address = product.imageLink && !broken && safeLink(product.imageLink);
    return (jsx("div", { part: "picture", class: "pic mid", "aria-hidden": "true", children: address ? jsx("img", { alt: "", loading: "lazy", src: address }) : letterView(product, lang) }));
};

/** What it costs now and, when that was lowered, before. Without a price the row stays, empty. */
const priceView = ({ price, salePrice, currency }, money, previousPrice) => {
    const now = salePrice ?? price;
    return (jsx("p", { part: "price", class: "price row", children: [jsx("span", { class: "strong", children: now !== undefined && money(now, currency) }), salePrice !== undefined && price !== undefined && (jsx("s", { class: "meta", children: [jsx("span", { class: "sr", children: [previousPrice, " "] }), jsx("span", { children: money(price, currency) })] }))] }));
};

/** A line drawing on a 24 px grid, in the colour of the text. */
const icon = (path) => (jsx("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", children: jsx("path", { d: path }) }));

/** A button that shows a line drawing, and perhaps words. */
const shelfButton = (value, look, path, words) => (jsx("button", { type: "button", value: value, ...look, children: [icon(path), words] }));

/** A button whose first look is a plus, and whose last is a check. */
const addView = ({ product }, label, path = 'M12 5v14M5 12h14', look = {}) => shelfButton('add', { part: 'button', class: 'buy row', 'aria-label': `${label}: ${product.title}`, ...look }, path, jsx("span", { children: label }));
/** One product: picture, title in two lines, price, and what can be done about it. */
const cardView = (item, scene) => {
    const { touched, broken, wording, money } = scene;
    const { product, badge } = item;
    const { id, title } = product;
    const menu = touched?.menu(item);
    return (jsx("li", { part: "card", class: "card", children: touched?.gone(item) || [
            pictureView(product, broken.has(id), wording.lang),
            badge && jsx("p", { class: "tag meta", children: say(wording, { id: `card.${badge}` }) }),
            jsx("a", { part: "title", class: "name", href: safeLink(product.link), children: title }),
            priceView(product, money, say(wording, { id: 'card.previous-price' })),
            shelfButton('menu', {
                class: 'more mid',
                'aria-label': say(wording, { id: 'card.menu', values: { product: title } }),
                'aria-expanded': !!menu,
            }, 'M5 12h.1m6.9 0h.1m6.9 0h.1'),
            menu,
            scene.adds && (touched?.adding(item) ?? addView(item, say(wording, { id: 'card.add' }))),
        ] }, id));
};

export { Piece as P, addView as a, cardView as c, jsx as j, letterView as l, shelfButton as s };
