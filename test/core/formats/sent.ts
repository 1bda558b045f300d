import fc from 'fast-check';
import type { BirebirEvent } from '../../../src/core/events/event';
import type { EventFields } from '../../../src/core/events/event-fields';
import { type EventName, eventKinds } from '../../../src/core/events/index';
import { parseEvent } from '../../../src/core/events/parse-event';
import type { SentEvent } from '../../../src/core/formats/sent-event';

/** One event as it is sent, with whatever a test wants otherwise. */
export const sent = (
  event: Partial<BirebirEvent> = {},
  rest: Partial<SentEvent> = {},
): SentEvent => ({
  event: {
    id: '00112233445566778899aabbccddeeff',
    at: Date.UTC(2026, 5, 1, 12),
    name: 'view_item',
    data: { items: [{ item_id: 'tea', price: 89.9 }], currency: 'TRY' },
    ...event,
  },
  visitor: 'visitor-1',
  session: 'session-1',
  consent: { version: '1', at: Date.UTC(2026, 4, 31) },
  ...rest,
});

const token = fc.stringMatching(/^[\w.:-]{1,100}$/);
const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
/** A figure that JSON keeps: there is no minus nought in it. */
const figure = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

const item = fc.record(
  {
    item_id: text,
    item_name: text,
    item_brand: text,
    item_category: text,
    item_category2: text,
    item_variant: text,
    price: figure,
    quantity: fc.nat(),
  },
  { requiredKeys: ['item_id'] },
);

const data: fc.Arbitrary<Partial<EventFields>> = fc.record(
  {
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    currency: text,
    value: figure,
    transaction_id: text,
    coupon: text,
    search_term: text,
    results: fc.nat(),
    page_path: text,
    source: text,
    item_list_name: text,
    message: text,
    question: text,
    answer: text,
    facet: text,
    method: text,
    user_id: text,
    engagement_time_msec: fc.nat(),
  },
  { requiredKeys: [] },
);

const names = eventKinds.map(({ name }) => name);

/** Any event that a page may have accepted. */
const accepted: fc.Arbitrary<BirebirEvent> = fc
  .record({ id: token, at: moment, name: fc.constantFrom<EventName>(...names), data })
  .map((event) => ({ ...event, parsed: parseEvent(event.name, event.data) }))
  .filter(({ parsed }) => parsed.ok)
  .map(({ id, at, name, parsed }) => ({ id, at, name, data: parsed.ok ? parsed.data : {} }));

/** Any batch that a page may send. */
export const anyBatch: fc.Arbitrary<SentEvent[]> = fc.array(
  fc.record({
    event: accepted,
    visitor: token,
    session: token,
    consent: fc.record({ version: token, at: moment }),
  }),
  { maxLength: 5 },
);
