import type { Engine } from './engine';
import { fillIn } from './fill-in';
import sql from './sequences.sql?raw';

/** What to read: sessions after one and up to another, without their last acts. */
export interface SequenceQuestion {
  readonly kind: 'view' | 'buy';
  readonly after: number;
  readonly sessions: number;
  readonly heldBack: number;
}

/** The items of each session in order, one session at a time; -1 is an item that the catalogue does not have. */
export async function* sequences(
  engine: Engine,
  { kind, after, sessions, heldBack }: SequenceQuestion,
): AsyncGenerator<readonly number[]> {
  let current = Number.NaN;
  let items: number[] = [];
  const question = fillIn(sql, { kind, after, sessions, held_back: heldBack });
  for await (const rows of engine.ask(question))
    for (const row of rows) {
      const session = Number(row['session_no']);
      if (session !== current && items.length > 0) {
        yield items;
        items = [];
      }
      current = session;
      items.push(Number(row['item']));
    }
  if (items.length > 0) yield items;
}
