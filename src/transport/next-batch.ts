import type { OutboxRow } from '../storage/outbox';
import { fitting } from './fitting';
import type { Pace } from './pace';

/** An event that went twice goes on no page that is younger, in ms; doubled with every further time. */
const STANDING_MS = 10_000;
const LONGEST_STANDING_MS = 300_000;

const timesSent = ({ sent = 0 }: OutboxRow): number => sent;

const standingFor = (row: OutboxRow): number =>
  timesSent(row) < 2 ? 0 : Math.min(LONGEST_STANDING_MS, STANDING_MS * 2 ** (timesSent(row) - 2));

/** How long until the first of these rows may go, in ms. */
export const dueIn = (rows: readonly OutboxRow[], livedMs: number): number =>
  Math.max(0, Math.min(...rows.map(standingFor)) - livedMs);

/** Somebody was here who may have sent it, or nobody answers well: what goes may be in vain. */
const mustAsk = ({ trust }: Pace, rows: readonly OutboxRow[]): boolean =>
  trust === 'doubtful' || (trust === 'untried' && rows.some((row) => timesSent(row) > 0));

/** Whoever has refused an empty batch is asked with an event at once, and then now and then. */
const asksWithNothing = ({ empty, failures }: Pace): boolean =>
  empty === 'fit' || (empty === 'refused' && failures % 8 !== 1);

/**
 * What goes out next, of what waits: first a question where there is doubt, an empty batch or else a single event; then
 * what went least often, the oldest first, so that whoever fails over and over copies another event each time. A page
 * that dies before it has heard the answer leaves events that may have arrived: these go once more after somebody has
 * answered, and a third time only from a page that stands longer than pages do that die over and over. So however often
 * a browser is killed, an event is on the wire twice at most.
 * @param rows at least one that is due.
 * @param livedMs how long this page has stood.
 * @param alone of a batch that was unfit: each goes by itself.
 */
export const nextBatch = (
  rows: readonly OutboxRow[],
  pace: Pace,
  livedMs: number,
  alone: ReadonlySet<string>,
): readonly OutboxRow[] => {
  const due = rows
    .filter((row) => standingFor(row) <= livedMs)
    .sort((one, other) => timesSent(one) - timesSent(other));
  if (mustAsk(pace, due)) return asksWithNothing(pace) ? [] : due.slice(0, 1);
  const end = due.findIndex(({ id }) => alone.has(id));
  if (end === 0) return due.slice(0, 1);
  return fitting(due.slice(0, end < 0 ? pace.most : Math.min(pace.most, end)));
};
