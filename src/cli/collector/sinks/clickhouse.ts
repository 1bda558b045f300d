import type { SentEvent } from '../../../core/formats/sent-event';
import { Mistake } from '../mistake';
import { post } from './post';
import type { Sink } from './sink';

const TABLE = /^\/([A-Za-z_]\w*\.)?[A-Za-z_]\w*$/;

const row = ({ event, visitor, session, consent }: SentEvent, receivedAt: number) => ({
  id: event.id,
  at: event.at,
  received_at: receivedAt,
  name: event.name,
  visitor,
  session,
  consent_version: consent.version,
  consent_at: consent.at,
  data: JSON.stringify(event.data),
});

/**
 * Inserts into a ClickHouse table of the columns above (moments as `Int64` in ms, the rest `String`). The server
 * gathers small inserts and answers when they are written. Repeated events are dropped by the table's engine:
 * `ENGINE = ReplacingMergeTree ORDER BY (visitor, id)`.
 * Source: https://clickhouse.com/docs/optimize/asynchronous-inserts
 */
export const clickhouse: Sink = {
  schemes: ['clickhouse+http:', 'clickhouse+https:'],
  async open(address) {
    if (!TABLE.test(address.pathname)) {
      throw new Mistake(
        `--sink names the table “${address.pathname.slice(1)}”; write clickhouse+http://host:8123/database.table.`,
      );
    }
    const to = new URL(address.href);
    to.pathname = '/';
    to.searchParams.set('query', `INSERT INTO ${address.pathname.slice(1)} FORMAT JSONEachRow`);
    to.searchParams.set('async_insert', '1');
    to.searchParams.set('wait_for_async_insert', '1');
    return {
      async commit(events, receivedAt) {
        const rows = events.map((sent) => JSON.stringify(row(sent, receivedAt))).join('\n');
        const { status, body } = await post(to, 'application/x-ndjson', rows);
        if (status !== 200 || body.trim() !== '') {
          throw new Error(`${address.host} answered ${status}: ${body.slice(0, 200)}`);
        }
        return new Map();
      },
      close: async () => undefined,
    };
  },
};
