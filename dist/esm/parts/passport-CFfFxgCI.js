import { m as maskedEvent } from './is-event-CzIrLL63.js';
import { a as readLog } from './event-log-B9BKzfej.js';
import { r as readStoredProducts } from './read-stored-products-C0DmNC-S.js';
import { j as jsonText } from './json-text-Ce0Q9eaG.js';
import { s as storedProducts } from './stored-products-BwIzy3Mq.js';
import { o as own, p as parseEvent } from './parse-event-DW8ctT1B.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { o as ownFeedRow } from './own-feed-D12TCupG.js';
import { t as toProduct } from './raw-product-CzYZIMQO.js';

const PIECE = 0x8000;
/** Bytes as base64url without padding (RFC 4648, section 5): fit for a link's fragment. */
const toBase64url = (bytes) => {
    let text = '';
    for (let at = 0; at < bytes.length; at += PIECE) {
        text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
    }
    return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};
/** The bytes of such a text; nothing where it is none. */
const fromBase64url = (text) => {
    if (!/^[\w-]+$/.test(text))
        return undefined;
    try {
        const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
        return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
    }
    catch {
        // Of a length that no bytes have.
        return undefined;
    }
};

const PLAIN = 0;
const DEFLATED = 1;
/** More than any passport holds once it is unpacked: 5,000 events and the products they name. */
const MOST_CONTENT_BYTES = 20_000_000;
/** Reads a stream to its end, or gives up beyond the limit. */
const drain = async (stream) => {
    const reader = stream.getReader();
    const parts = [];
    let length = 0;
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
        parts.push(next.value);
        length += next.value.length;
        if (length > MOST_CONTENT_BYTES) {
            await reader.cancel();
            return undefined;
        }
    }
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
};
const through = (bytes, stream) => drain(new Blob([bytes]).stream().pipeThrough(stream));
const marked = (mark, bytes) => {
    const all = new Uint8Array(bytes.length + 1);
    all[0] = mark;
    all.set(bytes, 1);
    return all;
};
/** A value as the content of a passport, deflated where the browser can. */
const packContent = async (value) => {
    const text = new TextEncoder().encode(jsonText(value));
    if (typeof CompressionStream !== 'function')
        return marked(PLAIN, text);
    const packed = await through(text, new CompressionStream('deflate-raw'));
    return packed ? marked(DEFLATED, packed) : marked(PLAIN, text);
};
/** The value in a passport's content; nothing where it cannot be read, or is larger than any passport. */
const unpackContent = async (content) => {
    try {
        const rest = content.slice(1);
        const text = content[0] === DEFLATED ? await through(rest, new DecompressionStream('deflate-raw')) : rest;
        return text && JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
    }
    catch {
        // Whoever sealed it did not write what we write.
        return undefined;
    }
};

/**
 * How a passport is sealed, format version 1. Bytes, in this order:
 *
 *     4   `BBPP`
 *     1   version of the format: 1
 *     4   iterations of PBKDF2, the highest byte first
 *     16  salt, random
 *     12  initialisation vector, random
 *     …   AES-256-GCM of the content, its tag of 16 bytes last; all before it is authenticated with it
 *
 * The content is `0` and JSON in UTF-8, or `1` and the same as raw deflate. The key is PBKDF2 with HMAC-SHA-256 of the
 * password in UTF-8 (NFKC).
 */
const MAGIC = [0x42, 0x42, 0x50, 0x50];
const FORMAT_VERSION = 1;
/** OWASP Password Storage Cheat Sheet (PBKDF2-HMAC-SHA256); NIST SP 800-132 asks for as many as are bearable. */
const ITERATIONS = 600_000;
/** A hostile file must not keep the page busy for minutes. */
const MOST_ITERATIONS = 5_000_000;
/** 128 bits: NIST SP 800-132, 5.1. */
const SALT_BYTES = 16;
/** 96 bits: NIST SP 800-38D, 5.2.1.1. */
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = MAGIC.length + 1 + 4 + SALT_BYTES + IV_BYTES;
/** WebCrypto, where the page has it: not on plain http. */
const subtleCrypto = () => globalThis.crypto?.subtle;
/** The key of a passport, from its password. */
const passportKey = async (subtle, password, salt, iterations) => {
    const secret = new TextEncoder().encode(password.normalize('NFKC'));
    const material = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
    return subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
};

/** A product as a row of our own catalogue file, so that it is read with the same care as one. */
const productRow = (product) => ({
    id: product.id,
    title: product.title,
    link: product.link,
    image_link: product.imageLink,
    price: product.price,
    sale_price: product.salePrice,
    currency: product.currency,
    availability: product.availability,
    brand: product.brand,
    category: product.category,
    colors: product.colours,
    attributes: product.attributes,
    added_at: product.addedAt && new Date(product.addedAt).toISOString(),
    goes_with: product.goesWith,
    replenish_days: product.replenishable ? 1 : undefined,
});

/** Encrypts a passport's content; see `passport-key` for the format. */
const seal = async (subtle, content, password) => {
    const header = new Uint8Array(HEADER_BYTES);
    header.set([...MAGIC, FORMAT_VERSION]);
    new DataView(header.buffer).setUint32(MAGIC.length + 1, ITERATIONS);
    const random = crypto.getRandomValues(new Uint8Array(SALT_BYTES + IV_BYTES));
    header.set(random, HEADER_BYTES - random.length);
    const key = await passportKey(subtle, password, random.slice(0, SALT_BYTES), ITERATIONS);
    const iv = random.slice(SALT_BYTES);
    const sealed = await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: header }, key, content);
    const file = new Uint8Array(HEADER_BYTES + sealed.byteLength);
    file.set(header);
    file.set(new Uint8Array(sealed), HEADER_BYTES);
    return file;
};

/** NIST SP 800-63B, 5.1.1.1. */
const LEAST_PASSWORD = 8;
/** Longer links are cut by messengers and mail programs. */
const MOST_FRAGMENT = 8_000;
const FRAGMENT = 'birebir-passport=';
const NO_CRYPTO = 'this page cannot encrypt (a browser does so on https only); nothing is changed';
/** 128 random bits. */
const madePassword = () => toBase64url(crypto.getRandomValues(new Uint8Array(16)));
/** Everything that is logged, on this page and before it; who is logged in stays here. */
const eventsToCarry = async ({ gate, memory, dispatch }) => {
    const logged = gate.granted('remember')
        ? (await readLog((await memory.load()).door)).flatMap(({ events }) => events)
        : [];
    const known = new Set(logged.map(({ id }) => id));
    const all = [
        ...logged,
        ...dispatch
            .heap()
            .filter(({ id }) => !known.has(id))
            .map(maskedEvent),
    ];
    return all.filter(({ name }) => name !== 'login' && name !== 'logout');
};
/** The products these events name, as far as pages have shown them: a catalogue file is everywhere. */
const productsToCarry = async ({ gate, memory, engine }, events) => {
    const named = new Set(events.flatMap(({ data }) => data.items ?? []).map((one) => one.item_id));
    const kept = gate.granted('remember')
        ? readStoredProducts(await (await memory.load()).values.read('catalogue'))
        : [];
    const here = engine.running()?.catalog().products ?? [];
    const products = new Map([...kept, ...here].map((product) => [product.id, product]));
    return [...products.values()]
        .filter(({ id, source }) => named.has(id) && source !== 'feed')
        .map(productRow);
};
/** Seals what is known of the visitor under a password; without one, a strong one is made. */
const exportPassport = async (parts, given) => {
    const subtle = subtleCrypto();
    if (!subtle)
        return { ok: false, reason: NO_CRYPTO };
    const password = given === undefined ? madePassword() : given;
    if (typeof password !== 'string' || password.length < LEAST_PASSWORD) {
        const reason = `a passport’s password needs ${LEAST_PASSWORD} characters or more; no passport is made`;
        return { ok: false, reason };
    }
    const events = await eventsToCarry(parts);
    const products = await productsToCarry(parts, events);
    const content = await packContent({ format: 'birebir-passport', version: 1, events, products });
    const bytes = await seal(subtle, content, password);
    const fragment = `#${FRAGMENT}${toBase64url(bytes)}`;
    return {
        ok: true,
        file: new Blob([bytes], { type: 'application/octet-stream' }),
        bytes,
        password,
        ...(fragment.length <= MOST_FRAGMENT && { fragment }),
    };
};

const told = (log) => {
    let toldAt = Number.NEGATIVE_INFINITY;
    return log.map((event) => {
        toldAt = Math.max(toldAt, event.at);
        return { event, toldAt };
    });
};
/**
 * Two logs as one, each in its own order, woven by the moments at which things were told: an order history that one of
 * them heard of late stays where it was heard of. What both have counts once. Merging twice changes nothing.
 */
const mergeLogs = (mine, theirs) => {
    const known = new Set(mine.map(({ id }) => id));
    const fresh = theirs.filter(({ id }) => !known.has(id) && known.add(id));
    if (fresh.length === 0)
        return mine;
    const all = [...told(mine), ...told(fresh)];
    return all.sort((a, b) => a.toldAt - b.toldAt).map(({ event }) => event);
};

const MOST_EVENTS = 20_000;
const MOST_PRODUCTS = 5_000;
/** Who sits at a browser is that browser's own business. */
const NOT_CARRIED = ['login', 'logout'];
/** An event of the file; `unknown` for one that this version cannot use, nothing for what is no event. */
const readEvent = (row, now) => {
    const id = own(row, 'id');
    const at = own(row, 'at');
    const shaped = typeof id === 'string' && /^[\da-f]{32}$/.test(id);
    if (!shaped || typeof at !== 'number' || !(at >= 0 && at < now + DAY_MS))
        return undefined;
    const parsed = parseEvent(own(row, 'name'), own(row, 'data'));
    if (NOT_CARRIED.includes(own(row, 'name')) || !parsed.ok)
        return 'unknown';
    return maskedEvent({ id, at, name: parsed.name, data: parsed.data });
};
/** Reads a passport's value with all the care due to a stranger's file; nothing where it is none. */
const readContent = (value, { base, now }) => {
    const rows = own(value, 'events');
    const sold = own(value, 'products');
    const whole = own(value, 'format') === 'birebir-passport' && Array.isArray(rows);
    if (!whole || !Array.isArray(sold))
        return undefined;
    if (rows.length > MOST_EVENTS || sold.length > MOST_PRODUCTS)
        return undefined;
    const read = rows.map((row) => readEvent(row, now));
    if (read.includes(undefined))
        return undefined;
    const events = read.filter((one) => typeof one === 'object');
    return {
        events,
        products: sold.flatMap((row) => toProduct(ownFeedRow(row, ''), { base, source: 'page' }) ?? []),
        leftOut: read.length - events.length,
    };
};

const hostOf = (address) => address ? /^https?:\/\/([^/?#]+)/.exec(address)?.[1] : undefined;
/**
 * The products of a passport that may be shown here: their pages are of this shop, and a picture is fetched only from
 * where the shop’s own pictures lie. A file that somebody made up leads nowhere else.
 */
const trustedProducts = (carried, known, shop) => {
    const pictures = new Set([shop, ...known.map(({ imageLink }) => hostOf(imageLink))]);
    return carried
        .filter(({ link }) => hostOf(link) === shop)
        .map(({ imageLink, ...product }) => imageLink && pictures.has(hostOf(imageLink)) ? { ...product, imageLink } : product);
};

const refuse$1 = (reason) => ({ ok: false, reason });
/** Decrypts a file; whatever it is, it is read without harm. */
const unseal = async (subtle, file, password) => {
    const isOurs = MAGIC.every((byte, at) => file[at] === byte);
    if (!isOurs)
        return refuse$1('this is no passport of Birebir; nothing is changed');
    const version = file[MAGIC.length];
    if (version !== undefined && version !== FORMAT_VERSION) {
        return refuse$1(`this passport is of version ${version}, and only version ${FORMAT_VERSION} can be read here; nothing is changed`);
    }
    if (file.length < HEADER_BYTES + TAG_BYTES + 1) {
        return refuse$1('this passport is cut off; nothing is changed');
    }
    const header = file.slice(0, HEADER_BYTES);
    const iterations = new DataView(header.buffer).getUint32(MAGIC.length + 1);
    if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
        return refuse$1(`this passport’s key takes ${iterations} rounds instead of ${ITERATIONS} to ${MOST_ITERATIONS}; nothing is changed`);
    }
    const iv = header.slice(HEADER_BYTES - IV_BYTES);
    const salt = header.slice(HEADER_BYTES - IV_BYTES - SALT_BYTES, HEADER_BYTES - IV_BYTES);
    const key = await passportKey(subtle, password, salt, iterations);
    try {
        const content = await subtle.decrypt({ name: 'AES-GCM', iv, additionalData: header }, key, file.slice(HEADER_BYTES));
        return { ok: true, content: new Uint8Array(content) };
    }
    catch {
        // The tag does not fit; GCM cannot and shall not tell which of the two it is.
        return refuse$1('the password is wrong, or the passport was cut off or changed; nothing is changed');
    }
};

/** More than any passport of ours. */
const MOST_FILE_BYTES = 20_000_000;
const refuse = (reason) => ({ ok: false, reason });
/** The bytes of a file, of bytes, or of a link or its fragment; nothing for anything else. */
const bytesOf = async (given) => {
    if (given instanceof Blob) {
        return given.size > MOST_FILE_BYTES ? undefined : new Uint8Array(await given.arrayBuffer());
    }
    if (given instanceof Uint8Array)
        return Uint8Array.from(given);
    if (typeof given !== 'string' || given.length > MOST_FILE_BYTES)
        return undefined;
    const at = given.indexOf(FRAGMENT);
    return fromBase64url(given.slice(at < 0 ? 0 : at + FRAGMENT.length).trim());
};
/** Puts what a passport carries to what is here. */
const merge = async (parts, { refold }, { events, products, leftOut }) => {
    const { memory, engine, page } = parts;
    const kept = await memory.load();
    const known = readStoredProducts(await kept.values.read('catalogue'));
    const sold = [...known, ...(engine.running()?.catalog().products ?? [])];
    const ids = new Set(sold.map(({ id }) => id));
    const fresh = trustedProducts(products, sold, page.location.host).filter(({ id }) => !ids.has(id) && ids.add(id));
    if (fresh.length > 0) {
        await kept.values.write('catalogue', storedProducts([...fresh, ...known]));
        await engine.running()?.reload();
    }
    let added = 0;
    const reason = await refold(parts, {
        log(mine) {
            const merged = mergeLogs(mine, events);
            added = merged.length - mine.length;
            return merged;
        },
    });
    return reason
        ? refuse(`this browser could not keep the passport (${reason}); nothing is changed`)
        : { ok: true, added, leftOut };
};
/** Opens a passport and merges it with what this browser knows. Nothing is changed unless all of it can be read. */
const importPassport = async (parts, given, password) => {
    const { gate, page, chunks } = parts;
    if (!gate.granted('remember')) {
        return refuse('a passport is taken in only where remembering was agreed to in this very browser; nothing is changed');
    }
    const subtle = subtleCrypto();
    if (!subtle)
        return refuse(NO_CRYPTO);
    const file = await bytesOf(given);
    if (!file)
        return refuse('this is no passport of Birebir; nothing is changed');
    if (typeof password !== 'string' || password === '') {
        return refuse('a passport is opened by its password; nothing is changed');
    }
    const opened = await unseal(subtle, file, password);
    if (!opened.ok)
        return opened;
    const value = await unpackContent(opened.content);
    const { baseURI: base } = page.document;
    const content = readContent(value, { base, now: Date.now() });
    if (!content)
        return refuse('this passport holds something else than a history; nothing is changed');
    return merge(parts, await chunks.insight(), content);
};

export { exportPassport, importPassport };
