import { a as hashBytes, h as hashIds } from './hash-DqT46leo.js';
import { a as keepNewcomer } from './keep-places-w1n7vmdM.js';
import { L as LEAST_ITEMS } from './placement-TYLduegY.js';
import { t as topCandidates, s as scoreByFeatures } from './score-by-features-CZTl8XyH.js';
import { t as tasteReason, p as pickedForYou, a as pickedWords, h as hasFeature } from './picked-for-you-C3b7ahcC.js';
import { H as HISTORY, s as scoreNext } from './score-next-DGbqv0S9.js';
import { D as DAY_MS } from './decayed-BmS0RYHL.js';
import { l as lastViewed } from './last-viewed-BwfnqsIC.js';
import { t as tasteWeights } from './taste-weights-Ciux7Ett.js';
import { f as featureParts } from './feature-parts-DyqzU2Mt.js';
import { c as currentPrice } from './product-DRUJVo4-.js';
import { p as propose } from './listed-C9GhbqSb.js';

/**
 * The model file, version 1; little-endian.
 *
 *     0  "BBM" and the version       4  FNV-1a of everything from byte 8
 *     8  items (u32)                12  hash of the catalogue's first `items` ids, or 0 where the file has its own ids
 *    16  content weight, and how fast a history fades, in hundredths (u8 each)
 *    18  sections (u8), then five bytes each: id (u8), length in bytes (u32); then the sections themselves
 *
 * A pair section: pairs (varint); pairs a row, for as many rows as there are items (varints); the gaps between the ids of
 * a row (varints); one byte a pair, weight level * 4 + direction. Columns, because each of them packs well on its own.
 */
const MODEL_VERSION = 1;
const HEADER_BYTES = 19;
const SECTION_BYTES = 5;
/** Each is one section; its number never gets another meaning. */
const sections = {
    ids: 1,
    order: 2,
    topSellers: 3,
    trending: 4,
    viewed: 16,
    bought: 17,
    viewedThenBought: 18,
};
const LEVEL_STEP = 0.3;
/** The part of the weight that goes from the lower to the higher id, in thirds. */
const DIRECTIONS = 3;

const no = (why) => ({
    ok: false,
    reason: `The model file ${why}, so shelves do without it.`,
});
/** What is said of a model that was opened and then found not to be whole. */
const damagedModel = no('is damaged or cut short: its checksum differs');
/**
 * Opens a model file by its head alone, which costs the same for every size: the checksum is left to whoever reads a
 * section (`isWhole`). Never throws, whatever the bytes are.
 */
const openModel = (buffer) => {
    const bytes = new Uint8Array(buffer);
    if (bytes.length < HEADER_BYTES || bytes[0] !== 66 || bytes[1] !== 66 || bytes[2] !== 77)
        return no('is not one: it should begin with BBM');
    if (bytes[3] !== MODEL_VERSION)
        return no(`has version ${bytes[3]}, and ${MODEL_VERSION} was expected`);
    const view = new DataView(buffer);
    const sections = new Map();
    const many = view.getUint8(18);
    let start = HEADER_BYTES + many * SECTION_BYTES;
    for (let at = 0; at < many; at += 1) {
        const head = HEADER_BYTES + at * SECTION_BYTES;
        if (head + SECTION_BYTES > bytes.length)
            return no('ends within its list of sections');
        const end = start + view.getUint32(head + 1, true);
        if (end > bytes.length)
            return no('is cut short: a section is longer than the file');
        sections.set(view.getUint8(head), bytes.subarray(start, end));
        start = end;
    }
    if (start !== bytes.length)
        return no('is damaged: it is longer than its sections');
    const items = view.getUint32(8, true);
    if (items > bytes.length * 8 + 1e6)
        return no('names more items than it could hold');
    let whole;
    const isWhole = () => {
        whole ??= view.getUint32(4, true) === hashBytes(bytes, 8);
        return whole;
    };
    const contentWeight = view.getUint8(16) / 100;
    const fading = view.getUint8(17) / 100;
    const idsHash = view.getUint32(12, true);
    return { ok: true, model: { items, idsHash, contentWeight, fading, sections, isWhole } };
};

/** One place in ten, at the end of them, is kept for products that nobody can have looked at yet. */
const TEN = 10;
/**
 * The list itself: the best scores; a reserved place for the best of what is new; and where they do not suffice, the most
 * wanted products, which say nothing about anybody and score 0.
 */
const pickNext = ({ newFrom, popular }, { ordinals, scores }, { most, blocked }) => {
    const ordinalAt = (at) => ordinals[at];
    const top = (many, passes) => topCandidates(scores, many, (at) => (passes(ordinalAt(at)) ? blocked(ordinalAt(at)) : 1)).map(({ ordinal: at, score }) => ({ ordinal: ordinalAt(at), score }));
    const best = top(most, () => true);
    const fresh = top(Math.floor(most / TEN), (ordinal) => ordinal >= newFrom);
    const has = (list, ordinal) => list.some((one) => one.ordinal === ordinal);
    const missing = fresh.filter(({ ordinal }) => !has(best, ordinal));
    const picked = [...best.slice(0, most - missing.length), ...missing];
    if (picked.length >= most)
        return picked;
    for (const { ordinal } of [...popular('trending'), ...popular('topSellers')]) {
        if (picked.length >= most)
            break;
        if (!blocked(ordinal) && !has(picked, ordinal))
            picked.push({ ordinal, score: 0 });
    }
    return picked;
};

/** Of one feature this many are looked at, the most wanted ones: a hundred rank the same first twenty. */
const MOST_LISTED = 200;
/** The products of every feature by columns: those of `f` are `members[start[f] … start[f + 1]]`, in their order. */
const turnedRound = ({ featureStart, featureOf, features, products }) => {
    const start = new Uint32Array(features.length + 2);
    for (const feature of featureOf)
        start[feature + 2] = start[feature + 2] + 1;
    for (let at = 2; at < start.length; at += 1)
        start[at] = start[at] + start[at - 1];
    const members = new Uint32Array(featureOf.length);
    const count = products.length;
    for (let ordinal = 0, at = 0; ordinal < count; ordinal += 1)
        for (; at < featureStart[ordinal + 1]; at += 1) {
            const next = featureOf[at] + 1;
            members[start[next]] = ordinal;
            start[next] = start[next] + 1;
        }
    return { start, members };
};
/** Sorts a feature's products when it is first asked for. */
const openFeatureLists = (catalog, wanted, newFrom) => {
    const { start, members } = turnedRound(catalog);
    const lists = new Map();
    return (feature) => {
        const ready = lists.get(feature);
        if (ready)
            return ready;
        const all = members.subarray(start[feature], start[feature + 1]);
        const isKnown = (ordinal) => ordinal < newFrom;
        const known = [...all.filter(isKnown)].sort((a, b) => wanted(b) - wanted(a) || a - b);
        const fresh = all.filter((ordinal) => !isKnown(ordinal)).slice(-10);
        const list = [...known.slice(0, MOST_LISTED), ...fresh];
        lists.set(feature, list);
        return list;
    };
};

/** The k-th newest item of a history says 0.7^k as much. */
const DECAY = 0.7;
/** What a quarter of the shop has in common says nothing. */
const TOO_COMMON = 0.25;
/** Categories, makers and attributes; price and colour are taste, not kind. */
const TELLS = /^(category|brand|attribute)/;
/**
 * Likeness of content: the features of the history, newest first, weighted by their rarity (idf), and among the products
 * that have them the wanted ones first. Walks along the columns alone: no product is decoded.
 * @param wanted how much a product is wanted, 1 where nothing is known of it.
 */
const openLikeness = (catalog, wanted, newFrom) => {
    const { featureStart, featureOf, features, shareOf } = catalog;
    const listOf = openFeatureLists(catalog, wanted, newFrom);
    const rarity = shareOf.map((share, feature) => share > 0 && share <= TOO_COMMON && TELLS.test(features[feature]?.kind ?? '')
        ? -Math.log(share)
        : 0);
    const profile = new Float64Array(features.length);
    const each = (item, visit) => {
        const end = featureStart[item + 1] ?? 0;
        for (let at = featureStart[item] ?? 0; at < end; at += 1)
            visit(featureOf[at]);
    };
    return (history) => {
        const met = new Set();
        history.forEach((item, k) => {
            each(item, (feature) => {
                const says = DECAY ** k * rarity[feature];
                if (says > 0)
                    met.add(feature);
                profile[feature] = profile[feature] + says;
            });
        });
        if (met.size === 0)
            return undefined;
        const ordinals = [...new Set([...met].flatMap(listOf))];
        const scores = Float32Array.from(ordinals, (ordinal) => {
            let likeness = 0;
            each(ordinal, (one) => {
                likeness += profile[one];
            });
            return likeness * wanted(ordinal);
        });
        for (const feature of met)
            profile[feature] = 0;
        return { ordinals, scores };
    };
};

/** The order that the file tells, or the catalogue's own. */
const readOrder = (order, items) => {
    const places = new Int32Array(items);
    if (!order) {
        for (let at = 0; at < items; at += 1)
            places[at] = at;
        return places;
    }
    // The low bytes of all places first: the high ones pack better by themselves.
    for (let from = 0, scale = 1; from < order.length; from += items, scale *= 256)
        for (let at = 0; at < items; at += 1)
            places[at] = places[at] + order[from + at] * scale;
    // A made-up file may name what the catalogue did not have then.
    for (let at = 0; at < items; at += 1)
        if (places[at] < 0 || places[at] >= items)
            places[at] = -1;
    return places;
};
/** Whether an order has whole planes of bytes, four at most. */
const fits = (order, items) => !order || (order.length % Math.max(1, items) === 0 && order.length <= 4 * items);
/**
 * Finds the products of a model in a catalogue. Products that were appended to it since do no harm; one that begins with
 * other ids is none of the model's. What the file says is read once, for however many catalogues.
 */
const openModelOrdinals = ({ items, idsHash, sections: parts }, sectionOf) => {
    if (parts.has(sections.ids)) {
        let names;
        return ({ ordinalOf }) => () => {
            names ??= new TextDecoder().decode(sectionOf(sections.ids)).split('\n');
            return names.length === items
                ? Int32Array.from(names, (id) => ordinalOf.get(id) ?? -1)
                : new Int32Array(items).fill(-1);
        };
    }
    let order;
    return ({ products, idsHash: hashOfFirst }) => {
        if (items > products.length || !fits(parts.get(sections.order), items))
            return undefined;
        const hash = hashOfFirst ? hashOfFirst(items) : hashIds(products, items);
        if (hash !== idsHash)
            return undefined;
        return () => {
            order ??= readOrder(sectionOf(sections.order), items);
            return order;
        };
    };
};

/** The weight of the way back: views lean forward, a basket has no order, a purchase does not lead to a view. */
const BACKWARD = {
    viewed: 0.4,
    bought: 1,
    viewedThenBought: 0,
};
/** Tempers how much a pair outweighs others, what many things lead from, and what many things lead to. */
const TEMPER = 0.9;
const FROM_MANY = -0.7;
const TO_MANY = -0.1;
/** Below 1 several items that agree outweigh one that is sure. */
const AGREEMENT = 0.8;
const PACKED = 256;
/** What a packed weight says, onward from the lower place and back from the higher. */
const leads = (back) => {
    const ways = [new Float64Array(PACKED), new Float64Array(PACKED)];
    for (let packed = 0; packed < PACKED; packed += 1) {
        const weight = Math.exp((packed >> 2) * LEVEL_STEP);
        const forward = (packed & DIRECTIONS) / DIRECTIONS;
        ways[0][packed] = weight * (forward + back * (1 - forward));
        ways[1][packed] = weight * (1 - forward + back * forward);
    }
    return ways;
};
/** How much leads on from each place, and how much was seen of it at all. */
const sumsOf = ({ lower, higher, packed }, items, [onward, homeward]) => {
    const leading = new Float32Array(items);
    const total = new Float32Array(items);
    const seen = onward.map((_, said) => Math.exp((said >> 2) * LEVEL_STEP));
    for (let at = 0; at < packed.length; at += 1) {
        const one = lower[at];
        const other = higher[at];
        const said = packed[at];
        const weight = seen[said];
        leading[one] = leading[one] + onward[said];
        total[one] = total[one] + weight;
        leading[other] = leading[other] + homeward[said];
        total[other] = total[other] + weight;
    }
    return { leading, total };
};
/**
 * Both directions of every pair with their weight (w^0.9 / (all from it^0.7 * all at the other^0.1))^0.8. The sums are
 * taken here, from the pairs, so that the file need not bring them. All of it lies in the model's own places: a catalogue
 * may grow as it likes.
 * @param items of the model.
 */
const neighbours = (pairs, items, kind) => {
    const { lower, higher, packed, start } = pairs;
    const ways = leads(BACKWARD[kind]);
    const { leading, total } = sumsOf(pairs, items, ways);
    const power = (sum = 0, exponent) => Math.fround(sum > 0 ? sum ** (exponent * AGREEMENT) : 0);
    const found = new Map();
    return {
        total,
        of(place) {
            const known = found.get(place);
            if (known)
                return known;
            const to = [];
            const weight = [];
            const fromMany = power(leading[place], FROM_MANY);
            const add = (at, others, way) => {
                const other = others[at];
                const led = way[packed[at]] ** (TEMPER * AGREEMENT);
                to.push(other);
                weight.push(Math.fround(led * fromMany * power(total[other], TO_MANY)));
            };
            // Rows of lower places come first: a search in the browser's own code costs less than an index of all of them.
            const before = higher.subarray(0, start[place]);
            for (let at = before.indexOf(place); at >= 0; at = before.indexOf(place, at + 1))
                add(at, lower, ways[1]);
            const end = start[place + 1] ?? 0;
            for (let at = before.length; at < end; at += 1)
                add(at, higher, ways[0]);
            found.set(place, { to, weight });
            return { to, weight };
        },
    };
};

/** Reads `count` numbers of seven bits a byte, the lowest first; nothing where the bytes end before, or one exceeds 32 bits. */
const readVarints = (bytes, from, count) => {
    // A number takes a byte at least: a length that lies costs no memory.
    if (from + count > bytes.length)
        return undefined;
    const values = new Uint32Array(count);
    let next = from;
    for (let at = 0; at < count; at += 1) {
        let value = 0;
        let scale = 1;
        let byte = 128;
        for (; byte > 127; scale *= 128) {
            if (next >= bytes.length)
                return undefined;
            byte = bytes[next++];
            value += (byte & 127) * scale;
            if (value > 0xffffffff)
                return undefined;
        }
        values[at] = value;
    }
    return { values, next };
};

/** Reads a pair section; nothing where it is not one, as when a place is beyond the items. */
const readPairs = (bytes, items) => {
    const head = readVarints(bytes, 0, 1);
    const many = head?.values[0] ?? 0;
    const rows = head && readVarints(bytes, head.next, items);
    // A gap takes a byte at least, and so does a weight.
    if (!rows || rows.next + 2 * many > bytes.length)
        return undefined;
    const counts = rows.values;
    const lower = new Uint32Array(many);
    const higher = new Uint32Array(many);
    const start = new Uint32Array(items + 1);
    let next = rows.next;
    let at = 0;
    for (let row = 0; row < items; row += 1) {
        const end = at + counts[row];
        if (end > many)
            return undefined;
        start[row + 1] = end;
        for (let place = row; at < end; at += 1) {
            let byte = bytes[next++];
            place += 1 + (byte & 127);
            for (let scale = 128; byte > 127; scale *= 128) {
                byte = bytes[next++];
                place += (byte & 127) * scale;
            }
            // A number that is too long is none.
            if (!(place < items))
                return undefined;
            lower[at] = row;
            higher[at] = place;
        }
    }
    if (at < many || next + many > bytes.length)
        return undefined;
    return { lower, higher, packed: bytes.subarray(next, next + many), start };
};

/** Opens the pairs of a model; a section that cannot be read is none. */
const openPairs = (items, sectionOf) => {
    const read = new Map();
    return (kind) => {
        if (!read.has(kind)) {
            const bytes = sectionOf(sections[kind]);
            const pairs = bytes && readPairs(bytes, items);
            read.set(kind, pairs && neighbours(pairs, items, kind));
        }
        return read.get(kind);
    };
};

/** Reads a list of the most wanted: place and count by turns, after their number; what cannot be read is no list. */
const readPopular = (bytes, ordinals) => {
    const head = bytes && readVarints(bytes, 0, 1);
    const list = head && readVarints(bytes, head.next, head.values[0] * 2);
    const found = [];
    for (let at = 0; list && at < list.values.length; at += 2) {
        const ordinal = ordinals[list.values[at]] ?? -1;
        if (ordinal >= 0)
            found.push({ ordinal, count: list.values[at + 1] });
    }
    return found;
};

/**
 * The sections of a model that is whole. Its checksum is taken when the first one is asked for.
 * @param onDamage called once where it differs; nothing of the file is given then.
 */
const wholeSections = ({ sections, isWhole }, onDamage) => {
    let told = false;
    return (section) => {
        if (isWhole())
            return sections.get(section);
        if (!told) {
            told = true;
            onDamage();
        }
        return undefined;
    };
};

/** Where no model was built, likeness is all there is, and this only its unit. */
const NO_MODEL = {
    items: 0,
    idsHash: 0,
    contentWeight: 0.3,
    fading: 1.3,
    // Its own ids, of which there are none: it fits every catalogue, and calls nothing new.
    sections: new Map([[sections.ids, new Uint8Array()]]),
    isWhole: () => true,
};
/** Among alike products the wanted ones come first, but not by much. */
const WANTED = 0.25;
const inverse = (ordinalAt, size) => {
    const places = new Int32Array(size).fill(-1);
    for (let place = 0; place < ordinalAt.length; place += 1) {
        const ordinal = ordinalAt[place];
        if (ordinal >= 0)
            places[ordinal] = place;
    }
    return places;
};
/**
 * Opens a model, or none, for likeness alone needs no model. What is read of it is kept from catalogue to catalogue: one
 * that has grown costs next to nothing, because pairs speak of places in the model.
 * @param onDamage called once where the model turns out not to be whole when it is first read: it says nothing then.
 * @example const knowledge = openKnowledge(model)(catalog);
 */
const openKnowledge = (model = NO_MODEL, onDamage = () => { }) => {
    const { items, contentWeight, fading, sections: parts } = model;
    const sectionOf = wholeSections(model, onDamage);
    const ordinalsIn = openModelOrdinals(model, sectionOf);
    const of = openPairs(items, sectionOf);
    let total;
    /** By place; 0 where nobody has asked. */
    let wanted;
    let sums = new Float64Array();
    return (catalog) => {
        const size = catalog.products.length;
        const readOrdinals = ordinalsIn(catalog);
        if (!readOrdinals)
            return undefined;
        const newFrom = parts.has(sections.ids) ? size : items;
        if (sums.length < size)
            sums = new Float64Array(size);
        let found;
        const places = () => {
            if (found)
                return found;
            const ordinalAt = readOrdinals();
            found = { ordinalAt, placeOf: inverse(ordinalAt, size) };
            return found;
        };
        let likeness;
        const openWanted = () => {
            total ??= (of('viewed') ?? of('bought'))?.total;
            wanted ??= new Float32Array(total?.length ?? 0);
            const [sums, known, { placeOf }] = [total, wanted, places()];
            return (ordinal) => {
                const place = placeOf[ordinal];
                if (!sums || !(place >= 0 && place < sums.length))
                    return 1;
                // 0 is not told yet: what is told is 1 at least. Powers are dear.
                if (known[place] === 0)
                    known[place] = (1 + sums[place]) ** WANTED;
                return known[place];
            };
        };
        return {
            ...{ catalog, contentWeight, fading, newFrom, places, of, sums },
            tells: (kind) => parts.has(sections[kind]),
            likeness(history) {
                likeness ??= openLikeness(catalog, openWanted(), newFrom);
                return likeness(history);
            },
            popular: (list) => readPopular(sectionOf(sections[list]), places().ordinalAt),
        };
    };
};

/** Parts of one name as one: two products may have one title, and two voices may speak of one product. */
const mergedParts = (parts) => {
    const sums = new Map();
    for (const { name, value } of parts)
        sums.set(name, (sums.get(name) ?? 0) + value);
    return [...sums].map(([name, value]) => ({ name, value }));
};

const titleOf = ({ products }, ordinal) => products[ordinal]?.title ?? '';
/** What spoke for a product as named parts: `bought:<title>` for each product that did, and `content`. */
const spokenParts = (catalog, kind, { items, content }) => {
    const parts = mergedParts(items.map(({ ordinal, value }) => ({ name: `${kind}:${titleOf(catalog, ordinal)}`, value })));
    return content > 0 ? [...parts, { name: 'content', value: content }] : parts;
};
/** The product that spoke most, by its title; empty where none did. */
const loudest = (catalog, { items }) => {
    const [first] = [...items].sort((a, b) => b.value - a.value);
    return first ? titleOf(catalog, first.ordinal) : '';
};

/** The words of the voice that spoke most for a product. */
const blendReason = (catalog, { looks, owned, taste }, ordinal) => {
    const { content } = looks.spokenFor(ordinal);
    const together = (voice) => ({
        id: `because.${voice.kind}-together`,
        values: { product: loudest(catalog, voice.spokenFor(ordinal)) },
    });
    const reasons = [
        [looks.scoreOf(ordinal) - content, together(looks)],
        [content, { id: 'because.alike' }],
        [owned.scoreOf(ordinal), together(owned)],
        [taste.scoreOf(ordinal), tasteReason(taste.parts(ordinal))],
    ];
    return reasons.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
};

const KNOWN_FOR_MS = 30 * DAY_MS;
/**
 * What was looked at, the newest first and the product on the page before all: at least the eight that speak, and all that
 * is known so well that it need not be proposed.
 */
const newestLooks = ({ catalog, profile, current, now, }) => {
    const looks = lastViewed(profile.evidence, catalog);
    const known = looks.filter(({ at }) => at > now - KNOWN_FOR_MS).length;
    const newest = looks.slice(0, Math.max(HISTORY, known)).map(({ ordinal }) => ordinal);
    return current === undefined ? newest : [...new Set([current, ...newest])];
};

/** What lies in the cart, what was put there last first. */
const inTheCart = ({ catalog: { ordinalOf }, profile: { cart }, }) => [...cart.items.keys()].reverse().flatMap((id) => ordinalOf.get(id) ?? []);

/** What lies in the cart, then what was bought and not given away, the newest first, each once. */
const ownedOrCarted = (context) => {
    const { catalog, profile } = context;
    const bought = profile.ledger.orders
        .filter(({ id }) => !profile.gifts.get(`order:${id}`)?.on)
        .reverse()
        .flatMap(({ lines }) => lines.flatMap(({ id }) => catalog.ordinalOf.get(id) ?? []));
    return [...new Set([...inTheCart(context), ...bought])];
};

const weighted = (parts, weight) => parts.map(({ name, value }) => ({ name, value: value * weight }));
/** What others looked at, or bought, after what this visitor did. */
const voiceOfOthers = ({ catalog }, knowledge, history, kind, weight) => {
    const { ordinals, scores, spokenFor } = scoreNext(knowledge, history, kind);
    const said = new Map(ordinals.map((ordinal, at) => [ordinal, (scores[at] ?? 0) * weight]));
    return {
        kind,
        brings: ordinals,
        spokenFor,
        scoreOf: (ordinal) => said.get(ordinal) ?? 0,
        parts: (ordinal) => weighted(spokenParts(catalog, kind, spokenFor(ordinal)), weight),
    };
};
/** As many page views behind a taste make it half sure, as with `shrunkShare`. */
const HALF_SURE = 5;
/** The visitor's own tastes, which count the more the more was seen of them. */
const voiceOfTaste = ({ catalog, pool }, tastes, isOpen, weight) => {
    const liked = tastes.filter(({ confidence }) => confidence > 0);
    const weights = tasteWeights(catalog, liked.length > 0 ? tastes : []);
    const scores = scoreByFeatures(catalog, weights);
    const best = topCandidates(scores, pool, (ordinal) => Number(!isOpen(ordinal)));
    const evidence = Math.max(0, ...liked.map((taste) => taste.evidence));
    const sure = evidence / (evidence + HALF_SURE);
    const unit = best[0] ? (weight * sure) / best[0].score : 0;
    return {
        brings: best.map(({ ordinal }) => ordinal),
        scoreOf: (ordinal) => (scores[ordinal] ?? 0) * unit,
        parts: (ordinal) => weighted(unit > 0 ? featureParts(catalog, weights, ordinal) : [], unit),
    };
};

/**
 * What a voice counts where it is sure; what others looked at after the newest looks counts 1. Chosen on what was held
 * back of training parts (`birebir evaluate`): tastes at 0.1 gain a little, at 0.3 they cost a toy shop a twentieth of its
 * hits. Somebody with a corner of their own, most of whose interest is in one category, is known better than that.
 */
const TASTE = 0.1;
const TASTE_IN_A_CORNER = 0.3;
const OWNED = 0.3;
/** A corner is one if a third of what is seen first is of it; the rest is what goes with that. */
const SEEN_FIRST = 8;
const CORNER_SHARE = 1 / 3;
/**
 * Picked for you, from all that is known: what others looked at and bought after what this visitor did, what is like it,
 * and the visitor's own tastes. Where that does not suffice, what most visitors wanted fills the last places: it scores 0,
 * and says so. Where nothing is known of others it is the visitor's own tastes, as `pickedForYou` has them.
 */
const blendedForYou = {
    id: 'picked',
    allows: [],
    propose(context) {
        const { catalog, knowledge, tastes, pool, blocked } = context;
        if (!knowledge)
            return pickedForYou.propose(context);
        const history = newestLooks(context);
        const known = new Set(history);
        const isOpen = (ordinal) => !known.has(ordinal) && !blocked(ordinal);
        // Of a shop that gave its orders alone it is known what goes with what was looked at, but not what is looked at next.
        const kind = knowledge.tells('viewed') ? 'viewed' : 'bought';
        const looks = voiceOfOthers(context, knowledge, history, kind, 1);
        const alone = { ...knowledge, contentWeight: 0 };
        const owned = voiceOfOthers(context, alone, ownedOrCarted(context), 'bought', OWNED);
        const liked = tastes.filter(({ confidence }) => confidence > 0);
        const { corner, heading, reason } = pickedWords(catalog, liked, history);
        const counts = corner === undefined ? TASTE : TASTE_IN_A_CORNER;
        const taste = voiceOfTaste(context, tastes, isOpen, counts);
        const voices = [looks, owned, taste];
        const ordinals = [...new Set(voices.flatMap(({ brings }) => brings))];
        const scores = Float32Array.from(ordinals, (ordinal) => voices.reduce((sum, voice) => sum + voice.scoreOf(ordinal), 0));
        const spoken = new Set(ordinals);
        const filling = (list) => knowledge
            .popular(list)
            .filter(({ ordinal }) => !spoken.has(ordinal) && taste.scoreOf(ordinal) >= 0);
        const picked = pickNext({ ...knowledge, popular: filling }, { ordinals, scores }, { most: pool, blocked: (ordinal) => Number(!isOpen(ordinal)) });
        const meant = picked.filter(({ score }) => score > 0);
        if (meant.length === 0)
            return undefined;
        const first = meant.slice(0, SEEN_FIRST);
        const isCorner = corner !== undefined &&
            first.filter(({ ordinal }) => hasFeature(catalog, ordinal, corner)).length >=
                first.length * CORNER_SHARE;
        return {
            candidates: meant.length < LEAST_ITEMS ? meant : picked,
            keep: keepNewcomer(meant.filter(({ ordinal }) => ordinal >= knowledge.newFrom)),
            parts: (ordinal) => spoken.has(ordinal) ? mergedParts(voices.flatMap((voice) => voice.parts(ordinal))) : [],
            because: (ordinal) => spoken.has(ordinal)
                ? blendReason(catalog, { looks, owned, taste }, ordinal)
                : { id: 'because.filler' },
            heading: isCorner ? heading : { id: 'shelf.picked' },
            reason,
        };
    },
};

/**
 * A proposal from pairs alone: a shelf that says "bought together" shows what was, and likeness does not count. Each
 * product names the one that spoke most for it. Words are `shelf.<id>` and `because.<id>`.
 */
const fromPairs = (id, { catalog, knowledge, pool, blocked }, { kind, about, leavesOut = () => false }) => {
    if (!knowledge?.tells(kind) || about.length === 0)
        return undefined;
    const { ordinals, scores, spokenFor } = scoreNext({ ...knowledge, contentWeight: 0 }, about, kind);
    const at = (row) => ordinals[row];
    const candidates = topCandidates(scores, pool, (row) => blocked(at(row)) || Number(leavesOut(at(row)))).map(({ ordinal: row, score }) => ({ ordinal: at(row), score }));
    const [best] = candidates;
    if (!best)
        return undefined;
    const because = (ordinal) => ({
        id: `because.${id}`,
        values: { product: loudest(catalog, spokenFor(ordinal)) },
    });
    return {
        candidates,
        parts: (ordinal) => spokenParts(catalog, kind, spokenFor(ordinal)),
        because,
        heading: { id: `shelf.${id}` },
        reason: because(best.ordinal),
    };
};

/**
 * What was bought together with the product on the page, or with what lies in the cart. What is of the product's own kind is
 * an alternative and left to another shelf, unless hardly anything else is bought with it, as in a shop of books.
 */
const boughtTogether = {
    id: 'bought-together',
    allows: [],
    ofThePage: true,
    sells: true,
    propose(context) {
        const { current, catalog } = context;
        if (current === undefined)
            return fromPairs('bought-together', context, { kind: 'bought', about: inTheCart(context) });
        const asked = { kind: 'bought', about: [current] };
        const kin = catalog.leafOf[current] || -1;
        const others = fromPairs('bought-together', context, {
            ...asked,
            leavesOut: (ordinal) => catalog.leafOf[ordinal] === kin,
        });
        return others && others.candidates.length >= LEAST_ITEMS
            ? others
            : fromPairs('bought-together', context, asked);
    },
};

/** What others bought with what lies in the cart, of other kinds than lie there: who has a kettle needs no second one. */
const completeTheCart = {
    id: 'complete-the-cart',
    allows: [],
    sells: true,
    ofThePage: true,
    propose(context) {
        const { leafOf } = context.catalog;
        const about = inTheCart(context);
        const kinds = new Set(about.map((ordinal) => leafOf[ordinal]).filter(Boolean));
        return fromPairs('complete-the-cart', context, {
            kind: 'bought',
            about,
            leavesOut: (ordinal) => kinds.has(leafOf[ordinal]),
        });
    },
};

/** How many visitors wanted each product, as the model file lists them. */
const wantedBy = (knowledge, list) => new Map(knowledge.popular(list).map(({ ordinal, count }) => [ordinal, count]));
/** Whether the shop's log told of orders: without any, what is counted is looks. */
const knowsOrders = ({ tells }) => tells('bought') || tells('viewedThenBought');
/** A proposal of what most visitors wanted: what is said is a number of visitors, and nothing about this one. */
const mostWanted = (id, context, wanted, part) => propose(id, context, {
    ordinals: wanted.keys(),
    parts: (ordinal) => [{ name: part, value: wanted.get(ordinal) ?? 0 }],
});

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
/**
 * What brings a shop most: customers times price, where a price counts in full while it is small and ever less beyond
 * what top sellers usually cost: `customers * p * m / (p + m)`, m the median price of the top sellers. Untempered, one
 * dear product that two people bought would stand before what everybody needs.
 */
const mostValuable = {
    id: 'most-valuable',
    allows: [],
    sells: true,
    propose(context) {
        const { catalog, knowledge } = context;
        if (!knowledge || !knowsOrders(knowledge))
            return undefined;
        const sold = [...wantedBy(knowledge, 'topSellers')].flatMap(([ordinal, count]) => {
            const product = catalog.products[ordinal];
            const price = product && currentPrice(product);
            return price ? [{ ordinal, count, price }] : [];
        });
        const usual = median(sold.map(({ price }) => price));
        const worth = sold
            .map(({ ordinal, count, price }) => ({
            ordinal,
            value: (count * price * usual) / (price + usual),
        }))
            .sort((a, b) => b.value - a.value);
        const wanted = new Map(worth.map(({ ordinal, value }) => [ordinal, value]));
        return mostWanted('most-valuable', context, wanted, 'worth');
    },
};

/** What others looked at after what was looked at last; likeness counts beside it, as much as the model says. */
const nextInSession = {
    id: 'next-in-session',
    allows: [],
    ofThePage: true,
    propose(context) {
        const { catalog, knowledge, pool, blocked } = context;
        const history = newestLooks(context);
        if (!knowledge?.tells('viewed') || history.length === 0)
            return undefined;
        const next = scoreNext(knowledge, history);
        const candidates = pickNext({ ...knowledge, popular: () => [] }, next, { most: pool, blocked });
        if (candidates.length === 0)
            return undefined;
        return {
            candidates,
            keep: keepNewcomer(candidates.filter(({ ordinal }) => ordinal >= knowledge.newFrom)),
            parts: (ordinal) => spokenParts(catalog, 'viewed', next.spokenFor(ordinal)),
            because(ordinal) {
                const product = loudest(catalog, next.spokenFor(ordinal));
                return product
                    ? { id: 'because.viewed-together', values: { product } }
                    : { id: 'because.alike' };
            },
            heading: { id: 'shelf.next-in-session' },
            reason: { id: 'because.next-in-session' },
        };
    },
};

/** What most customers bought; where the shop's log knows no orders, what most visitors looked at, and it says so. */
const topSellers = {
    id: 'top-sellers',
    allows: [],
    propose(context) {
        const { knowledge } = context;
        if (!knowledge)
            return undefined;
        const wanted = wantedBy(knowledge, 'topSellers');
        return knowsOrders(knowledge)
            ? mostWanted('top-sellers', context, wanted, 'sold')
            : mostWanted('most-viewed', context, wanted, 'wanted');
    },
};

/** What most visitors wanted in the last week before the model was built. */
const trending = {
    id: 'trending',
    allows: [],
    propose(context) {
        const { knowledge } = context;
        return knowledge && mostWanted('trending', context, wantedBy(knowledge, 'trending'), 'wanted');
    },
};

/** What others bought after they had looked at the product on the page. */
const viewedThenBought = {
    id: 'viewed-then-bought',
    ofThePage: true,
    allows: [],
    propose(context) {
        const { current } = context;
        const about = current === undefined ? [] : [current];
        return fromPairs('viewed-then-bought', context, { kind: 'viewedThenBought', about });
    },
};

/** What others looked at in the visit in which they looked at the product on the page. */
const viewedTogether = {
    id: 'viewed-together',
    ofThePage: true,
    allows: [],
    propose(context) {
        const { current } = context;
        const about = current === undefined ? [] : [current];
        return fromPairs('viewed-together', context, { kind: 'viewed', about });
    },
};

/** Strategies that rest on what customers as a whole have shown: of use where the shop has a model file. */
const strategies = [
    blendedForYou,
    boughtTogether,
    viewedTogether,
    viewedThenBought,
    nextInSession,
    completeTheCart,
    trending,
    topSellers,
    mostValuable,
];

export { openModel as a, damagedModel as d, openKnowledge as o, pickNext as p, strategies as s };
