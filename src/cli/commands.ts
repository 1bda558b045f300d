import type { Command } from 'commander';

/** What `npx birebir` can do: one folder a command. A new one is one line here. */
export const commands: readonly (() => Command)[] = [];
