import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentOnceMore } from '../../src/storage/count-sending';
import { type OutboxRow, outboxRow } from '../../src/storage/outbox';
import { dueIn, nextBatch } from '../../src/transport/next-batch';
import { type Pace, paceAfter, startPace } from '../../src/transport/pace';

const NOW = 1_790_000_000_000;
const NONE: ReadonlySet<string> = new Set();
const rowsOf = (count: number): OutboxRow[] =>
  Array.from({ length: count }, (_, at) =>
    outboxRow({ id: `${at}`, at, name: 'search', data: {} }, { version: 'api-1', at: 1 }),
  );

/** What becomes of a request: heard, never heard by a page that dies, or answered with a failure. */
type Fate = 'taken' | 'dies' | 'fails';

/** A page of so many ms, and the fate of each of its requests in turn. */
interface Life {
  readonly livedMs: number;
  readonly fates: readonly Fate[];
}

/** Lives one page on the outbox as the last one left it; returns it as the next will find it. */
const livePage = (
  waiting: readonly OutboxRow[],
  { livedMs, fates }: Life,
  copies: Map<string, number>,
): readonly OutboxRow[] => {
  let pace: Pace = startPace;
  let rows = waiting;
  for (const fate of fates) {
    if (rows.length === 0 || dueIn(rows, livedMs) > 0) return rows;
    const ids = new Set(nextBatch(rows, pace, livedMs, NONE).map(({ id }) => id));
    for (const id of ids) copies.set(id, (copies.get(id) ?? 0) + 1);
    rows = rows.map((row) => (ids.has(row.id) ? sentOnceMore(row, 'visit') : row));
    if (fate === 'dies') return rows;
    const answer =
      fate === 'taken'
        ? ({ kind: 'taken', accepted: [...ids], refused: [] } as const)
        : ({ kind: 'later', status: 503 } as const);
    pace = paceAfter(pace, answer, ids.size, NOW, 1);
    if (fate === 'taken') rows = rows.filter(({ id }) => !ids.has(id));
  }
  return rows;
};

const lives = (most: number): fc.Arbitrary<readonly Life[]> =>
  fc.array(
    fc.record({
      livedMs: fc.nat({ max: most }),
      fates: fc.array(fc.constantFrom<Fate>('taken', 'dies', 'fails'), { maxLength: 12 }),
    }),
    { maxLength: 40 },
  );

test('however often pages die or fail within ten seconds of their opening, no event is on the wire a third time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), lives(9_999), (count, all) => {
      const copies = new Map<string, number>();
      let rows: readonly OutboxRow[] = rowsOf(count);
      for (const life of all) rows = livePage(rows, life, copies);
      expect(Math.max(0, ...copies.values())).toBeLessThanOrEqual(2);
    }),
  );
});

test('whatever went before, a page that stands, with a collector that is well, sends everything', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 150 }), lives(120_000), (count, all) => {
      const copies = new Map<string, number>();
      let rows: readonly OutboxRow[] = rowsOf(count);
      for (const life of all) rows = livePage(rows, life, copies);
      const well = Array.from({ length: 400 }, (): Fate => 'taken');
      expect(livePage(rows, { livedMs: 300_000, fates: well }, copies)).toEqual([]);
    }),
  );
});

test('an event that went twice without an answer waits for a page of ten seconds, and is in nobody’s way till then', () => {
  const [twice, fresh] = rowsOf(2) as [OutboxRow, OutboxRow];
  const rows = [sentOnceMore(sentOnceMore(twice, 'visit'), 'visit'), fresh];
  const proven: Pace = { ...startPace, trust: 'proven' };
  expect(nextBatch(rows, proven, 9_999, NONE).map(({ id }) => id)).toEqual([fresh.id]);
  expect(nextBatch(rows, proven, 10_000, NONE).map(({ id }) => id)).toEqual([fresh.id, twice.id]);
  expect(dueIn(rows.slice(0, 1), 4_000)).toBe(6_000);
});

test('what an earlier page left under way is not sent again before somebody has answered', () => {
  const [once, fresh] = rowsOf(2) as [OutboxRow, OutboxRow];
  const rows = [sentOnceMore(once, 'visit'), fresh];
  expect(nextBatch(rows, startPace, 0, NONE)).toEqual([]);
  const noEmpty: Pace = { ...startPace, empty: 'unfit' };
  expect(nextBatch(rows, noEmpty, 0, NONE).map(({ id }) => id)).toEqual([fresh.id]);
});

test('a collector that fails each time it has been found well again copies another event each time', () => {
  const copies = new Map<string, number>();
  let rows: readonly OutboxRow[] = rowsOf(20);
  let pace: Pace = { ...startPace, trust: 'proven', most: 1 };
  for (let flap = 0; flap < 20; flap++) {
    const [only] = nextBatch(rows, pace, 0, NONE);
    if (!only) throw new Error('Nothing goes.');
    copies.set(only.id, (copies.get(only.id) ?? 0) + 1);
    rows = rows.map((row) => (row === only ? sentOnceMore(row, 'visit') : row));
    pace = paceAfter(pace, { kind: 'later', status: 503 }, 1, NOW, 1);
    pace = paceAfter(pace, { kind: 'taken', accepted: [], refused: [] }, 0, NOW, 1);
  }
  expect([...copies.values()]).toEqual(Array.from({ length: 20 }, () => 1));
});
