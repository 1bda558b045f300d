import { expect, test } from 'vitest';
import { collector, TOKEN, temporaryFolder } from './collector';
import { anEvent, idsOf, someEvents } from './events';

const bearer = { authorization: `Bearer ${TOKEN}` };

test('without the token nothing can be read or deleted', async () => {
  const { at, send, kept } = await collector();
  await send(someEvents(2));
  for (const [method, path] of [
    ['GET', '/events'],
    ['GET', '/stats'],
    ['DELETE', '/visitors/visitor-1'],
  ] as const) {
    for (const authorization of [
      '',
      'Bearer',
      'Bearer wrong',
      `Basic ${TOKEN}`,
      `Bearer ${TOKEN}x`,
    ]) {
      const answer = await fetch(at(path), { method, headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  }
  expect(await kept()).toHaveLength(2);
});

test('where the owner gave no token there is no read API at all', async () => {
  const { at } = await collector({ token: undefined } as object);
  for (const path of ['/events', '/stats'])
    expect((await fetch(at(path), { headers: bearer })).status).toBe(404);
  expect((await fetch(at('/visitors/a'), { method: 'DELETE', headers: bearer })).status).toBe(404);
});

test('events are read page by page, each once, also those of one commit', async () => {
  const { send, read } = await collector();
  const events = someEvents(25);
  await send(events);
  const seen: string[] = [];
  let since = '0';
  for (let page = 0; page < 5; page += 1) {
    const { events: part, next } = await read(`/events?since=${since}&limit=7`);
    seen.push(...part.map(({ id }: { id: string }) => id));
    since = next;
  }
  expect(seen.sort()).toEqual(idsOf(events).sort());
  expect(await read(`/events?since=${since}`)).toEqual({ birebir: 1, events: [], next: since });
});

test('what cannot be meant by “since” and “limit” is refused', async () => {
  const { at } = await collector();
  for (const query of [
    'since=x',
    'since=-1',
    "since=1'--",
    'limit=0',
    'limit=1e9',
    'limit=1.5',
    'limit=x',
  ]) {
    expect((await fetch(at(`/events?${query}`), { headers: bearer })).status).toBe(400);
  }
});

test('what is kept is told in numbers', async () => {
  const { send, read } = await collector();
  expect(await read('/stats')).toMatchObject({ events: 0, visitors: 0, first_at: null });
  const other = anEvent({ visitor: 'visitor-2' });
  await send([...someEvents(3), other]);
  expect(await read('/stats')).toMatchObject({
    events: 4,
    visitors: 2,
    first_at: expect.any(Number),
  });
});

test('the log says what happened, and of nobody that it was them', async () => {
  const { at, send, lines } = await collector();
  await send([anEvent(), anEvent({ visitor: '' })]);
  await fetch(at('/visitors/visitor-1'), { method: 'DELETE' });
  await fetch(at('/birebir/erase'), { method: 'POST', body: '{"visitor":"visitor-1"}' });
  expect(lines.map((line) => JSON.parse(line).event)).toEqual([
    'listening',
    'committed',
    'refused',
    'erased',
  ]);
  expect(lines.join('')).not.toContain('visitor-1');
});

test('the owner deletes a visitor, and nobody else with them', async () => {
  const { at, send, kept } = await collector();
  const other = anEvent({ visitor: 'visitor-2' });
  await send([...someEvents(3), other]);
  const answer = await fetch(at('/visitors/visitor-1'), { method: 'DELETE', headers: bearer });
  expect(await answer.json()).toEqual({ birebir: 1, erased: true });
  expect(await kept()).toEqual([other.event.id]);
  const odd = await fetch(at("/visitors/'%20or%201=1"), { method: 'DELETE', headers: bearer });
  expect(odd.status).toBe(400);
});

test('a visitor who asks to be forgotten is, and what comes late of them is refused', async () => {
  const data = await temporaryFolder();
  const first = await collector({ data });
  const before = someEvents(2);
  const [late, other] = [anEvent(), anEvent({ visitor: 'visitor-2' })];
  const [, erased] = await Promise.all([
    first.send(before),
    new Promise((wait) => setTimeout(wait, 20)).then(() =>
      fetch(first.at('/birebir/erase'), { method: 'POST', body: '{"visitor":"visitor-1"}' }),
    ),
  ]);
  expect(erased.status).toBe(200);
  expect(await first.kept()).toEqual([]);
  await first.stop();

  const second = await collector({ data });
  const mixed = await second.send([late, other, ...before]);
  expect(mixed.status).toBe(202);
  const { accepted, refused } = await mixed.json();
  expect(accepted).toEqual([other.event.id]);
  expect(refused).toHaveLength(3);
  expect(refused[0]).toEqual({
    id: late.event.id,
    reason: 'this visitor has asked to be forgotten',
  });
  expect((await second.send([late])).status).toBe(400);
  expect(await second.kept()).toEqual([other.event.id]);
  const file = JSON.stringify(await second.read('/events'));
  expect(file).not.toContain('visitor-1');
});

test('a request to be forgotten that names nobody is refused', async () => {
  const { at, send, kept } = await collector();
  await send([anEvent()]);
  for (const body of ['', '{}', '{"visitor":7}', '{"visitor":"a b"}', '"visitor-1"', '[]']) {
    const answer = await fetch(at('/birebir/erase'), { method: 'POST', body });
    expect(answer.status).toBe(400);
  }
  const foreign = await fetch(at('/birebir/erase'), {
    method: 'POST',
    body: '{"visitor":"visitor-1"}',
    headers: { origin: 'https://evil.example' },
  });
  expect(foreign.status).toBe(403);
  expect(await kept()).toHaveLength(1);
});
