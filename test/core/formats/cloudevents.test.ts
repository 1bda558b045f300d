import { expect, test } from 'vitest';
import { cloudevents } from '../../../src/core/formats/cloudevents';
import { readCloudevents } from '../../../src/core/formats/read-cloudevents';
import { sent } from './sent';

const [written] = JSON.parse(cloudevents.encode([sent()], 'https://shop.example'));
const problemOf = (changes: object) =>
  readCloudevents.decode([{ ...written, ...changes }])?.refused[0]?.reason;

test('a cloud event has what the specification asks for, and our words in small letters', () => {
  expect(written).toEqual({
    specversion: '1.0',
    id: '00112233445566778899aabbccddeeff',
    source: 'https://shop.example',
    type: 'birebir.view_item',
    time: '2026-06-01T12:00:00.000Z',
    datacontenttype: 'application/json',
    visitor: 'visitor-1',
    session: 'session-1',
    consentversion: '1',
    consentat: '2026-05-31T00:00:00.000Z',
    data: { items: [{ item_id: 'tea', price: 89.9 }], currency: 'TRY' },
  });
  for (const name of Object.keys(written)) expect(name).toMatch(/^[a-z0-9]{1,20}$/);
});

test('an event is refused by its id, with the one thing that is wrong', () => {
  const refused = readCloudevents.decode([
    written,
    { ...written, id: 'x', type: 'birebir.buy_now' },
  ]);
  expect(refused?.events).toHaveLength(1);
  expect(refused?.refused).toEqual([{ id: 'x', reason: 'there is no event called “buy_now”' }]);
  expect(readCloudevents.decode([null, 7])?.refused.map(({ id }) => id)).toEqual(['#0', '#1']);
});

test.each([
  [{ specversion: '0.3' }, /specversion/],
  [{ id: 'a b' }, /id/],
  [{ id: 'x'.repeat(101) }, /id/],
  [{ id: '../../etc/passwd' }, /id/],
  [{ time: 'yesterday' }, /time/],
  [{ time: '1969-12-31T23:59:59Z' }, /time/],
  [{ visitor: undefined }, /visitor/],
  [{ session: 7 }, /session/],
  [{ consentversion: undefined }, /consent/],
  [{ consentversion: 'one\nline' }, /consent/],
  [{ consentat: '2026-02-30T99:00:00Z' }, /consent/],
  [{ data: 'items' }, /needs “items”/],
  [{ data: { items: [{ price: 3 }] } }, /needs “items”/],
])('%o is told in one sentence', (changes, problem) => {
  expect(problemOf(changes)).toMatch(problem);
});

test('a single cloud event is a batch of one', () => {
  expect(readCloudevents.decode(written)?.events).toEqual([sent()]);
});

test('a moment may be told in the time of its own place', () => {
  const read = readCloudevents.decode([{ ...written, time: '2026-06-01T15:00:00.0000+03:00' }]);
  expect(read?.events[0]?.event.at).toBe(sent().event.at);
});

test('web hooks that say nothing, or say it in JSON, have taken the events', () => {
  const taken = { accepted: ['a'], refused: [] };
  for (const status of [201, 202, 204]) {
    expect(cloudevents.acknowledged(status, '', ['a'])).toEqual(taken);
  }
  expect(cloudevents.acknowledged(200, '{"status":"ok"}', ['a'])).toEqual(taken);
});
