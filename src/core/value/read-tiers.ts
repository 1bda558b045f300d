import { own, ownText } from '../../lib/own';
import type { Tier } from './tier';

/** The tiers that can be used, and one sentence for each that cannot. */
export interface ReadTiers {
  readonly tiers: readonly Tier[];
  readonly complaints: readonly string[];
}

const isShare = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && value > 0 && value <= 1);

/**
 * Reads the owner's tiers; a list that goes from the lowest to the highest.
 * @example readTiers([{ id: 'gold', by: 'spend12m', min: 5000 }]).tiers.length // 1
 */
export const readTiers = (given: readonly unknown[]): ReadTiers => {
  const complaints: string[] = [];
  const tiers = given.flatMap((one, at): readonly Tier[] => {
    const id = ownText(one, 'id');
    const by = own(one, 'by');
    const min = own(one, 'min');
    const keep = own(one, 'keep');
    const fault = !id
      ? 'has no “id”'
      : by !== 'spend12m' && by !== 'orders12m'
        ? 'should be “by” spend12m or orders12m'
        : typeof min !== 'number' || !(min > 0)
          ? 'should have a number above 0 as “min”'
          : isShare(keep)
            ? ''
            : 'should “keep” a share above 0, at most 1';
    if (!fault) return [{ id, by, min, keep } as Tier];
    complaints.push(`the tier “${id ?? at + 1}” ${fault}; it is left out`);
    return [];
  });
  return { tiers, complaints };
};
