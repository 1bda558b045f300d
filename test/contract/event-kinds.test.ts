import { describe, expect, test } from 'vitest';
import type { EventFields } from '../../src/core/events/event-fields';
import { eventKinds } from '../../src/core/events/index';
import { parseEvent } from '../../src/core/events/parse-event';

const examples: Partial<EventFields> = {
  items: [{ item_id: 'tea' }],
  transaction_id: 'order-1',
  search_term: 'tea',
  facet: 'category1:Market/Breakfast',
  engagement_time_msec: 12_000,
  message: 'welcome-back',
  question: 'ease',
  value: 5,
  user_id: 'ayse',
  method: 'someone-else',
  fact: 'item:tea',
  placement: 'home',
  strategy: 'nothing',
  propensity: 0.25,
};

const pick = (fields: readonly (keyof EventFields)[]): Partial<EventFields> =>
  Object.fromEntries(fields.map((field) => [field, examples[field]]));

test('no two kinds of event have one name', () => {
  expect(new Set(eventKinds.map(({ name }) => name)).size).toBe(eventKinds.length);
});

describe.each(
  eventKinds.map(({ name, needs }) => ({ name, needs: needs as readonly (keyof EventFields)[] })),
)('the event $name', ({ name, needs }) => {
  test('is accepted with what it needs and nothing else', () => {
    expect(parseEvent(name, pick(needs))).toEqual({ ok: true, name, data: pick(needs) });
  });

  test('is refused without any one of the things it needs, by a sentence that names it', () => {
    for (const missing of needs) {
      const rest = pick(needs.filter((need) => need !== missing));
      const problem = `“${name}” needs “${missing}”`;
      expect(parseEvent(name, rest)).toEqual({ ok: false, problem });
    }
  });

  test('is known by its exact name only', () => {
    expect(parseEvent(name.toUpperCase(), pick(needs)).ok).toBe(false);
    expect(parseEvent(` ${name}`, pick(needs)).ok).toBe(false);
  });

  test('needs its data in its own hands, not inherited', () => {
    const inherited = Object.create(pick(needs));
    expect(parseEvent(name, inherited).ok).toBe(needs.length === 0);
  });
});
