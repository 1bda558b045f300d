import { Command, InvalidArgumentError, Option } from 'commander';
import { feedFormats } from './feed-formats';
import type { FeedCall } from './run-feed';

const currencyCode = (text: string): string => {
  if (/^[A-Z]{3}$/.test(text)) return text;
  throw new InvalidArgumentError('A code of three capital letters was expected, like TRY.');
};

const address = (text: string): string => {
  if (/^https?:/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('An address was expected, like https://shop.example/.');
};

const language = (text: string): string => {
  if (/^[a-z]{2}$/.test(text)) return text;
  throw new InvalidArgumentError('Two small letters were expected, like tr.');
};

const count = (text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('A whole number from 1 on was expected.');
};

/** `birebir feed products.xml -o catalogue.bin`: the small file from which a page knows what the shop sells. */
export const feedCommand = (): Command =>
  new Command('feed')
    .description('Turns a product feed into the catalogue file that pages load.')
    .argument('<sources...>', 'files (also .gz) or addresses; with json-ld, pages of your own site')
    .option('-o, --output <file>', 'columns, or own JSON where it ends in .json', 'catalogue.bin')
    .addOption(
      new Option('--format <format>', 'of the sources').choices(feedFormats).default('auto'),
    )
    .option('--lang <code>', 'takes titleTr before title, as tr', language, 'en')
    .option('--currency <code>', 'of prices that name none, as TRY', currencyCode)
    .option('--base <address>', 'of the shop, for addresses that name no host', address)
    .option('--previous <file>', 'the last catalogue file: its products keep their places')
    .option('--pages <n>', 'most pages that json-ld walks through', count, 200)
    .option('--json', 'print the figures as JSON')
    // A call that cannot be understood ends with 2; one that was, and failed, with 1.
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .action(async (sources: string[], options: Omit<FeedCall, 'sources'>) => {
      const { runFeed } = await import('./run-feed');
      process.exitCode = await runFeed({ ...options, sources });
    });
