import { openBar } from '../open-bar';

/** Reading is this share of the way. */
const READ = 60;
const ALL = 100;

/** How far a fit has come, for whoever waits at a terminal. */
export const openProgress = () => {
  const bar = openBar('{step} {bar} {percentage} %', ALL);
  return {
    reading: (share: number): void => bar.update(Math.floor(READ * share)),
    fitting: (): void => bar.update(READ, { step: 'Fitting' }),
    close: (): void => bar.stop(),
  };
};
