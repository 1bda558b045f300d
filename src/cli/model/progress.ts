import { openBar } from '../open-bar';

const ALL = 100;

/** How far a model has come, for whoever waits at a terminal. */
export const openProgress = () => {
  const bar = openBar('{step} {bar} {percentage} %', ALL);
  return {
    step: (step: string, share: number): void => bar.update(Math.floor(ALL * share), { step }),
    close: (): void => bar.stop(),
  };
};
