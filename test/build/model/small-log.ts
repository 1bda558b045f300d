/** One act of the log that the tests share. */
export interface Act {
  readonly visitor: string;
  readonly session: string;
  readonly time: number;
  readonly event: string;
  readonly item: string;
}

const START = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;

const session = (visitor: string, nth: number, acts: string): Act[] =>
  acts.split(' ').map((act, at) => ({
    visitor,
    session: `${visitor}${nth}`,
    time: START + nth * 600 * MINUTE + at * MINUTE,
    event: act.startsWith('+') ? 'purchase' : 'view_item',
    item: act.replace('+', ''),
  }));

/** Four visitors go from tea to cup; only one has looked at the gift. */
export const acts: readonly Act[] = [
  ...session('ada', 1, 'tea cup pot +cup +tea'),
  ...session('ben', 2, 'tea cup +cup +tea'),
  ...session('cem', 3, 'cup tea pot'),
  ...session('dua', 4, 'tea cup gift'),
  ...session('dua', 5, 'gift tea cup'),
];

export const ndjson = (rows: readonly object[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');

export const csv = (rows: readonly Readonly<Record<string, unknown>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
