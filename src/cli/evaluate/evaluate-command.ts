import { Command, Option } from 'commander';
import { budgetOf, countOf } from '../model/options';
import type { EvaluateCall } from './run-evaluate';

/** `birebir evaluate --log events.ndjson --catalog products.json`: what recommendations of a shop are worth. */
export const evaluateCommand = (): Command =>
  new Command('evaluate')
    .description('Measures how well the next product is foretold, on a part of the log held back.')
    .requiredOption('--log <file...>', 'NDJSON, CSV, Parquet, or the folder of a collector')
    .option('--catalog <file>', 'the catalogue: the file of birebir feed, or JSON')
    .option('--test <file>', 'a log to measure on, instead of the last tenth of --log')
    .option('--model <file>', 'a model file, instead of one built for the occasion')
    .option('--min-visitors <n>', 'least visitors of a pair', countOf, 1)
    .option('--budget <size>', 'kB gzipped for 10,000 products, or full', budgetOf, 50)
    .addOption(
      new Option('--protocol <name>', 'foretell every position, or the last item of each')
        .choices(['reveal', 'leave-one-out'])
        .default('reveal'),
    )
    .option('--json', 'print the figures as JSON')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (call: EvaluateCall) => {
      const { runEvaluate } = await import('./run-evaluate');
      process.exitCode = await runEvaluate(call);
    });
