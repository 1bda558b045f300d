import { expect, test, vi } from 'vitest';
import { copiesIn, openSender, row, taken } from './open-sender';

test('of many events the one that cannot be taken is found and set aside, and the rest go', async () => {
  const { outbox, sent, sender } = openSender((ids) =>
    ids.includes('bad') ? { answer: { kind: 'unfit', status: 400 }, status: 400 } : taken(ids),
  );
  const ids = Array.from({ length: 40 }, (_, at) => (at === 17 ? 'bad' : `${at}`));
  await outbox.add(ids.map(row));
  sender.start();
  await vi.waitUntil(async () => (await outbox.counts()).waiting === 0);
  expect(await outbox.counts()).toEqual({ waiting: 0, parked: 1 });
  expect(Math.max(...copiesIn(sent).values())).toBe(2);
  await sender.stop();
});

test('a collector that refuses everything for a while has nothing set aside, and gets everything when it is well again', async () => {
  vi.useFakeTimers();
  try {
    let broken = true;
    const { outbox, sent, sender } = openSender((ids) =>
      broken ? { answer: { kind: 'unfit', status: 413 }, status: 413 } : taken(ids),
    );
    await outbox.add(Array.from({ length: 20 }, (_, at) => row(`${at}`)));
    sender.start();
    await vi.advanceTimersByTimeAsync(60_000);
    broken = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await outbox.counts()).toEqual({ waiting: 0, parked: 0 });
    expect(Math.max(...copiesIn(sent).values())).toBe(2);
    await sender.stop();
  } finally {
    vi.useRealTimers();
  }
});

test('a receiver that knows no empty batches is asked with the events that went least often', async () => {
  vi.useFakeTimers();
  try {
    let broken = true;
    const { outbox, sent, sender } = openSender(
      (ids) => (broken ? { answer: { kind: 'later', status: 503 }, status: 503 } : taken(ids)),
      { emptyProbe: false },
    );
    await outbox.add(Array.from({ length: 40 }, (_, at) => row(`${at}`)));
    sender.start();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(sent.filter(({ length }) => length === 0)).toEqual([]);
    broken = false;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await outbox.counts()).toEqual({ waiting: 0, parked: 0 });
    // The first batch, one of the questions, and the delivery.
    expect(Math.max(...copiesIn(sent).values())).toBeLessThanOrEqual(3);
    await sender.stop();
  } finally {
    vi.useRealTimers();
  }
});

test('a receiver that takes events but no empty batches is found out, and goes on getting them', async () => {
  vi.useFakeTimers();
  try {
    let broken = true;
    const { outbox, sent, sender } = openSender((ids) => {
      if (broken) return { answer: { kind: 'later', status: 503 }, status: 503 };
      if (ids.length === 0) return { answer: { kind: 'unfit', status: 400 }, status: 400 };
      return taken(ids);
    });
    await outbox.add(Array.from({ length: 40 }, (_, at) => row(`${at}`)));
    sender.start();
    await vi.advanceTimersByTimeAsync(5_000);
    broken = false;
    await vi.advanceTimersByTimeAsync(180_000);
    expect(await outbox.counts()).toEqual({ waiting: 0, parked: 0 });
    expect(Math.max(...copiesIn(sent).values())).toBe(2);
    await sender.stop();
  } finally {
    vi.useRealTimers();
  }
});

test.each([['the only one'], ['one of two']])(
  'where a receiver knows no empty batches, an event it does not want (%s) is set aside all the same',
  async (which) => {
    vi.useFakeTimers();
    try {
      const { outbox, sender } = openSender(
        (ids) =>
          ids.includes('bad')
            ? { answer: { kind: 'unfit', status: 400 }, status: 400 }
            : taken(ids),
        { emptyProbe: false },
      );
      await outbox.add([row('bad'), ...(which === 'one of two' ? [row('good')] : [])]);
      sender.start();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await outbox.counts()).toEqual({ waiting: 0, parked: 1 });
      await sender.stop();
    } finally {
      vi.useRealTimers();
    }
  },
);
