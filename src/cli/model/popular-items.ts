import type { Engine } from './engine';
import { fillIn } from './fill-in';
import popular from './popular.sql?raw';

export interface PopularItem {
  readonly item: number;
  readonly visitors: number;
}

/** What of the log is looked at. */
export interface PopularQuestion {
  readonly kind: 'view' | 'buy';
  readonly sinceMs: number;
  readonly sessions: number;
  readonly heldBack: number;
  readonly leastVisitors: number;
  readonly most: number;
}

/** The items that most visitors wanted. */
export const popularItems = async (
  engine: Engine,
  { kind, sinceMs, sessions, heldBack, leastVisitors, most }: PopularQuestion,
): Promise<PopularItem[]> => {
  const found: PopularItem[] = [];
  const sql = fillIn(popular, {
    kind,
    since_ms: sinceMs,
    sessions,
    held_back: heldBack,
    least_visitors: leastVisitors,
    most,
  });
  for await (const rows of engine.ask(sql))
    for (const row of rows)
      found.push({ item: Number(row['item']), visitors: Number(row['visitors']) });
  return found;
};
