import type { DuckDBConnection } from '@duckdb/node-api';
import { type OpenDatabase, openDatabase } from './open-database';

/** A database that outlives its own faults. */
export interface LastingDatabase {
  use<Result>(act: (connection: DuckDBConnection) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** After such a fault, for example a full disk during a checkpoint, DuckDB answers nothing until opened anew. */
const isFatal = (error: unknown): boolean =>
  error instanceof Error && /\bFATAL\b/.test(error.message);

/** Opens the database of a folder, and again whenever DuckDB asks for it; what was committed is in its log. */
export const openLastingDatabase = async (folder: string): Promise<LastingDatabase> => {
  let open: OpenDatabase | undefined = await openDatabase(folder);
  const close = () => {
    open?.close();
    open = undefined;
  };
  return {
    async use(act) {
      open ??= await openDatabase(folder);
      try {
        return await act(open.connection);
      } catch (error) {
        if (isFatal(error)) close();
        throw error;
      }
    },
    close,
  };
};
