import { h as holds } from './condition-BXhDMp3B.js';

/** Who is in stays in until a figure misses its limit by more than this share of it. */
const HYSTERESIS = 0.1;
/**
 * The segments a visitor is in, in the order of the rules. A figure that wavers about its limit changes nothing: it lets
 * somebody in at the limit, and out a tenth beyond it.
 * @param before the segments they were in.
 * @example membersOf({ vip: { orders: { '>=': 10 } } }, { orders: 9 }, ['vip']) // ['vip']
 */
const membersOf = (rules, facts, before) => Object.keys(rules).filter((id) => holds(rules[id], facts, before.includes(id) ? HYSTERESIS : 0));

export { membersOf as m };
