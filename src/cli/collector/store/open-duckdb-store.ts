import type { Destination } from '../destination';
import { appendArriving } from './append-arriving';
import { duckdbArchive } from './duckdb-archive';
import { inTransaction } from './in-transaction';
import { openLastingDatabase } from './lasting-database';
import refused from './refused.sql?raw';
import take from './take.sql?raw';

const ERASED = 'this visitor has asked to be forgotten';

/** Keeps events in a DuckDB file below a folder; a commit is on the disk when it resolves. */
export const openDuckdbStore = async (folder: string): Promise<Destination> => {
  const { use, close } = await openLastingDatabase(folder);
  return {
    archive: duckdbArchive(use),
    commit: (events, receivedAt) =>
      use((connection) =>
        inTransaction(connection, async () => {
          await appendArriving(connection, events);
          const late = (await connection.runAndReadAll(refused)).getRowsJS();
          await connection.run(take, [BigInt(receivedAt)]);
          await connection.run('delete from arriving');
          return new Map(late.map(([id]) => [`${id}`, ERASED]));
        }),
      ),
    close: async () => close(),
  };
};
