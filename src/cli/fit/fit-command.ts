import { Command, InvalidArgumentError, Option } from 'commander';
import { columnKinds, type NamedColumns } from './columns';
import type { FitCall } from './run-fit';

const ALL_TIME = 1;
/** The last third is held back. */
const HOLDOUT = 1 / 3;

const share =
  (most: string) =>
  (text: string): number => {
    const value = Number(text);
    if (value > 0 && value <= ALL_TIME) return value;
    throw new InvalidArgumentError(`A number above 0 and at most 1${most} was expected.`);
  };

const holdoutShare = (text: string): number | 'none' => {
  if (text === 'none') return text;
  const value = Number(text);
  if (value > 0 && value < ALL_TIME) return value;
  throw new InvalidArgumentError('A number between 0 and 1, or none, was expected.');
};

const currencyCode = (text: string): string => {
  if (/^[A-Z]{3}$/.test(text)) return text;
  throw new InvalidArgumentError('A code of three capital letters was expected, like TRY.');
};

const namedColumns = (text: string): NamedColumns => {
  const named = text.split(',').map((pair) => pair.split('='));
  const isClear = named.every(([kind = '', name]) => name && columnKinds.includes(kind.trim()));
  if (isClear)
    return Object.fromEntries(
      named.map(([kind = '', ...name]) => [kind.trim(), name.join('=').trim()]),
    );
  throw new InvalidArgumentError(
    `Pairs such as customer=Kunde,date=3 were expected; there are ${columnKinds.join(', ')}.`,
  );
};

/** `birebir fit orders.csv -o priors.json`: what customers of this shop are like, from its orders. */
export const fitCommand = (): Command =>
  new Command('fit')
    .description('Fits what the customers of a shop are like, from a CSV file of its orders.')
    .argument(
      '<orders>',
      'CSV with customer, date, total (order, items); or with x, tx, T; may be .gz',
    )
    .option('-o, --output <file>', 'write the priors file here')
    .option('--ml', 'maximum likelihood, without the mild opinion of what shops are like')
    .addOption(new Option('--model <model>', 'mbg or bg').choices(['mbg', 'bg']).default('mbg'))
    .option('--json', 'print the figures as JSON')
    .option(
      '--holdout <share>',
      'share of the time to check against, or none',
      holdoutShare,
      HOLDOUT,
    )
    .option('--currency <code>', 'of the amounts, as TRY', currencyCode)
    .option('--margin <share>', 'what is left of a price, as 0.3', share(', as 0.3,'))
    .addOption(
      new Option('--unit <unit>', 'day or week: of numbers in the file, and of what is printed')
        .choices(['day', 'week'])
        .default('day'),
    )
    .option(
      '--columns <names>',
      'which column is which, by name or number: customer=Kunde,date=3,total=Betrag',
      namedColumns,
    )
    .addOption(
      new Option(
        '--dates <order>',
        'what 03/04/2025 begins with, where the file does not show',
      ).choices(['dmy', 'mdy']),
    )
    // A call that cannot be understood ends with 2; one that was, and failed, with 1.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (orders: string, options: Omit<FitCall, 'orders'>) => {
      const { runFit } = await import('./run-fit');
      process.exitCode = await runFit({ ...options, orders });
    });
