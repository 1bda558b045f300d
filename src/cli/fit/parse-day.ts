import { DAY_MS } from '../../core/profile/decayed';
import type { FileHabits } from './file-habits';

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

const TIME =
  '(?:[T ,]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?)?\\s*(?<half>[AP]M)?\\s*(?<zone>Z|UTC|[+-]\\d{2}:?\\d{2})?$';
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<date>\\d{1,2})${TIME}`,
  'i',
);
/** With points the day comes first everywhere; with slashes and dashes the file must have shown what does. */
const DAY_FIRST = new RegExp(
  `^(?<date>\\d{1,2})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})${TIME}`,
  'i',
);
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})$/;

type Parts = Readonly<Record<string, string | undefined>>;

const zoneMs = (zone = ''): number => {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};

const dayFirst = (text: string, dates: FileHabits['dates']): Parts | undefined => {
  const parts: Parts | undefined = DAY_FIRST.exec(text)?.groups;
  if (!parts || parts['sign'] === '.') return parts;
  return dates === 'mdy'
    ? { ...parts, date: parts['month'], month: parts['date'] }
    : dates && parts;
};

const parseDate = (text: string, dates: FileHabits['dates']): number | undefined => {
  const parts = (COMPACT.exec(text) ?? YEAR_FIRST.exec(text))?.groups ?? dayFirst(text, dates);
  if (!parts) return undefined;
  const at = (name: string): number => Number(parts[name] ?? 0);
  const [half] = parts['half']?.toLowerCase() ?? '';
  const hour = half ? (at('hour') % 12) + (half === 'p' ? 12 : 0) : at('hour');
  const year = at('year') < 100 ? 2000 + at('year') : at('year');
  const midnight = new Date(Date.UTC(year, at('month') - 1, at('date')));
  // The 31st of February would roll over into March.
  const exists = midnight.getUTCMonth() === at('month') - 1 && midnight.getUTCDate() === at('date');
  if (!exists || hour >= 24) return undefined;
  const seconds = (hour * 60 + at('minute')) * 60 + at('second');
  return (midnight.getTime() + seconds * 1000 - zoneMs(parts['zone'])) / DAY_MS;
};

const parseNumber = (text: string, unitDays: number): Day | undefined => {
  const value = Number(text);
  if (Math.abs(value) < MOST_DAYS) return { day: value * unitDays, kind: 'number' };
  if (value >= LEAST_MS) return { day: value / DAY_MS, kind: 'date' };
  return value >= LEAST_SECONDS ? { day: value / DAY_SECONDS, kind: 'date' } : undefined;
};

/**
 * Reads an ISO date or time, `31.12.2025`, `20251231`, seconds or milliseconds since 1970, or a number of units; and
 * `12/31/2025 8:26 PM` where it is known what comes first.
 * @example parseDay('2026-01-02', 1) // { day: 20455, kind: 'date' }
 */
export const parseDay = (
  text: string,
  unitDays: number,
  dates?: FileHabits['dates'],
): Day | undefined => {
  const day = parseDate(text, dates);
  if (day !== undefined) return { day, kind: 'date' };
  return /^-?\d+(\.\d+)?$/.test(text) ? parseNumber(text, unitDays) : undefined;
};
