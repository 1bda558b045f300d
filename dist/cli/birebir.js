#!/usr/bin/env node
import { Command } from 'commander';

/** The version of the package; a test holds it to package.json. */
const VERSION = '0.1.0';

/** What `npx birebir` can do: one folder a command. A new one is one line here. */
const commands = [];

/** The command line: `npx birebir <command>`. Each command is loaded when it is called. */
const program = new Command('birebir')
    .description('Tools for shops that use Birebir.')
    .version(VERSION)
    .showHelpAfterError();
for (const command of commands)
    program.addCommand(command());
await program.parseAsync();
