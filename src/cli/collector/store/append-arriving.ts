import type { DuckDBConnection } from '@duckdb/node-api';
import type { SentEvent } from '../../../core/formats/sent-event';

/** Puts a group of events where the SQL of a commit finds them. */
export const appendArriving = async (
  connection: DuckDBConnection,
  events: readonly SentEvent[],
): Promise<void> => {
  const appender = await connection.createAppender('arriving', undefined, 'temp');
  for (const { event, visitor, session, consent } of events) {
    appender.appendVarchar(event.id);
    appender.appendBigInt(BigInt(event.at));
    appender.appendVarchar(event.name);
    appender.appendVarchar(visitor);
    appender.appendVarchar(session);
    appender.appendVarchar(consent.version);
    appender.appendBigInt(BigInt(consent.at));
    appender.appendVarchar(JSON.stringify(event.data));
    appender.endRow();
  }
  appender.closeSync();
};
