import type { Command } from 'commander';
import { collectorCommand } from './collector/collector-command';
import { evaluateCommand } from './evaluate/evaluate-command';
import { feedCommand } from './feed/feed-command';
import { fitCommand } from './fit/fit-command';
import { modelCommand } from './model/model-command';

/** What `npx birebir` can do: one folder a command. A new one is one line here. */
export const commands: readonly (() => Command)[] = [
  collectorCommand,
  feedCommand,
  fitCommand,
  modelCommand,
  evaluateCommand,
];
