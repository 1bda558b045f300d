import { Presets, SingleBar } from 'cli-progress';

/** A bar on stderr, which no output of a command goes to; where nobody sits at a terminal nothing is drawn. */
export const openBar = (format: string, total: number): SingleBar => {
  const bar = new SingleBar(
    { format, stream: process.stderr, noTTYOutput: false, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  if (process.stderr.isTTY) bar.start(total, 0, { step: 'Reading' });
  return bar;
};
