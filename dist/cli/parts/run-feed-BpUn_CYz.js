import { readFile, stat, writeFile, rename, rm } from 'node:fs/promises';
import { createGunzip, gzipSync } from 'node:zlib';
import { T as TEXT_END, I as ID_END, O as OWN_ID, B as BEGINNING, R as RECORD_END, H as HEADER_BYTES, S as SECTION_BYTES, C as CATALOGUE_VERSION, a as catalogueSections, b as ROWS_OF_BLOCK, M as MOST_LISTED, h as hashIds, f as flags, t as toProduct, o as openCatalogueFile, d as ownFeedRow, e as otherFeedRows, j as jsonLdProducts } from './other-feeds-D_RVCUYv.js';
import { o as openBar } from './open-bar-CnOrQEAb.js';
import { o as own } from './own-D6HXLga1.js';
import { createReadStream } from 'node:fs';
import { Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { Parser } from 'htmlparser2';
import 'cli-progress';

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
const STEPS = [86_400_000, 1000];
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
    const margins = [];
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
            margins[ordinal] = product.margin ?? 0;
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
                margin: encodeAmounts(margins),
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
    margin: product.margin,
    replenish_days: product.replenishable ? 30 : undefined,
});

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
/** Counts rows for whoever waits at a terminal. How many there will be nobody knows. */
const openProgress = () => {
    const bar = openBar('{step}: {value} products', Number.MAX_SAFE_INTEGER);
    let count = 0;
    let step = 'Reading';
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

const LIMIT_MS = 60_000;
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
const LONGEST_ROW = 1_000_000;
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
                canonical ??= href;
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

const LONGEST_FIELD = 10_000;
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
            target[field] ??= text.trim();
        }
        text = '';
    };
    const parser = new Parser({
        onopentag(name, attributes) {
            const field = fieldName(name);
            if (/^(item|entry)$/.test(field))
                item = { fields: {}, details: [], detail: {} };
            else if (item && field === 'link' && attributes['href'])
                item.fields['link'] ??= attributes['href'];
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
