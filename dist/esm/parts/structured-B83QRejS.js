import { j as jsonLdProducts } from './json-ld-C0qytdoe.js';
import './parse-event-DW8ctT1B.js';

const valueIn = (element) => {
    if (!element)
        return undefined;
    const value = element.getAttribute('content') ??
        element.getAttribute('src') ??
        element.getAttribute('href') ??
        element.textContent;
    return value?.trim() || undefined;
};
/** A schema.org product marked up by `itemscope` and `itemprop`; the first of them unless it is in a list. */
const microdataProduct = (document) => {
    const scope = document.querySelector('[itemscope][itemtype$="schema.org/Product" i]');
    if (!scope)
        return undefined;
    const property = (name) => valueIn(scope.querySelector(`[itemprop~="${name}"]`));
    const brand = scope.querySelector('[itemprop~="brand"]');
    return {
        id: property('sku') ?? property('productID') ?? property('mpn'),
        title: property('name'),
        link: property('url'),
        image: property('image'),
        price: property('price') ?? property('lowPrice'),
        currency: property('priceCurrency'),
        availability: property('availability'),
        brand: valueIn(brand?.querySelector('[itemprop~="name"]') ?? brand),
        category: property('category')?.split(/\s*[>/]\s*/),
    };
};

/** The product of a page whose OpenGraph type says it is one (https://ogp.me, product extension). */
const openGraphProduct = (document) => {
    const meta = (name) => document.querySelector(`meta[property="${name}" i]`)?.getAttribute('content')?.trim() ||
        undefined;
    if (!/product/.test(meta('og:type') ?? ''))
        return undefined;
    return {
        id: meta('product:retailer_item_id'),
        title: meta('og:title'),
        link: meta('og:url'),
        image: meta('og:image'),
        price: meta('product:price:amount') ?? meta('og:price:amount'),
        currency: meta('product:price:currency') ?? meta('og:price:currency'),
        availability: meta('product:availability') ?? meta('og:availability'),
        brand: meta('product:brand'),
    };
};

/** What a text says as JSON; nothing where it is none. */
const parsed = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/**
 * Every readable JSON-LD block of a page. Malformed blocks (trailing commas, HTML comments) are common: what can
 * be mended is mended, the rest is passed over.
 */
const jsonLdBlocks = (document) => {
    const scripts = document.querySelectorAll('script[type="application/ld+json"]');
    const blocks = [];
    for (const script of Array.prototype.slice.call(scripts)) {
        const text = script.textContent ?? '';
        const mended = text
            .replace(/<!--|-->|\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\//g, '')
            .replace(/,(\s*[}\]])/g, '$1');
        const found = parsed(text) ?? parsed(mended);
        if (found !== undefined)
            blocks.push(found);
    }
    return blocks;
};

/** Microdata or OpenGraph: in a list they may be about its first card alone. */
const markedProduct = (document) => microdataProduct(document) ?? openGraphProduct(document);
/** What a page says about products apart from showing them: JSON-LD first, then microdata, then OpenGraph. */
const structuredProducts = (document) => {
    const { main, listed } = jsonLdProducts(jsonLdBlocks(document));
    return { described: main, marked: main ? undefined : markedProduct(document), listed };
};

export { structuredProducts };
