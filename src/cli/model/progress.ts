import { Presets, SingleBar } from 'cli-progress';

const ALL = 100;

/** A bar for whoever waits at a terminal; elsewhere nothing is drawn. */
export const openProgress = () => {
  const bar = new SingleBar(
    {
      format: '{step} {bar} {percentage} %',
      stream: process.stderr,
      noTTYOutput: false,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  if (process.stderr.isTTY) bar.start(ALL, 0, { step: 'Reading' });
  return {
    step: (step: string, share: number): void => bar.update(Math.floor(ALL * share), { step }),
    close: (): void => bar.stop(),
  };
};
