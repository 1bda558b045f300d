import type { Archive } from './archive';
import type { CollectorPorts } from './ports';

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 60 * 60 * 1000;

/** Deletes what is older than so many days, at once and every hour. Returns what stops it. */
export const keepRetention = (
  { group, log, now }: Pick<CollectorPorts, 'group' | 'log' | 'now'>,
  archive: Archive,
  days: number,
): (() => void) => {
  const prune = () => {
    group
      .inTurn(() => archive.prune(now() - days * DAY_MS))
      .then((events) => events > 0 && log('pruned', { events }))
      .catch((error: unknown) => log('not pruned', { reason: `${error}` }));
  };
  prune();
  const timer = setInterval(prune, EVERY_MS);
  return () => clearInterval(timer);
};
