import { writeFile, access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import { v as verdictsText, M as ModelFault, d as sayFault, e as openProgress, g as openLog, i as tryOut, m as makeModel, o as openDuckdbEngine } from './evaluation-report-C40lcS19.js';
import { randomUUID } from 'node:crypto';
import { o as own } from './own-D6HXLga1.js';
import 'node:os';
import './load-duckdb-CPH1DzFk.js';
import './other-feeds-KwIJA0Z0.js';
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

/** Temporary tables live as long as the session; outer joins give nulls, as everywhere else. */
const SETTINGS = { join_use_nulls: '1', output_format_json_quote_64bit_integers: '0' };
const ROWS_A_PORTION = 10_000;
const TABLE_NAME = /^[A-Za-z_][\w.]*$/;
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
/** ClickHouse over HTTP, with the same SQL texts. A log is a table there, with the columns visitor, session, time, event, item. */
const openClickhouseEngine = async (endpoint) => {
    const session = randomUUID();
    const send = async (sql, body) => {
        const asked = new URLSearchParams({ ...SETTINGS, session_id: session, query: sql });
        const answer = await fetch(`${endpoint.replace(/\/$/, '')}/?${asked}`, {
            method: 'POST',
            body: body ?? '',
        }).catch((error) => {
            throw new ModelFault(`${endpoint} does not answer (${String(own(error, 'message') ?? error)}); a ClickHouse server was expected, so nothing was built.`);
        });
        if (answer.ok)
            return answer;
        const [reason = ''] = (await answer.text()).split('\n');
        throw new ModelFault(`ClickHouse refused (${reason}), so nothing was built.`);
    };
    const run = async (sql, body) => {
        await (await send(sql, body)).text();
    };
    await run('create temporary table log (part Int32, visitor String, session String, at_ms Int64, kind String, item String, seq Int64)');
    return {
        run,
        async *ask(sql) {
            const { body } = await send(`${sql} format JSONEachRow`);
            if (body)
                yield* portions(body);
        },
        async takeCatalogue(ids) {
            await run('create temporary table catalogue (item String, place Int64)');
            const rows = ids.map((item, place) => JSON.stringify({ item, place }));
            await run('insert into catalogue format JSONEachRow', rows.join('\n'));
        },
        async takeLog(paths, part) {
            for (const table of paths) {
                if (!TABLE_NAME.test(table))
                    throw new ModelFault(`${table} is not the name of a table; with ClickHouse --log names one, so nothing was built.`);
                await run(`insert into log
          select ${part}, toString(visitor), toString(session), toUnixTimestamp64Milli(toDateTime64(time, 3)),
            case when lower(event) in ('purchase', 'buy', 'order') then 'buy' else 'view' end, toString(item),
            row_number() over (order by time, visitor, item)
          from ${table} where lower(event) in ('view_item', 'view', 'click', 'purchase', 'buy', 'order')`);
            }
            return 0;
        },
        close() { },
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
        engine.close();
    }
};
/** Runs the command; what comes back is its exit code. */
const runBuild = (call) => sayFault('The model', () => build(call));

export { runBuild };
