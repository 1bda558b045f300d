import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRow } from '../../src/storage/is-row';
import { type OutboxRow, outboxRow } from '../../src/storage/outbox';
import { fitting } from '../../src/transport/fitting';
import { createHeapOutbox } from '../../src/transport/heap-outbox';
import { readLedger, withAnswer, withSending } from '../../src/transport/ledger';
import { nextBatch } from '../../src/transport/next-batch';
import { type Pace, startPace } from '../../src/transport/pace';
import { readPseudonym, underPseudonym } from '../../src/transport/pseudonym';
import { anyText, anything, like } from '../fuzz/anything';
import { runs } from '../fuzz/runs';

const SENDING = { at: 5, to: 'https://shop.example/in', events: 3, bytes: 900, status: 0 };

test('whatever lies in the place of the ledger, a ledger goes on from it', () => {
  const request = like({ at: fc.integer(), to: anyText, events: fc.nat(), bytes: fc.nat() });
  const stored = like({ requests: fc.array(fc.oneof(request, anything)), totals: anything });
  fc.assert(
    fc.property(fc.oneof(stored, anything), (found) => {
      const before = readLedger(found);
      const after = withAnswer(withSending(before, SENDING), SENDING, 202, true);
      expect(after.totals.requests).toBe(before.totals.requests + 1);
      expect(after.requests.at(-1)).toEqual({ ...SENDING, status: 202 });
      expect(after.failures).toBe(0);
      expect(after.requests.length).toBeLessThanOrEqual(200);
    }),
    runs(),
  );
});

test('whatever lies in the place of the pseudonym, events have a visitor and a visit', () => {
  const stored = like({ visitor: anyText, session: anyText, lastAt: fc.integer() });
  const row = outboxRow({ id: 'a', at: 1, name: 'search', data: {} }, { version: '1', at: 1 });
  fc.assert(
    fc.property(fc.oneof(stored, anything), (found) => {
      const { events } = underPseudonym(
        [row],
        readPseudonym(found, () => 'fresh'),
        () => 'fresh',
      );
      expect(events).toMatchObject([{ visitor: expect.any(String), session: expect.any(String) }]);
    }),
    runs(),
  );
});

test('whatever lies in the outbox, it is an event on its way, or is not sent', () => {
  const event = like({ id: fc.constant('a'), at: fc.integer(), name: anyText, data: fc.object() });
  const consent = like({ version: anyText, at: fc.integer() });
  const stored = like({ id: fc.constant('a'), event, consent, sent: anything, session: anything });
  fc.assert(
    fc.property(fc.oneof(stored, anything), (found) => {
      if (!isRow(found)) return;
      const row = found as OutboxRow;
      const { events } = underPseudonym(
        [row],
        readPseudonym(found, () => 'fresh'),
        () => 'new',
      );
      expect(events[0]?.session).toEqual(expect.any(String));
      const proven: Pace = { ...startPace, trust: 'proven' };
      expect(nextBatch([row], proven, 300_000, new Set())).toEqual([row]);
    }),
    runs(),
  );
});

test('a row of the outbox that no format can write goes by itself, in front of nothing and behind nothing', () => {
  const consent = { version: '1', at: 1 };
  const endless: Record<string, unknown> = {};
  endless['itself'] = endless;
  const rows = [{}, { search_term: 5n }, endless, {}].map((data, at) => {
    const row = outboxRow({ id: `${at}`, at: 1, name: 'search', data: {} }, consent);
    return { ...row, event: { ...row.event, data } } as unknown as OutboxRow;
  });
  const ids = (list: readonly OutboxRow[]) => list.map(({ id }) => id);
  expect(ids(fitting(rows))).toEqual(['0', '1']);
  expect(ids(fitting(rows.slice(2)))).toEqual(['2']);
});

test('a request that nobody lived to see answered is in the ledger, and counts as not taken', () => {
  const ledger = withSending(readLedger(undefined), SENDING);
  expect(ledger).toMatchObject({ requests: [SENDING], failures: 1 });
  expect(withAnswer(ledger, SENDING, 503, false)).toMatchObject({
    requests: [{ ...SENDING, status: 503 }],
    failures: 1,
  });
});

test('where nothing can be stored, how often an event went is counted as well', async () => {
  const outbox = createHeapOutbox();
  await outbox.add([
    outboxRow({ id: 'a', at: 1, name: 'search', data: {} }, { version: '1', at: 1 }),
  ]);
  const going = ['a', 'unknown'].map((id) => ({ id, session: 'visit' }));
  outbox.sends(going);
  outbox.sends(going);
  expect(await outbox.next(10)).toMatchObject([{ id: 'a', sent: 2, session: 'visit' }]);
});

test('an event that goes once more goes under the visit it went under first, whatever visit it is by then', () => {
  const day = 86_400_000;
  const consent = { version: '1', at: 1 };
  const early = outboxRow({ id: 'a', at: day, name: 'search', data: {} }, consent);
  const late = outboxRow({ id: 'b', at: 9 * day, name: 'search', data: {} }, consent);
  const before = { visitor: 'v', session: 'second', lastAt: 8 * day };
  const { events, after } = underPseudonym(
    [late, { ...early, session: 'first' }],
    before,
    () => 'third',
  );
  expect(events.map(({ session }) => session)).toEqual(['third', 'first']);
  expect(after).toEqual({ visitor: 'v', session: 'third', lastAt: 9 * day });
});
