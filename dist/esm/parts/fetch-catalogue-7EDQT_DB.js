import { a as ownText, o as own } from './parse-event-CUp65X8I.js';
import { t as toProduct } from './raw-product-NzYW8aV9.js';

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
        replenishable: Number(ownText(row, 'replenish_days')) > 0,
    };
};

const isForeign = (value, [first]) => own(value, '@type') !== undefined ||
    own(value, '@graph') !== undefined ||
    own(first, '@type') !== undefined ||
    own(first, 'permalink') !== undefined ||
    own(first, 'handle') !== undefined;
/**
 * Reads a catalogue in any of the formats a browser may meet: own JSON (an array, or an object with `products`),
 * Shopify, WooCommerce, a JSON-LD ItemList. The format is told from the first row; readers of foreign formats are
 * asked for only when they are needed.
 */
const readFeed = async (value, lang, origin, otherFormats) => {
    const found = Array.isArray(value) ? value : own(value, 'products');
    const rows = Array.isArray(found) ? found : [];
    const raw = isForeign(value, rows)
        ? (await otherFormats())(value, rows)
        : rows.map((row) => ownFeedRow(row, lang));
    const currency = own(value, 'currency');
    const from = {
        ...origin,
        source: 'feed',
        currency: typeof currency === 'string' ? currency : origin.currency,
    };
    const products = raw.flatMap((one) => toProduct(one, from) ?? []);
    return { products, skipped: raw.length - products.length };
};

const LIMIT_MS = 4000;
/**
 * Fetches and reads the shop's catalogue file. One that cannot be had is one sentence and
 * no products; what pages show is known all the same.
 */
const fetchCatalogue = async ({ settings, page, language, warn, chunks, }) => {
    const { catalogue, currency } = settings();
    try {
        const base = new URL(catalogue, page.document.baseURI).href;
        const stop = new AbortController();
        setTimeout(() => stop.abort(), LIMIT_MS);
        const answer = await fetch(base, { credentials: 'omit', signal: stop.signal });
        if (!answer.ok)
            throw new Error(`the answer was ${answer.status}`);
        const { products, skipped } = await readFeed(await answer.json(), language().slice(0, 2), { base, currency: currency || undefined }, async () => (await chunks.formats()).otherFeedRows);
        if (skipped > 0) {
            warn(`Birebir: ${skipped} rows of ${catalogue} have no id or no title; they are left out.`);
        }
        return products;
    }
    catch (error) {
        warn(`Birebir: the catalogue ${catalogue} could not be read (${String(error)}); only products seen on pages are known.`);
        return [];
    }
};

export { fetchCatalogue };
