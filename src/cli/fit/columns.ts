import { InputFault } from './input-fault';
import { ORDER_NAMES, plainName, SUMMARY_NAMES } from './order-names';

/** What a row may tell. */
export const columnKinds = [...Object.keys(ORDER_NAMES), ...Object.keys(SUMMARY_NAMES)];

/** Columns that somebody named: by what stands above them, or by their number from 1. */
export type NamedColumns = Readonly<Record<string, string>>;

/** Where in a row each thing stands; nothing where the file does not have it. */
type Places<Names> = { readonly [Name in keyof Names]: number | undefined };

/** A file of orders, or one row a customer with figures that are counted already. */
export type Columns =
  | { readonly kind: 'orders'; readonly at: Places<typeof ORDER_NAMES> }
  | { readonly kind: 'summary'; readonly at: Places<typeof SUMMARY_NAMES> };

const listed = (header: readonly string[]): string => header.slice(0, 12).join(', ');

const placeOf = (header: readonly string[], kind: string, column: string): number => {
  const names = header.map(plainName);
  const byName = names.indexOf(plainName(column));
  const byNumber = /^\d+$/.test(column) ? Number(column) - 1 : -1;
  const place = byName < 0 ? byNumber : byName;
  if (place >= 0 && place < header.length) return place;
  throw new InputFault(
    `There is no column “${column}” (--columns ${kind}=${column}); the file has ${listed(header)}, so nothing was fitted.`,
  );
};

const find = <Names extends Readonly<Record<string, string>>>(
  header: readonly string[],
  known: Names,
  named: NamedColumns,
): Places<Names> => {
  const names = header.map(plainName);
  const places = Object.entries(known).map(([kind, words]) => {
    const column = named[kind];
    if (column !== undefined) return [kind, placeOf(header, kind, column)];
    const word = words.split(' ').find((one) => names.includes(one));
    return [kind, word === undefined ? undefined : names.indexOf(word)];
  });
  return Object.fromEntries(places) as Places<Names>;
};

/** Finds the columns by their names, however they are written; what was named goes before. */
export const findColumns = (header: readonly string[], named: NamedColumns = {}): Columns => {
  const summary = find(header, SUMMARY_NAMES, named);
  if (summary.x !== undefined && summary.tx !== undefined && summary.T !== undefined)
    return { kind: 'summary', at: summary };
  const orders = find(header, ORDER_NAMES, named);
  if (orders.customer !== undefined && orders.date !== undefined)
    return { kind: 'orders', at: orders };
  const missing = orders.customer === undefined ? 'customer' : 'date';
  throw new InputFault(
    `The file has the columns ${listed(header)}, but none for the ${missing}; columns like customer, date, total (order and items if there are any) or x, tx, T were expected, so nothing was fitted. Name it with --columns ${missing}=….`,
  );
};
