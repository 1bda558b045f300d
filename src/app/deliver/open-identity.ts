import type { SentEvent } from '../../core/formats/sent-event';
import type { OutboxRow } from '../../storage/outbox';
import type { Values } from '../../storage/values';
import { type Pseudonym, readPseudonym, underPseudonym } from '../../transport/pseudonym';

/** Rows as they are sent, and the pseudonym to be kept after them. */
interface Signed {
  readonly events: readonly SentEvent[];
  readonly after: Pseudonym;
}

/** Under which names this browser sends: one for all its tabs. */
export interface Identity {
  /** @param stored the pseudonym as it is kept; this page's own where it was taken away, or nothing can be kept. */
  sign(rows: readonly OutboxRow[], stored: unknown): Signed;
  /** The names that events were sent under, as far as this tab knows. */
  used(): readonly string[];
  /** Forgets them. */
  forget(): Promise<void>;
}

/** Where nothing can be stored the names last as long as the page. */
export const openIdentity = async (values: Values, newId: () => string): Promise<Identity> => {
  const used = new Set<string>();
  let last: Pseudonym | undefined;
  const note = (pseudonym: Pseudonym): void => {
    last = pseudonym;
    used.add(pseudonym.visitor);
  };
  const noteStored = async (): Promise<void> => {
    const stored = await values.read('pseudonym');
    if (stored) note(readPseudonym(stored, newId));
  };
  await noteStored();
  return {
    sign(rows, stored) {
      const signed = underPseudonym(rows, readPseudonym(stored ?? last, newId), newId);
      note(signed.after);
      return signed;
    },
    used: () => Array.from(used),
    async forget() {
      await noteStored();
      await values.remove('pseudonym');
    },
  };
};
