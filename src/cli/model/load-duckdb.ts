import { ModelFault } from './model-fault';

/** DuckDB's package; loaded only where a model is built, for it is large and not everybody's. */
export const loadDuckdb = async () => {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
    throw new ModelFault(
      `To count pairs DuckDB is needed, so nothing was built: add it with “npm i @duckdb/node-api” (${reason}).`,
    );
  }
};
