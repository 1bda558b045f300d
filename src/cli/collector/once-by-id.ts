import type { SentEvent } from '../../core/formats/sent-event';

/** Events without their repetitions: the first of each id counts. */
export const onceById = (events: readonly SentEvent[]): readonly SentEvent[] => {
  const first = new Map<string, SentEvent>();
  for (const sent of events) if (!first.has(sent.event.id)) first.set(sent.event.id, sent);
  return [...first.values()];
};
