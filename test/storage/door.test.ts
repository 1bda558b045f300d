import { expect, test } from 'vitest';
import { createDoor } from '../../src/storage/door';
import { appendEvents, readLog } from '../../src/storage/event-log';
import { visitor } from '../fakes/diary';
import { databaseNames, foreignDatabase, freshName, settled } from './databases';

const { events } = visitor().viewed('tea').added('cup');

test('asking whether there is a database makes none', async () => {
  const name = freshName();
  const door = createDoor(name);
  expect(await door.exists()).toBe(false);
  expect(await databaseNames()).not.toContain(name);
  await appendEvents(door, events);
  expect(await door.exists()).toBe(true);
  expect(await createDoor(name).exists()).toBe(true);
  door.close();
});

test('a door that was closed opens again', async () => {
  const door = createDoor(freshName());
  await appendEvents(door, events);
  door.close();
  expect(await appendEvents(door, events)).toEqual({ ok: true, value: undefined });
  expect(await readLog(door)).toHaveLength(2);
  door.close();
});

test('a door whose handle died opens again', async () => {
  const name = freshName();
  const door = createDoor(name);
  await door.through('readonly', ({ events: store }) => store.transaction.db.close());
  expect(await appendEvents(door, events)).toMatchObject({ ok: true });
  door.close();
});

test('another tab with a newer version is let in, and we step back', async () => {
  const name = freshName();
  const door = createDoor(name);
  await appendEvents(door, events);
  const newer = await foreignDatabase(name, 7, ['something-new']);
  expect(newer.version).toBe(7);
  newer.close();
  expect(await appendEvents(door, events)).toEqual({ ok: false, reason: 'newer-version' });
  expect(await readLog(door)).toEqual([]);
});

test('a half-made database is made anew, once', async () => {
  const name = freshName();
  (await foreignDatabase(name, 1, ['events'])).close();
  const door = createDoor(name);
  expect(await appendEvents(door, events)).toMatchObject({ ok: true });
  expect((await readLog(door)).flatMap((segment) => segment.events)).toEqual(events);
  door.close();
});

test('removing takes the database away, also under another open tab of ours', async () => {
  const name = freshName();
  const [here, there] = [createDoor(name), createDoor(name)];
  await appendEvents(here, events);
  await appendEvents(there, events);
  await here.remove();
  expect(await databaseNames()).not.toContain(name);
  expect(await readLog(there)).toEqual([]);
  here.close();
  there.close();
});

test('removing right after writing leaves nothing', async () => {
  const name = freshName();
  const door = createDoor(name);
  const writing = appendEvents(door, events);
  const removing = door.remove();
  await Promise.all([writing, removing]);
  await door.remove();
  expect(await databaseNames()).not.toContain(name);
});

test('what was appended is there for anyone who opens the database', async () => {
  const name = freshName();
  const door = createDoor(name);
  expect(await appendEvents(door, events)).toEqual({ ok: true, value: undefined });
  const database = await settled(indexedDB.open(name));
  const [segment] = await settled(database.transaction('events').objectStore('events').getAll());
  expect(segment).toEqual({ seq: 1, version: 1, events });
  database.close();
  door.close();
});

test('reading makes no database, and whoever writes meanwhile is not kept from it', async () => {
  const name = freshName();
  const door = createDoor(name);
  expect(await readLog(door)).toEqual([]);
  expect(await databaseNames()).not.toContain(name);
  const [, stored] = await Promise.all([readLog(door), appendEvents(door, events)]);
  expect(stored).toEqual({ ok: true, value: undefined });
  door.close();
});

test('a work that throws half-way leaves nothing of it', async () => {
  const door = createDoor(freshName());
  const stored = await door.through('readwrite', ({ values }) => {
    values.put(1, 'x');
    throw new Error('half-way');
  });
  expect(stored).toEqual({ ok: false, reason: 'failed' });
  const kept = await door.through<unknown>('readwrite', ({ values }, done) => {
    const asked = values.get('x');
    asked.onsuccess = () => done(asked.result);
  });
  expect(kept).toEqual({ ok: true, value: undefined });
  door.close();
});

test('a handle that was given up is let go of, so that nobody waits for it', async () => {
  const name = freshName();
  const door = createDoor(name);
  await door.through('readwrite', ({ values }) => {
    values.put(() => undefined, 'cannot be cloned');
  });
  await settled(indexedDB.deleteDatabase(name));
  expect(await databaseNames()).not.toContain(name);
});
