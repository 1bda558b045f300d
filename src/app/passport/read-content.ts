import type { Product } from '../../core/catalog/product';
import type { BirebirEvent, EpochMs } from '../../core/events/event';
import { maskedEvent } from '../../core/events/masked-event';
import { parseEvent } from '../../core/events/parse-event';
import { DAY_MS } from '../../core/profile/decayed';
import { ownFeedRow } from '../../discovery/parse/own-feed';
import { toProduct } from '../../discovery/parse/raw-product';
import { own } from '../../lib/own';

/** What a passport carries. */
export interface PassportContent {
  readonly events: readonly BirebirEvent[];
  readonly products: readonly Product[];
  /** Events that this version does not know. */
  readonly leftOut: number;
}

const MOST_EVENTS = 20_000;
const MOST_PRODUCTS = 5_000;
/** Who sits at a browser is that browser's own business. */
const NOT_CARRIED: readonly unknown[] = ['login', 'logout'];

/** An event of the file; `unknown` for one that this version cannot use, nothing for what is no event. */
const readEvent = (row: unknown, now: EpochMs): BirebirEvent | 'unknown' | undefined => {
  const id = own(row, 'id');
  const at = own(row, 'at');
  const shaped = typeof id === 'string' && /^[\da-f]{32}$/.test(id);
  if (!shaped || typeof at !== 'number' || !(at >= 0 && at < now + DAY_MS)) return undefined;
  const parsed = parseEvent(own(row, 'name'), own(row, 'data'));
  if (NOT_CARRIED.includes(own(row, 'name')) || !parsed.ok) return 'unknown';
  return maskedEvent({ id, at, name: parsed.name, data: parsed.data });
};

/** Reads a passport's value with all the care due to a stranger's file; nothing where it is none. */
export const readContent = (
  value: unknown,
  { base, now }: { readonly base: string; readonly now: EpochMs },
): PassportContent | undefined => {
  const rows = own(value, 'events');
  const sold = own(value, 'products');
  const whole = own(value, 'format') === 'birebir-passport' && Array.isArray(rows);
  if (!whole || !Array.isArray(sold)) return undefined;
  if (rows.length > MOST_EVENTS || sold.length > MOST_PRODUCTS) return undefined;
  const read = rows.map((row: unknown) => readEvent(row, now));
  if (read.includes(undefined)) return undefined;
  const events = read.filter((one): one is BirebirEvent => typeof one === 'object');
  return {
    events,
    products: sold.flatMap(
      (row: unknown) => toProduct(ownFeedRow(row, ''), { base, source: 'page' }) ?? [],
    ),
    leftOut: read.length - events.length,
  };
};
