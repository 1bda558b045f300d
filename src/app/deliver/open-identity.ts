import type { SentEvent } from '../../core/formats/sent-event';
import { changeValue } from '../../storage/change-value';
import type { OutboxRow } from '../../storage/outbox';
import { type Pseudonym, readPseudonym, underPseudonym } from '../../transport/pseudonym';
import type { Memory } from '../memory/open-memory';

/** Under which names this browser sends: one for all its tabs. */
export interface Identity {
  /** Rows as they are sent. */
  sign(rows: readonly OutboxRow[]): Promise<readonly SentEvent[]>;
  /** The names that events were sent under, as far as this tab knows. */
  used(): readonly string[];
  /** Forgets them; they are used no more. */
  forget(): Promise<void>;
}

/** Where nothing can be stored the names last as long as the page. */
export const openIdentity = async (
  { door, values }: Pick<Memory, 'door' | 'values'>,
  newId: () => string,
): Promise<Identity> => {
  const used = new Set<string>();
  let over = false;
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
    async sign(rows) {
      if (rows.length === 0) return [];
      const signed = await changeValue(door, 'pseudonym', (stored) => {
        if (over) return undefined;
        const answer = underPseudonym(rows, readPseudonym(stored, newId), newId);
        return { value: answer.after, answer };
      });
      const { events, after } =
        (signed.ok ? signed.value : undefined) ??
        underPseudonym(rows, readPseudonym(last, newId), newId);
      note(after);
      return events;
    },
    used: () => Array.from(used),
    async forget() {
      over = true;
      await noteStored();
      await values.remove('pseudonym');
    },
  };
};
