import { c as currentPrice } from './product-DRUJVo4-.js';
import { b as priceBand, a as productFeatures } from './product-features-Cs9Tahew.js';
import { h as hashIds } from './hash-DqT46leo.js';
import { i as isCatalogueFile } from './is-catalogue-file-CZZgERgH.js';

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
    /** Decimals (u8), then a column of whole numbers: what is left of the price, 0-1. */
    margin: 21,
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
const indexFeatures = ({ category, brand, colours, attributes, wayTo, price, salePrice, featureCount }, size, changed, { all, idOf }) => {
    // Pushed, not asked for: a file has no bands, and the map of all names is not needed for it.
    const bands = Array.from({ length: BANDS }, (_, at) => all.push({ kind: 'price', value: `${at + 1}` }) - 1);
    const featureStart = new Uint32Array(size + 1);
    const leafOf = new Uint32Array(size);
    const brandOf = new Uint32Array(size);
    const prices = new Float64Array(size);
    const featureOf = [];
    const push = (ids, most) => {
        for (let at = 0; at < ids.length && at < most; at += 1)
            if (ids[at] < featureCount)
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
            brandOf[ordinal] = maker < featureCount ? maker : 0;
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
    const made = new Array(length);
    // Nothing is written at first: a large catalogue would be walked through once for nothing.
    return new Proxy(made, {
        has: (_, key) => Reflect.has(made, key) || (typeof key === 'string' && Number(key) < length),
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
        places[place] ||= row + 1;
    }
    return { bytes, start, mask, places };
};
/**
 * Finds products by their ids without decoding any: a hash table over their bytes, made when it is first asked.
 */
const openOrdinals = (packed, count) => {
    let table;
    return (id) => {
        table ??= openTable(packed, count);
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
const categoryAt = ({ featureAt, wayTo, category }, ordinal) => {
    const ways = wayTo(category(ordinal)).map((id) => featureAt(id)?.value ?? '');
    // A value is the whole way from the root.
    return ways.map((way, depth) => depth === 0 ? way : way.slice((ways[depth - 1] ?? '').length + 1));
};
/** Decodes one product of a file. One that has left the feed keeps its place, and cannot be bought. */
const productAt = (columns, ordinal) => {
    const { featureAt } = columns;
    const { id, title, link, imageLink, goesWith } = columns.texts(ordinal);
    const bits = columns.flags[ordinal];
    const named = (ids) => ids.flatMap((one) => featureAt(one) ?? []);
    const price = columns.price(ordinal);
    const salePrice = columns.salePrice(ordinal);
    const currency = columns.currency(ordinal);
    const brand = featureAt(columns.brand(ordinal))?.value;
    const addedAt = columns.addedAt(ordinal);
    const margin = columns.margin(ordinal);
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
        ...(margin && { margin }),
    };
};

/** Made when it is first asked for, and kept. */
const once = (make) => {
    let made;
    return () => {
        made ??= make();
        return made;
    };
};
/** The ordinals of a file that have one of these flags, with what has changed since. */
const flagged = (columns, bits, changed, holds) => {
    const found = [];
    const { flags: all, count } = columns;
    for (let ordinal = 0; ordinal < count; ordinal += 1)
        if (all[ordinal] & bits)
            found.push(ordinal);
    if (changed.size === 0)
        return found;
    const now = [...changed].flatMap(([ordinal, product]) => (holds(product) ? [ordinal] : []));
    return [...found.filter((ordinal) => !changed.has(ordinal)), ...now].sort((a, b) => a - b);
};
/** The feature that each product has in a column; 0 where it is none. Asked for alone, it needs no index. */
const idsOf = (column, { count, featureCount }) => {
    const ids = new Uint32Array(count);
    for (let row = 0; row < count; row += 1) {
        const id = column(row);
        if (id < featureCount)
            ids[row] = id;
    }
    return ids;
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
        const dictionary = openFeatureDictionary(columns.features());
        const index = indexFeatures(columns, size, changed, dictionary);
        return {
            ...index,
            features: dictionary.all,
            get featureId() {
                return dictionary.ids;
            },
        };
    });
    const own = changed.size === 0;
    const leafOf = once(() => (own ? idsOf(columns.category, columns) : indexed().leafOf));
    const brandOf = once(() => (own ? idsOf(columns.brand, columns) : indexed().brandOf));
    const addedAt = (at) => changed.has(at) ? (changed.get(at)?.addedAt ?? 0) : columns.addedAt(at);
    const newest = () => [...new Set([...columns.newest(), ...changed.keys()])]
        .filter((at) => addedAt(at) > 0)
        .sort((a, b) => addedAt(b) - addedAt(a) || a - b);
    const newestFirst = once(own ? columns.newest : newest);
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
            return leafOf();
        },
        get brandOf() {
            return brandOf();
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
        idsHash: columns.idsHash,
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

/**
 * The hash of the first ids of a file: of all of them it stands in its head; of fewer, for a model that was built on an
 * earlier edition, it is taken from their bytes once. Nothing where the file has not so many.
 */
const openIdsHash = (packed, count, ofAll) => {
    const known = new Map([[count, ofAll]]);
    return (many) => {
        const ids = known.has(many) || many > count ? undefined : readIds(packed, many);
        if (ids) {
            const { bytes, start } = ids;
            const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
            const all = decoder.decode(bytes);
            // Plain letters have their bytes' places: one decoding does for all of them.
            const plain = all.length === bytes.length;
            const rows = Array.from({ length: many }, (_, row) => {
                const [from, to] = [start[row], start[row + 1]];
                return { id: plain ? all.slice(from, to) : decoder.decode(bytes.subarray(from, to)) };
            });
            known.set(many, hashIds(rows, many));
        }
        return known.get(many);
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
const openTexts = ({ section, texts, count }, origin) => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const ids = section('ids');
    const records = section('records');
    const blocks = Math.ceil(count / ROWS_OF_BLOCK);
    const idsFrom = openColumn(section('idBlocks'), blocks);
    const recordsFrom = openColumn(section('recordBlocks'), blocks);
    const wordsOf = openLists(section('titles'), count);
    if (!idsFrom || !recordsFrom || !wordsOf)
        return undefined;
    let read;
    const idOf = (block, row) => {
        const block32 = readIds(ids.subarray(idsFrom(block)), row + 1);
        return block32 ? decoder.decode(block32.bytes.subarray(block32.start[row])) : '';
    };
    const recordOf = (block, row) => {
        let from = recordsFrom(block);
        for (let left = row; left > 0; left -= 1)
            from = records.indexOf(END_BYTE, from) + 1;
        const end = records.indexOf(END_BYTE, from);
        return decoder.decode(records.subarray(from, Math.max(from, end))).split(TEXT_END);
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
        read ??= [texts('beginnings'), texts('words')];
        const [[links = '', pictures = ''], words] = read;
        const row = ordinal % ROWS_OF_BLOCK;
        const block = (ordinal - row) / ROWS_OF_BLOCK;
        const id = idOf(block, row);
        const [link, picture, others] = recordOf(block, row);
        return {
            id,
            // Word 1 is the first.
            title: wordsOf(ordinal)
                .map((word) => words[word - 1] ?? '')
                .join(' '),
            link: address(links, link, id),
            imageLink: address(pictures, picture, id),
            goesWith: others ? others.split(ID_END) : [],
        };
    };
};

const DEEPEST = 5;
/** Opens the dictionary of features; nothing where it does not agree with itself. */
const readFeatures = (section, texts) => {
    const names = texts('kinds');
    /** Each kind with the id behind its last one. */
    const kinds = [];
    let count = 1;
    for (let at = 0; at + 1 < names.length; at += 2) {
        const many = Number(names[at + 1]);
        count += many >= 0 ? many : Number.NaN;
        kinds.push({ kind: names[at], end: count });
    }
    // Each text ends with a byte, but for the last: a number that lies costs no memory.
    if (!Number.isInteger(count) || count > section('features').length + 2)
        return undefined;
    let words;
    const valueAt = (id) => {
        words ??= texts('features');
        return words[id - 1] ?? '';
    };
    const readAll = () => {
        const features = [{ kind: '', value: '' }];
        for (const { kind, end } of kinds)
            while (features.length < end)
                features.push({ kind, value: valueAt(features.length) });
        return features;
    };
    let all;
    const parentOf = openColumn(section('parents'), count);
    const ways = [];
    return (parentOf && {
        featureCount: count,
        featureAt(id) {
            const kind = id > 0 ? kinds.find(({ end }) => id < end)?.kind : undefined;
            return kind === undefined ? undefined : { kind, value: valueAt(id) };
        },
        features() {
            all ??= readAll();
            return all;
        },
        wayTo(category) {
            if (category === 0 || category >= count)
                return [];
            const known = ways[category];
            if (known)
                return known;
            const way = [category];
            for (let id = parentOf(category); id > 0 && id < count; id = parentOf(id)) {
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
const readColumns = (head, origin) => {
    const { count, idsHash, section } = head;
    const dictionary = readFeatures(section, head.texts);
    const texts = openTexts(head, origin);
    const category = openColumn(section('category'), count);
    const brand = openColumn(section('brand'), count);
    const colours = openLists(section('colours'), count);
    const attributes = openLists(section('attributes'), count);
    const price = openPrices(section('price'), count);
    const salePrice = openPrices(section('salePrice'), count);
    const margin = openPrices(section('margin'), count);
    const currencyAt = openColumn(section('currency'), count);
    const addedAt = openDates(section('addedAt'), count);
    const flags = section('flags');
    const known = dictionary && texts && category && brand && colours && attributes;
    const fits = price && salePrice && margin && currencyAt && addedAt && flags.length === count;
    if (!known || !fits)
        return 'has a column that does not fit its products';
    /** They stand behind the two beginnings of addresses. */
    let currencies;
    return {
        ...dictionary,
        ...{ count, texts, flags, category, brand, colours, attributes },
        ...{ price, salePrice, margin, addedAt },
        ids: section('ids'),
        idsHash: openIdsHash(section('ids'), count, idsHash),
        currency(row) {
            currencies ??= head.texts('beginnings').slice(2);
            return currencies[currencyAt(row) - 1];
        },
        newest: () => readNewest(section, count),
    };
};

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
    const section = (name) => found.get(catalogueSections[name]) ?? EMPTY;
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    return {
        count,
        idsHash: view.getUint32(8, true),
        section,
        texts: (name) => decoder.decode(section(name)).split(TEXT_END),
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

export { openCatalogueFile };
