import { c as createCatalog } from './catalog-DJgEbh0l.js';
import { i as isCatalogueFile } from './is-catalogue-file-CZZgERgH.js';
import { o as own } from './parse-event-DW8ctT1B.js';
import { o as ownFeedRow } from './own-feed-D12TCupG.js';
import { t as toProduct } from './raw-product-CzYZIMQO.js';
import { p as pageLanguage } from './page-language-CDTcWPbe.js';
import './product-features-Cs9Tahew.js';
import './product-DRUJVo4-.js';

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

/** The catalogue of a file, and behind it what was remembered and the file does not know. */
const layOver = (catalog, remembered) => {
    // To look for none is free: the ids of a file are read when the first one is looked for.
    const fresh = new Map(remembered.flatMap((one) => (catalog.ordinalOf.has(one.id) ? [] : [[one.id, one]])));
    if (fresh.size === 0)
        return catalog;
    const { length } = catalog.products;
    return catalog.changed(new Map([...fresh.values()].map((one, at) => [length + at, one])));
};

const LIMIT_MS = 4000;
/**
 * Fetches and opens the shop's catalogue: a file that `birebir feed` made, known by its first bytes, or JSON. One that
 * cannot be had is one sentence and no products; what pages show is known all the same.
 */
const fetchCatalogue = async ({ settings, page, warn, chunks, }) => {
    const { catalogue, currency } = settings();
    try {
        const { href: base, origin } = new URL(catalogue, page.document.baseURI);
        const stop = new AbortController();
        setTimeout(() => stop.abort(), LIMIT_MS);
        // The browser's own cache keeps the file and asks by its ETag whether it is still the one: unchanged, it costs a
        // short answer and no bytes, and a price that has changed is never shown as it was.
        const answer = await fetch(base, {
            credentials: 'omit',
            cache: 'no-cache',
            signal: stop.signal,
        });
        if (!answer.ok)
            throw new Error(`the answer was ${answer.status}`);
        const bytes = new Uint8Array(await answer.arrayBuffer());
        if (isCatalogueFile(bytes)) {
            const reading = (await chunks.columns()).openCatalogueFile(bytes, origin);
            if (reading.ok)
                return (remembered) => layOver(reading.catalog, remembered);
            throw new Error(reading.reason);
        }
        const { products, skipped } = await readFeed(
        // The browser's own reader: pages replace JSON.parse.
        await new Response(bytes).json(), pageLanguage({ page, settings }).slice(0, 2), { base, currency: currency || undefined }, async () => (await chunks.formats()).otherFeedRows);
        if (skipped > 0) {
            warn(`Birebir: ${skipped} rows of ${catalogue} have no id or no title; they are left out.`);
        }
        return (remembered) => createCatalog([...products, ...remembered]);
    }
    catch (error) {
        warn(`Birebir: the catalogue ${catalogue} could not be read (${String(error)}); only products seen on pages are known.`);
        return createCatalog;
    }
};

export { fetchCatalogue };
