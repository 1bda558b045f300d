// @ts-check
/** @import { Act } from '../../../demo/tools/simulate/simulate.mjs' */

/**
 * How a table holds a log.
 * @typedef {object} TableShape
 * @property {string} columns as `create table` has them
 * @property {(act: Act, seq: number) => object} row
 */

/** As a shop would make it, with a column that says what came first. @type {TableShape} */
export const inOrder = {
  columns:
    "visitor String, session String, time DateTime64(3, 'UTC'), event LowCardinality(String), item String, seq UInt64",
  row: (act, seq) => ({ ...act, seq }),
};

/** Without that column: of the same moment, what comes first is told by what it is. @type {TableShape} */
export const withoutOrder = {
  columns: inOrder.columns.replace(', seq UInt64', ''),
  row: (act) => act,
};

/** By other names, of other types, with gaps. @type {TableShape} */
export const byOtherNames = {
  columns:
    '"User ID" Nullable(String), `Session-Id` LowCardinality(Nullable(String)), timestamp Nullable(Int64), event_name Nullable(String), product_id Nullable(String), seq Int32',
  row: ({ visitor, session, time, event, item }, seq) => ({
    'User ID': visitor,
    'Session-Id': session,
    timestamp: time,
    event_name: event,
    product_id: item,
    seq,
  }),
};

/** Moments in words, as a visitor elsewhere writes them down. @type {TableShape} */
export const inWords = {
  columns: 'v String, s String, t String, e FixedString(24), i String, seq Int32',
  row: ({ visitor, session, time, event, item }, seq) => ({
    v: visitor,
    s: session,
    t: new Date(time).toISOString(),
    e: event,
    i: item,
    seq,
  }),
};

/** The order in which the product takes what was done at the same moment where nothing says what came first. @param {readonly Act[]} acts */
export const sortedAsTables = (acts) => {
  /** @param {Act} act */
  const key = ({ time, visitor, session, item, event }) =>
    [
      `${time}`.padStart(16, '0'),
      visitor,
      session,
      item,
      PURCHASE.test(event) ? 'buy' : 'view',
    ].map((text) => Buffer.from(text));
  return acts
    .map((act) => ({ act, key: key(act) }))
    .sort((a, b) => a.key.reduce((sum, text, at) => sum || text.compare(b.key[at] ?? text), 0))
    .map(({ act }) => act);
};

const PURCHASE = /purchase|buy|order|checkout/i;
