import { readFile, stat, writeFile, rename, rm } from 'node:fs/promises';
import { createGunzip, gzipSync } from 'node:zlib';
import { M as MOST_LISTED, h as hashIds, t as toProduct, p as priceBand, c as currentPrice, a as productFeatures, o as ownFeedRow, b as otherFeedRows, j as jsonLdProducts } from './other-feeds-QRQmzauJ.js';
import { SingleBar, Presets } from 'cli-progress';
import { o as own } from './own-D6HXLga1.js';
import { createReadStream } from 'node:fs';
import { Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { Parser } from 'htmlparser2';
import './amount-BDRgPgeE.js';

/**
 * The catalogue file, version 1; little-endian. `birebir feed` writes it.
 *
 *     0  "BBC" and the version        4  products (u32)
 *     8  hash of all ids, in order   12  length of the file (u32)
 *    16  sections (u8), then five bytes each: id (u8), length in bytes (u32); then the sections themselves
 *
 * A column holds a number for each product, one byte plane after the other, the lowest bytes first: planes pack well, and
 * the width follows from the section's length. A list column is the most members a product has (u8), then a column of all
 * first members, all second ones, …; 0 is none. Titles are lists of words; links, pictures and the ids of what goes with a
 * product are one record. Only the texts of products that are looked at are ever put together.
 */
const CATALOGUE_VERSION = 1;
const HEADER_BYTES = 17;
const SECTION_BYTES = 5;
/** Each is one section; its number never gets another meaning. */
const catalogueSections = {
    /** Of each id, how many bytes it shares with the one before (u8; none at the start of a block), its other bytes, NUL. */
    ids: 1,
    /** Link, picture, ids of what goes with it; ended by `RECORD_END`. */
    records: 2,
    /** How links begin, how pictures begin, then the currencies. */
    beginnings: 3,
    /** Each kind of feature and how many there are of it; then their values, in that order, beginning with id 1. */
    kinds: 4,
    features: 5,
    /** Column over the features: the category above, 0 for none. */
    parents: 6,
    /** Column of bits: see `flags`. */
    flags: 7,
    /** Columns of feature ids. */
    category: 8,
    brand: 9,
    /** List columns of feature ids. */
    colours: 10,
    attributes: 11,
    /** Decimals (u8), then a column of whole numbers. */
    price: 12,
    salePrice: 13,
    /** Column: place among the currencies, from 1. */
    currency: 14,
    /** Milliseconds a step and of step 0 (f64 each), then a column of steps, from 1. */
    addedAt: 15,
    /** Ordinals of the newest products, the newest first (u32 each). */
    newest: 16,
    /** The words of titles, and the list column of their places among them, from 1. */
    words: 17,
    titles: 18,
    /** Columns over the blocks: where the ids and the records of a block begin. */
    idBlocks: 19,
    recordBlocks: 20,
};
/** `reduced`: it has a sale price. `gone`: no source names it any more. */
const flags = { outOfStock: 1, replenishable: 2, gone: 4, reduced: 8 };
/** To find a text, this many rows are walked through at most. */
const ROWS_OF_BLOCK = 32;
/** Parts the texts of a dictionary, and those of a record. */
const TEXT_END = '\0';
/** Parts ids within one text. */
const ID_END = '\u0001';
/** Stands at the start of an address for what most of them begin with. */
const BEGINNING = '\u0003';
/** Stands once in an address for the product's own id. */
const OWN_ID = '\u0002';
const RECORD_END = '\u0004';

/** A column: one plane of bytes after the other, the lowest first, as many as the largest number needs. */
const encodeColumn = (values) => {
    let most = 0;
    for (const value of values)
        most = Math.max(most, value);
    let width = 0;
    while (256 ** width <= most)
        width += 1;
    const bytes = new Uint8Array(width * values.length);
    for (let plane = 0, at = 0, scale = 1; plane < width; plane += 1, scale *= 256)
        for (const value of values)
            bytes[at++] = Math.floor(value / scale) % 256;
    return bytes;
};

const MARKS = [TEXT_END, ID_END, OWN_ID, BEGINNING, RECORD_END];
/** A text without the few control characters that are marks in the file; no shop writes any. */
const withoutMarks = (text) => MARKS.reduce((rest, mark) => (rest.includes(mark) ? rest.replaceAll(mark, '') : rest), text);

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Collects what products have in common; sorted at the end, so that the order in which products came changes nothing. */
const createFeatureCollector = () => {
    const nodes = [{ kind: '', value: '', parent: 0 }];
    const ids = new Map();
    const idOf = (kind, value, parent = 0) => {
        const key = [kind, value, parent].join(TEXT_END);
        const known = ids.get(key) ?? nodes.push({ kind, value, parent }) - 1;
        ids.set(key, known);
        return known;
    };
    return {
        of({ category, brand, colours, attributes }) {
            let leaf = 0;
            const way = [];
            for (const step of category.slice(0, 5)) {
                way.push(withoutMarks(step));
                leaf = idOf(`category${way.length - 1}`, way.join('/'), leaf);
            }
            return {
                category: leaf,
                brand: brand ? idOf('brand', withoutMarks(brand)) : 0,
                colours: colours.map((colour) => idOf('colour', withoutMarks(colour))),
                attributes: Object.keys(attributes).map((name) => idOf(`attribute.${withoutMarks(name)}`, withoutMarks(attributes[name] ?? ''))),
            };
        },
        /** The dictionary, and the id in the file of every id collected. */
        encode() {
            const order = nodes
                .map((_, id) => id)
                .slice(1)
                .sort((a, b) => {
                const [one, other] = [nodes[a], nodes[b]];
                return (compare(one.kind, other.kind) ||
                    compare(one.value, other.value) ||
                    one.parent - other.parent);
            });
            const idInFile = new Uint32Array(nodes.length);
            for (const [place, id] of order.entries())
                idInFile[id] = place + 1;
            const sorted = order.map((id) => nodes[id]);
            const kinds = new Map();
            for (const { kind } of sorted)
                kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
            const encoder = new TextEncoder();
            return {
                idInFile,
                kinds: encoder.encode([...kinds].flat().join(TEXT_END)),
                features: encoder.encode(sorted.map(({ value }) => value).join(TEXT_END)),
                parents: encodeColumn([0, ...sorted.map(({ parent }) => idInFile[parent] ?? 0)]),
            };
        },
    };
};

/** No currency has more than four decimals (ISO 4217). */
const MOST_DECIMALS = 4;
/** Prices as whole numbers of the smallest unit that all of them need; they are rounded to four decimals. */
const encodeAmounts = (amounts) => {
    let decimals = 0;
    const fits = (amount) => Math.round(amount * 10 ** decimals) / 10 ** decimals === amount;
    while (decimals < MOST_DECIMALS && !amounts.every(fits))
        decimals += 1;
    const column = encodeColumn(amounts.map((amount) => Math.round(amount * 10 ** decimals)));
    const bytes = new Uint8Array(1 + column.length);
    bytes[0] = decimals;
    bytes.set(column, 1);
    return bytes;
};

/** A day, a second, a millisecond: the longest of which all dates are a whole number. */
const STEPS = [86400000, 1000];
/** Dates as steps since the first of them, from 1; 0 is none. */
const encodeDates = (dates) => {
    const known = dates.filter((date) => date > 0);
    if (known.length === 0)
        return new Uint8Array();
    const first = known.reduce((least, date) => Math.min(least, date));
    const step = STEPS.find((one) => known.every((date) => (date - first) % one === 0)) ?? 1;
    const column = encodeColumn(dates.map((date) => (date > 0 ? (date - first) / step + 1 : 0)));
    const bytes = new Uint8Array(16 + column.length);
    const view = new DataView(bytes.buffer);
    view.setFloat64(0, step, true);
    view.setFloat64(8, first, true);
    bytes.set(column, 16);
    return bytes;
};

/** Puts the head before the sections, in the order of their numbers. */
const encodeFile = (count, idsHash, sections) => {
    const names = Object.keys(catalogueSections);
    const begin = HEADER_BYTES + names.length * SECTION_BYTES;
    const bytes = new Uint8Array(names.reduce((sum, name) => sum + sections[name].length, begin));
    const view = new DataView(bytes.buffer);
    bytes.set([66, 66, 67, CATALOGUE_VERSION]);
    view.setUint32(4, count, true);
    view.setUint32(8, idsHash, true);
    view.setUint32(12, bytes.length, true);
    view.setUint8(16, names.length);
    let end = begin;
    for (const [at, name] of names.entries()) {
        view.setUint8(HEADER_BYTES + at * SECTION_BYTES, catalogueSections[name]);
        view.setUint32(HEADER_BYTES + at * SECTION_BYTES + 1, sections[name].length, true);
        bytes.set(sections[name], end);
        end += sections[name].length;
    }
    return bytes;
};

/** A byte says how much is shared. */
const MOST_SHARED = 255;
/** Ids without what they share with the one before: numbered ids shrink to their last figure. */
const encodeIds = (ids) => {
    const encoder = new TextEncoder();
    const bytes = [];
    const blocks = [];
    let before = encoder.encode('');
    for (const [ordinal, id] of ids.entries()) {
        const whole = encoder.encode(id);
        const begins = ordinal % ROWS_OF_BLOCK === 0;
        const most = begins ? 0 : Math.min(before.length, whole.length, MOST_SHARED);
        let shared = 0;
        while (shared < most && before[shared] === whole[shared])
            shared += 1;
        if (begins)
            blocks.push(bytes.length);
        bytes.push(shared, ...whole.subarray(shared), 0);
        before = whole;
    }
    return { ids: Uint8Array.from(bytes), idBlocks: encodeColumn(blocks) };
};

/** The most members of a list, then all first members, all second ones, …; 0 where a list is shorter. */
const encodeLists = (lists) => {
    let slots = 0;
    for (const { length } of lists)
        slots = Math.max(slots, length);
    const members = [];
    for (let slot = 0; slot < slots; slot += 1)
        for (const list of lists)
            members.push(list[slot] ?? 0);
    const column = encodeColumn(members);
    const bytes = new Uint8Array(1 + column.length);
    bytes[0] = slots;
    bytes.set(column, 1);
    return bytes;
};

/**
 * What most addresses begin with, up to a slash or an equals sign: the one beginning that saves the most letters.
 */
const commonBeginning = (addresses) => {
    const counts = new Map();
    for (const address of addresses) {
        const end = Math.max(address.lastIndexOf('/'), address.lastIndexOf('=')) + 1;
        const beginning = address.slice(0, end);
        counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
    let best = '';
    let saved = 0;
    for (const [beginning, count] of counts)
        if (beginning.length * count > saved) {
            best = beginning;
            saved = beginning.length * count;
        }
    return best;
};

/** Takes from a product what it says in words, without the few control characters that are marks in the file. */
const keptTexts = ({ id, title, link, imageLink = '', goesWith }) => ({
    id: withoutMarks(id),
    title: withoutMarks(title),
    link: withoutMarks(link),
    picture: withoutMarks(imageLink),
    goesWith: goesWith.map(withoutMarks).join(ID_END),
});
/** An id of one or two characters stands in an address by chance. */
const LEAST_ID = 3;
/** Puts marks for what a reader knows already. */
const shortened = (address, beginning, id) => {
    if (!address)
        return '';
    const known = beginning !== '' && address.startsWith(beginning);
    const rest = known ? address.slice(beginning.length) : address;
    return (known ? BEGINNING : '') + (id.length < LEAST_ID ? rest : rest.replace(id, OWN_ID));
};
/** Writes the records of all products, and how most addresses begin. */
const encodeRecords = (kept, currencies) => {
    const encoder = new TextEncoder();
    const links = commonBeginning(kept.map(({ link }) => link));
    const pictures = commonBeginning(kept.map(({ picture }) => picture));
    const records = kept.map(({ id, link, picture, goesWith }) => {
        const texts = [shortened(link, links, id), shortened(picture, pictures, id), goesWith];
        return encoder.encode(texts.join(TEXT_END) + RECORD_END);
    });
    const bytes = new Uint8Array(records.reduce((sum, { length }) => sum + length, 0));
    const blocks = [];
    let end = 0;
    for (const [ordinal, record] of records.entries()) {
        if (ordinal % ROWS_OF_BLOCK === 0)
            blocks.push(end);
        bytes.set(record, end);
        end += record.length;
    }
    return {
        records: bytes,
        recordBlocks: encodeColumn(blocks),
        beginnings: encoder.encode([links, pictures, ...currencies].join(TEXT_END)),
    };
};

/** Every title takes as many places as the longest: what comes after these counts as one word. */
const MOST_WORDS = 24;
/** Titles as lists of words; the words that come most often first. */
const encodeTitles = (titles) => {
    const parts = titles.map((title) => {
        const words = title.split(' ');
        return words.length <= MOST_WORDS
            ? words
            : [...words.slice(0, MOST_WORDS - 1), words.slice(MOST_WORDS - 1).join(' ')];
    });
    const counts = new Map();
    for (const words of parts)
        for (const word of words)
            counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    const places = new Map(sorted.map(([word], at) => [word, at + 1]));
    return {
        words: new TextEncoder().encode(sorted.map(([word]) => word).join(TEXT_END)),
        titles: encodeLists(parts.map((words) => words.map((word) => places.get(word) ?? 0))),
    };
};

/** Four bytes each, in planes: their number follows from the length. */
const encodeOrdinals = (ordinals) => {
    const bytes = new Uint8Array(4 * ordinals.length);
    bytes.set(encodeColumn(ordinals));
    return bytes;
};
const NOT_GONE = { gone: false };
const createCatalogueBuilder = () => {
    const collector = createFeatureCollector();
    const currencies = [];
    const texts = [];
    const features = [];
    const bits = [];
    const prices = [];
    const salePrices = [];
    const currency = [];
    const dates = [];
    const currencyOf = (code) => {
        if (!code)
            return 0;
        const at = currencies.indexOf(code);
        return at < 0 ? currencies.push(code) : at + 1;
    };
    return {
        put(ordinal, product, { gone } = NOT_GONE) {
            texts[ordinal] = keptTexts(product);
            features[ordinal] = collector.of(product);
            bits[ordinal] =
                (product.availability === 'out_of_stock' ? flags.outOfStock : 0) +
                    (product.replenishable ? flags.replenishable : 0) +
                    (gone ? flags.gone : 0) +
                    (product.salePrice === undefined ? 0 : flags.reduced);
            prices[ordinal] = product.price ?? 0;
            salePrices[ordinal] = product.salePrice ?? 0;
            currency[ordinal] = currencyOf(product.currency);
            dates[ordinal] = Math.max(0, product.addedAt ?? 0);
        },
        encode() {
            const { idInFile, ...dictionary } = collector.encode();
            const inFile = (ids) => ids.map((id) => idInFile[id] ?? 0);
            const at = (ordinal) => dates[ordinal] ?? 0;
            const newest = [...dates.keys()]
                .filter((ordinal) => at(ordinal) > 0)
                .sort((a, b) => at(b) - at(a) || a - b)
                .slice(0, MOST_LISTED);
            return encodeFile(texts.length, hashIds(texts, texts.length), {
                ...encodeIds(texts.map(({ id }) => id)),
                ...encodeTitles(texts.map(({ title }) => title)),
                ...encodeRecords(texts, currencies),
                ...dictionary,
                flags: Uint8Array.from(bits),
                category: encodeColumn(inFile(features.map(({ category }) => category))),
                brand: encodeColumn(inFile(features.map(({ brand }) => brand))),
                colours: encodeLists(features.map((one) => inFile(one.colours))),
                attributes: encodeLists(features.map((one) => inFile(one.attributes))),
                price: encodeAmounts(prices),
                salePrice: encodeAmounts(salePrices),
                currency: encodeColumn(currency),
                addedAt: encodeDates(dates),
                newest: encodeOrdinals(newest),
            });
        },
    };
};

/** Stands for the shop's own address where none is told: what begins with it is written without it. */
const ROOT = 'https://shop.invalid';
/** An address as it is written: without the shop's root where that is not known. */
const withoutRoot = (address) => address.startsWith(`${ROOT}/`) ? address.slice(ROOT.length) : address;

/** Why a row is no product. */
const faultOfRow = ({ raw }) => raw.title?.trim() ? 'it has neither an id nor an address to know it by' : 'it has no title';
/** Why a product is of no use; empty where it is of some. */
const faultOfProduct = ({ id, link }, met) => {
    if (!link)
        return 'it has no address that a visitor could open';
    return met.has(id) ? 'its id has come before' : '';
};
/** V8 cuts short texts out of long ones without copying them: kept as it is, each would hold its piece of the feed. */
const copyOf = (product) => JSON.parse(JSON.stringify(product));
/**
 * Turns rows into products, each handed on once with its place: where the previous file had it, else behind the last.
 * Rows that are of no use are named.
 */
const createProductCollector = ({ base, currency }, placeOf, skipped, put) => {
    const met = new Set();
    let next = placeOf.size;
    return {
        met,
        take(row) {
            const found = toProduct(row.raw, { base: base ?? `${ROOT}/`, source: 'feed', currency });
            const fault = found ? faultOfProduct(found, met) : faultOfRow(row);
            if (!found || fault) {
                skipped.add(row.at, found?.id ?? row.raw.id, fault);
                return;
            }
            const product = copyOf(found);
            met.add(product.id);
            const { imageLink } = product;
            put(placeOf.get(product.id) ?? next++, {
                ...product,
                link: withoutRoot(product.link),
                ...(imageLink && { imageLink: withoutRoot(imageLink) }),
            });
        },
    };
};

/** What the owner gave cannot be used; the message is the one sentence that says why, what was expected and what follows. */
class FeedFault extends Error {
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** The report in a sentence or two. */
const feedReportText = ({ output, products, added, gone, bytes, gzipBytes }) => `${output} is written: ${products} products (${added} added, ${gone} gone), ${kilobytes(bytes)}, ${kilobytes(gzipBytes)} gzipped.\n`;

/** A product as a row of our own JSON, from which a page reads the same product. */
const ownRow = (product) => ({
    id: product.id,
    title: product.title,
    link: product.link || undefined,
    image_link: product.imageLink,
    price: product.price,
    sale_price: product.salePrice,
    currency: product.currency,
    availability: product.availability,
    brand: product.brand,
    category: product.category.length > 0 ? product.category : undefined,
    colors: product.colours.length > 0 ? product.colours : undefined,
    attributes: Object.keys(product.attributes).length > 0 ? product.attributes : undefined,
    added_at: product.addedAt === undefined ? undefined : new Date(product.addedAt).toISOString(),
    goes_with: product.goesWith.length > 0 ? product.goesWith : undefined,
    replenish_days: product.replenishable ? 30 : undefined,
});

/** Makes its map when it is first asked; where one name has two ids, the first counts. */
const openFeatureDictionary = (known) => {
    const all = [...known];
    let ids;
    const map = () => {
        if (ids)
            return ids;
        ids = new Map();
        for (let id = all.length - 1; id > 0; id -= 1)
            ids.set(`${all[id]?.kind}:${all[id]?.value}`, id);
        return ids;
    };
    return {
        all,
        get ids() {
            return map();
        },
        idOf(feature) {
            const key = `${feature.kind}:${feature.value}`;
            const id = map().get(key) ?? all.push(feature) - 1;
            map().set(key, id);
            return id;
        },
    };
};

/** Puts the band of each price, as a feature, into the last place that its product was given; as `priceBands` tells it. */
const writePriceBands = (prices, leafOf, featureStart, featureOf, bands) => {
    /** A product in a category has the root as its first feature. */
    const rootOf = (ordinal) => leafOf[ordinal] ? featureOf[featureStart[ordinal]] : 0;
    const most = featureOf.reduce((highest, id) => Math.max(highest, id), 0);
    const sums = new Float64Array(most + 1);
    const counts = new Uint32Array(most + 1);
    for (let ordinal = 0; ordinal < prices.length; ordinal += 1) {
        if (!prices[ordinal])
            continue;
        const root = rootOf(ordinal);
        sums[root] = sums[root] + prices[ordinal];
        counts[root] = counts[root] + 1;
    }
    for (let ordinal = 0; ordinal < prices.length; ordinal += 1) {
        if (!prices[ordinal])
            continue;
        const root = rootOf(ordinal);
        const ratio = (prices[ordinal] * counts[root]) / sums[root];
        featureOf[featureStart[ordinal + 1] - 1] = bands[priceBand(ratio) - 1];
    }
};

const BANDS = 5;
/** Of a product this many colours and attributes are features, as `productFeatures` has it. */
const MOST_COLOURS = 4;
const MOST_ATTRIBUTES = 8;
const shares = (featureOf, features, products) => {
    const counts = new Float64Array(features);
    for (const id of featureOf)
        counts[id] = counts[id] + 1;
    return counts.map((count) => count / Math.max(1, products));
};
/**
 * The features of every product by columns: those of the file, and in their place or behind them those of products
 * that have changed. The same features as `createCatalog` finds, told from numbers alone.
 */
const indexFeatures = ({ category, brand, colours, attributes, wayTo, price, salePrice, features }, size, changed, { all, idOf }) => {
    // Pushed, not asked for: a file has no bands, and the map of all names is not needed for it.
    const bands = Array.from({ length: BANDS }, (_, at) => all.push({ kind: 'price', value: `${at + 1}` }) - 1);
    const featureStart = new Uint32Array(size + 1);
    const leafOf = new Uint32Array(size);
    const brandOf = new Uint32Array(size);
    const prices = new Float64Array(size);
    const featureOf = [];
    const push = (ids, most) => {
        for (let at = 0; at < ids.length && at < most; at += 1)
            if (ids[at] < features.length)
                featureOf.push(ids[at]);
    };
    for (let ordinal = 0; ordinal < size; ordinal += 1) {
        const product = changed.size > 0 ? changed.get(ordinal) : undefined;
        if (product) {
            prices[ordinal] = currentPrice(product) ?? 0;
            for (const feature of productFeatures(product)) {
                const id = idOf(feature);
                if (feature.kind === 'brand')
                    brandOf[ordinal] = id;
                else if (feature.kind.startsWith('category'))
                    leafOf[ordinal] = id;
                featureOf.push(id);
            }
        }
        else {
            prices[ordinal] = salePrice(ordinal) || price(ordinal);
            const way = wayTo(category(ordinal));
            const maker = brand(ordinal);
            leafOf[ordinal] = way[way.length - 1] ?? 0;
            brandOf[ordinal] = maker < features.length ? maker : 0;
            push(way, way.length);
            if (brandOf[ordinal])
                featureOf.push(maker);
            push(colours(ordinal), MOST_COLOURS);
            push(attributes(ordinal), MOST_ATTRIBUTES);
        }
        // The last place is the price band's, once the averages are known.
        if (prices[ordinal])
            featureOf.push(0);
        featureStart[ordinal + 1] = featureOf.length;
    }
    const whole = Uint32Array.from(featureOf);
    writePriceBands(prices, leafOf, featureStart, whole, bands);
    const shareOf = shares(whole, all.length, size);
    return { featureStart, featureOf: whole, shareOf, leafOf, brandOf };
};

/**
 * A read-only list whose members are made when they are first asked for, and then kept. A proxy, so that whoever
 * asks for `list[7]` or walks along it need not know: to define a getter for each member would cost more than to make them all.
 */
const lazyList = (length, make) => {
    const made = new Array(length).fill(undefined);
    return new Proxy(made, {
        get(_, key) {
            const known = Reflect.get(made, key);
            if (known !== undefined || typeof key === 'symbol')
                return known;
            const at = Number(key);
            if (!(at >= 0 && at < length))
                return undefined;
            made[at] = make(at);
            return made[at];
        },
    });
};

/** Shared beginnings could make much of little: beyond this many bytes it is no catalogue. */
const MOST_BYTES = 2 ** 26;
/** Puts together ids that were written without what they share with the one before; nothing where there are too few. */
const readIds = (packed, count) => {
    const start = new Uint32Array(count + 1);
    let total = 0;
    for (let row = 0, at = 0; row < count; row += 1, at += 1) {
        if (at >= packed.length)
            return undefined;
        const shared = packed[at];
        if (shared > total - start[Math.max(0, row - 1)])
            return undefined;
        total += shared;
        for (at += 1; packed[at]; at += 1)
            total += 1;
        if (total > MOST_BYTES)
            return undefined;
        start[row + 1] = total;
    }
    const bytes = new Uint8Array(total);
    for (let row = 0, at = 0, end = 0; row < count; row += 1, at += 1) {
        const shared = packed[at];
        const before = start[Math.max(0, row - 1)];
        bytes.copyWithin(end, before, before + shared);
        end += shared;
        for (at += 1; packed[at]; at += 1)
            bytes[end++] = packed[at];
    }
    return { bytes, start };
};

/** A made-up file could give all ids one place; an honest one needs a few dozen steps at most. */
const MOST_STEPS = 500;
const hashOf = (bytes, from, to) => {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at += 1)
        hash = Math.imul(hash ^ bytes[at], 0x01000193);
    // FNV-1a mixes its low bits little; the place is taken from these.
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
};
/** The ordinals by the hash of their id, as they lie (open addressing). */
const openTable = (packed, count) => {
    const { bytes, start } = readIds(packed, count) ?? {
        bytes: new Uint8Array(),
        start: new Uint32Array(1),
    };
    const rows = start.length - 1;
    const mask = 2 ** Math.ceil(Math.log2(2 * rows + 2)) - 1;
    const places = new Uint32Array(mask + 1);
    for (let row = 0; row < rows; row += 1) {
        let place = hashOf(bytes, start[row], start[row + 1]) & mask;
        for (let step = 0; places[place] && step < MOST_STEPS; step += 1)
            place = (place + 1) & mask;
        places[place] || (places[place] = row + 1);
    }
    return { bytes, start, mask, places };
};
/**
 * Finds products by their ids without decoding any: a hash table over their bytes, made when it is first asked.
 */
const openOrdinals = (packed, count) => {
    let table;
    return (id) => {
        table ?? (table = openTable(packed, count));
        const { bytes, start, mask, places } = table;
        const wanted = new TextEncoder().encode(id);
        let place = hashOf(wanted, 0, wanted.length) & mask;
        for (let step = 0; step <= MOST_STEPS; step += 1, place = (place + 1) & mask) {
            const row = places[place];
            if (!row)
                return undefined;
            const from = start[row - 1];
            const same = start[row] - from === wanted.length;
            if (same && wanted.every((byte, at) => bytes[from + at] === byte))
                return row - 1;
        }
        return undefined;
    };
};

const ATTRIBUTE = 'attribute.';
/** The categories of a product, root to leaf. */
const categoryAt = ({ features, wayTo, category }, ordinal) => {
    const ways = wayTo(category(ordinal)).map((id) => features[id]?.value ?? '');
    // A value is the whole way from the root.
    return ways.map((way, depth) => depth === 0 ? way : way.slice((ways[depth - 1] ?? '').length + 1));
};
/** Decodes one product of a file. One that has left the feed keeps its place, and cannot be bought. */
const productAt = (columns, ordinal) => {
    const { features } = columns;
    const { id, title, link, imageLink, goesWith } = columns.texts(ordinal);
    const bits = columns.flags[ordinal];
    const named = (ids) => ids.flatMap((one) => features[one] ?? []);
    const price = columns.price(ordinal);
    const salePrice = columns.salePrice(ordinal);
    const currency = columns.currency(ordinal);
    const brand = features[columns.brand(ordinal)]?.value;
    const addedAt = columns.addedAt(ordinal);
    return {
        id,
        title,
        link,
        availability: bits & (flags.outOfStock | flags.gone) ? 'out_of_stock' : 'in_stock',
        category: categoryAt(columns, ordinal),
        colours: named(columns.colours(ordinal)).map(({ value }) => value),
        attributes: Object.fromEntries(named(columns.attributes(ordinal)).map(({ kind, value }) => [
            kind.slice(ATTRIBUTE.length),
            value,
        ])),
        goesWith,
        replenishable: (bits & flags.replenishable) !== 0,
        source: 'feed',
        ...(imageLink && { imageLink }),
        ...(price && { price }),
        ...(salePrice && { salePrice }),
        ...(currency && { currency }),
        ...(brand && { brand }),
        ...(addedAt && { addedAt }),
    };
};

/** Made when it is first asked for, and kept. */
const once = (make) => {
    let made;
    return () => {
        made ?? (made = make());
        return made;
    };
};
/** The ordinals of a file that have one of these flags, with what has changed since. */
const flagged = (columns, bits, changed, holds) => {
    const found = [];
    for (let ordinal = 0; ordinal < columns.count; ordinal += 1)
        if (columns.flags[ordinal] & bits)
            found.push(ordinal);
    if (changed.size === 0)
        return found;
    const now = [...changed].flatMap(([ordinal, product]) => (holds(product) ? [ordinal] : []));
    return [...found.filter((ordinal) => !changed.has(ordinal)), ...now].sort((a, b) => a - b);
};
/**
 * The catalogue of a file, with the products that pages have changed or added laid over it. What a page does not ask for is
 * never made: a first shelf of what is new needs neither features nor ids.
 */
const fileCatalog = (columns, ofFile = openOrdinals(columns.ids, columns.count), changed = new Map()) => {
    const { count } = columns;
    const added = new Map([...changed].flatMap(([at, { id }]) => (at >= count ? [[id, at]] : [])));
    const size = count + added.size;
    const ordinal = (id) => added.get(id) ?? ofFile(id);
    const indexed = once(() => {
        const dictionary = openFeatureDictionary(columns.features);
        const index = indexFeatures(columns, size, changed, dictionary);
        return {
            ...index,
            features: dictionary.all,
            get featureId() {
                return dictionary.ids;
            },
        };
    });
    const addedAt = (at) => changed.has(at) ? (changed.get(at)?.addedAt ?? 0) : columns.addedAt(at);
    const newest = () => [...new Set([...columns.newest, ...changed.keys()])]
        .filter((at) => addedAt(at) > 0)
        .sort((a, b) => addedAt(b) - addedAt(a) || a - b);
    const newestFirst = once(changed.size === 0 ? () => columns.newest : newest);
    const soldOut = once(() => flagged(columns, flags.outOfStock | flags.gone, changed, ({ availability }) => availability === 'out_of_stock'));
    const reduced = once(() => flagged(columns, flags.reduced, changed, ({ salePrice }) => salePrice !== undefined));
    return {
        products: lazyList(size, (at) => changed.get(at) ?? productAt(columns, at)),
        ordinalOf: { get: ordinal, has: (id) => ordinal(id) !== undefined },
        get featureStart() {
            return indexed().featureStart;
        },
        get featureOf() {
            return indexed().featureOf;
        },
        get features() {
            return indexed().features;
        },
        get featureId() {
            return indexed().featureId;
        },
        get shareOf() {
            return indexed().shareOf;
        },
        get leafOf() {
            return indexed().leafOf;
        },
        get brandOf() {
            return indexed().brandOf;
        },
        get outOfStock() {
            return soldOut();
        },
        get discounted() {
            return reduced();
        },
        get newest() {
            return newestFirst();
        },
        brought: [...changed.values()],
        idsHash: (many) => (many === count ? columns.idsHash : undefined),
        changed: (more) => fileCatalog(columns, ofFile, new Map([...changed, ...more])),
    };
};

/** The most bytes of a number: beyond six it would no longer be exact. */
const WIDEST = 6;
/** Opens a column without reading it; nothing where the section has no whole number of planes. */
const openColumn = (bytes, rows) => {
    if (rows === 0)
        return () => 0;
    const width = bytes.length / rows;
    if (!Number.isInteger(width) || width > WIDEST)
        return undefined;
    return (row) => {
        let value = 0;
        for (let at = row + (width - 1) * rows; at >= 0; at -= rows)
            value = value * 256 + bytes[at];
        return value;
    };
};

/** Opens a list column; nothing where its numbers do not agree. */
const openLists = (bytes, rows) => {
    const slots = bytes[0] ?? 0;
    const member = openColumn(bytes.subarray(1), slots * rows);
    if (!member)
        return undefined;
    return (row) => {
        const members = [];
        for (let at = row; members.length < slots; at += rows) {
            const one = member(at);
            if (one === 0)
                break;
            members.push(one);
        }
        return members;
    };
};

const END_BYTE = RECORD_END.charCodeAt(0);
/**
 * The texts of a file, product by product: a block of ids and one record are all that is decoded. Nothing where the
 * columns do not agree.
 * @param origin of addresses that name none, as `https://shop.example`.
 */
const openTexts = (section, count, origin) => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const split = (bytes) => decoder.decode(bytes).split(TEXT_END);
    const [links = '', pictures = ''] = split(section('beginnings'));
    const ids = section('ids');
    const records = section('records');
    const blocks = Math.ceil(count / ROWS_OF_BLOCK);
    const idsFrom = openColumn(section('idBlocks'), blocks);
    const recordsFrom = openColumn(section('recordBlocks'), blocks);
    const wordsOf = openLists(section('titles'), count);
    if (!idsFrom || !recordsFrom || !wordsOf)
        return undefined;
    let words;
    const idOf = (block, row) => {
        const block32 = readIds(ids.subarray(idsFrom(block)), row + 1);
        return block32 ? decoder.decode(block32.bytes.subarray(block32.start[row])) : '';
    };
    const recordOf = (block, row) => {
        let from = recordsFrom(block);
        for (let left = row; left > 0; left -= 1)
            from = records.indexOf(END_BYTE, from) + 1;
        const end = records.indexOf(END_BYTE, from);
        return split(records.subarray(from, Math.max(from, end)));
    };
    const address = (beginning, written, id) => {
        if (!written)
            return '';
        const rest = written.replace(OWN_ID, () => id);
        const whole = rest[0] === BEGINNING ? beginning + rest.slice(1) : rest;
        if (whole[0] === '/')
            return origin + whole;
        // Anything else, as javascript:, is no address.
        return /^https?:\/\//.test(whole) ? whole : '';
    };
    return (ordinal) => {
        words ?? (words = split(section('words')));
        const row = ordinal % ROWS_OF_BLOCK;
        const block = (ordinal - row) / ROWS_OF_BLOCK;
        const id = idOf(block, row);
        const [link, picture, others] = recordOf(block, row);
        return {
            id,
            // Word 1 is the first.
            title: wordsOf(ordinal)
                .map((word) => words?.[word - 1] ?? '')
                .join(' '),
            link: address(links, link, id),
            imageLink: address(pictures, picture, id),
            goesWith: others ? others.split(ID_END) : [],
        };
    };
};

const DEEPEST = 5;
/** Reads the dictionary of features; nothing where it does not agree with itself. */
const readFeatures = (section) => {
    const decoder = new TextDecoder();
    const kinds = decoder.decode(section('kinds')).split(TEXT_END);
    const words = decoder.decode(section('features')).split(TEXT_END);
    const features = [{ kind: '', value: '' }];
    for (let at = 0; at + 1 < kinds.length; at += 2) {
        const kind = kinds[at];
        const end = features.length + Number(kinds[at + 1]);
        if (!(end <= words.length + 1))
            return undefined;
        while (features.length < end)
            features.push({ kind, value: words[features.length - 1] ?? '' });
    }
    const parentOf = openColumn(section('parents'), features.length);
    const ways = [];
    return (parentOf && {
        features,
        wayTo(category) {
            if (category === 0 || category >= features.length)
                return [];
            const known = ways[category];
            if (known)
                return known;
            const way = [category];
            for (let id = parentOf(category); id > 0 && id < features.length; id = parentOf(id)) {
                // No shop is deeper: a made-up file may go round in circles.
                if (way.unshift(id) === DEEPEST)
                    break;
            }
            ways[category] = way;
            return way;
        },
    });
};

const openPrices = (bytes, count) => {
    const units = openColumn(bytes.subarray(1), count);
    const unit = 10 ** (bytes[0] ?? 0);
    return units && ((row) => units(row) / unit);
};
const openDates = (bytes, count) => {
    if (bytes.length < 16)
        return () => 0;
    const steps = openColumn(bytes.subarray(16), count);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const step = view.getFloat64(0, true);
    const first = view.getFloat64(8, true);
    if (!Number.isFinite(step * first))
        return undefined;
    return steps && ((row) => (steps(row) ? first + (steps(row) - 1) * step : 0));
};
const readNewest = (section, count) => {
    const bytes = section('newest');
    const many = bytes.length >> 2;
    const ordinal = openColumn(bytes.subarray(0, 4 * many), many);
    const all = Array.from({ length: many }, (_, at) => ordinal?.(at) ?? 0);
    return [...new Set(all)].filter((one) => one < count);
};
/** Opens all columns; a text says what is wrong with them. */
const readColumns = ({ count, idsHash, section }, origin) => {
    const dictionary = readFeatures(section);
    const texts = openTexts(section, count, origin);
    const category = openColumn(section('category'), count);
    const brand = openColumn(section('brand'), count);
    const colours = openLists(section('colours'), count);
    const attributes = openLists(section('attributes'), count);
    const price = openPrices(section('price'), count);
    const salePrice = openPrices(section('salePrice'), count);
    const currencyAt = openColumn(section('currency'), count);
    const addedAt = openDates(section('addedAt'), count);
    const flags = section('flags');
    const known = dictionary && texts && category && brand && colours && attributes;
    const fits = price && salePrice && currencyAt && addedAt && flags.length === count;
    if (!known || !fits)
        return 'has a column that does not fit its products';
    const currencies = new TextDecoder().decode(section('beginnings')).split(TEXT_END).slice(2);
    return {
        ...dictionary,
        ...{ count, idsHash, texts, flags, category, brand, colours, attributes },
        ...{ price, salePrice, addedAt },
        ids: section('ids'),
        currency: (row) => currencies[currencyAt(row) - 1],
        newest: readNewest(section, count),
    };
};

/** Whether bytes claim to be a catalogue file: they begin with `BBC`. */
const isCatalogueFile = (bytes) => bytes[0] === 66 && bytes[1] === 66 && bytes[2] === 67;

const EMPTY = new Uint8Array();
/** Reads the head; a text says what is wrong with it. */
const readSections = (bytes) => {
    if (bytes.length < HEADER_BYTES || !isCatalogueFile(bytes))
        return 'is not one: it should begin with BBC';
    if (bytes[3] !== CATALOGUE_VERSION)
        return `has version ${bytes[3]}, and ${CATALOGUE_VERSION} was expected`;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (view.getUint32(12, true) !== bytes.length)
        return 'is damaged or cut short';
    const found = new Map();
    const many = view.getUint8(16);
    let start = HEADER_BYTES + many * SECTION_BYTES;
    for (let head = HEADER_BYTES; head < HEADER_BYTES + many * SECTION_BYTES; head += SECTION_BYTES) {
        if (head + SECTION_BYTES > bytes.length)
            return 'ends within its list of sections';
        const end = start + view.getUint32(head + 1, true);
        if (end > bytes.length)
            return 'names a section that is longer than the file';
        found.set(view.getUint8(head), bytes.subarray(start, end));
        start = end;
    }
    const count = view.getUint32(4, true);
    // Each product has a byte of flags: a number that lies costs no memory.
    if (count > bytes.length)
        return 'names more products than it could hold';
    return {
        count,
        idsHash: view.getUint32(8, true),
        section: (name) => found.get(catalogueSections[name]) ?? EMPTY,
    };
};

/**
 * Opens a catalogue file that `birebir feed` made: the same catalogue as `createCatalog` makes of its products, but
 * texts are decoded for those alone that are looked at. Never throws, whatever the bytes are.
 * @param origin of links that name none; default none.
 * @example const reading = openCatalogueFile(new Uint8Array(buffer), location.origin);
 */
const openCatalogueFile = (bytes, origin = '') => {
    const head = readSections(bytes);
    const columns = typeof head === 'string' ? head : readColumns(head, origin);
    return typeof columns === 'string'
        ? { ok: false, reason: `The catalogue file ${columns}, so it is left aside.` }
        : { ok: true, catalog: fileCatalog(columns) };
};

/** The products of the file that was written before, in their places. */
const previousProducts = async (path) => {
    const bytes = await readFile(path).catch(() => undefined);
    const reading = bytes
        ? openCatalogueFile(new Uint8Array(bytes), ROOT)
        : { ok: false, reason: 'There is no such file.' };
    if (reading.ok)
        return reading.catalog.products;
    throw new FeedFault(`${path} cannot be taken as the previous file (${reading.reason.replace(/\.$/, '')}); one that birebir feed wrote was expected, so nothing was written.`);
};

/** Told now and then: to draw costs time as well. */
const EVERY = 500;
/** Counts rows for whoever waits at a terminal; elsewhere nothing is drawn. How many there will be nobody knows. */
const openProgress = () => {
    const bar = new SingleBar({
        format: '{step}: {value} products',
        stream: process.stderr,
        noTTYOutput: false,
        clearOnComplete: true,
        hideCursor: true,
    }, Presets.shades_classic);
    let count = 0;
    let step = 'Reading';
    if (process.stderr.isTTY)
        bar.start(Number.MAX_SAFE_INTEGER, 0, { step });
    return {
        source(name) {
            step = name;
        },
        row() {
            count += 1;
            if (count % EVERY === 0)
                bar.update(count, { step });
        },
        close: () => bar.stop(),
    };
};

const LIMIT_MS = 60000;
const AGENT = 'birebir-feed (reads the catalogue of its own shop)';
const isAddress = (source) => /^https?:\/\//i.test(source);
/** Asks for an address as who it is; what is not an answer is one sentence. */
const ask = async (address) => {
    try {
        const answer = await fetch(address, {
            headers: { 'user-agent': AGENT },
            signal: AbortSignal.timeout(LIMIT_MS),
        });
        if (answer.ok)
            return answer;
        throw new Error(`the answer was ${answer.status}`);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new FeedFault(`${address} cannot be fetched (${reason}); a catalogue was expected there, so nothing was written.`);
    }
};
const bytesOfFile = async (path) => {
    try {
        if (!(await stat(path)).isFile())
            throw new Error('it is no file');
        return createReadStream(path);
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new FeedFault(`${path} cannot be opened: ${missing ? 'there is no such file' : 'it may not be read'}; a catalogue was expected, so nothing was written.`);
    }
};
/** A fault of either stream ends the other, and reaches who reads. */
const noteNothing = () => undefined;
/** Opens a file or an address as text, piece by piece; `.gz` is unzipped on the way. */
async function* openSource(source) {
    const answer = isAddress(source) ? await ask(source) : undefined;
    const bytes = answer
        ? Readable.fromWeb(answer.body)
        : await bytesOfFile(source);
    const plain = /\.gz($|\?)/.test(source) ? pipeline(bytes, createGunzip(), noteNothing) : bytes;
    const decoder = new TextDecoder();
    try {
        for await (const piece of plain)
            yield decoder.decode(piece, { stream: true });
        yield decoder.decode();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new FeedFault(`${source} cannot be read to its end (${reason}), so nothing was written.`);
    }
    finally {
        bytes.destroy();
    }
}

/** Fields of Google Merchant in which a taste can show (https://support.google.com/merchants/answer/7052112). */
const ATTRIBUTES = ['material', 'size', 'pattern', 'gender', 'age_group', 'condition'];
/** `image link` and `g:image_link` are `image_link`. */
const fieldName = (written) => written
    .trim()
    .toLowerCase()
    .replace(/^g:/, '')
    .replace(/[\s-]+/g, '_');
/** Reads a row as our own JSON is read, which has the same names; used as new says nothing. */
const merchantRow = ({ fields, details }, lang) => {
    const attributes = {};
    for (const name of ATTRIBUTES) {
        const value = fields[name];
        if (value && !(name === 'condition' && value === 'new'))
            attributes[name] = value;
    }
    for (const detail of details) {
        const [, name = '', ...value] = detail.split(':');
        if (name.trim() && value.length > 0)
            attributes[name.trim()] = value.join(':').trim();
    }
    return ownFeedRow({ ...fields, attributes }, lang);
};

/** A quote that is never closed would otherwise swallow the file. */
const LONGEST_ROW = 1000000;
const DELIMITERS = [',', ';', '\t', '|'];
/** What parts the columns: the sign that the header has most of. */
const delimiterOf = (header) => DELIMITERS.reduce((best, one) => header.split(one).length > header.split(best).length ? one : best);
const parts = (text) => text
    ?.split(/[,;](?=[^,;:]*:)/)
    .map((part) => part.trim())
    .filter(Boolean) ?? [];
/** Google Merchant's tables: a header of its field names, columns parted by tabs, commas or semicolons. */
const readCsv = async function* (text, { lang }) {
    const pieces = text[Symbol.asyncIterator]();
    let start = '';
    while (!start.includes('\n') && start.length < LONGEST_ROW) {
        const { value, done } = await pieces.next();
        if (done)
            break;
        start += value;
    }
    const [header = ''] = start.split('\n');
    const all = async function* () {
        yield start;
        for (let next = await pieces.next(); !next.done; next = await pieces.next())
            yield next.value;
    };
    const rows = Readable.from(all()).pipe(parse({
        delimiter: delimiterOf(header),
        bom: true,
        info: true,
        trim: true,
        columns: (names) => names.map(fieldName),
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    }));
    try {
        for await (const { record, info } of rows)
            yield {
                at: `line ${info.lines}`,
                raw: merchantRow({ fields: record, details: parts(record.product_detail) }, lang),
            };
    }
    catch (error) {
        if (error instanceof FeedFault)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw new FeedFault(`The table cannot be read (${reason.replace(/[.\s]+$/, '')}); rows under a header were expected, so nothing was written.`);
    }
};

/** The text of a piece of HTML: tags away, entities as their letters. */
const plainText = (html) => {
    if (html === undefined || !/[<&]/.test(html))
        return html;
    let text = '';
    const parser = new Parser({
        ontext(piece) {
            text += piece;
        },
    });
    parser.end(html);
    return text;
};

/** The rows of a catalogue: an array, or what stands under `products`. */
const rowsOf = (value) => {
    const found = Array.isArray(value) ? value : own(value, 'products');
    return Array.isArray(found) ? found : [];
};
/** Shopify's rows have a handle, WooCommerce's a permalink, JSON-LD's a type. */
const isForeign = (value) => ['@type', '@graph', 'permalink', 'handle'].some((name) => own(value, name) !== undefined);
/** Products of one piece of JSON, in any of the formats it may have. */
const jsonRows = (value, lang) => {
    const rows = rowsOf(value);
    const raw = isForeign(value) || isForeign(rows[0])
        ? // Shops write titles for a page: `Tea &#8211; 100 g`.
            otherFeedRows(value, rows).map((one) => ({ ...one, title: plainText(one.title) }))
        : rows.map((row) => ownFeedRow(row, lang));
    const currency = own(value, 'currency');
    return raw.map((one, at) => ({
        at: `product ${at + 1}`,
        raw: typeof currency === 'string' ? { ...one, currency: one.currency ?? currency } : one,
    }));
};
/** JSON is read whole, unlike the other formats: very large shops do better with a table or XML. */
const parseJson = async (text) => {
    const pieces = [];
    for await (const piece of text)
        pieces.push(piece);
    try {
        return JSON.parse(pieces.join('').replace(/^\ufeff/, ''));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new FeedFault(`The JSON cannot be read (${reason}); a list of products was expected, so nothing was written.`);
    }
};
const readJson = async function* (text, { lang }) {
    yield* jsonRows(await parseJson(text), lang);
};

/** The most that both shop systems give at once, and a bound for one that never ends. */
const PAGES = {
    shopify: { path: '/products.json', size: ['limit', '250'], most: 2000 },
    woo: { path: '/wp-json/wc/store/v1/products', size: ['per_page', '100'], most: 5000 },
};
/** Shops ask programs to be gentle. */
const PAUSE_MS$1 = 250;
/** Reads page after page of Shopify's `products.json` or WooCommerce's Store API, until one is empty. */
async function* readPages(source, shop, lang) {
    const { path, size, most } = PAGES[shop];
    const address = new URL(source);
    if (address.pathname === '/')
        address.pathname = path;
    if (!address.searchParams.has(size[0]))
        address.searchParams.set(size[0], size[1]);
    for (let page = 1; page <= most; page += 1) {
        address.searchParams.set('page', `${page}`);
        const value = await (await ask(address.href)).json();
        if (rowsOf(value).length === 0)
            return;
        for (const { at, raw } of jsonRows(value, lang))
            yield { at: `page ${page}, ${at}`, raw };
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS$1));
    }
}

const parsed = (text) => {
    try {
        return [JSON.parse(text)];
    }
    catch {
        // Other blocks of the page may be whole.
        return [];
    }
};
/** Reads a page of HTML. */
const pageContents = (html) => {
    const blocks = [];
    const links = [];
    let canonical;
    let json;
    const parser = new Parser({
        onopentag(name, { type, rel, href }) {
            if (name === 'script' && type?.trim().toLowerCase() === 'application/ld+json')
                json = '';
            if (name === 'link' && rel === 'canonical')
                canonical ?? (canonical = href);
            if (name === 'a' && href && !rel?.includes('nofollow'))
                links.push(href);
        },
        ontext(text) {
            if (json !== undefined)
                json += text;
        },
        onclosetag(name) {
            if (name !== 'script' || json === undefined)
                return;
            blocks.push(...parsed(json));
            json = undefined;
        },
    });
    parser.end(html);
    return { blocks, canonical, links };
};

/**
 * Reads robots.txt as it speaks to every program: the longest rule that fits a path counts, and what nobody forbids is allowed.
 * Source: https://www.rfc-editor.org/rfc/rfc9309 (without its wildcards, which are taken up to their first star)
 */
const readRobots = (text) => {
    const rules = [];
    let spokenTo = false;
    let inAgents = false;
    for (const line of text.split(/\r?\n/)) {
        const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
        const field = name.toLowerCase();
        if (field === 'user-agent') {
            const meant = /^(\*|birebir.*)$/i.test(value.trim());
            spokenTo = inAgents ? spokenTo || meant : meant;
        }
        else if (spokenTo && /^(dis)?allow$/.test(field) && value.trim() !== '') {
            const [path = ''] = value.trim().split(/[*$]/);
            rules.push({ path, allowed: field === 'allow' });
        }
        if (field)
            inAgents = field === 'user-agent';
    }
    return (path) => {
        const fitting = rules
            .filter((rule) => path.startsWith(rule.path))
            .sort((a, b) => b.path.length - a.path.length || Number(b.allowed) - Number(a.allowed));
        return fitting[0]?.allowed ?? true;
    };
};

const PAUSE_MS = 250;
/** Pictures, scripts and papers hold no products. */
const NO_PAGE = /\.(jpe?g|png|gif|webp|avif|svg|css|m?js|json|xml|pdf|zip|mp4|woff2?)$/i;
/** Baskets and accounts are nobody’s to walk through. */
const PRIVATE = /cart|checkout|account|login|sepet|odeme|hesab|wp-admin/i;
const rowsOfPage = (at, html) => {
    const { blocks, canonical, links } = pageContents(html);
    const { main, listed } = jsonLdProducts(blocks);
    const page = canonical ?? (isAddress(at) ? at : undefined);
    const found = main ? [{ ...main, link: main.link ?? page }] : [];
    const rows = [...found, ...listed].map((raw) => ({ at, raw }));
    return { rows, links };
};
/** Products of one saved page. */
async function* readSavedPage(path) {
    let html = '';
    for await (const piece of openSource(path))
        html += piece;
    yield* rowsOfPage(path, html).rows;
}
/**
 * Walks through one's own site from a page on: same origin, as robots.txt allows it, one page at a time with a pause,
 * and no more than `most` pages.
 */
async function* readSite(source, most) {
    const { origin, href } = new URL(source);
    const robots = await fetch(`${origin}/robots.txt`).catch(() => undefined);
    const mayRead = readRobots(robots?.ok ? await robots.text() : '');
    const waiting = [href.split('#')[0] ?? href];
    const met = new Set(waiting);
    for (let read = 0; read < most;) {
        const address = waiting.shift();
        if (address === undefined)
            return;
        const { pathname } = new URL(address);
        if (!mayRead(pathname))
            continue;
        if (read > 0)
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        read += 1;
        // A page that is gone ends no walk, except the first.
        const answer = read === 1 ? await ask(address) : await ask(address).catch(() => undefined);
        if (!answer?.headers.get('content-type')?.includes('html'))
            continue;
        const { rows, links } = rowsOfPage(address, await answer.text());
        yield* rows;
        for (const link of links) {
            if (!URL.canParse(link, address))
                continue;
            const next = new URL(link, address);
            next.hash = '';
            if (next.origin !== origin || NO_PAGE.test(next.pathname))
                continue;
            if (PRIVATE.test(next.pathname) || met.has(next.href))
                continue;
            met.add(next.href);
            waiting.push(next.href);
        }
    }
}

const LONGEST_FIELD = 10000;
/** Collects items of RSS or entries of Atom while the text goes by; holds only those that nobody has taken yet. */
const createCollector = () => {
    const ready = [];
    const way = [];
    let item;
    let text = '';
    const closeField = (field) => {
        if (!item)
            return;
        const inDetail = way[way.length - 1] === 'product_detail';
        const target = inDetail ? item.detail : item.fields;
        if (field === 'product_detail') {
            const { section_name = '', attribute_name = '', attribute_value = '' } = item.detail;
            item.details.push([section_name, attribute_name, attribute_value].join(':'));
            for (const name of Object.keys(item.detail))
                delete item.detail[name];
        }
        else if (text.trim()) {
            // Of a field that comes several times the first counts.
            target[field] ?? (target[field] = text.trim());
        }
        text = '';
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            var _a;
            const field = fieldName(name);
            if (/^(item|entry)$/.test(field))
                item = { fields: {}, details: [], detail: {} };
            else if (item && field === 'link' && attributes['href'])
                (_a = item.fields)['link'] ?? (_a['link'] = attributes['href']);
            way.push(field);
            text = '';
        },
        ontext(piece) {
            if (item && text.length < LONGEST_FIELD)
                text += piece;
        },
        onclosetag(name) {
            const field = fieldName(name);
            way.pop();
            if (item && /^(item|entry)$/.test(field)) {
                ready.push(item);
                item = undefined;
            }
            else
                closeField(field);
        },
    }, { xmlMode: true });
    return {
        write: (piece) => parser.write(piece),
        /** Whether the text stopped within something. */
        isOpen: () => way.length > 0,
        take: () => ready.splice(0),
    };
};
/** Google Merchant's XML, as RSS or Atom, of any length. */
const readXml = async function* (text, { lang }) {
    const collector = createCollector();
    let count = 0;
    for await (const piece of text) {
        collector.write(piece);
        for (const row of collector.take()) {
            count += 1;
            yield { at: `item ${count}`, raw: merchantRow(row, lang) };
        }
    }
    // Half a feed would mark the other half as gone.
    if (collector.isOpen())
        throw new FeedFault(`The XML ends in the middle, after ${count} whole items; a feed that is closed was expected, so nothing was written.`);
};

const ENOUGH = 2000;
/** The text with its beginning looked at. */
const peek = async (text) => {
    let start = '';
    while (start.trim().length < ENOUGH) {
        const { value, done } = await text.next();
        if (done)
            break;
        start += value;
    }
    const whole = async function* () {
        yield start;
        yield* text;
    };
    return { start: start.replace(/^\ufeff/, '').trimStart(), whole: whole() };
};
/** JSON at an address that gives its products page by page. */
const pagedShop = (value) => {
    const [first] = rowsOf(value);
    if (own(first, 'permalink') !== undefined)
        return 'woo';
    return own(first, 'handle') !== undefined ? 'shopify' : undefined;
};
/** Tells a format from how the text begins. */
async function* readUnknown(source, choice) {
    const { start, whole } = await peek(openSource(source));
    if (/^<(!doctype html|html)/i.test(start)) {
        await whole.return(undefined);
        yield* readAs('json-ld', source, choice);
    }
    else if (start.startsWith('<'))
        yield* readXml(whole, choice);
    else if (/^[{[]/.test(start)) {
        const value = await parseJson(whole);
        const shop = isAddress(source) ? pagedShop(value) : undefined;
        if (shop)
            yield* readPages(source, shop, choice.lang);
        else
            yield* jsonRows(value, choice.lang);
    }
    else
        yield* readCsv(whole, choice);
}
/** The products of a source in the format it has, or is said to have. */
function readAs(format, source, choice) {
    const site = isAddress(source);
    switch (format) {
        case 'auto':
            return readUnknown(source, choice);
        case 'merchant-xml':
            return readXml(openSource(source), choice);
        case 'merchant-tsv':
        case 'csv':
            return readCsv(openSource(source), choice);
        case 'shopify':
        case 'woo':
            return site ? readPages(source, format, choice.lang) : readJson(openSource(source), choice);
        case 'json':
            return readJson(openSource(source), choice);
        case 'json-ld':
            return site ? readSite(source, choice.pages) : readSavedPage(source);
    }
}

const MOST_NAMED = 20;
/** Counts what was left out, and names the first twenty. */
const createSkippedRows = () => {
    const named = [];
    let count = 0;
    return {
        add(at, id, reason) {
            count += 1;
            if (named.length < MOST_NAMED)
                named.push({ at, id: id ?? '', reason });
        },
        all: () => ({ count, named }),
    };
};
/** `line 3 (tea): it has no title` */
const skippedText = ({ count, named }) => {
    if (count === 0)
        return '';
    const rows = named.map(({ at, id, reason }) => `  ${at}${id && ` (${id})`}: ${reason}\n`);
    const more = count > named.length ? `  … and ${count - named.length} more\n` : '';
    return `${count} ${count === 1 ? 'row was' : 'rows were'} left out:\n${rows.join('')}${more}`;
};

/** Where products go until the file is written: columns, or rows of JSON. */
const openTarget = (output) => {
    if (!output.endsWith('.json')) {
        const builder = createCatalogueBuilder();
        return { put: builder.put, bytes: builder.encode };
    }
    const rows = [];
    return {
        put(ordinal, product) {
            rows[ordinal] = ownRow(product);
        },
        bytes: () => new TextEncoder().encode(JSON.stringify({ products: rows })),
    };
};
/** Written beside and then moved: whoever fetches the file meanwhile gets the old one or the new one, whole. */
const writeWhole = async (path, bytes) => {
    const beside = `${path}.part`;
    try {
        await writeFile(beside, bytes);
        await rename(beside, path);
    }
    catch (error) {
        await rm(beside, { force: true });
        const reason = error instanceof Error ? error.message : String(error);
        throw new FeedFault(`${path} cannot be written (${reason}), so what was there has stayed.`);
    }
};
const makeFile = async (call) => {
    const { sources, output, format, lang, currency, base, previous, pages } = call;
    const before = previous === undefined ? [] : await previousProducts(previous);
    const placeOf = new Map(before.map(({ id }, ordinal) => [id, ordinal]));
    const target = openTarget(output);
    const skipped = createSkippedRows();
    const collector = createProductCollector({ base, currency }, placeOf, skipped, target.put);
    const progress = openProgress();
    try {
        for (const source of sources) {
            progress.source(source);
            for await (const row of readAs(format, source, { lang, pages })) {
                progress.row();
                collector.take(row);
            }
        }
    }
    finally {
        progress.close();
    }
    const { met } = collector;
    if (met.size === 0)
        throw new FeedFault(`No product was found in ${sources.join(', ')}, so nothing was written.\n${skippedText(skipped.all())}`.trimEnd());
    let gone = 0;
    for (const [ordinal, product] of before.entries()) {
        if (met.has(product.id))
            continue;
        gone += 1;
        const { imageLink, link } = product;
        const kept = { ...product, link: withoutRoot(link), availability: 'out_of_stock' };
        target.put(ordinal, imageLink ? { ...kept, imageLink: withoutRoot(imageLink) } : kept, {
            gone: true,
        });
    }
    const bytes = target.bytes();
    await writeWhole(output, bytes);
    const kept = before.length - gone;
    return {
        output,
        products: met.size,
        added: met.size - kept,
        gone,
        bytes: bytes.length,
        gzipBytes: gzipSync(bytes, { level: 9 }).length,
        skipped: skipped.all(),
    };
};
/** Runs the command; what comes back is its exit code. */
const runFeed = async (call) => {
    try {
        const report = await makeFile(call);
        process.stderr.write(skippedText(report.skipped));
        process.stdout.write(call.json ? `${JSON.stringify(report, null, 1)}\n` : feedReportText(report));
        return 0;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const known = error instanceof FeedFault;
        process.stderr.write(known ? `${error.message}\n` : `The catalogue could not be made (${error.message}).\n`);
        return 1;
    }
};

export { runFeed };
