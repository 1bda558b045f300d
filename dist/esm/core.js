export { c as createCatalog } from './parts/catalog-DJgEbh0l.js';
export { openCatalogueFile } from './parts/open-catalogue-file-N6qwO5Jd.js';
import { s as strategiesOfThePage } from './parts/of-the-page-DGfLbadf.js';
export { g as growCatalog } from './parts/of-the-page-DGfLbadf.js';
export { a as attentionRules, d as decideMessage, l as loadPlaybook, p as playbook } from './parts/load-playbook-DXgdBn4A.js';
export { d as decideShelves, e as emptyProfile, f as foldEvents, g as guards, p as placement } from './parts/index-Clk3XGLH.js';
export { e as explainOutcome, l as lifetimeRange, t as tierStanding } from './parts/tier-standing-DM-o25Lx.js';
export { e as eventKinds, p as parseEvent } from './parts/parse-event-DNaZKOeh.js';
import { t as topCandidates } from './parts/top-candidates-0D9snSFj.js';
export { a as affinities, s as shrunkShare } from './parts/errands-BXprTkYi.js';
export { d as decayed } from './parts/decayed-C64tHvEY.js';
export { p as presets, r as readPriors, a as readyMade, b as ruleFault } from './parts/read-priors-BSDQC6wR.js';
export { h as holds } from './parts/facts-Dsc-G1zE.js';
export { c as customerFacts, m as membersOf } from './parts/customer-facts-BdSTzNLC.js';
import { s as strategiesOfTheShop } from './parts/of-the-shop-cLLay9Qq.js';
import { strategiesOfTheVisitor } from './parts/of-the-visitor-DBuko00t.js';
import { w as wilson, Z as Z95, f as firstChances } from './parts/know-customer-iIFe1nf5.js';
export { b as buyAgainScore, d as discountedPurchases, e as expectedPurchases, a as expectedSpend, h as holdStage, i as isDue, k as knowCustomer, l as likeness, n as nextPurchaseIn, c as nps, g as npsChange, j as npsLabel, m as npsToShow, p as priceRank, o as priceSensitivity, q as probabilityAlive, r as probabilityBuys, s as purchaseDays, t as purchasesOf, u as relyOn, v as repeatShare, x as replenishment, y as rfm, z as riskOf, A as stageOf, B as stages, C as tierOf, D as trailing, E as valueCustomer } from './parts/know-customer-iIFe1nf5.js';
export { d as defaultPriors } from './parts/default-priors-CDTzWL7C.js';
import './parts/product-features-Cs9Tahew.js';
import './parts/product-DRUJVo4-.js';
import './parts/is-catalogue-file-CZZgERgH.js';
import './parts/score-by-features-ROLh6rJF.js';
import './parts/score-of-BSwRAnty.js';
import './parts/feature-name-DyQgDqoc.js';
import './parts/unfinished-DuK8V9GR.js';

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
/**
 * Opens a model file. Only the head is read and the checksum taken, whatever the bytes are; never throws.
 * @example const reading = readModel(await response.arrayBuffer());
 */
const readModel = (buffer) => {
    const bytes = new Uint8Array(buffer);
    if (bytes.length < HEADER_BYTES || bytes[0] !== 66 || bytes[1] !== 66 || bytes[2] !== 77)
        return no('is not one: it should begin with BBM');
    if (bytes[3] !== MODEL_VERSION)
        return no(`has version ${bytes[3]}, and ${MODEL_VERSION} was expected`);
    const view = new DataView(buffer);
    if (view.getUint32(4, true) !== hashBytes(bytes, 8))
        return no('is damaged or cut short: its checksum differs');
    const sections = new Map();
    const many = view.getUint8(18);
    let start = HEADER_BYTES + many * SECTION_BYTES;
    for (let at = 0; at < many; at += 1) {
        const head = HEADER_BYTES + at * SECTION_BYTES;
        if (head + SECTION_BYTES > bytes.length)
            return no('ends within its list of sections');
        const end = start + view.getUint32(head + 1, true);
        if (end > bytes.length)
            return no('names a section that is longer than the file');
        sections.set(view.getUint8(head), bytes.subarray(start, end));
        start = end;
    }
    const items = view.getUint32(8, true);
    if (items > bytes.length * 8 + 1e6)
        return no('names more items than it could hold');
    const contentWeight = view.getUint8(16) / 100;
    const fading = view.getUint8(17) / 100;
    const idsHash = view.getUint32(12, true);
    return { ok: true, model: { items, idsHash, contentWeight, fading, sections } };
};

/** The newest distinct items that count. */
const HISTORY = 8;
const weightBetween = ({ start, to, weight }, from, other) => {
    const at = to.subarray(start[from], start[from + 1]).indexOf(other);
    return at < 0 ? 0 : weight[start[from] + at];
};
/**
 * Scores what may come next.
 * @param history ordinals of distinct items, the newest first; the first eight count.
 * @param kind which pairs speak: `viewed` after looking around, `bought` for a cart.
 * @example const { scores, parts } = scoreNext(knowledge, [7, 3], 'viewed');
 */
const scoreNext = (knowledge, history, kind = 'viewed') => {
    const newest = history.slice(0, HISTORY);
    const pairs = knowledge.of(kind);
    const { contentWeight, fading, catalog, sums } = knowledge;
    const alike = contentWeight > 0 ? knowledge.likeness(newest) : undefined;
    const touched = [];
    let most = 0;
    /** Adds to a product's sum; what is added up is told in units of the most. */
    const add = (ordinal, value) => {
        const before = sums[ordinal];
        if (before === 0 && value > 0)
            touched.push(ordinal);
        const sum = before + value;
        sums[ordinal] = sum;
        if (sum > most)
            most = sum;
    };
    if (pairs)
        newest.forEach((item, k) => {
            const counts = (k + 1) ** -fading;
            const end = pairs.start[item + 1];
            for (let at = pairs.start[item]; at < end; at += 1)
                add(pairs.to[at], counts * pairs.weight[at]);
        });
    // Shared behaviour and likeness are told in the same unit: the greatest of each.
    const unit = 1 / (most || 1);
    const alikeUnit = alike ? contentWeight / (Math.max(...alike.scores) || 1) : 0;
    alike?.ordinals.forEach((ordinal, at) => {
        add(ordinal, (alike.scores[at] * alikeUnit) / unit);
    });
    const ordinals = touched.filter((ordinal) => !history.includes(ordinal));
    const scores = Float32Array.from(ordinals, (ordinal) => sums[ordinal] * unit);
    for (const ordinal of touched)
        sums[ordinal] = 0;
    return {
        ordinals,
        scores,
        parts(ordinal) {
            if (!ordinals.includes(ordinal))
                return [];
            const shared = newest.map((item, k) => ({
                name: `${kind}:${catalog.products[item]?.id ?? ''}`,
                value: pairs ? weightBetween(pairs, item, ordinal) * (k + 1) ** -fading * unit : 0,
            }));
            const likeness = alike?.scores[alike.ordinals.indexOf(ordinal)] ?? 0;
            const content = { name: 'content', value: likeness * alikeUnit };
            return [...shared, content].filter(({ value }) => value > 0);
        },
    };
};

/** Of one feature this many are looked at, the most wanted ones: a hundred rank the same first twenty. */
const MOST_LISTED = 200;
/** Sorts a feature's products when it is first asked for. */
const openFeatureLists = ({ featureStart, featureOf, features, products }, wanted, newFrom) => {
    const members = features.map(() => []);
    for (let ordinal = 0, at = 0; ordinal < products.length; ordinal += 1)
        for (; at < featureStart[ordinal + 1]; at += 1)
            members[featureOf[at]]?.push(ordinal);
    const lists = new Map();
    return (feature) => {
        const ready = lists.get(feature);
        if (ready)
            return ready;
        const all = members[feature] ?? [];
        const known = all
            .filter((ordinal) => ordinal < newFrom)
            .sort((a, b) => wanted(b) - wanted(a) || a - b);
        const fresh = all.filter((ordinal) => ordinal >= newFrom).slice(-10);
        const list = [...known.slice(0, MOST_LISTED), ...fresh];
        lists.set(feature, list);
        return list;
    };
};

/** The k-th newest item of a history says 0.7^k as much. */
const DECAY = 0.7;
/** Among alike products the wanted ones come first, but not by much. */
const WANTED = 0.25;
/** What a quarter of the shop has in common says nothing. */
const TOO_COMMON = 0.25;
/** Categories, makers and attributes; price and colour are taste, not kind. */
const TELLS = /^(category|brand|attribute)/;
/**
 * Likeness of content: the features of the history, newest first, weighted by their rarity (idf), and among the products
 * that have them the wanted ones first.
 * @param total how much was seen of each product; empty where nothing is known.
 */
const openLikeness = (catalog, total, newFrom) => {
    const { featureStart, featureOf, features, shareOf, products } = catalog;
    const wanted = products.map((_, ordinal) => (1 + (total[ordinal] ?? 0)) ** WANTED);
    const listOf = openFeatureLists(catalog, (ordinal) => wanted[ordinal] ?? 0, newFrom);
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
            return likeness * wanted[ordinal];
        });
        for (const feature of met)
            profile[feature] = 0;
        return { ordinals, scores };
    };
};

const everyPlace = (items) => Int32Array.from({ length: items }, (_, at) => at);
/**
 * The catalogue's ordinal of each place in the model, -1 where the product is gone; nothing where the model was built on
 * another catalogue. Products that were appended since do no harm.
 */
const modelOrdinals = ({ items, idsHash, sections: parts }, catalog) => {
    const { products, ordinalOf } = catalog;
    const ids = parts.get(sections.ids);
    if (ids) {
        const names = new TextDecoder().decode(ids).split('\n');
        return names.length === items
            ? Int32Array.from(names, (id) => ordinalOf.get(id) ?? -1)
            : undefined;
    }
    if (items > products.length)
        return undefined;
    if ((catalog.idsHash?.(items) ?? hashIds(products, items)) !== idsHash)
        return undefined;
    const order = parts.get(sections.order);
    if (!order)
        return everyPlace(items);
    const width = Math.ceil(order.length / Math.max(1, items));
    if (order.length !== width * items || width > 4)
        return undefined;
    const places = new Int32Array(items);
    // The low bytes of all places first: the high ones pack better by themselves.
    for (let at = 0; at < order.length; at += 1)
        places[at % items] =
            places[at % items] + order[at] * 256 ** Math.floor(at / items);
    return places.every((ordinal) => ordinal >= 0 && ordinal < items) ? places : undefined;
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
/**
 * Both directions of every pair with their weight (w^0.9 / (all from it^0.7 * all at the other^0.1))^0.8. The sums are
 * taken here, from the pairs, so that the file need not bring them.
 * @param ordinals of the places that the pairs name, -1 where the catalogue has no such product.
 * @param size of the catalogue.
 */
const neighbours = ({ lower, higher, packed }, ordinals, size, kind) => {
    const [onward, homeward] = leads(BACKWARD[kind]);
    const start = new Uint32Array(size + 2);
    const leading = new Float32Array(size);
    const total = new Float32Array(size);
    const both = (visit) => {
        for (let at = 0; at < packed.length; at += 1) {
            const one = ordinals[lower[at]];
            const other = ordinals[higher[at]];
            if (one < 0 || other < 0)
                continue;
            visit(one, other, onward, packed[at]);
            visit(other, one, homeward, packed[at]);
        }
    };
    const weights = onward.map((_, said) => Math.exp((said >> 2) * LEVEL_STEP));
    both((from, _, way, said) => {
        start[from + 2] = start[from + 2] + 1;
        leading[from] = leading[from] + way[said];
        total[from] = total[from] + weights[said];
    });
    for (let at = 2; at < start.length; at += 1)
        start[at] = start[at] + start[at - 1];
    const to = new Uint32Array(start[size + 1]);
    const weight = new Float32Array(to.length);
    // Powers are dear: they are taken of what there are few of, of the items and of the 256 ways to pack a weight.
    const power = (sums, exponent) => sums.map((sum) => (sum > 0 ? sum ** (exponent * AGREEMENT) : 0));
    const fromMany = power(leading, FROM_MANY);
    const toMany = power(total, TO_MANY);
    for (const way of [onward, homeward])
        for (let said = 0; said < PACKED; said += 1)
            way[said] = (way[said] ?? 0) ** (TEMPER * AGREEMENT);
    both((from, other, way, said) => {
        const at = start[from + 1];
        start[from + 1] = at + 1;
        to[at] = other;
        weight[at] = way[said] * fromMany[from] * toMany[other];
    });
    return { start, to, weight, total };
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
    const gaps = rows && readVarints(bytes, rows.next, many);
    if (!gaps || gaps.next + many > bytes.length)
        return undefined;
    const lower = new Uint32Array(many);
    const higher = new Uint32Array(many);
    let at = 0;
    for (let row = 0; row < items; row += 1) {
        let place = row;
        for (let left = rows.values[row]; left > 0; left -= 1) {
            if (at === many)
                return undefined;
            place += 1 + gaps.values[at];
            if (place >= items)
                return undefined;
            lower[at] = row;
            higher[at] = place;
            at += 1;
        }
    }
    if (at < many)
        return undefined;
    return { lower, higher, packed: bytes.subarray(gaps.next, gaps.next + many) };
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

/** Where no model was built, likeness is all there is, and this only its unit. */
const UNCALIBRATED = 0.3;
const FADING = 1.3;
/**
 * Lays a model upon the catalogue, or nothing upon it, for likeness alone needs no model. Nothing comes back where the
 * model was built on another catalogue. Cheap: what a section holds is read when it is first asked for.
 */
const shareKnowledge = (catalog, model) => {
    const size = catalog.products.length;
    const ordinals = model ? modelOrdinals(model, catalog) : new Int32Array();
    if (!ordinals)
        return undefined;
    const read = new Map();
    let likeness;
    const ownIds = !model || model.sections.has(sections.ids);
    const newFrom = ownIds ? size : model.items;
    const of = (kind) => {
        if (!read.has(kind)) {
            const bytes = model?.sections.get(sections[kind]);
            const pairs = bytes && readPairs(bytes, ordinals.length);
            read.set(kind, pairs && neighbours(pairs, ordinals, size, kind));
        }
        return read.get(kind);
    };
    return {
        catalog,
        contentWeight: model?.contentWeight ?? UNCALIBRATED,
        fading: model?.fading ?? FADING,
        newFrom,
        of,
        sums: new Float64Array(size),
        likeness(history) {
            const { total = new Float32Array() } = of('viewed') ?? of('bought') ?? {};
            likeness ?? (likeness = openLikeness(catalog, total, newFrom));
            return likeness(history);
        },
        popular: (list) => readPopular(model?.sections.get(sections[list]), ordinals),
    };
};

/**
 * Every strategy that ships. In a browser those of the shop come with the engine, those of the visitor once there is
 * a history, and those of the page with what reads the page: a first shelf is there sooner.
 */
const strategies = [
    ...strategiesOfTheVisitor,
    ...strategiesOfThePage,
    ...strategiesOfTheShop,
];

const BEST = 7;
const TOP3_FROM = 5;
/**
 * Customer effort, as agreement 1-7 with "it was easy" (CES 2.0). The spread is drawn towards that of answers over all
 * boxes (variance 4) as if by one answer more, so that answers that are all the same claim no certainty. Answers
 * outside 1-7 do not count; nothing where none is left.
 * @example ces([7, 6, 4]) // mean: 5.67
 */
const ces = (given) => {
    const answers = given.filter((answer) => answer >= 1 && answer <= BEST);
    const n = answers.length;
    const top3 = wilson(answers.filter((answer) => answer >= TOP3_FROM).length, n);
    if (!top3)
        return undefined;
    const mean = answers.reduce((sum, answer) => sum + answer, 0) / n;
    const squares = answers.reduce((sum, answer) => sum + (answer - mean) ** 2, 0);
    const half = Z95 * Math.sqrt((squares + 4) / n / n);
    return { n, mean, lo: Math.max(1, mean - half), hi: Math.min(BEST, mean + half), top3 };
};

/**
 * The logarithm of how likely a customer's purchases are under the model. The purchases are whole numbers, so that
 * every gamma function is a product of `x` factors. The part of those who have stayed away goes in as softplus of its
 * logarithm: log1p(exp(u)) runs over for heavy buyers.
 * @example logLikelihood({ k: 'mbg', r: 0.25, alpha: 4, a: 0.8, b: 2.5 }, { x: 0, tx: 0, T: 40 }) // -0.418
 */
const logLikelihood = (model, { x, tx, T }) => {
    const { r, alpha, a, b } = model;
    const chances = x + firstChances(model);
    let sum = -r * Math.log1p(T / alpha) - x * Math.log(alpha + T);
    for (let i = 0; i < x; i += 1)
        sum += Math.log(r + i);
    for (let i = 0; i < chances; i += 1)
        sum += Math.log((b + i) / (a + b + i));
    if (chances === 0)
        return sum;
    const away = Math.log(a / (b + chances - 1)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
    return sum + Math.max(away, 0) + Math.log1p(Math.exp(-Math.abs(away)));
};

/** An average rate counts as this many impressions. Source: Firefox New Tab, FeatureModel (mozilla, MPL-2.0). */
const PSEUDO_IMPRESSIONS = 50;
/**
 * How many times the average something is clicked, drawn towards 1 where it was seldom shown.
 * ((clicks + k · average) / (impressions + k)) / average.
 * @example shrunkLift(10, 100, 0.04) // 2
 */
const shrunkLift = (clicks, impressions, average, pseudoImpressions = PSEUDO_IMPRESSIONS) => (clicks + pseudoImpressions * average) / (impressions + pseudoImpressions) / average;

export { ces, logLikelihood, pickNext, readModel, scoreNext, shareKnowledge, shrunkLift, strategies, wilson };
