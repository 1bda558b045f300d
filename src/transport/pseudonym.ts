import type { SentEvent } from '../core/formats/sent-event';
import { VISIT_GAP_MS } from '../core/profile/visit-gap';
import type { OutboxRow } from '../storage/outbox';

/** Under which names this browser's events are sent: random, made when sending is agreed to, erased with it. */
export interface Pseudonym {
  readonly visitor: string;
  readonly session: string;
  /** The last event under this session. */
  readonly lastAt: number;
}

/** A stored value as a pseudonym, or a new one. */
export const readPseudonym = (stored: unknown, newId: () => string): Pseudonym => {
  const { visitor, session, lastAt } = (stored ?? {}) as Partial<Pseudonym>;
  return typeof visitor === 'string' && typeof session === 'string' && typeof lastAt === 'number'
    ? { visitor, session, lastAt }
    : { visitor: newId(), session: newId(), lastAt: 0 };
};

/** Rows as they are sent, each with its visit, and the pseudonym after them. */
export const underPseudonym = (
  rows: readonly OutboxRow[],
  pseudonym: Pseudonym,
  newId: () => string,
): { readonly events: readonly SentEvent[]; readonly after: Pseudonym } => {
  let after = pseudonym;
  const events = rows.map(({ event, consent, session }): SentEvent => {
    const { at } = event;
    if (session !== undefined) return { event, consent, visitor: after.visitor, session };
    const isNew = after.lastAt > 0 && at - after.lastAt > VISIT_GAP_MS;
    after = {
      visitor: after.visitor,
      session: isNew ? newId() : after.session,
      lastAt: Math.max(after.lastAt, at),
    };
    return { event, consent, visitor: after.visitor, session: after.session };
  });
  return { events, after };
};
