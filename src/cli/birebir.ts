import { Command } from 'commander';
import { VERSION } from '../version';
import { commands } from './commands';

/** The command line: `npx birebir <command>`. Each command is loaded when it is called. */
const program = new Command('birebir')
  .description('Tools for shops that use Birebir.')
  .version(VERSION)
  .showHelpAfterError();

for (const command of commands) program.addCommand(command());

await program.parseAsync();
