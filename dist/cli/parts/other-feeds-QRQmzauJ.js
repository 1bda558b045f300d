import { a as ownText, o as own } from './own-D6HXLga1.js';
import { p as parseAmount } from './amount-BDRgPgeE.js';

const START = 0x811c9dc5;
const PRIME = 0x01000193;
/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). Finds accidents, not forgers. */
const hashBytes = (bytes, from = 0) => {
    let hash = START;
    for (let at = from; at < bytes.length; at += 1)
        hash = Math.imul(hash ^ bytes[at], PRIME);
    return hash >>> 0;
};
/** The hash of the first `count` ids of a catalogue, in its order. */
const hashIds = (ids, count) => {
    let hash = START;
    for (let ordinal = 0; ordinal < count; ordinal += 1) {
        const id = ids[ordinal]?.id ?? '';
        for (let at = 0; at < id.length; at += 1)
            hash = Math.imul(hash ^ id.charCodeAt(at), PRIME);
        // Between "ab", "c" and "a", "bc" there is a difference.
        hash = Math.imul(hash ^ 0x10000, PRIME);
    }
    return hash >>> 0;
};

/** Where a product was learnt, the most trusted first; a better source overwrites a lesser one. */
/** What one piece costs now. */
const currentPrice = (product) => product.salePrice ?? product.price;

/** Upper ends of the bands 1-4, as parts of the category's average price; what is above them is band 5. */
const BAND_ENDS = [0.5, 0.8, 1.25, 2];
/** The band of a price among its like, 1-5. @param ratio to their average. */
const priceBand = (ratio) => BAND_ENDS.reduce((band, end) => (ratio > end ? band + 1 : band), 1);
/**
 * The price band of each product, 1 (much below the average of its root category) to 5 (much above); 0 where there
 * is no price. A ratio says more than a sum: 900 is dear for tea and cheap for a tent.
 */
const priceBands = (products) => {
    const sums = new Map();
    const sumOf = ({ category: [root = ''] }) => {
        const sum = sums.get(root) ?? { total: 0, count: 0 };
        sums.set(root, sum);
        return sum;
    };
    for (const product of products) {
        const sum = sumOf(product);
        sum.total += currentPrice(product) ?? 0;
        if (currentPrice(product))
            sum.count += 1;
    }
    return products.map((product) => {
        const { total, count } = sumOf(product);
        const price = currentPrice(product);
        return price ? priceBand((price * count) / total) : 0;
    });
};

/** The features a product states itself; its price band is known only beside its neighbours. */
const productFeatures = (product) => {
    const features = product.category.slice(0, 5).map((_, level) => ({
        kind: `category${level}`,
        value: product.category.slice(0, level + 1).join('/'),
    }));
    if (product.brand)
        features.push({ kind: 'brand', value: product.brand });
    for (const colour of product.colours.slice(0, 4))
        features.push({ kind: 'colour', value: colour });
    for (const name of Object.keys(product.attributes).slice(0, 8)) {
        features.push({ kind: `attribute.${name}`, value: product.attributes[name] ?? '' });
    }
    return features;
};

/** Of the newest products. */
const MOST_LISTED = 500;
/** Indexes products, the more trusted first: a later one with a known id is left out. */
const createCatalog = (given) => {
    const ordinalOf = new Map();
    const products = given.filter((product) => {
        if (ordinalOf.has(product.id))
            return false;
        ordinalOf.set(product.id, ordinalOf.size);
        return true;
    });
    const bands = priceBands(products);
    const features = [{ kind: '', value: '' }];
    const featureId = new Map();
    const counts = [0];
    const featureOf = [];
    const featureStart = new Uint32Array(products.length + 1);
    const leafOf = new Uint32Array(products.length);
    const brandOf = new Uint32Array(products.length);
    const idOf = (feature) => {
        const key = `${feature.kind}:${feature.value}`;
        const known = featureId.get(key);
        if (known !== undefined)
            return known;
        const id = features.push(feature) - 1;
        featureId.set(key, id);
        counts.push(0);
        return id;
    };
    products.forEach((product, ordinal) => {
        const band = bands[ordinal];
        const own = productFeatures(product);
        for (const feature of band ? [...own, { kind: 'price', value: `${band}` }] : own) {
            const id = idOf(feature);
            featureOf.push(id);
            counts[id] = (counts[id] ?? 0) + 1;
            if (feature.kind === 'brand')
                brandOf[ordinal] = id;
            else if (feature.kind.startsWith('category'))
                leafOf[ordinal] = id;
        }
        featureStart[ordinal + 1] = featureOf.length;
    });
    const ordinals = products.map((_, ordinal) => ordinal);
    const addedAt = (ordinal) => products[ordinal]?.addedAt ?? 0;
    return {
        products,
        ordinalOf,
        featureStart,
        featureOf: Uint32Array.from(featureOf),
        features,
        featureId,
        shareOf: Float64Array.from(counts, (count) => count / Math.max(1, products.length)),
        leafOf,
        brandOf,
        outOfStock: ordinals.filter((at) => products[at]?.availability === 'out_of_stock'),
        discounted: ordinals.filter((at) => products[at]?.salePrice !== undefined),
        newest: ordinals
            .filter((at) => addedAt(at) > 0)
            .sort((a, b) => addedAt(b) - addedAt(a))
            .slice(0, MOST_LISTED),
        brought: products,
        changed(more) {
            const next = [...products];
            for (const [ordinal, product] of more)
                next[ordinal] = product;
            return createCatalog(next);
        },
    };
};

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

const OUT = /out.?of.?stock|sold.?out|discontinued|tükend[iİ]/i;
const amountOf = (price) => typeof price !== 'number'
    ? parseAmount(price ?? '')
    : price > 0 && Number.isFinite(price)
        ? price
        : undefined;
/** An ISO code, alone or in a feed's own way of writing a price: `105.29 USD`. */
const codeIn = (text) => /^(?:[\d.,]*\s*)([A-Z]{3})$/.exec(`${text}`.trim())?.[1];
/** An address that reads the same once parsed; taking hundreds of a catalogue apart costs time. */
const PLAIN_ADDRESS = /^https?:\/\/[a-z\d.-]+(:\d+)?\/[\w/-]*(\.\w+)?(\?[\w=&-]*)?$/;
/** An address with http(s) or relative to the page; anything else (javascript:, data:) is no address. */
const safeAddress = (address, base) => {
    if (!address)
        return undefined;
    if (PLAIN_ADDRESS.test(address))
        return address;
    try {
        const { protocol, href } = new URL(address, base);
        return protocol === 'https:' || protocol === 'http:' ? href : undefined;
    }
    catch {
        // Not an address at all.
        return undefined;
    }
};
/** The id of a product that names none: the part of its address that tells it from others. */
const idFromLink = (link) => {
    if (!link)
        return undefined;
    const address = new URL(link);
    for (const name of ['id', 'product_id', 'pid', 'sku', 'product']) {
        const value = address.searchParams.get(name);
        if (value)
            return value.slice(0, 200);
    }
    const steps = address.pathname.split('/').filter(Boolean);
    return steps[steps.length - 1]?.replace(/\.\w+$/, '');
};
/**
 * A found product in the trusted shape, or nothing where it has no title or nothing to know it by.
 * Relative addresses are made whole; a sale price that is not lower is none.
 */
const toProduct = (raw, { base, source, currency: fallback }) => {
    const title = raw.title?.replace(/\s+/g, ' ').trim().slice(0, 200);
    const link = safeAddress(raw.link, base);
    const id = raw.id?.trim().slice(0, 200) || idFromLink(link);
    if (!title || !id)
        return undefined;
    const listed = amountOf(raw.price);
    const offered = amountOf(raw.salePrice);
    const price = listed ?? offered;
    const salePrice = price !== undefined && offered !== undefined && offered < price ? offered : undefined;
    const currency = codeIn(raw.currency?.toUpperCase()) || codeIn(raw.price) || fallback;
    const imageLink = safeAddress(raw.image, base);
    const addedAt = raw.addedAt ? Date.parse(raw.addedAt) : Number.NaN;
    return {
        id,
        title,
        link: link ?? '',
        availability: OUT.test(raw.availability ?? '') ? 'out_of_stock' : 'in_stock',
        category: (raw.category ?? [])
            .map((step) => step.trim())
            .filter(Boolean)
            .slice(0, 5),
        colours: (raw.colours ?? []).slice(0, 8),
        attributes: raw.attributes ?? {},
        goesWith: raw.goesWith ?? [],
        replenishable: raw.replenishable ?? false,
        source,
        ...(imageLink && { imageLink }),
        ...(price !== undefined && { price }),
        ...(salePrice !== undefined && { salePrice }),
        ...(currency && { currency }),
        ...(raw.brand && { brand: raw.brand.trim().slice(0, 100) }),
        ...(Number.isFinite(addedAt) && { addedAt }),
    };
};

const list = (value) => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const hasType = (node, type) => list(own(node, '@type')).some((one) => typeof one === 'string' && type.test(one));
const PRODUCT = /(^|\/)(Product|ProductGroup|IndividualProduct)$/;
/** A text, or the name or address of a node. */
const textOf = (value) => {
    const [first] = list(value);
    if (typeof first === 'string')
        return first;
    return ownText(first, 'name') ?? ownText(first, 'url') ?? ownText(first, '@id');
};
/** The address of a picture: a text, or an ImageObject's own. */
const addressOf = (value) => {
    const [first] = list(value);
    if (typeof first === 'string')
        return first;
    return ownText(first, 'contentUrl') ?? ownText(first, 'url') ?? ownText(first, '@id');
};
/** The first offer; an aggregate without a price of its own is priced by the first of its offers. */
const offerOf = (node) => {
    const [offer] = list(own(node, 'offers'));
    const priced = ['price', 'lowPrice', 'priceSpecification'].some((name) => own(offer, name) !== undefined);
    return priced ? offer : (list(own(offer, 'offers'))[0] ?? offer);
};
/** Yoast puts the price into `priceSpecification`, an AggregateOffer into `lowPrice`. */
const pricesOf = (offer) => {
    const specifications = list(own(offer, 'priceSpecification'));
    const listed = specifications.find((one) => /ListPrice|StrikethroughPrice/.test(ownText(one, 'priceType') ?? ''));
    const plain = specifications.find((one) => one !== listed);
    const price = ownText(offer, 'price') ?? ownText(offer, 'lowPrice') ?? ownText(plain, 'price');
    const currency = ownText(offer, 'priceCurrency') ?? ownText(plain, 'priceCurrency');
    const before = ownText(listed, 'price');
    return before ? { price: before, salePrice: price, currency } : { price, currency };
};
const rawProduct = (node, category) => {
    const variants = list(own(node, 'hasVariant'));
    const offer = offerOf(node) ?? offerOf(variants[0]);
    const named = ownText(node, 'category')?.split(/\s*[>/]\s*/);
    return {
        id: ownText(node, 'sku') ??
            ownText(node, 'productID') ??
            ownText(node, 'productGroupID') ??
            ownText(node, 'mpn') ??
            ownText(node, 'gtin13'),
        title: ownText(node, 'name'),
        link: ownText(node, 'url') ?? ownText(offer, 'url'),
        image: addressOf(own(node, 'image')),
        brand: textOf(own(node, 'brand')),
        category: category.length ? category : named,
        colours: ownText(node, 'color')?.split(/\s*[/,]\s*/),
        availability: ownText(offer, 'availability'),
        ...pricesOf(offer),
    };
};
/** The steps between the home page and the product itself. */
const crumbs = (node) => [...list(own(node, 'itemListElement'))]
    .sort((a, b) => Number(ownText(a, 'position') ?? 0) - Number(ownText(b, 'position') ?? 0))
    .map((step) => ownText(step, 'name') ?? ownText(own(step, 'item'), 'name') ?? '')
    .filter(Boolean)
    .slice(1, -1);
/**
 * Reads products out of parsed JSON-LD: `Product`, `ProductGroup`, `@graph`, `ItemList`, `BreadcrumbList`.
 * Source: https://schema.org/Product, https://developers.google.com/search/docs/appearance/structured-data/product
 */
const jsonLdProducts = (blocks) => {
    const nodes = blocks
        .flatMap(list)
        .flatMap((block) => [block, ...list(own(block, '@graph')), ...list(own(block, 'mainEntity'))]);
    const trail = nodes.find((node) => hasType(node, /BreadcrumbList$/));
    const category = trail ? crumbs(trail) : [];
    const main = nodes.find((node) => hasType(node, PRODUCT));
    const listed = nodes
        .filter((node) => hasType(node, /ItemList$/))
        .flatMap((node) => list(own(node, 'itemListElement')))
        .map((entry) => own(entry, 'item') ?? entry)
        .filter((node) => hasType(node, PRODUCT))
        .map((node) => rawProduct(node, []));
    return main ? { main: rawProduct(main, category), listed } : { listed };
};

const first$1 = (value) => (Array.isArray(value) ? value[0] : undefined);
/**
 * A product of Shopify's `/products.json` or `/collections/<handle>/products.json`: prices are texts in whole
 * currency units, `compare_at_price` is the price before. Source: https://shopify.dev/docs/api/ajax/reference/product
 */
const shopifyRow = (row) => {
    const variants = own(row, 'variants');
    const all = Array.isArray(variants) ? variants : [];
    // A shirt whose first size is sold out is still for sale.
    const variant = all.find((one) => own(one, 'available') !== false) ?? all[0];
    const before = ownText(variant, 'compare_at_price');
    const price = ownText(variant, 'price');
    const reduced = before !== undefined && Number(before) > Number(price);
    const type = ownText(row, 'product_type');
    const handle = ownText(row, 'handle');
    return {
        id: ownText(row, 'id'),
        title: ownText(row, 'title'),
        link: handle && `/products/${handle}`,
        image: ownText(first$1(own(row, 'images')), 'src'),
        price: reduced ? before : price,
        salePrice: reduced ? price : undefined,
        availability: own(variant, 'available') === false ? 'out_of_stock' : 'in_stock',
        brand: ownText(row, 'vendor'),
        category: type ? [type] : undefined,
        addedAt: ownText(row, 'published_at') ?? ownText(row, 'created_at'),
    };
};

const first = (value) => (Array.isArray(value) ? value[0] : undefined);
/**
 * A product of WooCommerce's Store API, `/wp-json/wc/store/v1/products`: prices are texts in minor units.
 * Source: woocommerce/woocommerce docs/apis/store-api
 */
const wooCommerceRow = (row) => {
    const prices = own(row, 'prices');
    const scale = 10 ** Number(ownText(prices, 'currency_minor_unit') ?? 2);
    const money = (name) => {
        const minor = Number(ownText(prices, name));
        return Number.isFinite(minor) ? minor / scale : undefined;
    };
    const categories = own(row, 'categories');
    return {
        id: ownText(row, 'id'),
        title: ownText(row, 'name'),
        link: ownText(row, 'permalink'),
        image: ownText(first(own(row, 'images')), 'src'),
        price: money('regular_price') ?? money('price'),
        salePrice: own(row, 'on_sale') === true ? money('sale_price') : undefined,
        currency: ownText(prices, 'currency_code'),
        availability: own(row, 'is_in_stock') === false ? 'out_of_stock' : 'in_stock',
        category: Array.isArray(categories)
            ? categories.map((one) => ownText(one, 'name') ?? '').filter(Boolean)
            : undefined,
    };
};

/** Rows of a feed that is not in our own format: Shopify, WooCommerce, a JSON-LD ItemList. */
const otherFeedRows = (value, rows) => {
    const [first] = rows;
    if ([value, first].some((one) => own(one, '@type') !== undefined || own(one, '@graph') !== undefined)) {
        const { main, listed } = jsonLdProducts([value]);
        return listed.length > 0 || !main ? listed : [main];
    }
    if (own(first, 'prices') !== undefined && own(first, 'permalink') !== undefined) {
        return rows.map(wooCommerceRow);
    }
    return rows.map(shopifyRow);
};

export { MOST_LISTED as M, productFeatures as a, otherFeedRows as b, currentPrice as c, hashBytes as d, createCatalog as e, hashIds as h, jsonLdProducts as j, ownFeedRow as o, priceBand as p, toProduct as t };
