import { stat, access, mkdtemp, rm, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as join$1 } from 'node:path';
import { l as loadDuckdb } from './load-duckdb-CPH1DzFk.js';
import { g as hashBytes, h as hashIds, d as ownFeedRow, t as toProduct, i as isCatalogueFile, o as openCatalogueFile, k as createCatalog, e as otherFeedRows } from './other-feeds-D_RVCUYv.js';
import { o as own, a as ownText } from './own-D6HXLga1.js';
import { o as openBar } from './open-bar-CnOrQEAb.js';
import { gzipSync } from 'node:zlib';

const firstOf$1 = (pairs, many) => ({
    lower: pairs.lower.subarray(0, many),
    higher: pairs.higher.subarray(0, many),
    forward: pairs.forward.subarray(0, many),
    backward: pairs.backward.subarray(0, many),
    use: pairs.use.subarray(0, many),
});
/** The `most` pairs of all kinds together that are expected to be used most: one budget, for a pair is a byte or two of any kind. */
const mostUseful = (kinds, most) => {
    const heads = Object.entries(kinds).map(([kind, pairs]) => ({ kind, pairs, taken: 0 }));
    for (let left = most; left > 0; left -= 1) {
        let best;
        for (const head of heads)
            if (head.taken < head.pairs.use.length && (!best || useOf(head) > useOf(best)))
                best = head;
        if (!best)
            break;
        best.taken += 1;
    }
    return Object.fromEntries(heads.map(({ kind, pairs, taken }) => [kind, firstOf$1(pairs, taken)]));
};
const useOf = ({ pairs, taken }) => pairs.use[taken];

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
/** Weights are 32 steps of a logarithm: 16 cost more than their byte saves (MRR -0.004), 64 gain nothing. */
const LEVELS = 32;
const LEVEL_STEP = 0.3;
/** The part of the weight that goes from the lower to the higher id, in thirds. */
const DIRECTIONS = 3;

const linksOf = ({ lower, higher, forward, backward }, items) => {
    const links = Array.from({ length: items }, () => []);
    for (let at = 0; at < lower.length; at += 1) {
        const [one, other] = [lower[at], higher[at]];
        const weight = forward[at] + backward[at];
        links[one]?.push({ to: other, weight });
        links[other]?.push({ to: one, weight });
    }
    for (const list of links)
        list.sort((a, b) => b.weight - a.weight || a.to - b.to);
    return links;
};
/**
 * An order of the items in which those that belong together stand together, so that the gaps between the ids of a row are
 * small: a walk from the most linked item, always on to the strongest neighbour that is left, and back where there is none.
 */
const arrangeItems = (pairs, items) => {
    const links = linksOf(pairs, items);
    const tried = new Uint32Array(items);
    const seen = new Uint8Array(items);
    const order = new Uint32Array(items);
    let placed = 0;
    const begin = Array.from(order, (_, item) => item).sort((a, b) => (links[b]?.length ?? 0) - (links[a]?.length ?? 0) || a - b);
    for (const first of begin) {
        const way = seen[first] ? [] : [first];
        while (way.length > 0) {
            const item = way.at(-1);
            if (!seen[item]) {
                seen[item] = 1;
                order[placed++] = item;
            }
            const list = links[item] ?? [];
            let next = -1;
            while (next < 0 && tried[item] < list.length) {
                const { to } = list[tried[item]];
                tried[item] = tried[item] + 1;
                if (!seen[to])
                    next = to;
            }
            if (next < 0)
                way.pop();
            else
                way.push(next);
        }
    }
    return order;
};

/** Writes a model file: head, list of sections, sections, and last the checksum into the head. */
const encodeModel = ({ items, idsHash, contentWeight, fading, sections, }) => {
    const list = [...sections];
    const head = new Uint8Array(HEADER_BYTES + list.length * SECTION_BYTES);
    const view = new DataView(head.buffer);
    head.set([66, 66, 77, MODEL_VERSION]);
    view.setUint32(8, items, true);
    view.setUint32(12, idsHash, true);
    view.setUint8(16, Math.round(contentWeight * 100));
    view.setUint8(17, Math.round(fading * 100));
    view.setUint8(18, list.length);
    for (const [at, [section, bytes]] of list.entries()) {
        view.setUint8(HEADER_BYTES + at * SECTION_BYTES, section);
        view.setUint32(HEADER_BYTES + at * SECTION_BYTES + 1, bytes.length, true);
    }
    const file = new Uint8Array(Buffer.concat([head, ...list.map(([, bytes]) => bytes)]));
    new DataView(file.buffer).setUint32(4, hashBytes(file, 8), true);
    return file;
};

/** The catalogue's ordinal at each place: the low bytes of all places, then the next ones, as many as are needed. */
const encodeOrder = (order) => {
    const width = Math.max(1, Math.ceil(Math.log2(Math.max(2, order.length)) / 8));
    const bytes = new Uint8Array(width * order.length);
    for (let at = 0; at < bytes.length; at += 1)
        bytes[at] =
            Math.floor(order[at % order.length] / 256 ** Math.floor(at / order.length)) % 256;
    return bytes;
};

/** Numbers below 2^32 at seven bits a byte, the lowest first. */
const writeVarints = (values) => {
    const bytes = [];
    for (let value of values) {
        for (; value > 127; value = Math.floor(value / 128))
            bytes.push((value % 128) + 128);
        bytes.push(value);
    }
    return Uint8Array.from(bytes);
};

const join = (parts) => new Uint8Array(Buffer.concat(parts));
/**
 * One pair section: each pair once, in the row of the lower place, by columns.
 * @param placeOf the place in the model of each item of the catalogue.
 */
const encodePairs = ({ lower, higher, forward, backward }, placeOf, items) => {
    const strongest = forward.reduce((most, led, at) => Math.max(most, led + (backward[at] ?? 0)), 1);
    const rows = Array.from({ length: items }, () => []);
    for (let at = 0; at < lower.length; at += 1) {
        const one = placeOf[lower[at]];
        const other = placeOf[higher[at]];
        const weight = forward[at] + backward[at];
        const below = Math.round(Math.log(strongest / Math.max(1, weight)) / LEVEL_STEP);
        const led = one < other ? forward[at] : backward[at];
        const direction = Math.round((led / Math.max(1, weight)) * DIRECTIONS);
        const packed = Math.max(0, LEVELS - 1 - below) * (DIRECTIONS + 1) + direction;
        rows[Math.min(one, other)]?.push({ place: Math.max(one, other), packed });
    }
    for (const row of rows)
        row.sort((a, b) => a.place - b.place);
    const gaps = rows.flatMap((row, at) => row.map(({ place }, nth) => place - (row[nth - 1]?.place ?? at) - 1));
    return join([
        writeVarints([lower.length]),
        writeVarints(rows.map((row) => row.length)),
        writeVarints(gaps),
        Uint8Array.from(rows.flatMap((row) => row.map(({ packed }) => packed))),
    ]);
};

const together = (parts) => Float64Array.from(parts.flatMap((part) => [...part]));
/** Pairs of several kinds as if they were of one: for what they link, not for how much. */
const joinPairs = (kinds) => ({
    lower: Uint32Array.from(kinds.flatMap(({ lower }) => [...lower])),
    higher: Uint32Array.from(kinds.flatMap(({ higher }) => [...higher])),
    forward: together(kinds.map(({ forward }) => forward)),
    backward: together(kinds.map(({ backward }) => backward)),
    use: together(kinds.map(({ use }) => use)),
});

const gz = (bytes) => gzipSync(bytes, { level: 9 }).length;
/** The places of a model: all of the catalogue, or of a log's items those that the model speaks of. */
const spokenOf = (order, learnt, all) => {
    if (learnt.withCatalogue)
        return order;
    const used = new Set([...all.lower, ...all.higher]);
    for (const { item } of [...learnt.topSellers, ...learnt.trending])
        used.add(item);
    return order.filter((item) => used.has(item));
};
const written = (learnt, order) => {
    const placeOf = new Uint32Array(learnt.ids.length);
    for (const [place, item] of order.entries())
        placeOf[item] = place;
    const contents = new Map();
    const list = (items) => writeVarints([items.length, ...items.flatMap((one) => [placeOf[one.item] ?? 0, one.visitors])]);
    for (const name of ['viewed', 'bought', 'viewedThenBought']) {
        const pairs = learnt.pairs[name];
        if (pairs && pairs.lower.length > 0)
            contents.set(sections[name], encodePairs(pairs, placeOf, order.length));
    }
    contents.set(sections.topSellers, list(learnt.topSellers));
    contents.set(sections.trending, list(learnt.trending));
    const ids = learnt.ids.map((id) => ({ id }));
    const head = {
        items: order.length,
        idsHash: learnt.withCatalogue ? hashIds(ids, ids.length) : 0,
        contentWeight: learnt.contentWeight,
        fading: learnt.fading,
    };
    const gzPairBytes = gz(encodeModel({ ...head, sections: contents }));
    const inOrder = order.every((item, place) => item === place);
    // An id with a line break is not found again, and takes nobody along.
    const names = [...order].map((item) => learnt.ids[item]?.replaceAll('\n', ' '));
    if (!learnt.withCatalogue)
        contents.set(sections.ids, Buffer.from(names.join('\n')));
    else if (!inOrder)
        contents.set(sections.order, encodeOrder(order));
    const bytes = encodeModel({ ...head, sections: contents });
    return { bytes, gzBytes: gz(bytes), gzPairBytes };
};
/** Writes what was learnt: in the catalogue's own order or arranged with the order told, whichever is shorter. */
const writeModel = (learnt) => {
    const all = joinPairs(Object.values(learnt.pairs));
    const arranged = arrangeItems(all, learnt.ids.length);
    const walked = written(learnt, spokenOf(arranged, learnt, all));
    if (!learnt.withCatalogue)
        return walked;
    const asListed = written(learnt, Uint32Array.from(learnt.ids, (_, item) => item));
    return asListed.gzBytes <= walked.gzBytes ? asListed : walked;
};

const ITEMS = 10_000;
/** A small shop gets this much all the same: a page asks for it in one packet or two. */
const LEAST_BYTES = 10_000;
/** The first guess: what a pair takes, gzipped. */
const BYTES_A_PAIR = 1.4;
const GUESSES = 6;
/** Aimed a little low, so that a guess rather fits. */
const NEARLY = 0.985;
const pairsOf = (learnt) => Object.values(learnt.pairs).reduce((sum, { use }) => sum + use.length, 0);
/** Writes as many of the most useful pairs as the budget holds. */
const fitBudget = (learnt, budget) => {
    const all = pairsOf(learnt);
    const write = (pairs) => ({
        ...writeModel({ ...learnt, pairs: mostUseful(learnt.pairs, pairs) }),
        pairs,
    });
    if (budget === 'full')
        return write(all);
    const bytes = Math.max(LEAST_BYTES, (budget * 1000 * learnt.ids.length) / ITEMS);
    let best = write(0);
    let guess = Math.min(all, Math.floor((bytes - best.gzBytes) / BYTES_A_PAIR));
    let over;
    for (let left = GUESSES; left > 0 && guess > best.pairs && guess !== over?.pairs; left -= 1) {
        const next = write(guess);
        if (next.gzBytes > bytes)
            over = next;
        else
            best = next;
        // Between what fits and what does not, or on from what fits, as if each pair took as much as the next.
        const slope = over
            ? (over.gzBytes - best.gzBytes) / (over.pairs - best.pairs)
            : best.gzBytes / best.pairs;
        guess = Math.min(all, best.pairs + Math.floor((NEARLY * (bytes - best.gzBytes)) / slope));
    }
    return best;
};

var chosen = "-- The pairs worth their bytes: visits of an item times the pair's share of what leads on from it, for both ends. What leads\n-- on is counted in whole tenths, so that its sum does not depend on its order.\nwith ways as (\n  select lower_item as item, 10 * forward + {{back_tenths}} * backward as led from pairs\n  union all\n  select higher_item as item, 10 * backward + {{back_tenths}} * forward as led from pairs\n),\nsums as (\n  select item, cast(sum(led) as bigint) as all_led from ways group by item\n),\nvisits as (\n  select item, count(*) as many from steps group by item\n),\nworth as (\n  select sums.item as item, visits.many / sums.all_led as per_weight\n  from sums\n  join visits on visits.item = sums.item\n  where sums.all_led > 0\n)\nselect pairs.lower_item as lower_item, pairs.higher_item as higher_item,\n  pairs.forward as forward, pairs.backward as backward,\n  coalesce(a.per_weight, 0) * (10 * pairs.forward + {{back_tenths}} * pairs.backward)\n    + coalesce(b.per_weight, 0) * (10 * pairs.backward + {{back_tenths}} * pairs.forward) as expected_use\nfrom pairs\nleft join worth as a on a.item = pairs.lower_item\nleft join worth as b on b.item = pairs.higher_item\norder by expected_use desc, lower_item, higher_item\nlimit {{most}}\n";

/** Puts numbers and known words where an SQL text has `{{name}}`; no text of a log ever comes here. */
const fillIn = (sql, values) => sql.replace(/\{\{(\w+)\}\}/g, (_, name) => `${values[name]}`);

var pairsSql = "-- Both directions of each pair, weighted by a power of their distance, up to twenty steps apart. Whole numbers, so that the sums do not\n-- depend on their order. A pair that too few visitors made is not kept: it could tell of a person.\ninsert into pairs\nwith distances as (\n  select row_number() over (order by place) as distance\n  from (select distinct place from steps where place <= 20) as first_places\n),\nahead as (\n  select steps.session_no as session_no, steps.place + distances.distance as place,\n    steps.visitor_no as visitor_no, steps.item as item,\n    cast(floor(steps.worth * power(distances.distance, {{distance_power}}) + 0.5) as bigint) as counts\n  from steps\n  cross join distances\n  where steps.kind = '{{from}}'\n),\nby_visitor as (\n  select\n    case when ahead.item < steps.item then ahead.item else steps.item end as lower_item,\n    case when ahead.item < steps.item then steps.item else ahead.item end as higher_item,\n    ahead.visitor_no as visitor_no,\n    sum(case when ahead.item < steps.item then ahead.counts else 0 end) as onward,\n    sum(case when ahead.item < steps.item then 0 else ahead.counts end) as homeward\n  from ahead\n  join steps on steps.session_no = ahead.session_no and steps.place = ahead.place\n  where steps.kind = '{{to}}' and steps.item <> ahead.item\n    and (case when ahead.item < steps.item then ahead.item else steps.item end) % {{shards}} = {{shard}}\n  group by\n    case when ahead.item < steps.item then ahead.item else steps.item end,\n    case when ahead.item < steps.item then steps.item else ahead.item end,\n    ahead.visitor_no\n)\nselect lower_item, higher_item,\n  cast(sum(onward) as bigint) as forward, cast(sum(homeward) as bigint) as backward\nfrom by_visitor\ngroup by lower_item, higher_item\nhaving count(*) >= {{least_visitors}}\n";

/**
 * What a sequence of the log is like. A visit has a goal: what lies next to each other belongs together, and what was
 * wanted lately is wanted next. A history of many visits has none: what is far apart still tells, and so does what is long ago.
 * Which of them a log is is told by trying both on what was held back.
 */
const rhythms = {
    visit: { recency: 1, distancePower: -1.2, fading: 1.3 },
    history: { recency: 0, distancePower: -0.7, fading: 1 },
};

var steps = "-- The acts that can begin or end a pair, by their place in the session. In a shop of sessions what was done last counts e times as\n-- much as what was done first; a long session says less of each pair. In whole millionths: the last digit of a power is\n-- not the same everywhere.\ncreate temporary table steps as\nwith bounds as (\n  select max(ended_ms) as last_ms, max(ended_ms) - min(ended_ms) + 1 as span_ms\n  from acts\n  where session_no <= {{sessions}}\n),\ncounted as (\n  select session_no, visitor_no, ended_ms, kind, item,\n    row_number() over (partition by session_no order by nth) as place,\n    count(*) over (partition by session_no) as size\n  from acts\n  where kind in ('{{from}}', '{{to}}')\n    and item >= 0 and session_no <= {{sessions}} and from_end > {{held_back}}\n)\nselect session_no, visitor_no, kind, item, place,\n  cast(floor(1000000 * power(size, -0.15) * exp({{recency}} * (ended_ms - last_ms) / span_ms) + 0.5) as bigint) as worth\nfrom counted\ncross join bounds\n";

/** How much of a pair the way back counts, in tenths of the way there. */
const KINDS = {
    viewed: { from: 'view', to: 'view', backTenths: 4 },
    bought: { from: 'buy', to: 'buy', backTenths: 10 },
    viewedThenBought: { from: 'view', to: 'buy', backTenths: 0 },
};
/** Pairs are counted in as many rounds as keep one round's rows (twenty an act) within a few hundred megabytes. */
const ACTS_A_ROUND = 1_000_000;
const TABLE = 'create temporary table pairs (lower_item bigint, higher_item bigint, forward bigint, backward bigint)';
/** Counts the pairs of one kind in the table `acts`, in rounds by the lower item so that memory does not grow with the log. */
const countPairs = async (engine, kind, { sessions, heldBack, leastVisitors, rhythm, most, acts }, onRound) => {
    const { from, to, backTenths } = KINDS[kind];
    const { recency, distancePower } = rhythms[rhythm];
    await engine.forget('steps');
    await engine.forget('pairs');
    await engine.run(fillIn(steps, { from, to, sessions, held_back: heldBack, recency }));
    await engine.run(TABLE);
    const shards = Math.max(1, Math.ceil(acts / ACTS_A_ROUND));
    for (let shard = 0; shard < shards; shard += 1) {
        const round = { from, to, shards, shard, least_visitors: leastVisitors };
        await engine.run(fillIn(pairsSql, { ...round, distance_power: distancePower }));
        onRound((shard + 1) / shards);
    }
    const columns = [[], [], [], [], []];
    for await (const rows of engine.ask(fillIn(chosen, { back_tenths: backTenths, most })))
        for (const row of rows) {
            columns[0].push(Number(row['lower_item']));
            columns[1].push(Number(row['higher_item']));
            columns[2].push(Number(row['forward']));
            columns[3].push(Number(row['backward']));
            columns[4].push(Number(row['expected_use']));
        }
    return {
        lower: Uint32Array.from(columns[0]),
        higher: Uint32Array.from(columns[1]),
        forward: Float64Array.from(columns[2]),
        backward: Float64Array.from(columns[3]),
        use: Float64Array.from(columns[4]),
    };
};

var popular = "-- What most visitors wanted since a moment; what too few wanted is not told.\nselect item, count(distinct visitor_no) as visitors\nfrom acts\nwhere kind = '{{kind}}' and item >= 0 and at_ms >= {{since_ms}}\n  and session_no <= {{sessions}} and from_end > {{held_back}}\ngroup by item\nhaving count(distinct visitor_no) >= {{least_visitors}}\norder by visitors desc, item\nlimit {{most}}\n";

/** The items that most visitors wanted. */
const popularItems = async (engine, { kind, sinceMs, sessions, heldBack, leastVisitors, most }) => {
    const found = [];
    const sql = fillIn(popular, {
        kind,
        since_ms: sinceMs,
        sessions,
        held_back: heldBack,
        least_visitors: leastVisitors,
        most,
    });
    for await (const rows of engine.ask(sql))
        for (const row of rows)
            found.push({ item: Number(row['item']), visitors: Number(row['visitors']) });
    return found;
};

/** More would not fit into a file that a visitor may be asked to load. */
const MOST_PAIRS = 3_000_000;
const MOST_POPULAR = 50;
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
/** When the last act of the part was; what is held back has no say in what is wanted this week. */
const lastOf = async ({ engine, lastMs }, sessions) => {
    const sql = fillIn('select max(at_ms) as last_ms from acts where session_no <= {{sessions}}', {
        sessions,
    });
    for await (const [row] of engine.ask(sql))
        if (row)
            return Number(row['last_ms']);
    return lastMs;
};
const kindsIn = ({ views, purchases }) => {
    if (views === 0)
        return ['bought'];
    return purchases === 0 ? ['viewed'] : ['viewed', 'bought', 'viewedThenBought'];
};
/** Counts what a part of the log says about items: pairs of every kind there is, top sellers, and what is wanted this week. */
const learn = async (log, { sessions, heldBack, leastVisitors, rhythm, contentWeight }, onStep) => {
    const pairs = {};
    const kinds = kindsIn(log);
    const part = { sessions, heldBack, leastVisitors };
    for (const [at, kind] of kinds.entries())
        pairs[kind] = await countPairs(log.engine, kind, { ...part, rhythm, most: MOST_PAIRS, acts: log.acts }, (share) => onStep((at + share) / kinds.length));
    const kind = log.purchases > 0 ? 'buy' : 'view';
    const popular = { ...part, kind, most: MOST_POPULAR };
    const sinceMs = (await lastOf(log, sessions)) - WEEK_MS;
    return {
        ids: log.catalog.products.map(({ id }) => id),
        withCatalogue: log.withCatalogue,
        contentWeight,
        fading: rhythms[rhythm].fading,
        pairs,
        topSellers: await popularItems(log.engine, { ...popular, sinceMs: 0 }),
        trending: await popularItems(log.engine, { ...popular, sinceMs }),
    };
};

/** A model file of a part of the log. */
const makeModel = async (log, making, onStep) => fitBudget(await learn(log, making, onStep), making.budget);

/** What the owner gave cannot be used; the message is the one sentence that says why, what was expected and what follows. */
class ModelFault extends Error {
}

const LOOKS = [
    'view_item',
    'view',
    'product_view',
    'page_view',
    'click',
    'detail',
    'clicks',
    'product_viewed',
];
const PURCHASES = [
    'purchase',
    'buy',
    'order',
    'transaction',
    'order_completed',
    'checkout_completed',
];
const listed = (names) => names.map((name) => `'${name}'`).join(', ');
/**
 * What an event's name means here, as SQL; what is neither a look nor a purchase is null and passed over.
 * @param name the expression of the event's name in lower case
 */
const kindOfAct = (name) => `case when ${name} in (${listed(LOOKS)}) then 'view' when ${name} in (${listed(PURCHASES)}) then 'buy' end`;

/** The names a column may have; case, spaces and marks do not count. */
const EVENTS = {
    visitor: ['visitor', 'visitorid', 'v', 'user', 'userid', 'clientid', 'customer', 'customerid'],
    session: ['session', 'sessionid', 's', 'visit', 'visitid'],
    time: ['time', 'at', 't', 'timestamp', 'date', 'datetime', 'ts', 'eventtime'],
    event: ['event', 'eventname', 'e', 'name', 'type', 'action', 'eventtype'],
    item: ['item', 'itemid', 'i', 'product', 'productid', 'sku'],
};
const ORDERS = {
    visitor: [
        'customer',
        'customerid',
        'customeremail',
        'email',
        'buyer',
        'buyerid',
        'user',
        'userid',
        'visitor',
    ],
    session: [
        'order',
        'orderid',
        'ordernumber',
        'transactionid',
        'invoice',
        'invoiceno',
        'invoiceid',
    ],
    time: [
        'date',
        'time',
        'orderdate',
        'createdat',
        'invoicedate',
        'at',
        'timestamp',
        'day',
        'paidat',
        'datetime',
    ],
    item: ['item', 'itemid', 'sku', 'product', 'productid', 'lineitemsku', 'stockcode'],
};
const plain = (name) => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
/** Finds the columns of a log or an order export by their names. */
const logColumns = (path, names) => {
    const find = (known) => known.flatMap((one) => names.filter((name) => plain(name) === one))[0];
    const order = find(ORDERS.session);
    const kind = order !== undefined && find(EVENTS.event) === undefined ? 'orders' : 'events';
    const known = kind === 'orders' ? ORDERS : EVENTS;
    const [visitor, time, item] = [find(known.visitor), find(known.time), find(known.item)];
    if (visitor === undefined || time === undefined || item === undefined)
        throw new ModelFault(`${path} has the columns ${names.slice(0, 12).join(', ')}; visitor, session, time, event and item were expected (or order, customer, date and item), so nothing was built.`);
    const event = kind === 'events' ? find(EVENTS.event) : undefined;
    return { kind, visitor, session: find(known.session), time, event, item };
};

/** Below this a number is seconds: in milliseconds it would be the spring of 1973. */
const SECONDS_BELOW = 100_000_000_000;

const text = (value) => `'${value.replaceAll("'", "''")}'`;
const column = (name) => `"${name.replaceAll('"', '""')}"`;
/** The collector's view, in its database under the name that it is attached by. */
const COLLECTED = 'collected.event_items';
const moment = (name, type) => {
    if (/^(TIMESTAMP|DATE)/.test(type))
        return `epoch_ms(cast(${name} as timestamp))`;
    const number = `try_cast(${name} as double)`;
    const written = `epoch_ms(try_cast(${name} as timestamp))`;
    const counted = `cast(case when ${number} < ${SECONDS_BELOW} then ${number} * 1000 else ${number} end as bigint)`;
    return type === 'VARCHAR' ? `coalesce(${counted}, ${written})` : counted;
};
const sourceOf = async (path, connection) => {
    const folder = (await stat(path)).isDirectory();
    if (folder || path.endsWith('.duckdb')) {
        const file = folder ? join$1(path, 'birebir.duckdb') : path;
        await access(file);
        await connection.run(`attach ${text(file)} as collected (read_only)`);
        return COLLECTED;
    }
    if (/\.parquet$/i.test(path))
        return `read_parquet(${text(path)})`;
    if (/\.(csv|tsv|txt)(\.gz)?$/i.test(path))
        return `read_csv(${text(path)}, header = true, all_varchar = true, ignore_errors = true)`;
    return `read_json(${text(path)}, format = 'newline_delimited', ignore_errors = true)`;
};
const insertion = (source, part, columns, types) => {
    const read = (name) => types.get(name) === 'JSON' ? `(${column(name)} ->> '$')` : `cast(${column(name)} as varchar)`;
    const { kind, visitor, session, time, event, item } = columns;
    const name = event === undefined ? `'${kind === 'orders' ? 'buy' : 'view'}'` : `lower(${read(event)})`;
    return `insert into log
    with given as (
      select ${read(visitor)} as visitor, ${session === undefined ? read(visitor) : read(session)} as session,
        ${moment(column(time), types.get(time) ?? '')} as at_ms, ${name} as name, ${read(item)} as item,
        row_number() over () as seq
      from ${source}
    )
    select ${part} as part, visitor, session, at_ms, ${kindOfAct('name')} as kind, item, seq + (select count(*) from log)
    from given
    where visitor is not null and session is not null and at_ms is not null and item is not null and ${kindOfAct('name')} is not null`;
};
/** Reads one file, or the collector's own database, into the log; how many of its rows could not be used. */
const takeLogFile = async (connection, path, part) => {
    try {
        const source = await sourceOf(path, connection);
        const described = await connection.runAndReadAll(`describe select * from ${source}`);
        const types = new Map(described.getRowObjectsJS().map((row) => [`${row['column_name']}`, `${row['column_type']}`]));
        const columns = logColumns(path, [...types.keys()]);
        const counted = await connection.runAndReadAll(`select count(*) as many from ${source}`);
        const { rowsChanged } = await connection.run(insertion(source, part, columns, types));
        if (source === COLLECTED)
            await connection.run('detach collected');
        return Number(counted.getRowObjectsJS()[0]?.['many'] ?? 0) - rowsChanged;
    }
    catch (error) {
        if (error instanceof ModelFault)
            throw error;
        const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : `${error}`;
        throw new ModelFault(`${path} cannot be read (${reason.replace(/[.\s]+$/, '')}); NDJSON, CSV, Parquet or the folder of a collector was expected, so nothing was built.`);
    }
};

const LOG = 'create table log (part integer, visitor varchar, session varchar, at_ms bigint, kind varchar, item varchar, seq bigint)';
const CATALOGUE = 'create table catalogue (item varchar, place bigint)';
/**
 * DuckDB over a database in a temporary folder: beyond the memory limit it works on the disk, so that the size of the log
 * is bounded by the disk alone. Nothing is fetched or loaded on its own.
 */
const openDuckdbEngine = async (memory = '2GB') => {
    const { DuckDBInstance } = await loadDuckdb((howToAdd) => new ModelFault(`To count pairs DuckDB is needed, so nothing was built: ${howToAdd}.`));
    const folder = await mkdtemp(join$1(tmpdir(), 'birebir-model-'));
    const instance = await DuckDBInstance.create(join$1(folder, 'work.duckdb'), {
        memory_limit: memory,
        temp_directory: join$1(folder, 'spill'),
        threads: '2',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run(LOG);
    return {
        async run(sql) {
            await connection.run(sql);
        },
        async *ask(sql) {
            const found = await connection.stream(sql);
            for await (const rows of found.yieldRowObjectJs())
                yield rows;
        },
        async takeCatalogue(ids) {
            await connection.run(CATALOGUE);
            const appender = await connection.createAppender('catalogue');
            for (const [place, id] of ids.entries()) {
                appender.appendVarchar(id);
                appender.appendBigInt(BigInt(place));
                appender.endRow();
            }
            appender.closeSync();
        },
        async takeLog(paths, part) {
            let bad = 0;
            for (const path of paths)
                bad += await takeLogFile(connection, path, part);
            return bad;
        },
        async forget(table) {
            await connection.run(`drop table if exists ${table}`);
        },
        async close() {
            connection.closeSync();
            instance.closeSync();
            await rm(folder, { recursive: true, force: true });
        },
    };
};

var actsSql = "-- Every act on a product, in order: sessions are numbered as they ended, those of a test log last, so that what is held\n-- back begins at a number.\ncreate temporary table acts as\nwith ends as (\n  select part, visitor, session, max(at_ms) as ended_ms\n  from log\n  group by part, visitor, session\n),\nnumbered as (\n  select part, visitor, session, ended_ms,\n    row_number() over (order by part, ended_ms, visitor, session) as session_no\n  from ends\n),\npeople as (\n  select visitor, row_number() over (order by visitor) as visitor_no\n  from ends\n  group by visitor\n)\nselect\n  numbered.part as part,\n  numbered.session_no as session_no,\n  people.visitor_no as visitor_no,\n  numbered.ended_ms as ended_ms,\n  log.at_ms as at_ms,\n  log.kind as kind,\n  coalesce(catalogue.place, -1) as item,\n  row_number() over (partition by numbered.session_no order by log.at_ms, log.seq) as nth,\n  row_number() over (partition by numbered.session_no order by log.at_ms desc, log.seq desc) as from_end\nfrom log\njoin numbered\n  on numbered.part = log.part and numbered.visitor = log.visitor and numbered.session = log.session\njoin people on people.visitor = log.visitor\nleft join catalogue on catalogue.item = log.item\n";

/** Of a product nothing is known but its id. */
const unknownProduct = (id) => ({
    id,
    title: id,
    link: '',
    availability: 'in_stock',
    category: [],
    colours: [],
    attributes: {},
    goesWith: [],
    replenishable: false,
    source: 'feed',
});
/** A catalogue of ids with plain attributes, by the columns that a scorer asks for; ids that come twice count once. */
const catalogueOfAttributes = (given) => {
    const ordinalOf = new Map();
    const rows = given.filter(({ id }) => !ordinalOf.has(id) && ordinalOf.set(id, ordinalOf.size));
    const featureId = new Map();
    const features = [{ kind: '', value: '' }];
    const counts = [0];
    const featureOf = [];
    const featureStart = new Uint32Array(rows.length + 1);
    for (const [ordinal, { attributes }] of rows.entries()) {
        for (const value of new Set(attributes)) {
            const key = `attribute:${value}`;
            const known = featureId.get(key);
            const feature = known ?? features.push({ kind: 'attribute', value }) - 1;
            if (known === undefined)
                featureId.set(key, feature);
            counts[feature] = (counts[feature] ?? 0) + 1;
            featureOf.push(feature);
        }
        featureStart[ordinal + 1] = featureOf.length;
    }
    const products = rows.map(({ id }) => unknownProduct(id));
    return {
        products,
        ordinalOf,
        features,
        featureId,
        featureStart,
        featureOf: Uint32Array.from(featureOf),
        shareOf: Float64Array.from(counts, (count) => count / Math.max(1, rows.length)),
        leafOf: new Uint32Array(rows.length),
        brandOf: new Uint32Array(rows.length),
        outOfStock: [],
        discounted: [],
        newest: [],
        brought: products,
        // A log shows no product anew.
        changed: () => catalogueOfAttributes(given),
    };
};

var itemsSql = "-- A shop without a catalogue file: what the log names, in an order that the log alone decides.\ncreate temporary table catalogue as\nselect item, row_number() over (order by item) - 1 as place\nfrom log\ngroup by item\n";

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

/** Only links are resolved against it, and no link is used here. */
const BASE = 'https://shop.invalid/';
const fromAttributes = (rows) => catalogueOfAttributes(rows.flatMap((row) => {
    const id = ownText(row, 'id');
    const attrs = own(row, 'attrs');
    const texts = Array.isArray(attrs) ? attrs.map((one) => `${one}`) : [];
    return id === undefined ? [] : [{ id, attributes: texts }];
}));
const fromJson = async (text, lang) => {
    const value = JSON.parse(text);
    const items = own(value, 'items');
    if (Array.isArray(items))
        return fromAttributes(items);
    return createCatalog((await readFeed(value, lang, { base: BASE }, async () => otherFeedRows)).products);
};
const fromFile = (bytes) => {
    const reading = openCatalogueFile(bytes);
    if (reading.ok)
        return reading.catalog;
    throw new Error(reading.reason);
};
/**
 * Reads a catalogue as a page reads it, so that ordinals agree: the file that `birebir feed` made,
 * `{items: [{id, attrs: […]}]}`, or any JSON a feed may be.
 */
const readCatalogue = async (path, lang = 'en') => {
    try {
        const bytes = new Uint8Array(await readFile(path));
        const catalog = isCatalogueFile(bytes)
            ? fromFile(bytes)
            : await fromJson(new TextDecoder().decode(bytes), lang);
        if (catalog.products.length > 0)
            return catalog;
        throw new Error('no row has an id');
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : `${error}`;
        throw new ModelFault(`${path} cannot be read as a catalogue (${reason.replace(/[.\s]+$/, '')}); a file of birebir feed, or JSON with products or items, was expected, so nothing was built.`);
    }
};

var span = "select\n  count(*) as acts,\n  coalesce(max(session_no), 0) as sessions,\n  coalesce(max(case when part = 0 then session_no else 0 end), 0) as train_sessions,\n  coalesce(max(at_ms), 0) as last_ms,\n  coalesce(sum(case when kind = 'view' then 1 else 0 end), 0) as views,\n  coalesce(sum(case when kind = 'buy' then 1 else 0 end), 0) as purchases,\n  count(distinct visitor_no) as visitors\nfrom acts\n";

const itemsOf = async (engine) => {
    await engine.run(itemsSql);
    const ids = [];
    for await (const rows of engine.ask('select item from catalogue order by place'))
        for (const row of rows)
            ids.push(`${row['item']}`);
    return ids;
};
/** Reads logs and catalogue, and orders what was done by sessions. */
const openLog = async (engine, paths, cataloguePath, test) => {
    const listed = cataloguePath === undefined ? undefined : await readCatalogue(cataloguePath);
    const bad = (await engine.takeLog(paths, 0)) + (test === undefined ? 0 : await engine.takeLog([test], 1));
    if (listed)
        await engine.takeCatalogue(listed.products.map(({ id }) => id));
    const catalog = listed ?? catalogueOfAttributes((await itemsOf(engine)).map((id) => ({ id, attributes: [] })));
    await engine.run(actsSql);
    for await (const [row] of engine.ask(span)) {
        if (!row)
            break;
        const count = (name) => Number(row[name]);
        if (count('acts') === 0)
            break;
        return {
            engine,
            catalog,
            withCatalogue: listed !== undefined,
            acts: count('acts'),
            sessions: count('sessions'),
            trainSessions: count('train_sessions'),
            visitors: count('visitors'),
            views: count('views'),
            purchases: count('purchases'),
            lastMs: count('last_ms'),
            bad,
        };
    }
    throw new ModelFault(`No row of ${paths.join(', ')} tells of a view or a purchase with visitor, time and item, so nothing was built.`);
};

const ALL = 100;
/** How far a model has come, for whoever waits at a terminal. */
const openProgress = () => {
    const bar = openBar('{step} {bar} {percentage} %', ALL);
    return {
        step: (step, share) => bar.update(Math.floor(ALL * share), { step }),
        close: () => bar.stop(),
    };
};

/** Does the work; what goes wrong is one sentence on stderr and exit code 1. */
const sayFault = async (what, work) => {
    try {
        await work();
        return 0;
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const [first = ''] = error.message.split('\n');
        process.stderr.write(error instanceof ModelFault
            ? `${error.message}\n`
            : `${what} could not be finished (${first}).\n`);
        return 1;
    }
};

var sql = "-- What was done in each session, one row an act.\nselect session_no, item\nfrom acts\nwhere kind = '{{kind}}' and session_no > {{after}} and session_no <= {{sessions}} and from_end > {{held_back}}\norder by session_no, nth\n";

/** The items of each session in order, one session at a time; -1 is an item that the catalogue does not have. */
async function* sequences(engine, { kind, after, sessions, heldBack }) {
    let current = Number.NaN;
    let items = [];
    const question = fillIn(sql, { kind, after, sessions, held_back: heldBack });
    for await (const rows of engine.ask(question))
        for (const row of rows) {
            const session = Number(row['session_no']);
            if (session !== current && items.length > 0) {
                yield items;
                items = [];
            }
            current = session;
            items.push(Number(row['item']));
        }
    if (items.length > 0)
        yield items;
}

/** The newest distinct items that count. */
const HISTORY = 8;
const weightBetween = (pairs, from, other) => {
    const { to, weight } = pairs.of(from);
    return weight[to.indexOf(other)] ?? 0;
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
    const { ordinalAt, placeOf } = knowledge.places();
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
            const { to, weight } = pairs.of(placeOf[item] ?? -1);
            const counts = (k + 1) ** -fading;
            for (let at = 0; at < to.length; at += 1) {
                const ordinal = ordinalAt[to[at]];
                if (ordinal >= 0)
                    add(ordinal, counts * weight[at]);
            }
        });
    // Shared behaviour and likeness are told in the same unit: the greatest of each.
    const unit = 1 / (most || 1);
    const alikeUnit = alike ? contentWeight / (Math.max(...alike.scores) || 1) : 0;
    alike?.ordinals.forEach((ordinal, at) => {
        add(ordinal, (alike.scores[at] * alikeUnit) / unit);
    });
    const known = new Set(history);
    const ordinals = touched.filter((ordinal) => !known.has(ordinal));
    const scores = Float32Array.from(ordinals, (ordinal) => sums[ordinal] * unit);
    for (const ordinal of touched)
        sums[ordinal] = 0;
    const spokenFor = (ordinal) => {
        if (!ordinals.includes(ordinal))
            return { items: [], content: 0 };
        const other = placeOf[ordinal];
        const saidBy = (item, k) => {
            const place = placeOf[item] ?? -1;
            const said = pairs && place >= 0 && other >= 0 ? weightBetween(pairs, place, other) : 0;
            return said * (k + 1) ** -fading * unit;
        };
        return {
            items: newest
                .map((item, k) => ({ ordinal: item, value: saidBy(item, k) }))
                .filter(({ value }) => value > 0),
            content: (alike?.scores[alike.ordinals.indexOf(ordinal)] ?? 0) * alikeUnit,
        };
    };
    return {
        ordinals,
        scores,
        spokenFor,
        parts(ordinal) {
            const { items, content } = spokenFor(ordinal);
            const shared = items.map(({ ordinal: item, value }) => ({
                name: `${kind}:${catalog.products[item]?.id ?? ''}`,
                value,
            }));
            return content > 0 ? [...shared, { name: 'content', value: content }] : shared;
        },
    };
};

/** The distinct items of a sequence, the newest first. Items that nobody knows (-1) are passed over. */
const newestDistinct = (items) => [
    ...new Set([...items].reverse().filter((item) => item >= 0)),
];

/** Nobody asks for ranks beyond this one. */
const LAST = 100;
/**
 * The rank of one item among all, ties counted half; infinite where nothing speaks for it, or more than a hundred do
 * better.
 * @param said scores that stand instead: 0 for what must not be proposed.
 */
const rankOf = ({ ordinals, scores }, target, said = new Map()) => {
    const own = said.get(target) ?? scores[ordinals.indexOf(target)] ?? 0;
    if (own <= 0)
        return Number.POSITIVE_INFINITY;
    let [better, equal] = [0, -1];
    const compare = (score) => {
        if (score > own)
            better += 1;
        else if (score === own)
            equal += 1;
    };
    for (const score of said.values())
        compare(score);
    for (let at = 0; at < ordinals.length && better <= LAST; at += 1)
        if (!said.has(ordinals[at]))
            compare(scores[at]);
    return better > LAST ? Number.POSITIVE_INFINITY : 1 + better + equal / 2;
};

const share = (sum, n) => (n === 0 ? 0 : sum / n);
/** Adds up ranks; 1 is the first. One item is right each time, so that NDCG is 1 / log2(1 + rank). */
const createTally = () => {
    let n = 0;
    let [hits20, reciprocal, hits10, gain] = [0, 0, 0, 0];
    return {
        add(rank) {
            n += 1;
            if (rank <= 20) {
                hits20 += 1;
                reciprocal += 1 / rank;
            }
            if (rank <= 10) {
                hits10 += 1;
                gain += 1 / Math.log2(1 + rank);
            }
        },
        figures: () => ({
            n,
            'hr@20': share(hits20, n),
            'mrr@20': share(reciprocal, n),
            'hr@10': share(hits10, n),
            'ndcg@10': share(gain, n),
        }),
    };
};

/** Never nothing: what is new has likeness alone to speak for it. */
const WEIGHTS = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.6];
/** Where the catalogue of the trial tells no features, that of the shop may. */
const UNTRIED = [0.3];
/** A greater weight must be better by more than chance. */
const CLEARLY$1 = 1.005;
/** So many predictions tell one weight from the next. */
const ENOUGH = 8000;
const worthOf = (sequences, knowledge) => {
    const kind = knowledge.of('viewed') ? 'viewed' : 'bought';
    const tally = createTally();
    let left = ENOUGH;
    for (const items of sequences)
        for (let at = 1; at < items.length && left > 0; at += 1) {
            const history = newestDistinct(items.slice(0, at));
            const target = items[at];
            if (history.includes(target))
                continue;
            left -= 1;
            tally.add(rankOf(scoreNext(knowledge, history, kind), target));
        }
    const figures = tally.figures();
    return figures['hr@20'] + figures['mrr@20'];
};
/** Finds the content weight that foretells held-back sequences best. */
const calibrate = (sequences, knowledge) => {
    const weights = knowledge.catalog.features.length > 1 ? WEIGHTS : UNTRIED;
    let best;
    for (const contentWeight of weights) {
        const worth = worthOf(sequences, { ...knowledge, contentWeight });
        if (!best || worth > best.worth * CLEARLY$1)
            best = { contentWeight, worth };
    }
    return best ?? { contentWeight: 0, worth: 0 };
};

const NOTHING = { ordinals: [], scores: new Float32Array() };
/** How often each item was seen, as a list that is the same for everybody. */
const byPopularity = (popularity) => {
    // The most wanted first: a rank is soon found.
    const ordinals = [...popularity.keys()].sort((a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0) || a - b);
    const all = { ordinals, scores: Float32Array.from(ordinals, (item) => popularity[item] ?? 0) };
    return () => all;
};
/** What is compared: the very code that scores on a page, in parts and whole, and how often each item was seen. */
const contestants = (knowledge, popularity) => {
    const kind = knowledge.of('viewed') ? 'viewed' : 'bought';
    return {
        popularity: byPopularity(popularity),
        content: (history) => knowledge.likeness(history.slice(0, HISTORY)) ?? NOTHING,
        model: (history) => scoreNext({ ...knowledge, contentWeight: 0 }, history, kind),
        blended: (history) => scoreNext(knowledge, history, kind),
    };
};

/** What has been seen is reminded of at this score, halved for each item seen since; 1 is what is most sure to follow. */
const REMIND = 0.6;
/**
 * Lets everybody foretell what came next at one moment of a session: what came before is known. Source of the protocol,
 * in which every position is such a moment: session-rec (Ludewig and Jannach, UMUAI 2018).
 */
const foretell = ({ history, target }, named, found) => {
    const seen = new Map(history.map((item) => [item, 0]));
    const reminded = new Map(history.map((item, k) => [item, REMIND * 0.5 ** k]));
    const isNovel = target < 0 || !history.includes(target);
    for (const [name, score] of Object.entries(named)) {
        const one = found[name];
        if (!one)
            continue;
        const { novel, repeats, variety } = one;
        const scored = score(history);
        if (isNovel) {
            novel.add(rankOf(scored, target, seen));
            variety.add(scored, seen);
        }
        repeats.add(rankOf(scored, target, reminded));
    }
};

/**
 * The `most` best scores above zero that no guard blocks, best first; equal scores keep the catalogue's order.
 * One pass with a threshold: the kept list is sorted only when it overflows.
 */
const topCandidates = (scores, most, blocked) => {
    let kept = [];
    let threshold = 0;
    const best = () => {
        kept = kept.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal).slice(0, most);
    };
    for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
        const score = scores[ordinal];
        if (score <= threshold || blocked(ordinal))
            continue;
        kept.push({ ordinal, score });
        if (kept.length >= 4 * most) {
            best();
            threshold = kept[most - 1]?.score ?? threshold;
        }
    }
    best();
    return kept;
};

const LIST = 20;
/** The items of the greatest scores above 0, without those that were seen. */
const firstOf = ({ ordinals, scores }, seen) => topCandidates(scores, LIST, (at) => (seen.has(ordinals[at]) ? 1 : 0)).map(({ ordinal: at }) => ordinals[at]);
/** Diversity between lists is told from how often each item is listed: the chance that two lists share a place. */
const createVariety = (size) => {
    const listed = new Map();
    let [lists, places] = [0, 0];
    return {
        add(scored, seen) {
            const best = firstOf(scored, seen);
            for (const item of best)
                listed.set(item, (listed.get(item) ?? 0) + 1);
            if (best.length > 0)
                lists += 1;
            places += best.length;
        },
        figures() {
            // Source: Zhou et al., PNAS 107 (2010), the mean Hamming distance of two lists.
            let shared = 0;
            for (const many of listed.values())
                shared += many * (many - 1);
            const common = lists > 1 ? shared / (lists - 1) / Math.max(1, places) : 0;
            return {
                'coverage@20': size === 0 ? 0 : listed.size / size,
                'diversity@20': lists > 1 ? 1 - common : 0,
            };
        },
    };
};

/** @param size of the catalogue. */
const createFound = (size) => ({
    novel: createTally(),
    repeats: createTally(),
    variety: createVariety(size),
});

/** Nothing found yet. @param size of the catalogue. */
const nothingOf = (named, size) => Object.fromEntries(Object.keys(named).map((name) => [name, createFound(size)]));
const verdictsOf = (found) => Object.fromEntries(Object.entries(found).map(([name, { novel, repeats, variety }]) => [
    name,
    { novel: novel.figures(), repeats: repeats.figures(), variety: variety.figures() },
]));
/** Lets all contestants foretell what came next at the same moments. @param size of the catalogue. */
const judgeMoments = async (moments, named, size) => {
    const found = nothingOf(named, size);
    for await (const moment of moments)
        foretell(moment, named, found);
    return verdictsOf(found);
};
/** Every position of the sequences but the first. */
async function* positions(sequences) {
    for await (const items of sequences)
        for (let at = 1; at < items.length; at += 1)
            yield { history: newestDistinct(items.slice(0, at)), target: items[at] };
}
/** Lets all contestants foretell the same sequences. @param size of the catalogue. */
const judge = async (sequences, named, size, protocol) => {
    if (protocol === 'reveal')
        return judgeMoments(positions(sequences), named, size);
    const found = nothingOf(named, size);
    for await (const items of sequences) {
        const history = newestDistinct(items.slice(0, -1));
        if (history.length === 0)
            continue;
        const seen = new Map(history.map((item) => [item, 0]));
        for (const [name, score] of Object.entries(named)) {
            const scored = score(history);
            found[name]?.novel.add(rankOf(scored, items.at(-1) ?? -1, seen));
            found[name]?.variety.add(scored, seen);
        }
    }
    return verdictsOf(found);
};

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

/**
 * Opens a model file and takes its checksum at once; never throws.
 * @example const reading = readModel(await response.arrayBuffer());
 */
const readModel = (buffer) => {
    const reading = openModel(buffer);
    return reading.ok && !reading.model.isWhole() ? damagedModel : reading;
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

/** A model file laid upon a catalogue, as a page would do it; else one sentence. */
const layModel = (bytes, catalog) => {
    const reading = readModel(Uint8Array.from(bytes).buffer);
    if (!reading.ok)
        throw new ModelFault(reading.reason);
    const knowledge = openKnowledge(reading.model)(catalog);
    if (knowledge)
        return knowledge;
    throw new ModelFault('The model was built on another catalogue: its first products have other ids, so nothing was measured; build it anew with this one.');
};

/** The kind of act whose next item is foretold. */
const kindOf = ({ views }) => views > 0 ? 'view' : 'buy';
/** How many visitors each item of the catalogue had in a part of the log. */
const popularityOf = async (log, { sessions, heldBack }, kind) => {
    const counts = new Float32Array(log.catalog.products.length);
    const all = { kind, sinceMs: 0, sessions, heldBack, leastVisitors: 1 };
    for (const { item, visitors } of await popularItems(log.engine, { ...all, most: counts.length }))
        counts[item] = visitors;
    return counts;
};

/** What is held back: long enough to tell, short enough to leave the newest behaviour in. */
const TAIL = 0.1;
/** So many sessions tell what a model is worth. */
const MOST_SESSIONS = 6000;
/** Before anything is known of the shop. */
const CONTENT_WEIGHT = 0.3;
/** Without a clear difference a log is one of visits. */
const CLEARLY = 1.005;
const heldBackOf = async (log, order, after) => {
    const tail = [];
    const { sessions, heldBack } = order;
    for await (const items of sequences(log.engine, { kind: kindOf(log), after, sessions, heldBack }))
        if (items.length > 1)
            tail.push(items);
    const every = Math.max(1, Math.ceil(tail.length / MOST_SESSIONS));
    const some = tail.filter((_, at) => at % every === 0);
    return {
        toChoose: some.filter((_, at) => at % 2 === 1),
        toJudge: some.filter((_, at) => at % 2 === 0),
    };
};
/**
 * Builds models of the first nine tenths and lets the last tenth judge them: every second session chooses rhythm and
 * content weight, the others say what came of it.
 */
const tryOut = async (log, order, onStep) => {
    const first = { ...order, sessions: Math.floor(order.sessions * (1 - TAIL)) };
    const { toChoose, toJudge } = await heldBackOf(log, order, first.sessions);
    const attempt = async (rhythm, from) => {
        const making = { ...first, rhythm, contentWeight: CONTENT_WEIGHT };
        const model = await makeModel(log, making, (share) => onStep(from + share / 2));
        const knowledge = layModel(model.bytes, log.catalog);
        const found = calibrate(toChoose, knowledge);
        return { rhythm, knowledge, ...found };
    };
    const visit = await attempt('visit', 0);
    const history = await attempt('history', 1 / 2);
    const { rhythm, contentWeight, knowledge } = history.worth > visit.worth * CLEARLY ? history : visit;
    const popularity = await popularityOf(log, first, kindOf(log));
    const named = contestants({ ...knowledge, contentWeight }, popularity);
    const verdicts = await judge(toJudge, named, popularity.length, 'reveal');
    return { rhythm, contentWeight, verdicts };
};

const BETWEEN = 2;
const variety = [
    ['coverage@20', (one) => one.variety['coverage@20']],
    ['diversity@20', (one) => one.variety['diversity@20']],
];
const revealed = [
    ['novel HR@20', ({ novel }) => novel['hr@20']],
    ['novel MRR@20', ({ novel }) => novel['mrr@20']],
    ['all HR@20', ({ repeats }) => repeats['hr@20']],
    ['all MRR@20', ({ repeats }) => repeats['mrr@20']],
    ...variety,
];
const leftOut = [
    ['HR@10', ({ novel }) => novel['hr@10']],
    ['NDCG@10', ({ novel }) => novel['ndcg@10']],
    ['HR@20', ({ novel }) => novel['hr@20']],
    ...variety,
];
const table = (verdicts, columns) => {
    const names = Math.max(...Object.keys(verdicts).map((name) => name.length));
    const line = (name, cells) => `${name.padEnd(names)}${cells
        .map((cell, at) => cell.padStart((columns[at]?.[0].length ?? 0) + BETWEEN))
        .join('')}\n`;
    const titles = columns.map(([title]) => title);
    const body = Object.entries(verdicts).map(([name, verdict]) => line(name, columns.map(([, read]) => read(verdict).toFixed(4))));
    return `${line('', titles)}${body.join('')}`;
};
/** The figures of all contestants as a table, with what they mean. */
const verdictsText = (verdicts, protocol) => {
    const columns = protocol === 'reveal' ? revealed : leftOut;
    const [first] = Object.values(verdicts);
    const n = first?.novel.n ?? 0;
    const meaning = protocol === 'reveal'
        ? `Next item at every position: novel ${n}, which the session had not shown; all ${first?.repeats.n ?? 0}, repeats count.`
        : `The last item of ${n} sequences, from what came before; known items are not proposed.`;
    return `${meaning}\n${table(verdicts, columns)}`;
};
/** The figures of shelves that rest on orders; of what the log does not tell there is nothing. */
const ordersText = ({ baskets, decisions }) => {
    const told = (meaning, verdicts) => {
        const n = Object.values(verdicts)[0]?.repeats.n ?? 0;
        return n > 0 ? `${meaning}, ${n} times:\n${table(verdicts, revealed)}` : '';
    };
    return `${told('The next item of a basket', baskets)}${told('What was bought, from what had been looked at', decisions)}`;
};
/** What `birebir evaluate` prints. */
const reportText = (report) => {
    const { gzBytes, bytes, pairs, protocol, verdicts, orders } = report;
    const size = pairs > 0 ? `${pairs} pairs, ${(gzBytes / 1000).toFixed(1)} kB gzipped` : `${bytes} bytes`;
    return `Model: ${size}.\n${verdictsText(verdicts, protocol)}${orders ? ordersText(orders) : ''}`;
};

export { HISTORY as H, ModelFault as M, SECONDS_BELOW as S, judge as a, byPopularity as b, sequences as c, sayFault as d, openProgress as e, fillIn as f, openLog as g, contestants as h, tryOut as i, judgeMoments as j, kindOf as k, layModel as l, makeModel as m, newestDistinct as n, openDuckdbEngine as o, popularityOf as p, logColumns as q, reportText as r, scoreNext as s, topCandidates as t, kindOfAct as u, verdictsText as v };
