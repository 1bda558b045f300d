import { expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/index';
import { collector, SHOP } from './collector';
import { anEvent } from './events';

const encoded = (...events: Parameters<typeof formats.cloudevents.encode>[0][number][]) =>
  formats.cloudevents.encode(events, SHOP);
const DAY_MS = 86_400_000;

test.each([
  ['has no consent record', { consentversion: undefined }, /consent record/],
  ['has a consent without a date', { consentat: 'yesterday' }, /consent record/],
  [
    'has a consent of the day after tomorrow',
    { consentat: new Date(Date.now() + 2 * DAY_MS) },
    /ahead/,
  ],
  ['is of a kind nobody knows', { type: 'birebir.buy_now' }, /no event called/],
  ['lacks what its kind needs', { data: {} }, /needs “items”/],
])('an event that %s is refused by its id', async (_, changes, reason) => {
  const { post, kept } = await collector();
  const [written] = JSON.parse(encoded(anEvent()));
  const answer = await post(JSON.stringify([{ ...written, ...changes }]));
  expect(answer.status).toBe(400);
  const { accepted, refused } = await answer.json();
  expect(accepted).toEqual([]);
  expect(refused).toEqual([{ id: written.id, reason: expect.stringMatching(reason) }]);
  expect(await kept()).toEqual([]);
});

test('a clock that is a few hours fast does not make a consent doubtful', async () => {
  const { send } = await collector();
  const consent = { version: '1', at: Date.now() + 5 * 3_600_000 };
  expect((await send([anEvent({ consent })])).status).toBe(202);
});

test('texts of an event are cut, and its products counted, as in the page', async () => {
  const { post, read } = await collector();
  const items = Array.from({ length: 400 }, (_, each) => ({ item_id: `p${each}` }));
  const [written] = JSON.parse(encoded(anEvent()));
  const data = { items, coupon: 'x'.repeat(10_000), password: 'secret' };
  expect((await post(JSON.stringify([{ ...written, data }]))).status).toBe(202);
  const { events } = await read('/events');
  expect(events[0].data.items).toHaveLength(200);
  expect(events[0].data.coupon).toHaveLength(500);
  expect(Object.keys(events[0].data)).toEqual(['coupon', 'items']);
});

test('a refusal repeats no more than a line of what it was sent', async () => {
  const { post } = await collector();
  const [written] = JSON.parse(encoded(anEvent()));
  const answer = await post(
    JSON.stringify([{ ...written, id: 'i'.repeat(9_000), type: 'x'.repeat(9_000) }]),
  );
  expect((await answer.text()).length).toBeLessThan(1_000);
});
