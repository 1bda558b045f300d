import type { Engine } from '../model/engine';
import { fillIn } from '../model/fill-in';
import sql from '../model/looks-and-orders.sql?raw';
import type { Moment } from './foretell';
import { newestDistinct } from './newest-distinct';

/** What had been looked at when something was bought, for every purchase that looks came before. */
export async function* decisions(
  engine: Engine,
  part: { readonly after: number; readonly sessions: number },
): AsyncGenerator<Moment> {
  let session = Number.NaN;
  let looks: number[] = [];
  for await (const rows of engine.ask(fillIn(sql, part)))
    for (const row of rows) {
      if (Number(row['session_no']) !== session) looks = [];
      session = Number(row['session_no']);
      const item = Number(row['item']);
      if (row['kind'] === 'view') looks.push(item);
      else if (looks.length > 0) yield { history: newestDistinct(looks), target: item };
    }
}
