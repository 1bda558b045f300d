import { DAY_MS } from '../../core/profile/decayed';

/** A moment in days: since 1970 where it is a date, since whatever the file counts from where it is a number. */
export interface Day {
  readonly day: number;
  readonly kind: 'date' | 'number';
}

/** Numbers up to here count days (or weeks); beyond, seconds or milliseconds since 1970. */
const MOST_DAYS = 1e5;
const LEAST_SECONDS = 1e8;
const LEAST_MS = 1e11;
const DAY_SECONDS = 86_400;

const YEAR_FIRST =
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<date>\d{1,2})(?:[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?)?\s*(?<zone>Z|UTC|[+-]\d{2}:?\d{2})?$/i;
/** With points the day comes first everywhere; with slashes nobody can tell. */
const DAY_FIRST =
  /^(?<date>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?:[T ]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?$/;
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})$/;

const zoneMs = (zone = ''): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};

const parseDate = (text: string): number | undefined => {
  const parts = (COMPACT.exec(text) ?? YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups;
  if (!parts) return undefined;
  const at = (name: string): number => Number(parts[name] ?? 0);
  const ms = Date.UTC(
    at('year'),
    at('month') - 1,
    at('date'),
    at('hour'),
    at('minute'),
    at('second'),
  );
  // The 31st of February would roll over into March.
  const exists = new Date(ms).getUTCDate() === at('date') || at('hour') >= 24;
  return exists && at('hour') < 24 ? (ms - zoneMs(parts['zone'])) / DAY_MS : undefined;
};

const parseNumber = (text: string, unitDays: number): Day | undefined => {
  const value = Number(text);
  if (Math.abs(value) < MOST_DAYS) return { day: value * unitDays, kind: 'number' };
  if (value >= LEAST_MS) return { day: value / DAY_MS, kind: 'date' };
  return value >= LEAST_SECONDS ? { day: value / DAY_SECONDS, kind: 'date' } : undefined;
};

/**
 * Reads an ISO date or time, `31.12.2025`, `20251231`, seconds or milliseconds since 1970, or a number of units.
 * @example parseDay('2026-01-02', 1) // { day: 20455, kind: 'date' }
 */
export const parseDay = (text: string, unitDays: number): Day | undefined => {
  const day = parseDate(text);
  if (day !== undefined) return { day, kind: 'date' };
  return /^-?\d+(\.\d+)?$/.test(text) ? parseNumber(text, unitDays) : undefined;
};
