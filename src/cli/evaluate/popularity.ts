import type { OpenLog } from '../model/open-log';
import { popularItems } from '../model/popular-items';

/** The kind of act whose next item is foretold. */
export const kindOf = ({ views }: Pick<OpenLog, 'views'>): 'view' | 'buy' =>
  views > 0 ? 'view' : 'buy';

/** How many visitors each item of the catalogue had in a part of the log. */
export const popularityOf = async (
  log: OpenLog,
  { sessions, heldBack }: { readonly sessions: number; readonly heldBack: number },
  kind: 'view' | 'buy',
): Promise<Float32Array> => {
  const counts = new Float32Array(log.catalog.products.length);
  const all = { kind, sinceMs: 0, sessions, heldBack, leastVisitors: 1 };
  for (const { item, visitors } of await popularItems(log.engine, { ...all, most: counts.length }))
    counts[item] = visitors;
  return counts;
};
