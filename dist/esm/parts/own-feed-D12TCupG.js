import { a as ownText, o as own } from './parse-event-DW8ctT1B.js';

/**
 * The own price under `key` as data says it: a figure where it is one (a point is decimal there, whatever follows
 * it), else the text to be read like one that people wrote.
 */
const ownAmount = (value, key) => {
    const text = ownText(value, key);
    const figure = Number(text);
    return text !== undefined && Number.isFinite(figure) ? figure : text;
};

const texts = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
const split = (text, by) => text?.split(by).map((part) => part.trim());
/** `title` in the page's language: `titleTr` before `title` on a Turkish page. */
const localName = (name, lang) => `${name}${lang.slice(0, 1).toUpperCase()}${lang.slice(1)}`;
const attributesOf = (row) => {
    const found = own(row, 'attributes') ?? own(row, 'attrs');
    const attributes = {};
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) {
        for (const name of Object.keys(found).slice(0, 12)) {
            const value = ownText(found, name);
            if (value)
                attributes[name] = value;
        }
    }
    return attributes;
};
/**
 * A row of the shop's own JSON, in Google Merchant's field names (https://support.google.com/merchants/answer/7052112)
 * or the plain aliases `image`, `category[]`, `currency`, `colors[]`.
 * @param lang two letters; `titleTr` and the like are taken for it.
 */
const ownFeedRow = (row, lang) => {
    const local = (name) => ownText(row, localName(name, lang)) ?? ownText(row, name);
    const category = texts(own(row, localName('category', lang))) ??
        texts(own(row, 'category')) ??
        split(local('product_type') ?? local('category') ?? local('google_product_category'), />/);
    return {
        id: ownText(row, 'id'),
        title: local('title') ?? local('name'),
        link: ownText(row, 'link') ?? ownText(row, 'url'),
        image: ownText(row, 'image_link') ?? ownText(row, 'image'),
        price: ownAmount(row, 'price'),
        salePrice: ownAmount(row, 'sale_price'),
        currency: ownText(row, 'currency'),
        availability: ownText(row, 'availability'),
        brand: ownText(row, 'brand'),
        category,
        colours: texts(own(row, 'colors')) ?? split(ownText(row, 'color'), /[/,]/),
        attributes: attributesOf(row),
        addedAt: ownText(row, 'added_at') ?? ownText(row, 'availability_date'),
        goesWith: texts(own(row, 'goes_with')),
        margin: Number(ownText(row, 'margin')),
        replenishable: Number(ownText(row, 'replenish_days')) > 0,
    };
};

export { ownFeedRow as o };
