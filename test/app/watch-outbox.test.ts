import { expect, test } from 'vitest';
import { watchOutbox } from '../../src/app/deliver/watch-outbox';
import type { BirebirEvent } from '../../src/core/events/event';
import { outboxRow } from '../../src/storage/outbox';
import { createHeapOutbox } from '../../src/transport/heap-outbox';

const consent = { version: '1', at: 1 };
const search = (id: string, term: string): BirebirEvent => ({
  id,
  at: 1,
  name: 'search',
  data: { search_term: term },
});

/** An outbox with three events of this page in it, whose database can be taken away. */
const open = async () => {
  let heap = ['a', 'b', 'c'].map((id) => search(id, 'tea'));
  const inside = createHeapOutbox();
  let taken = false;
  const outbox = watchOutbox(
    { ...inside, next: async (most) => (taken ? [] : inside.next(most)) },
    () => heap,
  );
  await outbox.add(heap.map((event) => outboxRow(event, consent)));
  outbox.waits(heap, consent);
  const take = (): void => {
    taken = true;
  };
  const strike = (): void => {
    heap = heap.map(({ id }) => search(id, ''));
  };
  return { outbox, take, strike };
};

test('what another version takes away with the database is still known to the page that put it there', async () => {
  const { outbox, take, strike } = await open();
  await outbox.remove(['a']);
  outbox.sends(['a', 'b'].map((id) => ({ id, session: 'visit' })));
  strike();
  take();
  // What had arrived stays arrived, what was on its way is counted, and what was struck out is not sent.
  const rows = await outbox.stranded();
  expect(rows.map(({ id, sent = 0, session }) => [id, sent, session])).toEqual([
    ['b', 1, 'visit'],
    ['c', 0, undefined],
  ]);
  expect(rows.map(({ event }) => event.data.search_term)).toEqual(['', '']);
  expect(await outbox.stranded()).toEqual([]);
});

test('what can still be read in the outbox goes from there alone, and what was erased goes from nowhere', async () => {
  const { outbox, take } = await open();
  expect(await outbox.stranded()).toEqual([]);
  await outbox.clear();
  take();
  expect(await outbox.stranded()).toEqual([]);
});
