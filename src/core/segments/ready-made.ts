import type { Tier } from '../value/tier';
import type { Band, Need } from '../value/value-needs';
import type { SegmentRules } from './members';

const bands: readonly Band[] = ['high', 'middle', 'low'];
const needs: readonly Need[] = ['deals', 'quality', 'habit', 'discovery'];

/** Worth beside need: twelve segments `high-habit`, `low-deals`, …, of which a customer is in one. */
const matrix: SegmentRules = Object.fromEntries(
  bands.flatMap((valueBand) =>
    needs.map((need) => [`${valueBand}-${need}`, { orders: { '>=': 1 }, valueBand, need }]),
  ),
);

/** What a kind of shop begins with; the owner's own settings go before it. */
export interface Preset {
  readonly segments: SegmentRules;
  readonly tiers: readonly Tier[];
}

/** A young shop wins first orders, a mature one keeps customers, a supplier of firms is ordered from again. */
export const presets: Readonly<Record<string, Preset>> = {
  young: {
    segments: {
      'first-order-near': {
        orders: 0,
        any: [{ inCart: { '>=': 1 } }, { viewedThisVisit: { '>=': 3 } }],
      },
      'first-order': { orders: 1 },
      'second-order': { orders: 2 },
    },
    tiers: [],
  },
  mature: {
    segments: {
      cooling: { risk: 'cooling' },
      'at-risk': { risk: { in: ['atRisk', 'lapsed'] } },
      due: { dueProducts: { '>=': 1 } },
      ...matrix,
    },
    tiers: [
      { id: 'regular', by: 'orders12m', min: 2 },
      { id: 'loyal', by: 'orders12m', min: 5 },
      { id: 'vip', by: 'orders12m', min: 10 },
    ],
  },
  b2b: {
    segments: {
      reorder: { dueProducts: { '>=': 1 } },
      'regular-buyer': { orders12m: { '>=': 6 } },
    },
    tiers: [],
  },
};

/** Sets of segments that the owner takes up by name: `segments: { matrix: true }`. */
export const readyMade: Readonly<Record<string, SegmentRules>> = { matrix };
