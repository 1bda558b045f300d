import { own } from '../lib/own';
import { isEvent } from './is-event';

/** Rows of the outbox are ours alone; one that is not whole (another version's, somebody else's) cannot be sent. */
export const isRow = (row: unknown): boolean => {
  const event = own(row, 'event');
  const consent = own(row, 'consent');
  const { sent = 0, session = '' } = (row ?? {}) as Readonly<Record<string, unknown>>;
  const dated = typeof own(consent, 'version') === 'string' && Number.isFinite(own(consent, 'at'));
  const counted = Number.isFinite(sent) && typeof session === 'string';
  return dated && counted && isEvent(event) && event.id === own(row, 'id');
};
