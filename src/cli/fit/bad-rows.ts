/** Rows that were left out, by reason; the first of each are named. */
export interface BadRows {
  readonly count: number;
  /** `{ reason: { count, lines: [the first five] } }` */
  readonly reasons: Readonly<
    Record<string, { readonly count: number; readonly lines: readonly number[] }>
  >;
}

const MOST_NAMED = 5;

/** Notes what was left out and why. */
export const createBadRows = () => {
  const reasons: Record<string, { count: number; lines: number[] }> = {};
  return {
    add(reason: string, line: number): void {
      reasons[reason] ??= { count: 0, lines: [] };
      const known = reasons[reason];
      known.count += 1;
      if (known.lines.length < MOST_NAMED) known.lines.push(line);
    },
    all: (): BadRows => ({
      count: Object.values(reasons).reduce((sum, { count }) => sum + count, 0),
      reasons,
    }),
  };
};

/** `12 rows were left out: no customer (9; lines 3, 8, …), …` */
export const badRowsText = ({ count, reasons }: BadRows): string => {
  const parts = Object.entries(reasons).map(([reason, { count: many, lines }]) => {
    const more = many > lines.length ? ', …' : '';
    return `${reason} (${many}; line${many > 1 ? 's' : ''} ${lines.join(', ')}${more})`;
  });
  return `${count} ${count > 1 ? 'rows were' : 'row was'} left out: ${parts.join('; ')}.`;
};
