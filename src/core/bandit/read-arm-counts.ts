import { own } from '../../lib/own';
import type { ArmCount } from './arm-count';

/** The counts that could be read, by arm, and one sentence for each that could not. */
export interface ArmCountsReading {
  readonly counts: ReadonlyMap<string, ArmCount>;
  readonly complaints: readonly string[];
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/**
 * Reads what an owner says about the shop's other visitors, by arm: `{ picked: { shown: 900, rewarded: 72 } }`. `true`
 * says nothing.
 */
export const readArmCounts = (found: unknown, placement: string): ArmCountsReading => {
  const counts = new Map<string, ArmCount>();
  const complaints: string[] = [];
  const given = typeof found === 'object' && found !== null ? found : {};
  for (const arm of Object.keys(given)) {
    const [shown, rewarded] = ['shown', 'rewarded'].map((key) => own(own(given, arm), key));
    if (isCount(shown) && isCount(rewarded) && rewarded <= shown)
      counts.set(arm, { shown, rewarded });
    else
      complaints.push(
        `“explore” of the placement “${placement}” needs “shown” and “rewarded” for “${arm}”, numbers from 0 on with no more rewards than times shown; nothing is taken to be known of it`,
      );
  }
  return { counts, complaints };
};
