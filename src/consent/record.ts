import { own } from '../lib/own';
import { type Answers, allPurposes, consentState, type Purpose, purposes } from './purposes';

/** Raised when the words of the consent card change their meaning; an older answer is then asked anew. */
export const CONSENT_TEXT_VERSION = 1;

/** What was answered, to which words, when. All that is kept of a refusal. */
export interface ConsentRecord {
  readonly answers: Answers;
  /** Real time, in ms since 1970. */
  readonly at: number;
  readonly textVersion: number;
  readonly how: 'card' | 'api';
}

/** A stored value as a record; anything else, or an answer to other words, is no answer. */
export const readRecord = (stored: unknown): ConsentRecord | undefined => {
  if (own(stored, 'textVersion') !== CONSENT_TEXT_VERSION) return undefined;
  const kept = own(stored, 'answers');
  const answers: Record<Purpose, Answers[Purpose]> = { ...allPurposes('unknown') };
  for (const purpose of purposes) {
    answers[purpose] = consentState(own(kept, purpose)) ?? 'unknown';
  }
  return { ...(stored as ConsentRecord), answers };
};
