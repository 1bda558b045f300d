import type { ConsentRecord } from './record';

/** What becomes of the memory and of the answer when somebody logs in or out. */
export interface PersonConsent {
  /**
   * `keep`: it is this person's, and goes on. `rest`: its owner has left; nothing of it is used or added to until they
   * are back, and whoever answers meanwhile ends it first. `erase`: somebody else is here, and it is not theirs to see.
   */
  readonly memory: 'keep' | 'rest' | 'erase';
  /** What counts as answered; nothing: it is asked anew. */
  readonly record: ConsentRecord | undefined;
}

/** The shop's ids, as `identify` was told them; empty or left out for somebody who has not logged in. */
interface People {
  /** Whose memory it is: who was named last while it was kept. */
  readonly holder: string | undefined;
  /** Who is at the browser. */
  readonly person: string | undefined;
  /** The answer that is kept, if one was given on our card or by the API. */
  readonly record: ConsentRecord | undefined;
}

const grants = ({ answers }: ConsentRecord): boolean => Object.values(answers).includes('granted');

/**
 * A grant is a person's, not a device's: it covers whoever gave it before logging in, and that person after a logout
 * and a new login, but never the next one. A refusal closes for whoever comes, until they answer for themselves.
 * @example consentOfPerson({ holder: 'ayse', person: 'mehmet', record }) // { memory: 'erase', record: undefined }
 */
export const consentOfPerson = ({ holder, person, record }: People): PersonConsent => {
  const theirs = !holder || holder === person;
  const memory = theirs ? 'keep' : person ? 'erase' : 'rest';
  if (!record || !grants(record)) return { memory, record };
  if (!theirs) return { memory, record: undefined };
  return { memory, record: person ? { ...record, holder: person } : record };
};
