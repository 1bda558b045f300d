import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../../src/transport/answer';
import { heldFor, type Pace, paceAfter, startPace } from '../../src/transport/pace';

const NOW = 1_790_000_000_000;
const later: Answer = { kind: 'later', status: 503 };

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: 'taken', accepted: [], refused: [] }),
  fc.constantFrom(400, 413).map((status): Answer => ({ kind: 'unfit', status })),
  fc.constantFrom(401, 403, 404).map((status): Answer => ({ kind: 'barred', status })),
  fc
    .option(fc.nat({ max: 10_000_000 }))
    .map((afterMs): Answer => ({ ...later, ...(afterMs !== null && { afterMs }) })),
);

/** What comes of a series of answers, each heard when the pause before it was over. */
const after = (answers: readonly Answer[], chance: number): { pace: Pace; now: number } => {
  let pace = startPace;
  let now = NOW;
  for (const answer of answers) {
    now += heldFor(pace, now);
    pace = paceAfter(pace, answer, pace.most, now, chance);
  }
  return { pace, now };
};

test('whatever is answered, at least one event is tried again within the hour, and never more than a hundred', () => {
  fc.assert(
    fc.property(
      fc.array(anyAnswer, { maxLength: 60 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (answers, chance) => {
        const { pace, now } = after(answers, chance);
        expect(pace.most).toBeGreaterThanOrEqual(1);
        expect(pace.most).toBeLessThanOrEqual(100);
        expect(heldFor(pace, now)).toBeLessThanOrEqual(3_600_000);
      },
    ),
  );
});

test('through an outage of ten minutes the pauses grow to twenty seconds, and no event is copied meanwhile', () => {
  let pace = startPace;
  let now = NOW;
  let asked = 0;
  while (now < NOW + 600_000) {
    if (asked > 0) expect(pace.trust).toBe('doubtful');
    pace = paceAfter(pace, later, 0, now, 1);
    expect(heldFor(pace, now)).toBeLessThanOrEqual(20_000);
    now += heldFor(pace, now);
    asked += 1;
  }
  expect(asked).toBeLessThan(60);
  expect(paceAfter(pace, { kind: 'taken', accepted: [], refused: [] }, 0, now, 1)).toMatchObject({
    failures: 0,
    trust: 'proven',
    empty: 'fit',
  });
});

test('a collector that names a time is left alone until then', () => {
  const pace = paceAfter(startPace, { ...later, afterMs: 90_000 }, 5, NOW, 0);
  expect(heldFor(pace, NOW)).toBe(90_000);
});

test('nobody waits for a clock that has been put back by a year', () => {
  const pace = paceAfter(startPace, later, 5, NOW, 1);
  expect(heldFor(pace, NOW - 365 * 86_400_000)).toBe(0);
});

test('after a failure a single event goes first, then two, then four, so that who fails again has copied one', () => {
  const taken = { kind: 'taken', accepted: [], refused: [] } as const;
  let pace = paceAfter(startPace, later, 100, NOW, 0);
  const batches = [pace.most];
  pace = paceAfter(pace, taken, 0, NOW, 0);
  for (let at = 0; at < 8; at++) {
    batches.push(pace.most);
    pace = paceAfter(pace, taken, pace.most, NOW, 0);
  }
  expect(batches).toEqual([1, 1, 2, 4, 8, 16, 32, 64, 100]);
});
