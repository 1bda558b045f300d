import type { Risk } from './risk';

/** From the first look to recommending the shop to others; the order is the way. */
export const stages = [
  'discovery',
  'evaluation',
  'purchase',
  'use',
  'bonding',
  'advocacy',
] as const;
export type Stage = (typeof stages)[number];

/** What the stage is told by; what is left out has not happened. */
export interface StageActs {
  readonly orders?: number;
  /** One of the orders has arrived. */
  readonly delivered?: boolean;
  /** Without it, as after no order. */
  readonly risk?: Risk;
  /** Products looked at within 30 days. */
  readonly views?: number;
  readonly visits?: number;
  readonly searches?: number;
  /** Things in the cart or on the wish list. */
  readonly chosen?: number;
  /** A checkout was begun within 24 hours. */
  readonly checkout?: boolean;
  /** Takes part in the loyalty programme. */
  readonly enrolled?: boolean;
  /** Promoter, review of 4 of 5 or better, or successful recommendation within 365 days. */
  readonly recommends?: boolean;
  readonly openComplaint?: boolean;
}

const EVALUATING_VIEWS = 3;

/**
 * The highest stage that fits. Whose order has arrived never falls below `use` again; `lapsed` is a risk, no stage.
 * @example stageOf({ orders: 2, delivered: true, risk: 'active' }) // 'bonding'
 */
export const stageOf = ({
  orders = 0,
  delivered,
  risk,
  views = 0,
  visits = 0,
  searches = 0,
  chosen = 0,
  checkout,
  enrolled,
  recommends,
  openComplaint,
}: StageActs): Stage => {
  const isRegular = orders > 1 && (risk === 'active' || risk === 'cooling');
  if (isRegular || (orders > 0 && enrolled))
    return recommends && !openComplaint ? 'advocacy' : 'bonding';
  if (delivered) return 'use';
  if (orders > 0 || checkout) return 'purchase';
  const hasFound = searches > 0 && views > 0;
  return hasFound || views >= EVALUATING_VIEWS || chosen > 0 || visits > 1
    ? 'evaluation'
    : 'discovery';
};
