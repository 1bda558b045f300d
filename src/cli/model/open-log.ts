import type { Catalog } from '../../core/catalog/catalog';
import actsSql from './acts.sql?raw';
import { catalogueOfAttributes } from './catalogue-of-attributes';
import type { Engine } from './engine';
import itemsSql from './items.sql?raw';
import { ModelFault } from './model-fault';
import { readCatalogue } from './read-catalogue';
import span from './span.sql?raw';

/** A log that lies in the engine's tables, with the catalogue its items are places in. */
export interface OpenLog {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly withCatalogue: boolean;
  readonly acts: number;
  /** All of them, and those before a test log. */
  readonly sessions: number;
  readonly trainSessions: number;
  readonly visitors: number;
  readonly views: number;
  readonly purchases: number;
  readonly lastMs: number;
  /** Rows that could not be used. */
  readonly bad: number;
}

const itemsOf = async (engine: Engine): Promise<string[]> => {
  await engine.run(itemsSql);
  const ids: string[] = [];
  for await (const rows of engine.ask('select item from catalogue order by place'))
    for (const row of rows) ids.push(`${row['item']}`);
  return ids;
};

/** Reads logs and catalogue, and orders what was done by sessions. */
export const openLog = async (
  engine: Engine,
  paths: readonly string[],
  cataloguePath: string | undefined,
  test?: string,
): Promise<OpenLog> => {
  const listed = cataloguePath === undefined ? undefined : await readCatalogue(cataloguePath);
  const bad =
    (await engine.takeLog(paths, 0)) + (test === undefined ? 0 : await engine.takeLog([test], 1));
  if (listed) await engine.takeCatalogue(listed.products.map(({ id }) => id));
  const catalog =
    listed ?? catalogueOfAttributes((await itemsOf(engine)).map((id) => ({ id, attributes: [] })));
  await engine.run(actsSql);
  for await (const [row] of engine.ask(span)) {
    if (!row) break;
    const count = (name: string): number => Number(row[name]);
    if (count('acts') === 0) break;
    return {
      engine,
      catalog,
      withCatalogue: listed !== undefined,
      acts: count('acts'),
      sessions: count('sessions'),
      trainSessions: count('train_sessions'),
      visitors: count('visitors'),
      views: count('views'),
      purchases: count('purchases'),
      lastMs: count('last_ms'),
      bad,
    };
  }
  throw new ModelFault(
    `No row of ${paths.join(', ')} tells of a view or a purchase with visitor, time and item, so nothing was built.`,
  );
};
