import { Mistake } from '../mistake';

/** DuckDB's package; loaded only where events are kept, for it is large and not everybody’s. */
export const loadDuckdb = async () => {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
    throw new Mistake(
      `To keep events the collector needs DuckDB: add it with “npm i @duckdb/node-api” (${reason}).`,
    );
  }
};
