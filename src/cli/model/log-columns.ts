import { ModelFault } from './model-fault';

/** The names a column may have; case, spaces and marks do not count. */
const EVENTS = {
  visitor: ['visitor', 'visitorid', 'v', 'user', 'userid', 'clientid', 'customer', 'customerid'],
  session: ['session', 'sessionid', 's', 'visit', 'visitid'],
  time: ['time', 'at', 't', 'timestamp', 'date', 'datetime', 'ts', 'eventtime'],
  event: ['event', 'eventname', 'e', 'name', 'type', 'action', 'eventtype'],
  item: ['item', 'itemid', 'i', 'product', 'productid', 'sku'],
} as const;

const ORDERS = {
  visitor: [
    'customer',
    'customerid',
    'customeremail',
    'email',
    'buyer',
    'buyerid',
    'user',
    'userid',
    'visitor',
  ],
  session: [
    'order',
    'orderid',
    'ordernumber',
    'transactionid',
    'invoice',
    'invoiceno',
    'invoiceid',
  ],
  time: [
    'date',
    'time',
    'orderdate',
    'createdat',
    'invoicedate',
    'at',
    'timestamp',
    'day',
    'paidat',
    'datetime',
  ],
  item: ['item', 'itemid', 'sku', 'product', 'productid', 'lineitemsku', 'stockcode'],
} as const;

/** Which column of a file is what. */
export interface LogColumns {
  readonly kind: 'events' | 'orders';
  readonly visitor: string;
  readonly session: string | undefined;
  readonly time: string;
  readonly event: string | undefined;
  readonly item: string;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

/** Finds the columns of a log or an order export by their names. */
export const logColumns = (path: string, names: readonly string[]): LogColumns => {
  const find = (known: readonly string[]): string | undefined =>
    known.flatMap((one) => names.filter((name) => plain(name) === one))[0];
  const order = find(ORDERS.session);
  const kind = order !== undefined && find(EVENTS.event) === undefined ? 'orders' : 'events';
  const known = kind === 'orders' ? ORDERS : EVENTS;
  const [visitor, time, item] = [find(known.visitor), find(known.time), find(known.item)];
  if (visitor === undefined || time === undefined || item === undefined)
    throw new ModelFault(
      `${path} has the columns ${names.slice(0, 12).join(', ')}; visitor, session, time, event and item were expected (or order, customer, date and item), so nothing was built.`,
    );
  const event = kind === 'events' ? find(EVENTS.event) : undefined;
  return { kind, visitor, session: find(known.session), time, event, item };
};
