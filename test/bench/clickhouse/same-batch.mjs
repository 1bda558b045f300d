// @ts-check
import { isDeepStrictEqual } from 'node:util';

/** @import { Tally } from './twin-engine.mjs' */
/** @import { Sink } from '../../../src/cli/collector/sinks/sink' */
/** @import { SentEvent } from '../../../src/core/formats/sent-event' */

const TABLE = 'default.birebir_events';
const AT = Date.UTC(2026, 0, 1);
const MANY = 500;
const WORDS = [
  'tea',
  'çay 茶 🍵',
  'o\'clock "quoted" back\\slash',
  'two\nlines\tand a tab',
  '',
  '0',
  'null',
];

/** @param {number} nth @returns {SentEvent} */
function event(nth) {
  const word = WORDS[nth % WORDS.length] ?? '';
  return {
    event: {
      id: `00000000-0000-4000-8000-${`${nth}`.padStart(12, '0')}`,
      at: AT + nth,
      name: 'view_item',
      data: { items: [{ item_id: word, item_name: word, price: nth / 100, quantity: nth }] },
    },
    visitor: `visitor ${word}`,
    session: `session ${nth % 9}`,
    consent: { version: word, at: AT - nth },
  };
}

/** What the sink documents for a row, by the table's columns. @param {SentEvent} sent @param {number} received_at */
const rowOf = ({ event: { id, at, name, data }, visitor, session, consent }, received_at) => ({
  ...{ id, at, received_at, name, visitor, session },
  ...{ consent_version: consent.version, consent_at: consent.at, data: JSON.stringify(data) },
});

/**
 * Sends a batch twice through the collector's sink, as after an answer that was lost, and reads it back from the table:
 * every field as it was sent, every event once.
 * @param {Sink} sink
 * @param {{ address: string, ask: (query: string) => Promise<string> }} chdb
 * @returns {Promise<Tally>}
 */
export async function sameBatch(sink, { address, ask }) {
  await ask(`create table ${TABLE} (id String, at Int64, received_at Int64, name String, visitor String, session String,
    consent_version String, consent_at Int64, data String) engine = ReplacingMergeTree order by (visitor, id)`);
  const events = Array.from({ length: MANY }, (_, nth) => event(nth));
  const destination = await sink.open(new URL(`clickhouse+${address}/${TABLE}`), '');
  for (let time = 0; time < 2; time += 1) await destination.commit(events, AT);
  await destination.close();
  const lines = (await ask(`select * from ${TABLE} final order by id format JSONEachRow`)).split(
    '\n',
  );
  const kept = lines.filter(Boolean).map((line) => JSON.parse(line));
  const sent = events.map((one) => rowOf(one, AT));
  const rows = Math.max(kept.length, sent.length);
  const wrong = Array.from({ length: rows }, (_, at) => at).filter(
    (at) => !isDeepStrictEqual(kept[at], sent[at]),
  );
  const [first] = wrong;
  const tally = { name: 'events of the collector’s sink', rows, different: wrong.length };
  if (first === undefined) return tally;
  return { ...tally, example: `${JSON.stringify(sent[first])} and ${JSON.stringify(kept[first])}` };
}
