import type { DuckDBConnection } from '@duckdb/node-api';

/** Does everything or nothing. */
export const inTransaction = async <Result>(
  connection: DuckDBConnection,
  act: () => Promise<Result>,
): Promise<Result> => {
  await connection.run('begin');
  try {
    const result = await act();
    await connection.run('commit');
    return result;
  } catch (error) {
    await connection.run('rollback').catch(() => 'a commit that fails has rolled back itself');
    throw error;
  }
};
