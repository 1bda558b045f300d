import { HISTORY } from '../model/score-next';
import { DAY_MS } from '../profile/decayed';
import { lastViewed } from '../profile/last-viewed';
import type { StrategyContext } from './strategy';

const KNOWN_FOR_MS = 30 * DAY_MS;

/**
 * What was looked at, the newest first and the product on the page before all: at least the eight that speak, and all that
 * is known so well that it need not be proposed.
 */
export const newestLooks = ({
  catalog,
  profile,
  current,
  now,
}: Pick<StrategyContext, 'catalog' | 'profile' | 'current' | 'now'>): number[] => {
  const looks = lastViewed(profile.evidence, catalog);
  const known = looks.filter(({ at }) => at > now - KNOWN_FOR_MS).length;
  const newest = looks.slice(0, Math.max(HISTORY, known)).map(({ ordinal }) => ordinal);
  return current === undefined ? newest : [...new Set([current, ...newest])];
};
