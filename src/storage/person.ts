import { own, ownText } from '../lib/own';

/** Whose memory this is. */
export interface Person {
  /** The shop's id. */
  readonly id: string;
  /** They have logged out: nothing of it is used or added to until they are back. */
  readonly away: boolean;
}

/** A stored value as a person; nothing where nobody has logged in. */
export const readPerson = (stored: unknown): Person | undefined => {
  const id = ownText(stored, 'id');
  return id ? { id, away: own(stored, 'away') === true } : undefined;
};
