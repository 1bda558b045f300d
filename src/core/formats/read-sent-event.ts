import type { EpochMs } from '../events/event';
import { maskedEvent } from '../events/masked-event';
import { parseEvent } from '../events/parse-event';
import { fromRfc3339 } from './rfc3339';
import type { SentEvent } from './sent-event';

/** What a format found in a body where an event's parts belong. */
export interface FoundEvent {
  /** What is wrong with the entry itself, in the format's own eyes. */
  readonly problem?: string | undefined;
  readonly id: unknown;
  readonly at: unknown;
  readonly name: unknown;
  readonly data: unknown;
  readonly visitor: unknown;
  readonly session: unknown;
  readonly consentVersion: unknown;
  readonly consentAt: unknown;
}

/** An event that can be trusted, or the one thing that was wrong with it. */
export type ReadEvent =
  | { readonly ok: true; readonly sent: SentEvent }
  | { readonly ok: false; readonly problem: string };

/** Long enough for every kind of random id; nothing in it can be mistaken for a path, a query or a line. */
const ID = /^[\w.:-]{1,100}$/;
/** A name for words: anything that can be printed on one line. */
const VERSION = /^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u;

const text = (found: unknown, shape: RegExp): string | undefined =>
  typeof found === 'string' && shape.test(found) ? found : undefined;

const refuse = (problem: string): ReadEvent => ({ ok: false, problem });

const consentIn = (found: FoundEvent): { version: string; at: EpochMs } | undefined => {
  const version = text(found.consentVersion, VERSION);
  const at = fromRfc3339(found.consentAt);
  return version !== undefined && at !== undefined ? { version, at } : undefined;
};

/** Reads an event as strictly as the page that made it, and masks it as its memory would. */
export const readSentEvent = (found: FoundEvent): ReadEvent => {
  if (found.problem !== undefined) return refuse(found.problem);
  const id = text(found.id, ID);
  if (!id) return refuse('its id is not 1 to 100 letters, digits, dots, colons and dashes');
  const at = fromRfc3339(found.at);
  if (at === undefined) return refuse('its time is no moment in RFC 3339');
  const visitor = text(found.visitor, ID);
  if (!visitor) return refuse('it names no visitor');
  const session = text(found.session, ID);
  if (!session) return refuse('it names no session');
  const consent = consentIn(found);
  if (!consent) return refuse('it carries no consent record of a version and a date');
  const parsed = parseEvent(found.name, found.data);
  if (!parsed.ok) return refuse(parsed.problem);
  const { name, data } = parsed;
  return {
    ok: true,
    sent: { event: maskedEvent({ id, at, name, data }), visitor, session, consent },
  };
};
