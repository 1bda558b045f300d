import type { EpochMs } from '../events/event';

/** The last moment that RFC 3339 can write: a year has four digits. */
const LAST = 253_402_300_799_999;
const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** A moment as text. A clock that is absurdly wrong is written as the nearest moment that can be. */
export const toRfc3339 = (at: EpochMs): string =>
  new Date(Math.min(Math.max(at, 0), LAST) || 0).toISOString();

/** The moment that a text names, in ms; undefined where it is none. */
export const fromRfc3339 = (text: unknown): EpochMs | undefined => {
  if (typeof text !== 'string' || !SHAPE.test(text)) return undefined;
  const at = Date.parse(text);
  return at >= 0 ? at : undefined;
};
