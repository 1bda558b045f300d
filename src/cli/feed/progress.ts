import { Presets, SingleBar } from 'cli-progress';

/** Told now and then: to draw costs time as well. */
const EVERY = 500;

/** Counts rows for whoever waits at a terminal; elsewhere nothing is drawn. How many there will be nobody knows. */
export const openProgress = () => {
  const bar = new SingleBar(
    {
      format: '{step}: {value} products',
      stream: process.stderr,
      noTTYOutput: false,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  let count = 0;
  let step = 'Reading';
  if (process.stderr.isTTY) bar.start(Number.MAX_SAFE_INTEGER, 0, { step });
  return {
    source(name: string): void {
      step = name;
    },
    row(): void {
      count += 1;
      if (count % EVERY === 0) bar.update(count, { step });
    },
    close: (): void => bar.stop(),
  };
};
