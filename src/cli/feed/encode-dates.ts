import { encodeColumn } from './encode-column';

/** A day, a second, a millisecond: the longest of which all dates are a whole number. */
const STEPS = [86_400_000, 1000];

/** Dates as steps since the first of them, from 1; 0 is none. */
export const encodeDates = (dates: readonly number[]): Uint8Array => {
  const known = dates.filter((date) => date > 0);
  if (known.length === 0) return new Uint8Array();
  const first = known.reduce((least, date) => Math.min(least, date));
  const step = STEPS.find((one) => known.every((date) => (date - first) % one === 0)) ?? 1;
  const column = encodeColumn(dates.map((date) => (date > 0 ? (date - first) / step + 1 : 0)));
  const bytes = new Uint8Array(16 + column.length);
  const view = new DataView(bytes.buffer);
  view.setFloat64(0, step, true);
  view.setFloat64(8, first, true);
  bytes.set(column, 16);
  return bytes;
};
