import { type Condition, type Facts, holds } from './condition';

/** The owner's rules by the id of the segment. */
export type SegmentRules = Readonly<Record<string, Condition>>;

/** Who is in stays in until a figure misses its limit by more than this share of it. */
export const HYSTERESIS = 0.1;

/**
 * The segments a visitor is in, in the order of the rules. A figure that wavers about its limit changes nothing: it lets
 * somebody in at the limit, and out a tenth beyond it.
 * @param before the segments they were in.
 * @example membersOf({ vip: { orders: { '>=': 10 } } }, { orders: 9 }, ['vip']) // ['vip']
 */
export const membersOf = (
  rules: SegmentRules,
  facts: Facts,
  before: readonly string[],
): readonly string[] =>
  Object.keys(rules).filter((id) =>
    holds(rules[id] as Condition, facts, before.includes(id) ? HYSTERESIS : 0),
  );
