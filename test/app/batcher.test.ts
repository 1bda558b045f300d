import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBatcher } from '../../src/storage/batcher';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A log that is written to in batches, each write taking `writeMs`. */
const createLog = ({ writeMs = 0, most = 3 } = {}) => {
  const written: (readonly string[])[] = [];
  const batcher = createBatcher<string, string>(
    async (items) => {
      await new Promise((resolve) => setTimeout(resolve, writeMs));
      if (items.includes('bad')) throw new Error('refused');
      written.push(items);
      return items.join('+');
    },
    { delayMs: 300, most },
  );
  return { written, batcher };
};

test('what comes in a burst is written together, and everybody is told of the same write', async () => {
  const { batcher, written } = createLog();
  const results = Promise.all([batcher.add('a'), batcher.add('b')]);
  expect(batcher.waiting()).toBe(2);
  await vi.advanceTimersByTimeAsync(299);
  expect(written).toEqual([]);
  await vi.advanceTimersByTimeAsync(5);
  expect(await results).toEqual(['a+b', 'a+b']);
  expect(batcher.waiting()).toBe(0);
});

test('a full batch does not wait', async () => {
  const { batcher, written } = createLog({ most: 2 });
  void batcher.add('a');
  void batcher.add('b');
  await vi.advanceTimersByTimeAsync(1);
  expect(written).toEqual([['a', 'b']]);
});

test('when the page is left, what waits is written at once', async () => {
  const { batcher, written } = createLog();
  void batcher.add('a');
  const flushed = batcher.flush();
  await vi.advanceTimersByTimeAsync(1);
  expect(await flushed).toBe('a');
  expect(written).toEqual([['a']]);
});

test('with nothing waiting there is nothing to write', async () => {
  const { batcher, written } = createLog();
  expect(await batcher.flush()).toBe(undefined);
  expect(written).toEqual([]);
});

test('writes follow one another in the order of the events, however slow they are', async () => {
  const { batcher, written } = createLog({ writeMs: 1000, most: 2 });
  for (const item of ['a', 'b', 'c', 'd', 'e']) {
    void batcher.add(item);
    await vi.advanceTimersByTimeAsync(10);
  }
  await vi.advanceTimersByTimeAsync(5000);
  expect(written.flat()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(written[0]).toEqual(['a', 'b']);
});

test('a write that fails is told to those who waited for it, and the next one is written', async () => {
  const { batcher, written } = createLog();
  const failed = batcher.add('bad').catch((error: Error) => error.message);
  await vi.advanceTimersByTimeAsync(400);
  expect(await failed).toBe('refused');
  const next = batcher.add('good');
  await vi.advanceTimersByTimeAsync(400);
  expect(await next).toBe('good');
  expect(written).toEqual([['good']]);
});
