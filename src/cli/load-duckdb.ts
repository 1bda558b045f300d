/**
 * DuckDB's package; loaded only where it is needed, for it is large and not everybody's.
 * @param missing the command's own fault, given how to add it.
 */
export const loadDuckdb = async (missing: (howToAdd: string) => Error) => {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : `${error}`;
    throw missing(`add it with “npm i @duckdb/node-api” (${reason})`);
  }
};
