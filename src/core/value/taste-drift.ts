/** Interest by feature, product or category; how much in all does not matter. */
export type TasteVector = ReadonlyMap<string | number, number>;

/** Below this likeness a visit is about something else: a gift, or somebody else at the same device. */
const LEAST_ALIKE = 0.2;
const LEAST_EVENTS = 5;

const length = (vector: TasteVector): number => Math.hypot(...vector.values());

/** How alike two tastes are: the cosine of the angle between them, -1 to 1; 0 where one of them is empty. */
export const likeness = (one: TasteVector, two: TasteVector): number => {
  let product = 0;
  for (const [key, weight] of one) product += weight * (two.get(key) ?? 0);
  return product === 0 ? 0 : product / (length(one) * length(two));
};

/**
 * Which tastes to go by in this visit: those of the visit where it is unlike all before and has five events or more,
 * else those of the long memory.
 * @example relyOn(sessionTastes, longTastes, 6) // 'session'
 */
export const relyOn = (
  session: TasteVector,
  long: TasteVector,
  events: number,
): 'session' | 'long' =>
  events >= LEAST_EVENTS && likeness(session, long) < LEAST_ALIKE ? 'session' : 'long';
