import { randomUUID } from 'node:crypto';
import type { SentEvent } from '../../../src/core/formats/sent-event';

/** One event that a collector takes, with whatever a test wants otherwise. */
export const anEvent = (changes: Partial<SentEvent> = {}): SentEvent => ({
  event: {
    id: randomUUID(),
    at: Date.now(),
    name: 'view_item',
    data: { items: [{ item_id: 'tea', price: 89.9, quantity: 2 }], currency: 'TRY' },
  },
  visitor: 'visitor-1',
  session: 'session-1',
  consent: { version: '1', at: Date.now() - 1_000 },
  ...changes,
});

export const someEvents = (count: number): SentEvent[] =>
  Array.from({ length: count }, () => anEvent());

export const idsOf = (events: readonly SentEvent[]): string[] =>
  events.map(({ event }) => event.id);
