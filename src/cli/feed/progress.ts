import { openBar } from '../open-bar';

/** Told now and then: to draw costs time as well. */
const EVERY = 500;

/** Counts rows for whoever waits at a terminal. How many there will be nobody knows. */
export const openProgress = () => {
  const bar = openBar('{step}: {value} products', Number.MAX_SAFE_INTEGER);
  let count = 0;
  let step = 'Reading';
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
