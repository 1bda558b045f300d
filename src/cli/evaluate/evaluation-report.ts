import type { Protocol, Verdict } from './judge';
import type { OrderVerdicts } from './judge-orders';

export interface EvaluationReport {
  readonly protocol: Protocol;
  readonly items: number;
  readonly pairs: number;
  readonly bytes: number;
  readonly gzBytes: number;
  readonly gzPairBytes: number;
  readonly contentWeight?: number;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly orders?: OrderVerdicts;
}

/** Of one contestant its figures, by their column. */
type Columns = readonly (readonly [string, (verdict: Verdict) => number])[];

const BETWEEN = 2;

const variety: Columns = [
  ['coverage@20', (one) => one.variety['coverage@20']],
  ['diversity@20', (one) => one.variety['diversity@20']],
];

const revealed: Columns = [
  ['novel HR@20', ({ novel }) => novel['hr@20']],
  ['novel MRR@20', ({ novel }) => novel['mrr@20']],
  ['all HR@20', ({ repeats }) => repeats['hr@20']],
  ['all MRR@20', ({ repeats }) => repeats['mrr@20']],
  ...variety,
];

const leftOut: Columns = [
  ['HR@10', ({ novel }) => novel['hr@10']],
  ['NDCG@10', ({ novel }) => novel['ndcg@10']],
  ['HR@20', ({ novel }) => novel['hr@20']],
  ...variety,
];

const table = (verdicts: Readonly<Record<string, Verdict>>, columns: Columns): string => {
  const names = Math.max(...Object.keys(verdicts).map((name) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(names)}${cells
      .map((cell, at) => cell.padStart((columns[at]?.[0].length ?? 0) + BETWEEN))
      .join('')}\n`;
  const titles = columns.map(([title]) => title);
  const body = Object.entries(verdicts).map(([name, verdict]) =>
    line(
      name,
      columns.map(([, read]) => read(verdict).toFixed(4)),
    ),
  );
  return `${line('', titles)}${body.join('')}`;
};

/** The figures of all contestants as a table, with what they mean. */
export const verdictsText = (
  verdicts: Readonly<Record<string, Verdict>>,
  protocol: Protocol,
): string => {
  const columns = protocol === 'reveal' ? revealed : leftOut;
  const [first] = Object.values(verdicts);
  const n = first?.novel.n ?? 0;
  const meaning =
    protocol === 'reveal'
      ? `Next item at every position: novel ${n}, which the session had not shown; all ${first?.repeats.n ?? 0}, repeats count.`
      : `The last item of ${n} sequences, from what came before; known items are not proposed.`;
  return `${meaning}\n${table(verdicts, columns)}`;
};

/** The figures of shelves that rest on orders; of what the log does not tell there is nothing. */
const ordersText = ({ baskets, decisions }: OrderVerdicts): string => {
  const told = (meaning: string, verdicts: Readonly<Record<string, Verdict>>): string => {
    const n = Object.values(verdicts)[0]?.repeats.n ?? 0;
    return n > 0 ? `${meaning}, ${n} times:\n${table(verdicts, revealed)}` : '';
  };
  return `${told('The next item of a basket', baskets)}${told('What was bought, from what had been looked at', decisions)}`;
};

/** What `birebir evaluate` prints. */
export const reportText = (report: EvaluationReport): string => {
  const { gzBytes, bytes, pairs, protocol, verdicts, orders } = report;
  const size =
    pairs > 0 ? `${pairs} pairs, ${(gzBytes / 1000).toFixed(1)} kB gzipped` : `${bytes} bytes`;
  return `Model: ${size}.\n${verdictsText(verdicts, protocol)}${orders ? ordersText(orders) : ''}`;
};
