import { expect, test } from 'vitest';
import { watchOutbox } from '../../src/app/deliver/watch-outbox';
import { sentOnceMore } from '../../src/storage/count-sending';
import { outboxRow } from '../../src/storage/outbox';
import { createHeapOutbox } from '../../src/transport/heap-outbox';

const rowOf = (id: string) =>
  outboxRow({ id, at: 1, name: 'search', data: {} }, { version: '1', at: 1 });

/** An outbox with three rows of this page in it, whose database can be taken away. */
const open = async () => {
  const inside = createHeapOutbox();
  let taken = false;
  const outbox = watchOutbox({
    ...inside,
    next: async (most) => (taken ? [] : inside.next(most)),
  });
  const rows = ['a', 'b', 'c'].map(rowOf);
  await outbox.add(rows);
  outbox.waits(rows);
  const take = (): void => {
    taken = true;
  };
  return { outbox, rows, take };
};

test('what another version takes away with the database is still known to the page that put it there', async () => {
  const { outbox, rows, take } = await open();
  await outbox.remove(['a']);
  outbox.goes(rows.slice(0, 2).map((row) => sentOnceMore(row, 'visit')));
  take();
  // What had arrived stays arrived, and what was on its way is counted.
  expect((await outbox.stranded()).map(({ id, sent = 0 }) => [id, sent])).toEqual([
    ['b', 1],
    ['c', 0],
  ]);
  expect(await outbox.stranded()).toEqual([]);
});

test('what can still be read in the outbox goes from there alone, and what was erased goes from nowhere', async () => {
  const { outbox, take } = await open();
  expect(await outbox.stranded()).toEqual([]);
  await outbox.clear();
  take();
  expect(await outbox.stranded()).toEqual([]);
});
