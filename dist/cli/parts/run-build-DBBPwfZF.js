import { writeFile, access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { v as verdictsText, M as ModelFault, q as logColumns, u as kindOfAct, S as SECONDS_BELOW, d as sayFault, e as openProgress, g as openLog, i as tryOut, m as makeModel, o as openDuckdbEngine } from './evaluation-report-Cgrvdvj9.js';
import { randomUUID } from 'node:crypto';
import { o as own } from './own-D6HXLga1.js';
import { w as withCredentials } from './with-credentials-C3czuWRS.js';
import 'node:os';
import './load-duckdb-CPH1DzFk.js';
import './other-feeds-D_RVCUYv.js';
import './open-bar-CnOrQEAb.js';
import 'cli-progress';
import 'node:zlib';

/** What `birebir model build` prints. */
const buildReportText = (report) => {
    const { acts, visitors, sessions, bad, items, pairs, gzBytes, contentWeight, output } = report;
    const unusable = bad > 0 ? ` ${bad} rows tell of no view or purchase, or lack visitor, time or item.` : '';
    return [
        `${acts} acts of ${visitors} visitors in ${sessions} sessions.${unusable}`,
        `${pairs} pairs of ${items} products, ${(gzBytes / 1000).toFixed(1)} kB gzipped; likeness of content counts ${contentWeight}.`,
        'On the last tenth of the log, by a model built without it:',
        verdictsText(report.heldBack, 'reveal').trimEnd(),
        `${output} is written.`,
        '',
    ].join('\n');
};

/** Outer joins give nulls, as everywhere else. */
const SETTINGS = { join_use_nulls: '1', output_format_json_quote_64bit_integers: '0' };
/**
 * Temporary tables live as long as the session: for the time between two questions, the most that a server allows by
 * itself. An answer is begun when it is whole, so that what fails on the way is a refusal and not half an answer.
 */
const WHILE_OPEN = { session_timeout: '3600', wait_end_of_query: '1' };
const ROWS_A_PORTION = 10_000;
const portions = async function* (body) {
    const decoder = new TextDecoder();
    let rest = '';
    let rows = [];
    for await (const bytes of body) {
        const lines = `${rest}${decoder.decode(bytes, { stream: true })}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            rows.push(JSON.parse(line));
        if (rows.length < ROWS_A_PORTION)
            continue;
        yield rows;
        rows = [];
    }
    if (rest.trim() !== '')
        rows.push(JSON.parse(rest));
    yield rows;
};
const targetOf = (endpoint) => {
    try {
        return withCredentials(endpoint);
    }
    catch {
        throw new ModelFault(`--endpoint is ${endpoint}; an address as http://name:password@localhost:8123 was expected, so nothing was built.`);
    }
};
/** @param endpoint as `http://name:password@host:8123` */
const openClickhouseSession = (endpoint) => {
    const { url, headers } = targetOf(endpoint);
    const session = { ...SETTINGS, ...WHILE_OPEN, session_id: randomUUID() };
    const send = async (query, body = '', more = {}) => {
        const to = new URL(url);
        for (const [name, value] of Object.entries({ ...session, ...more, query }))
            to.searchParams.set(name, value);
        const answer = await fetch(to, { method: 'POST', headers, body }).catch((error) => {
            throw new ModelFault(`${url.origin} does not answer (${String(own(error, 'message') ?? error)}); a ClickHouse server was expected, so nothing was built.`);
        });
        if (answer.ok)
            return answer;
        const [reason = ''] = (await answer.text()).split('\n');
        throw new ModelFault(`ClickHouse refused (${reason}), so nothing was built.`);
    };
    return {
        async run(sql, body) {
            await (await send(sql, body)).text();
        },
        async *ask(sql) {
            const { body } = await send(`${sql} format JSONEachRow`);
            if (body)
                yield* portions(body);
        },
        async close() {
            // A server that is gone by now has forgotten the session, or does so after its timeout.
            await send('select 1', '', { close_session: '1' }).then((answer) => answer.text(), () => undefined);
        },
    };
};

const TABLE_NAME = /^([A-Za-z_]\w*\.)?[A-Za-z_]\w*$/;
/** Made for the work: without its database, a table of such a name would be hidden behind them. */
const TAKEN = ['log', 'catalogue', 'acts', 'steps', 'pairs'];
/** Says what came first of acts of the same moment: a table has no order of its own. */
const ORDER_COLUMN = 'seq';
const column = (name) => `"${name.replace(/[\\"]/g, '\\$&')}"`;
const text = (name) => `toString(${column(name)})`;
const counted = (number) => `toInt64(round(case when ${number} < ${SECONDS_BELOW} then ${number} * 1000 else ${number} end))`;
const moment = (name, type) => {
    const plain = type.replace(/LowCardinality\(|Nullable\(/g, '');
    if (plain.startsWith('Date'))
        return `toUnixTimestamp64Milli(toDateTime64(${column(name)}, 3, 'UTC'))`;
    if (!plain.startsWith('String'))
        return counted(`toFloat64(${column(name)})`);
    const written = `toUnixTimestamp64Milli(parseDateTime64BestEffortOrNull(${column(name)}, 3, 'UTC'))`;
    return `coalesce(${counted(`toFloat64OrNull(${column(name)})`)}, ${written})`;
};
const assertTable = (table) => {
    if (!TABLE_NAME.test(table))
        throw new ModelFault(`${table} is not the name of a table; with ClickHouse --log names one, so nothing was built.`);
    if (TAKEN.includes(table.toLowerCase()))
        throw new ModelFault(`${table} is also the name of a table that the work makes; write it with its database, as default.${table}, so nothing was built.`);
};
/** Reads a table of the server into the log; how many of its rows could not be used. */
const takeLogTable = async ({ run, ask }, table, part) => {
    const rowsOf = async (sql) => {
        const found = [];
        for await (const rows of ask(sql))
            found.push(...rows);
        return found;
    };
    const many = async (from) => Number((await rowsOf(`select count(*) as many from ${from}`))[0]?.['many'] ?? 0);
    assertTable(table);
    const described = await rowsOf(`describe table ${table}`);
    const types = new Map(described.map((row) => [`${row['name']}`, `${row['type']}`]));
    const { kind, visitor, session, time, event, item } = logColumns(table, [...types.keys()]);
    const name = event === undefined ? `'${kind === 'orders' ? 'buy' : 'view'}'` : `lower(${text(event)})`;
    const order = types.has(ORDER_COLUMN) ? column(ORDER_COLUMN) : '0';
    const before = await many('log');
    await run(`insert into log
    with given as (
      select ${text(visitor)} as a_visitor, ${text(session ?? visitor)} as a_session,
        ${moment(time, types.get(time) ?? '')} as a_moment, ${kindOfAct(name)} as a_kind,
        ${text(item)} as an_item, ${order} as an_order
      from ${table}
    )
    select ${part}, a_visitor, a_session, a_moment, a_kind, an_item,
      ${before} + row_number() over (order by a_moment, an_order, a_visitor, a_session, an_item, a_kind)
    from given
    where a_visitor is not null and a_session is not null and a_moment is not null
      and an_item is not null and a_kind is not null`);
    return (await many(table)) - ((await many('log')) - before);
};

const LOG = 'create temporary table log (part Int32, visitor String, session String, at_ms Int64, kind String, item String, seq Int64)';
/**
 * ClickHouse over HTTP, with the same SQL texts. A log is a table there, with columns by the names that a file may have
 * them by; where it has a column `seq`, that orders what was done at the same moment, else item and kind do.
 */
const openClickhouseEngine = async (endpoint) => {
    const { run, ask, close } = openClickhouseSession(endpoint);
    await run(LOG);
    return {
        run: (sql) => run(sql),
        ask,
        async takeCatalogue(ids) {
            await run('create temporary table catalogue (item String, place Int64)');
            const rows = ids.map((item, place) => JSON.stringify({ item, place }));
            await run('insert into catalogue format JSONEachRow', rows.join('\n'));
        },
        async takeLog(tables, part) {
            let bad = 0;
            for (const table of tables)
                bad += await takeLogTable({ run, ask }, table, part);
            return bad;
        },
        forget: (table) => run(`drop temporary table if exists ${table}`),
        close,
    };
};

/** Told before the work, not after it. */
const assertWritable = async (path) => {
    try {
        await access(dirname(path), constants.W_OK);
    }
    catch {
        throw new ModelFault(`${path} cannot be written: a folder that exists and may be written to was expected, so nothing was built.`);
    }
};
const openEngine = ({ engine, endpoint }) => {
    if (engine === 'duckdb')
        return openDuckdbEngine();
    if (endpoint !== undefined)
        return openClickhouseEngine(endpoint);
    throw new ModelFault('--engine clickhouse needs --endpoint, as http://localhost:8123, so nothing was built.');
};
const build = async (call) => {
    await assertWritable(call.output);
    const engine = await openEngine(call);
    const progress = openProgress();
    try {
        progress.step('Reading', 0);
        const log = await openLog(engine, call.log, call.catalog);
        const making = { heldBack: 0, leastVisitors: call.minVisitors, budget: call.budget };
        const trial = await tryOut(log, { ...making, sessions: log.sessions }, (share) => progress.step('Trying', share / 2));
        const model = await makeModel(log, {
            ...making,
            sessions: log.sessions,
            rhythm: trial.rhythm,
            contentWeight: trial.contentWeight,
        }, (share) => progress.step('Counting', (1 + share) / 2));
        progress.close();
        await writeFile(call.output, model.bytes);
        const { bytes, ...sizes } = model;
        const { engine: _, catalog, ...counted } = log;
        const report = {
            ...counted,
            items: catalog.products.length,
            ...sizes,
            bytes: bytes.length,
            rhythm: trial.rhythm,
            contentWeight: trial.contentWeight,
            heldBack: trial.verdicts,
            output: call.output,
        };
        process.stdout.write(call.json ? `${JSON.stringify(report, null, 1)}\n` : buildReportText(report));
    }
    finally {
        progress.close();
        await engine.close();
    }
};
/** Runs the command; what comes back is its exit code. */
const runBuild = (call) => sayFault('The model', () => build(call));

export { runBuild };
