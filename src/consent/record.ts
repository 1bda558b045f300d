import { own, ownText } from '../lib/own';
import type { Answers } from './purposes';
import { type ConsentReceipt, receiptsOf } from './receipts';

/** Raised when the words of the consent card change their meaning; an older answer is then asked anew. */
export const CONSENT_TEXT_VERSION = 1;

/** What was answered, to which words, when. All that is kept of a refusal. */
export interface ConsentRecord {
  readonly answers: Answers;
  /** Real time, in ms since 1970. */
  readonly at: number;
  readonly textVersion: number;
  readonly how: 'card' | 'api';
  /** What was answered before it, newest first; nothing beside a refusal. */
  readonly earlier?: readonly ConsentReceipt[];
  /** The shop's id of the person whose grant it is, where they have logged in. */
  readonly holder?: string;
}

/** A stored value as a record; anything else, or an answer to other words, is no answer. */
export const readRecord = (stored: unknown): ConsentRecord | undefined => {
  const [last, ...earlier] = receiptsOf(stored);
  if (last?.version !== CONSENT_TEXT_VERSION || last.at !== own(stored, 'at')) return undefined;
  const holder = ownText(stored, 'holder');
  return {
    answers: last.purposes,
    at: last.at,
    textVersion: last.version,
    how: last.source,
    ...(earlier.length > 0 && { earlier }),
    ...(holder && { holder }),
  };
};
