import { Presets, SingleBar } from 'cli-progress';

/** What stands beside the bar. */
const FORMAT = '{step} {bar} {percentage} %';
/** Reading is this share of the way. */
const READ = 60;
const ALL = 100;

/** A bar for whoever waits at a terminal; elsewhere nothing is drawn. */
export const openProgress = () => {
  const bar = new SingleBar(
    {
      format: FORMAT,
      stream: process.stderr,
      noTTYOutput: false,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  if (process.stderr.isTTY) bar.start(ALL, 0, { step: 'Reading' });
  return {
    reading: (share: number): void => bar.update(Math.floor(READ * share)),
    fitting: (): void => bar.update(READ, { step: 'Fitting' }),
    close: (): void => bar.stop(),
  };
};
