import { Command, Option } from 'commander';
import { budgetOf, countOf } from './options';
import type { BuildCall } from './run-build';

const build = (): Command =>
  new Command('build')
    .description('Builds the model file: what customers look at and buy together.')
    .requiredOption(
      '--log <file...>',
      'NDJSON, CSV or Parquet of events or orders, or the folder of a collector',
    )
    .option(
      '--catalog <file>',
      'the catalogue: the file of birebir feed, or JSON; without it the model brings its own ids',
    )
    .option('-o, --output <file>', 'where the model is written', 'model.bin')
    .option('--budget <size>', 'kB gzipped for 10,000 products, or full', budgetOf, 50)
    .option('--min-visitors <n>', 'least visitors of a pair', countOf, 3)
    .addOption(
      new Option('--engine <name>', 'what runs the SQL')
        .choices(['duckdb', 'clickhouse'])
        .default('duckdb'),
    )
    .option('--endpoint <url>', 'of ClickHouse over HTTP; --log then names a table there')
    .option('--json', 'print the figures as JSON')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (call: BuildCall) => {
      const { runBuild } = await import('./run-build');
      process.exitCode = await runBuild(call);
    });

/** `birebir model build --log events.ndjson --catalog products.json -o model.bin`. */
export const modelCommand = (): Command =>
  new Command('model').description('Works on the model file.').addCommand(build());
