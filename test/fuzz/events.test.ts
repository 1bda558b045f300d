import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventKinds } from '../../src/core/events/index';
import { parseEvent } from '../../src/core/events/parse-event';
import { emptyProfile, foldEvents } from '../../src/core/profile/index';
import { anyText, anything, like } from './anything';
import { runs } from './runs';

const name = fc.oneof(fc.constantFrom(...eventKinds.map((kind) => kind.name)), anyText, anything);
const amount = fc.oneof(fc.double(), fc.integer(), fc.constantFrom('12.5', '1e999', ''));
const fields = like({
  items: fc.array(like({ item_id: anyText, item_name: anyText, price: amount, quantity: amount })),
  value: amount,
  currency: anyText,
  transaction_id: anyText,
  search_term: anyText,
  results: amount,
  placement: anyText,
  message: anyText,
  question: anyText,
  answer: anyText,
  facet: anyText,
  method: anyText,
  user_id: anyText,
  page_path: anyText,
  engagement_time_msec: amount,
});
/** Clocks go wrong both ways. */
const moment = fc.oneof(
  fc.integer({ min: 0, max: 4_102_444_800_000 }),
  fc.constantFrom(0, -1, 1, 8.64e15, -8.64e15),
);

test('whatever is told as an event is understood, or left out with its name and what was missing', () => {
  fc.assert(
    fc.property(name, fc.oneof(fields, anything), (told, data) => {
      const parsed = parseEvent(told, data);
      if (parsed.ok) expect(parsed.name).toBe(told);
      else expect(parsed.problem).toMatch(/“.*”/s);
    }),
    runs(),
  );
});

test('whatever was understood, in whatever order and on whatever clock, makes a profile', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fields, moment), { maxLength: 12 }), (told) => {
      const events = told.flatMap(([event, data, at], index) => {
        const parsed = parseEvent(event, data);
        return parsed.ok ? [{ id: `${index}`, at, name: parsed.name, data: parsed.data }] : [];
      });
      expect(foldEvents(emptyProfile(), events)).toBeTypeOf('object');
    }),
    runs(),
  );
});
