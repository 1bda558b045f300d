import { createLog } from './log';
import { Mistake } from './mistake';
import type { CollectorOptions } from './options';
import { type RunningCollector, startCollector } from './start-collector';

/** Says what the owner can mend, and lets the process end with 1. */
const fail = (error: unknown): void => {
  const sentence = error instanceof Mistake ? error.message : `The collector has failed: ${error}`;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

const stopOn = (collector: RunningCollector): void => {
  const stop = () => {
    // Whoever asks a second time does not want to wait: then the process ends at once.
    process.off('SIGTERM', stop).off('SIGINT', stop);
    collector
      .stop()
      .catch(fail)
      .finally(() => process.exit());
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
};

/** Runs a collector until the process is asked to stop. */
export const runCollector = async (options: CollectorOptions): Promise<void> => {
  const log = createLog((line) => process.stdout.write(line), Date.now);
  await startCollector(options, log).then(stopOn).catch(fail);
};
