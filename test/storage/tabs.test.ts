import { expect, test } from 'vitest';
import type { BirebirEvent } from '../../src/core/events/event';
import { wholeProfile } from '../../src/core/profile/whole-profile';
import { saveCheckpoint } from '../../src/storage/checkpoint';
import { createDoor } from '../../src/storage/door';
import { appendEvents, readLog } from '../../src/storage/event-log';
import { readHistory } from '../../src/storage/history';
import { NOW } from '../fakes/shop';
import { freshName } from './databases';

const search = (n: number): BirebirEvent => ({
  id: `${n}`,
  at: NOW + n,
  name: 'search',
  data: { search_term: `${n}` },
});

test('two tabs that write and fold at once lose nothing and count nothing twice', async () => {
  const name = freshName();
  const tabs = [createDoor(name), createDoor(name)] as const;
  const all = Array.from({ length: 60 }, (_, n) => n);
  await Promise.all(
    all.map(async (n) => {
      const tab = tabs[n % 2 === 0 ? 0 : 1];
      expect(await appendEvents(tab, [search(n)])).toMatchObject({ ok: true });
      if (n % 5 === 0) expect(await saveCheckpoint(tab, [])).toMatchObject({ ok: true });
    }),
  );
  await Promise.all(tabs.map((tab) => saveCheckpoint(tab, [])));
  const logged = (await readLog(tabs[0])).flatMap(({ events }) =>
    events.map(({ id }) => Number(id)),
  );
  expect(logged.toSorted((a, b) => a - b)).toEqual(all);
  const { snapshot, tail } = await readHistory(tabs[1]);
  expect(tail).toEqual([]);
  expect(snapshot?.logged).toBe(60);
  expect(wholeProfile(snapshot?.profile()).visits.events).toBe(60);
  await tabs[0].remove();
});

// src/storage/door.ts: a transaction that is given up is not aborted, and is done once more.
test('an event that had to wait for another tab is kept once', async () => {
  const name = freshName();
  const [busy, waiting] = [createDoor(name), createDoor(name)];
  await appendEvents(busy, [search(0)]);
  let until = performance.now() + 3_000;
  const working = busy.through('readwrite', ({ values }) => {
    const again = (): void => {
      if (performance.now() < until) values.get('x').onsuccess = again;
    };
    again();
  });
  await appendEvents(waiting, [search(1)]);
  until = 0;
  await working;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const ids = (await readLog(busy)).flatMap(({ events }) => events.map(({ id }) => id));
  expect(ids.filter((id) => id === '1').length).toBeLessThanOrEqual(1);
  busy.close();
  waiting.close();
}, 20_000);
