import { expect, test, vi } from 'vitest';
import { outboxRow } from '../../src/storage/outbox';
import { createHeapOutbox } from '../../src/transport/heap-outbox';
import type { Posted } from '../../src/transport/post';
import { createSender } from '../../src/transport/sender';

const row = (id: string) =>
  outboxRow({ id, at: 1, name: 'search', data: {} }, { version: 'api-1', at: 1 });

const open = (answer: (ids: readonly string[]) => Posted | undefined) => {
  const outbox = createHeapOutbox();
  const sent: string[][] = [];
  const sender = createSender({
    outbox,
    async post(rows) {
      const ids = rows.map(({ id }) => id);
      sent.push(ids);
      return answer(ids);
    },
    emptyProbe: true,
    probing: false,
    now: Date.now,
    chance: () => 1,
    warn: () => undefined,
    onFault: (where, error) => expect.unreachable(`${where}: ${error}`),
  });
  return { outbox, sent, sender };
};
const taken = (accepted: readonly string[]): Posted => ({
  answer: { kind: 'taken', accepted, refused: [] },
  status: 202,
  bytes: 1,
});

test('events that never cease do not put off their sending for ever', async () => {
  vi.useFakeTimers();
  try {
    const { outbox, sent, sender } = open(taken);
    sender.start();
    for (let at = 0; at < 10; at++) {
      await outbox.add([row(`${at}`)]);
      sender.wake();
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(sent.length).toBeGreaterThan(1);
    await sender.stop();
  } finally {
    vi.useRealTimers();
  }
});

test('after the end no timer is left running, and what was under way is waited for', async () => {
  vi.useFakeTimers();
  try {
    const { outbox, sent, sender } = open(taken);
    await outbox.add([row('a')]);
    sender.start();
    sender.wake();
    await sender.stop();
    expect(sent).toEqual([['a']]);
    sender.wake();
    sender.hurry();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('what has gone out and is handed over once more goes out no second time', async () => {
  const { outbox, sent, sender } = open(taken);
  await outbox.add([row('a')]);
  sender.start();
  await vi.waitUntil(async () => (await outbox.counts()).waiting === 0);
  await outbox.add([row('a')]);
  sender.hurry();
  await sender.stop();
  expect(sent).toEqual([['a']]);
});

test('of many events the one that cannot be taken is found and set aside, and the rest go', async () => {
  const { outbox, sender } = open((ids) =>
    ids.includes('bad')
      ? { answer: { kind: 'unfit', status: 400 }, status: 400, bytes: 1 }
      : taken(ids),
  );
  const ids = Array.from({ length: 40 }, (_, at) => (at === 17 ? 'bad' : `${at}`));
  await outbox.add(ids.map(row));
  sender.start();
  await vi.waitUntil(async () => (await outbox.counts()).waiting === 0);
  expect(await outbox.counts()).toEqual({ waiting: 0, parked: 1 });
  await sender.stop();
});
