import type { DecodedBatch } from './format-reader';
import { type FoundEvent, readSentEvent } from './read-sent-event';
import type { SentEvent } from './sent-event';

/** Longer than any id of ours; a refusal repeats no more than this of what it was sent. */
const MOST_REPEATED = 100;

const nameOf = (id: unknown, place: number): string =>
  typeof id === 'string' && id !== '' ? id.slice(0, MOST_REPEATED) : `#${place}`;

/** Reads every entry of a batch; one that cannot be read does not stop the others. */
export const readBatch = (
  entries: readonly unknown[],
  find: (entry: unknown) => FoundEvent,
): DecodedBatch => {
  const events: SentEvent[] = [];
  const refused: { id: string; reason: string }[] = [];
  entries.forEach((entry, place) => {
    const found = find(entry);
    const read = readSentEvent(found);
    if (read.ok) events.push(read.sent);
    else refused.push({ id: nameOf(found.id, place), reason: read.problem });
  });
  return { events, refused };
};
