import fc from 'fast-check';
import type { BirebirEvent } from '../../src/core/events/event';
import type { EventFields } from '../../src/core/events/event-fields';
import { type EventName, eventKinds } from '../../src/core/events/index';
import { playbook } from '../../src/core/playbook/index';
import { DAY_MS } from '../../src/core/profile/decayed';
import { NOW, neighbourhood } from './shop';

const id = fc.constantFrom(...neighbourhood.map((one) => one.id), 'unknown-product');

const items = fc.array(
  fc.record(
    {
      item_id: id,
      price: fc.integer({ min: 1, max: 900 }),
      quantity: fc.nat({ max: 3 }),
      availability: fc.constant('out_of_stock'),
      index: fc.nat({ max: 11 }),
    },
    { requiredKeys: ['item_id'] },
  ),
  { minLength: 1, maxLength: 3 },
);

const fact = fc.oneof(
  id.map((item) => `item:${item}`),
  fc.constantFrom('order:order-1', 'order:order-2', 'search:tea', 'facet:brand:Kaya'),
  fc.constantFrom('trait:size', 'segment:vip', 'stage', 'friction:rage-click:cart'),
  fc.constantFrom('event:00', 'nothing known', ''),
);

const data: fc.Arbitrary<Partial<EventFields>> = fc.record(
  {
    items,
    transaction_id: fc.constantFrom('order-1', 'order-2', 'order-3'),
    value: fc.integer({ min: 1, max: 5 }),
    search_term: fc.constantFrom('tea', 'tent'),
    results: fc.nat({ max: 9 }),
    placement: fc.constantFrom('home', 'cart'),
    strategy: fc.constantFrom('picked', 'nothing'),
    propensity: fc.double({ min: 0.05, max: 1, noNaN: true }),
    message: fc.constantFrom(...playbook.map((entry) => entry.id)),
    answer: fc.constantFrom('42', 'bonding'),
    page_type: fc.constantFrom('cart', 'other'),
    question: fc.constantFrom('ease', 'taste'),
    facet: fc.constantFrom('category1:Market/Breakfast', 'brand:Kaya'),
    method: fc.constantFrom(
      'question',
      'greeting',
      'never',
      'undo',
      'more',
      'less',
      'someone-else',
    ),
    engagement_time_msec: fc.constantFrom(3_000, 40_000),
    fact,
    user_id: fc.constantFrom('ayse', 'deniz'),
  },
  { requiredKeys: [] },
);

const names = eventKinds.map((kind) => kind.name);

/** One event of any kind at one of these moments. */
const eventAt = (moment: fc.Arbitrary<number>): fc.Arbitrary<BirebirEvent> =>
  fc.record({ id: fc.uuid(), at: moment, name: fc.constantFrom<EventName>(...names), data });

const lately = fc.integer({ min: NOW - 200 * DAY_MS, max: NOW });

/** A log as it may lie on a device: any acts, in any order of their dates. */
export const anyLog = fc.array(eventAt(lately), { maxLength: 40 });

const together: readonly EventName[] = [
  'page_view',
  'view_item',
  'select_item',
  'user_engagement',
  'search',
  'add_to_wishlist',
  'like',
  'share',
  'add_to_cart',
  'message_view',
];

const one: fc.Arbitrary<BirebirEvent[]> = fc
  .tuple(...together.map((name) => eventAt(fc.constant(NOW)).map((event) => ({ ...event, name }))))
  .map((events) =>
    events.map(({ data: { items: [item] = [], ...rest }, ...event }) => ({
      ...event,
      data: { ...rest, ...(item && { items: [item] }) },
    })),
  );

/** What may be noticed within one millisecond, each kind of act once, in two orders. */
export const oneMoment = one.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }),
  ),
);
