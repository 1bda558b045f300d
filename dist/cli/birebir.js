#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import { c as columnKinds } from './parts/columns-XCE4S0c1.js';

/** The version of the package; a test holds it to package.json. */
const VERSION = '0.1.0';

const SHORTEST_TOKEN = 16;
const PATH = /^(\/[\w.~-]+)+$/;
/** What is wrong with the options, in one sentence; undefined where nothing is. */
const problemIn = (options) => {
    const { data, sink, token, origin, path, retentionDays } = options;
    if (data === undefined && sink === undefined) {
        return 'Say where the events go: --data with a folder, or --sink with an address.';
    }
    if (data !== undefined && sink !== undefined) {
        return 'With --sink nothing is kept here, so --data has no meaning: leave one of them out.';
    }
    if (sink !== undefined && retentionDays !== undefined) {
        return 'With --sink nothing is kept here, so --retention-days has no meaning: leave it out.';
    }
    if (token !== undefined && token.length < SHORTEST_TOKEN) {
        return `The token has ${token.length} characters; one of fewer than ${SHORTEST_TOKEN} can be guessed.`;
    }
    const odd = origin.find((each) => !URL.canParse(each) || new URL(each).origin !== each);
    if (odd !== undefined) {
        return `--origin is “${odd}”; an origin is written like https://shop.example, without a path.`;
    }
    if (!PATH.test(path))
        return `--path is “${path}”; a path is written like /birebir/in.`;
    return undefined;
};

/** A mistake in how the command was called, as against one in what it found. */
const USAGE = 2;
const whole = (least, most) => (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most)
        return number;
    throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
};
const collect = (each, before) => [...before, each];
/** `npx birebir collector`: receives events from the shop's pages. */
const collectorCommand = () => new Command('collector')
    .description('Receives the events of consenting visitors and keeps them, or hands them on.')
    .option('--data <folder>', 'keep the events in a DuckDB database in this folder')
    .option('--sink <address>', 'hand them on instead: nats://…/subject, clickhouse+http://…/table, cloudevents+http://…, segment+https://…')
    .option('--port <number>', 'the port to listen at', whole(0, 65_535), 8787)
    .option('--host <name>', 'the address to listen at', '127.0.0.1')
    .option('--origin <origin>', 'a shop whose pages may send, like https://shop.example; can be given several times (default: the same host, and this machine)', collect, [])
    .option('--token <text>', 'opens the read API to who has it (default: BIREBIR_TOKEN)')
    .option('--path <path>', 'where events are posted', '/birebir/in')
    .option('--retention-days <number>', 'delete events after so many days', whole(1, 36_500))
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
    .action(async (given, command) => {
    const token = given.token ?? process.env['BIREBIR_TOKEN'];
    const options = { ...given, ...(token && { token }) };
    const problem = problemIn(options);
    if (problem !== undefined)
        command.error(problem, { exitCode: USAGE });
    const { runCollector } = await import('./parts/run-collector-DPa_q5YJ.js');
    await runCollector(options);
});

/** `50kB`, `50` or `full`. */
const budgetOf = (text) => {
    if (text === 'full')
        return text;
    const [, number] = /^(\d+(?:\.\d+)?)\s*(?:kb)?$/i.exec(text) ?? [];
    const kilobytes = Number(number);
    if (kilobytes > 0)
        return kilobytes;
    throw new InvalidArgumentError('Kilobytes like 50kB, or full, were expected.');
};
/** A whole number from 1 on. */
const countOf = (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value > 0)
        return value;
    throw new InvalidArgumentError('A whole number from 1 on was expected.');
};

/** `birebir evaluate --log events.ndjson --catalog products.json`: what recommendations of a shop are worth. */
const evaluateCommand = () => new Command('evaluate')
    .description('Measures how well the next product is foretold, on a part of the log held back.')
    .requiredOption('--log <file...>', 'NDJSON, CSV, Parquet, or the folder of a collector')
    .option('--catalog <file>', 'the catalogue: the file of birebir feed, or JSON')
    .option('--test <file>', 'a log to measure on, instead of the last tenth of --log')
    .option('--model <file>', 'a model file, instead of one built for the occasion')
    .option('--min-visitors <n>', 'least visitors of a pair', countOf, 1)
    .option('--budget <size>', 'kB gzipped for 10,000 products, or full', budgetOf, 50)
    .addOption(new Option('--protocol <name>', 'foretell every position, or the last item of each')
    .choices(['reveal', 'leave-one-out'])
    .default('reveal'))
    .option('--json', 'print the figures as JSON')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (call) => {
    const { runEvaluate } = await import('./parts/run-evaluate-Dai0PyxQ.js');
    process.exitCode = await runEvaluate(call);
});

/** What a source may be; `auto` tells it from how it begins. */
const feedFormats = [
    'auto',
    'merchant-xml',
    'merchant-tsv',
    'csv',
    'shopify',
    'woo',
    'json',
    'json-ld',
];

const currencyCode$1 = (text) => {
    if (/^[A-Z]{3}$/.test(text))
        return text;
    throw new InvalidArgumentError('A code of three capital letters was expected, like TRY.');
};
const address = (text) => {
    if (/^https?:/.test(text) && URL.canParse(text))
        return text;
    throw new InvalidArgumentError('An address was expected, like https://shop.example/.');
};
const language = (text) => {
    if (/^[a-z]{2}$/.test(text))
        return text;
    throw new InvalidArgumentError('Two small letters were expected, like tr.');
};
const count = (text) => {
    const value = Number(text);
    if (Number.isSafeInteger(value) && value > 0)
        return value;
    throw new InvalidArgumentError('A whole number from 1 on was expected.');
};
/** `birebir feed products.xml -o catalogue.bin`: the small file from which a page knows what the shop sells. */
const feedCommand = () => new Command('feed')
    .description('Turns a product feed into the catalogue file that pages load.')
    .argument('<sources...>', 'files (also .gz) or addresses; with json-ld, pages of your own site')
    .option('-o, --output <file>', 'columns, or own JSON where it ends in .json', 'catalogue.bin')
    .addOption(new Option('--format <format>', 'of the sources').choices(feedFormats).default('auto'))
    .option('--lang <code>', 'takes titleTr before title, as tr', language, 'en')
    .option('--currency <code>', 'of prices that name none, as TRY', currencyCode$1)
    .option('--base <address>', 'of the shop, for addresses that name no host', address)
    .option('--previous <file>', 'the last catalogue file: its products keep their places')
    .option('--pages <n>', 'most pages that json-ld walks through', count, 200)
    .option('--json', 'print the figures as JSON')
    // A call that cannot be understood ends with 2; one that was, and failed, with 1.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (sources, options) => {
    const { runFeed } = await import('./parts/run-feed-BpUn_CYz.js');
    process.exitCode = await runFeed({ ...options, sources });
});

const ALL_TIME = 1;
/** The last third is held back. */
const HOLDOUT = 1 / 3;
const share = (most) => (text) => {
    const value = Number(text);
    if (value > 0 && value <= ALL_TIME)
        return value;
    throw new InvalidArgumentError(`A number above 0 and at most 1${most} was expected.`);
};
const holdoutShare = (text) => {
    if (text === 'none')
        return text;
    const value = Number(text);
    if (value > 0 && value < ALL_TIME)
        return value;
    throw new InvalidArgumentError('A number between 0 and 1, or none, was expected.');
};
const currencyCode = (text) => {
    if (/^[A-Z]{3}$/.test(text))
        return text;
    throw new InvalidArgumentError('A code of three capital letters was expected, like TRY.');
};
const namedColumns = (text) => {
    const named = text.split(',').map((pair) => pair.split('='));
    const isClear = named.every(([kind = '', name]) => name && columnKinds.includes(kind.trim()));
    if (isClear)
        return Object.fromEntries(named.map(([kind = '', ...name]) => [kind.trim(), name.join('=').trim()]));
    throw new InvalidArgumentError(`Pairs such as customer=Kunde,date=3 were expected; there are ${columnKinds.join(', ')}.`);
};
/** `birebir fit orders.csv -o priors.json`: what customers of this shop are like, from its orders. */
const fitCommand = () => new Command('fit')
    .description('Fits what the customers of a shop are like, from a CSV file of its orders.')
    .argument('<orders>', 'CSV with customer, date, total (order, items); or with x, tx, T; may be .gz')
    .option('-o, --output <file>', 'write the priors file here')
    .option('--ml', 'maximum likelihood, without the mild opinion of what shops are like')
    .addOption(new Option('--model <model>', 'mbg or bg').choices(['mbg', 'bg']).default('mbg'))
    .option('--json', 'print the figures as JSON')
    .option('--holdout <share>', 'share of the time to check against, or none', holdoutShare, HOLDOUT)
    .option('--currency <code>', 'of the amounts, as TRY', currencyCode)
    .option('--margin <share>', 'what is left of a price, as 0.3', share(', as 0.3,'))
    .addOption(new Option('--unit <unit>', 'day or week: of numbers in the file, and of what is printed')
    .choices(['day', 'week'])
    .default('day'))
    .option('--columns <names>', 'which column is which, by name or number: customer=Kunde,date=3,total=Betrag', namedColumns)
    .addOption(new Option('--dates <order>', 'what 03/04/2025 begins with, where the file does not show').choices(['dmy', 'mdy']))
    // A call that cannot be understood ends with 2; one that was, and failed, with 1.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (orders, options) => {
    const { runFit } = await import('./parts/run-fit-D3YEWLux.js');
    process.exitCode = await runFit({ ...options, orders });
});

const build = () => new Command('build')
    .description('Builds the model file: what customers look at and buy together.')
    .requiredOption('--log <file...>', 'NDJSON, CSV or Parquet of events or orders, or the folder of a collector')
    .option('--catalog <file>', 'the catalogue: the file of birebir feed, or JSON; without it the model brings its own ids')
    .option('-o, --output <file>', 'where the model is written', 'model.bin')
    .option('--budget <size>', 'kB gzipped for 10,000 products, or full', budgetOf, 50)
    .option('--min-visitors <n>', 'least visitors of a pair', countOf, 3)
    .addOption(new Option('--engine <name>', 'what runs the SQL')
    .choices(['duckdb', 'clickhouse'])
    .default('duckdb'))
    .option('--endpoint <url>', 'of ClickHouse over HTTP; --log then names a table there')
    .option('--json', 'print the figures as JSON')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (call) => {
    const { runBuild } = await import('./parts/run-build-DBBPwfZF.js');
    process.exitCode = await runBuild(call);
});
/** `birebir model build --log events.ndjson --catalog products.json -o model.bin`. */
const modelCommand = () => new Command('model').description('Works on the model file.').addCommand(build());

/** What `npx birebir` can do: one folder a command. A new one is one line here. */
const commands = [
    collectorCommand,
    feedCommand,
    fitCommand,
    modelCommand,
    evaluateCommand,
];

/** The command line: `npx birebir <command>`. Each command is loaded when it is called. */
const program = new Command('birebir')
    .description('Tools for shops that use Birebir.')
    .version(VERSION)
    .showHelpAfterError();
for (const command of commands)
    program.addCommand(command());
await program.parseAsync();
