import type { Archive, KeptEvent } from '../archive';
import erase from './erase.sql?raw';
import { inTransaction } from './in-transaction';
import type { LastingDatabase } from './lasting-database';
import read from './read.sql?raw';
import stats from './stats.sql?raw';

/** DuckDB counts in bigints; ms and counts of events are safe as numbers. */
const counted = (value: unknown): number => Number(value);

const momentOr = (value: unknown): number | null => (value === null ? null : Number(value));

const keptEvent = (row: Readonly<Record<string, unknown>>): KeptEvent => ({
  id: `${row['id']}`,
  at: counted(row['at']),
  received_at: counted(row['received_at']),
  name: `${row['name']}`,
  visitor: `${row['visitor']}`,
  session: `${row['session']}`,
  consent_version: `${row['consent_version']}`,
  consent_at: counted(row['consent_at']),
  data: JSON.parse(`${row['data']}`),
});

/** What can be asked of the DuckDB store. */
export const duckdbArchive = (use: LastingDatabase['use']): Archive => ({
  read: ({ receivedAt, id }, limit) =>
    use(async (connection) => {
      const found = await connection.runAndReadAll(read, [BigInt(receivedAt), id, limit]);
      return found.getRowObjectsJS().map(keptEvent);
    }),
  stats: () =>
    use(async (connection) => {
      const [row = {}] = (await connection.runAndReadAll(stats)).getRowObjectsJS();
      return {
        events: counted(row['events']),
        visitors: counted(row['visitors']),
        first_at: momentOr(row['first_at']),
        last_at: momentOr(row['last_at']),
      };
    }),
  erase: (visitor, at) =>
    use((connection) =>
      inTransaction(connection, async () => {
        await connection.run(erase, [visitor, BigInt(at)]);
        const gone = await connection.run('delete from events where visitor = $1', [visitor]);
        return gone.rowsChanged;
      }),
    ),
  prune: (before) =>
    use(async (connection) => {
      const old = 'delete from events where received_at < $1';
      return (await connection.run(old, [BigInt(before)])).rowsChanged;
    }),
});
