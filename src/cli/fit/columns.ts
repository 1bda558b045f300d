import { InputFault } from './input-fault';

const ORDER_ALIASES = {
  customer: [
    'customer',
    'customerid',
    'customeremail',
    'visitor',
    'visitorid',
    'email',
    'user',
    'userid',
    'buyer',
    'buyerid',
    'clientid',
  ],
  date: [
    'date',
    'day',
    'at',
    'createdat',
    'orderdate',
    'invoicedate',
    'time',
    'timestamp',
    'datetime',
    't',
    'paidat',
  ],
  total: [
    'total',
    'value',
    'v',
    'amount',
    'ordertotal',
    'grandtotal',
    'revenue',
    'sales',
    'dollarvalue',
    'sum',
  ],
  order: [
    'order',
    'orderid',
    'ordernumber',
    'transactionid',
    'invoice',
    'invoiceno',
    'invoiceid',
    'id',
    'name',
  ],
  items: ['items', 'item', 'itemid', 'sku', 'product', 'productid', 'stockcode', 'lineitemsku'],
  category: ['category', 'categories', 'productcategory', 'itemcategory'],
} as const;

const SUMMARY_ALIASES = {
  x: ['x', 'frequency', 'repeats'],
  tx: ['tx', 'recency'],
  T: ['t', 'age', 'tcal'],
  mean: ['m', 'mx', 'zbar', 'monetaryvalue', 'monetary', 'meanspend'],
} as const;

/** Where in a row each thing stands; nothing where the file does not have it. */
type Places<Names> = { readonly [Name in keyof Names]: number | undefined };

/** A file of orders, or one row a customer with figures that are counted already. */
export type Columns =
  | { readonly kind: 'orders'; readonly at: Places<typeof ORDER_ALIASES> }
  | { readonly kind: 'summary'; readonly at: Places<typeof SUMMARY_ALIASES> };

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]/gu, '');

const find = <Names extends Readonly<Record<string, readonly string[]>>>(
  header: readonly string[],
  aliases: Names,
): Places<Names> => {
  const names = header.map(plain);
  const places = Object.entries(aliases).map(([name, known]) => {
    const alias = known.find((one) => names.includes(one));
    return [name, alias === undefined ? undefined : names.indexOf(alias)];
  });
  return Object.fromEntries(places) as Places<Names>;
};

/** Finds the columns by their names, however they are written. */
export const findColumns = (header: readonly string[]): Columns => {
  const summary = find(header, SUMMARY_ALIASES);
  if (summary.x !== undefined && summary.tx !== undefined && summary.T !== undefined)
    return { kind: 'summary', at: summary };
  const orders = find(header, ORDER_ALIASES);
  if (orders.customer !== undefined && orders.date !== undefined)
    return { kind: 'orders', at: orders };
  const missing = orders.customer === undefined ? 'customer' : 'date';
  throw new InputFault(
    `The file has the columns ${header.slice(0, 12).join(', ')}, but none for the ${missing}; columns like customer, date, total (order and items if there are any) or x, tx, T were expected, so nothing was fitted.`,
  );
};
