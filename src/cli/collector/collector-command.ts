import { Command, InvalidArgumentError } from 'commander';
import { problemIn } from './check-options';
import type { CollectorOptions } from './options';

/** A mistake in how the command was called, as against one in what it found. */
const USAGE = 2;

const whole = (least: number, most: number) => (text: string) => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
};

const collect = (each: string, before: readonly string[]) => [...before, each];

/** `npx birebir collector`: receives events from the shop's pages. */
export const collectorCommand = (): Command =>
  new Command('collector')
    .description('Receives the events of consenting visitors and keeps them, or hands them on.')
    .option('--data <folder>', 'keep the events in a DuckDB database in this folder')
    .option(
      '--sink <address>',
      'hand them on instead: nats://…/subject, clickhouse+http://…/table, cloudevents+http://…, segment+https://…',
    )
    .option('--port <number>', 'the port to listen at', whole(0, 65_535), 8787)
    .option('--host <name>', 'the address to listen at', '127.0.0.1')
    .option(
      '--origin <origin>',
      'a shop whose pages may send, like https://shop.example; can be given several times (default: the same host, and this machine)',
      collect,
      [],
    )
    .option('--token <text>', 'opens the read API to who has it (default: BIREBIR_TOKEN)')
    .option('--path <path>', 'where events are posted', '/birebir/in')
    .option('--retention-days <number>', 'delete events after so many days', whole(1, 36_500))
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE))
    .action(async (given: CollectorOptions, command: Command) => {
      const token = given.token ?? process.env['BIREBIR_TOKEN'];
      const options = { ...given, ...(token && { token }) };
      const problem = problemIn(options);
      if (problem !== undefined) command.error(problem, { exitCode: USAGE });
      const { runCollector } = await import('./run-collector');
      await runCollector(options);
    });
