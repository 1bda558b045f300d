/** A row that was left out: where it stands, what it is called, why. */
export interface SkippedRow {
  readonly at: string;
  readonly id: string;
  readonly reason: string;
}

const MOST_NAMED = 20;

/** Counts what was left out, and names the first twenty. */
export const createSkippedRows = () => {
  const named: SkippedRow[] = [];
  let count = 0;
  return {
    add(at: string, id: string | undefined, reason: string): void {
      count += 1;
      if (named.length < MOST_NAMED) named.push({ at, id: id ?? '', reason });
    },
    all: () => ({ count, named }),
  };
};

/** `line 3 (tea): it has no title` */
export const skippedText = ({ count, named }: { count: number; named: readonly SkippedRow[] }) => {
  if (count === 0) return '';
  const rows = named.map(({ at, id, reason }) => `  ${at}${id && ` (${id})`}: ${reason}\n`);
  const more = count > named.length ? `  … and ${count - named.length} more\n` : '';
  return `${count} ${count === 1 ? 'row was' : 'rows were'} left out:\n${rows.join('')}${more}`;
};
