import { expect, test, vi } from 'vitest';
import { openSender, row, taken } from './open-sender';

test('events that never cease do not put off their sending for ever', async () => {
  vi.useFakeTimers();
  try {
    const { outbox, sent, sender } = openSender(taken);
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
    const { outbox, sent, sender } = openSender(taken);
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
  const { outbox, sent, sender } = openSender(taken);
  await outbox.add([row('a')]);
  sender.start();
  await vi.waitUntil(async () => (await outbox.counts()).waiting === 0);
  await outbox.add([row('a')]);
  sender.hurry();
  await sender.stop();
  expect(sent).toEqual([['a']]);
});
