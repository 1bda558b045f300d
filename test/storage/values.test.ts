import { expect, test } from 'vitest';
import { createDoor } from '../../src/storage/door';
import { createValues } from '../../src/storage/values';
import { freshName } from './databases';

test('a value is there until it is removed', async () => {
  const door = createDoor(freshName());
  const values = createValues(door);
  expect(await values.read('consent')).toBe(undefined);
  await values.write('consent', { answers: new Map([['remember', 'granted']]) });
  expect(await values.read('consent')).toEqual({ answers: new Map([['remember', 'granted']]) });
  await values.remove('consent');
  expect(await values.read('consent')).toBe(undefined);
  door.close();
}, 20_000);

// src/storage/door.ts: idb-keyval's `set` puts its own oncomplete on the transaction in place of the door's.
test('a value is kept at once', async () => {
  const door = createDoor(freshName());
  const stored = await createValues(door).write('consent', 1);
  expect(stored).toEqual({ ok: true, value: undefined });
  door.close();
}, 20_000);
