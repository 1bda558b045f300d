import { own } from '../../lib/own';
import type { FormatReader } from './format-reader';
import { readBatch } from './read-batch';
import type { FoundEvent } from './read-sent-event';

const PREFIX = 'birebir.';

const nameIn = (type: unknown): unknown =>
  typeof type === 'string' && type.startsWith(PREFIX) ? type.slice(PREFIX.length) : type;

const find = (entry: unknown): FoundEvent => ({
  problem: own(entry, 'specversion') === '1.0' ? undefined : 'its specversion is not 1.0',
  id: own(entry, 'id'),
  at: own(entry, 'time'),
  name: nameIn(own(entry, 'type')),
  data: own(entry, 'data'),
  visitor: own(entry, 'visitor'),
  session: own(entry, 'session'),
  consentVersion: own(entry, 'consentversion'),
  consentAt: own(entry, 'consentat'),
});

/** Reads a JSON batch of CloudEvents 1.0, and a single one. */
export const readCloudevents = {
  id: 'cloudevents',
  decode(body) {
    if (Array.isArray(body)) return readBatch(body, find);
    return own(body, 'specversion') === undefined ? undefined : readBatch([body], find);
  },
} as const satisfies FormatReader;
