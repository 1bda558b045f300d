import { expect, test, vi } from 'vitest';
import { createDoor } from '../../src/storage/door';
import { appendEvents, readLog } from '../../src/storage/event-log';
import { visitor } from '../fakes/diary';
import { foreignDatabase, freshName } from './databases';

const { events } = visitor().viewed('tea');

/** Two openings and a transaction. */
const LIMIT_MS = 3_500;

const append = async (name = freshName()) => {
  const from = performance.now();
  const door = createDoor(name);
  const stored = await appendEvents(door, events);
  const ms = performance.now() - from;
  door.close();
  return { stored, inTime: ms < LIMIT_MS };
};

const throwing = (name: string) => () => {
  throw new DOMException('said by a test', name);
};

test('a browser without a database is a reason', async () => {
  vi.stubGlobal('indexedDB', undefined);
  expect(await append()).toEqual({ stored: { ok: false, reason: 'absent' }, inTime: true });
  expect(await createDoor('none').exists()).toBe(false);
});

test.each([
  ['SecurityError', 'absent'],
  ['QuotaExceededError', 'quota'],
  ['SomethingNew', 'failed'],
])('opening that throws %s is a reason', async (name, reason) => {
  vi.spyOn(indexedDB, 'open').mockImplementation(throwing(name));
  expect(await append()).toEqual({ stored: { ok: false, reason }, inTime: true });
});

test('opening that never answers is given up in time', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
  expect(await append()).toEqual({ stored: { ok: false, reason: 'timeout' }, inTime: true });
});

test('a database that somebody holds is not taken for a damaged one: it is there when they let go', async () => {
  const name = freshName();
  await append(name);
  const held = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    const request = { error: new DOMException('said by a test', 'UnknownError') };
    setTimeout(() => (request as unknown as IDBOpenDBRequest).onerror?.(new Event('error')), 800);
    return request as IDBOpenDBRequest;
  });
  const remove = vi.spyOn(indexedDB, 'deleteDatabase');
  expect(await append(name)).toEqual({ stored: { ok: false, reason: 'timeout' }, inTime: true });
  expect(remove).not.toHaveBeenCalled();
  held.mockRestore();
  const door = createDoor(name);
  expect((await readLog(door)).flatMap((segment) => segment.events)).toEqual(events);
  await door.remove();
});

test('a transaction that never completes is given up in time', async () => {
  const name = freshName();
  const door = createDoor(name);
  await appendEvents(door, events);
  const from = performance.now();
  const stored = await door.through('readwrite', ({ values }) => {
    // Kept alive by one request after the other.
    const again = (): void => {
      values.get('x').onsuccess = again;
    };
    again();
  });
  expect(stored).toMatchObject({ ok: false });
  expect(performance.now() - from).toBeLessThan(2 * LIMIT_MS);
  door.close();
}, 20_000);

test.each([
  ['QuotaExceededError', 'quota'],
  ['DataCloneError', 'failed'],
])('writing that throws %s is a reason', async (name, reason) => {
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(throwing(name));
  expect(await append()).toEqual({ stored: { ok: false, reason }, inTime: true });
});

test('a transaction that is aborted is a reason', async () => {
  const door = createDoor(freshName());
  const stored = await door.through('readwrite', ({ values }) => {
    values.put(1, 'x');
    values.transaction.abort();
  });
  expect(stored).toEqual({ ok: false, reason: 'aborted' });
  door.close();
});

test('a tab that keeps a half-made database open is a reason', async () => {
  const name = freshName();
  const stubborn = await foreignDatabase(name, 1, ['events']);
  const { stored, inTime } = await append(name);
  expect(stored.ok).toBe(false);
  expect(inTime).toBe(true);
  stubborn.close();
}, 15_000);
