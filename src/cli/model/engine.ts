/** One row, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What runs the SQL texts: DuckDB in this process, or a ClickHouse server. */
export interface Engine {
  /** Runs statements that give nothing back. */
  run(sql: string): Promise<void>;
  /** Asks, and gets the rows in portions, so that a large answer is never whole in memory twice. */
  ask(sql: string): AsyncIterable<readonly Row[]>;
  /** Puts the catalogue's ids, in its order, into the table `catalogue(item, place)`. */
  takeCatalogue(ids: readonly string[]): Promise<void>;
  /** Reads a log into the table `log(part, visitor, session, at_ms, kind, item, seq)`, part 1 where it is there to
   * measure on; how many rows could not be used. */
  takeLog(paths: readonly string[], part: 0 | 1): Promise<number>;
  /** Drops a table that was made here before, if it was; never a table of the shop's by that name. */
  forget(table: 'steps' | 'pairs'): Promise<void>;
  close(): Promise<void>;
}
