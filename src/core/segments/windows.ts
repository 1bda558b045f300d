import { DAY_MS } from '../profile/decayed';
import { type Condition, windowed } from './condition';

/** A fact, and the days over which a rule wants it counted. */
export type Window = readonly [fact: string, days: number];

/** Every window that a rule asks for, at any depth; what is no rule asks for none. */
export const windowsIn = (rule: unknown): readonly Window[] => {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule as Condition).flatMap(([name, part]): readonly Window[] => {
    if (Array.isArray(part)) return part.flatMap(windowsIn);
    if (name === 'not') return windowsIn(part);
    const days = typeof part === 'object' && part && (part as { within?: unknown }).within;
    return typeof days === 'number' ? [[name, days]] : [];
  });
};

/** Something dated, and how much it counts. */
export interface Dated {
  readonly at: number;
  readonly amount: number;
}

/** What the dated facts come to over the windows, under the names by which rules find them. */
export const countWindows = (
  windows: readonly Window[],
  dated: Readonly<Record<string, readonly Dated[]>>,
  now: number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    windows.flatMap(([fact, days]) => {
      const since = now - days * DAY_MS;
      const sum = dated[fact]?.reduce(
        (all, { at, amount }) => (at > since && at <= now ? all + amount : all),
        0,
      );
      return sum === undefined ? [] : [[windowed(fact, days), sum]];
    }),
  );
