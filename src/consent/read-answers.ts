import { own } from '../lib/own';
import { type Answers, allPurposes, consentState, type Purpose, purposes } from './purposes';

/** Stored answers, purpose by purpose; whatever is not a yes or a no was not answered. */
export const readAnswers = (stored: unknown): Answers => {
  const answers: Record<Purpose, Answers[Purpose]> = { ...allPurposes('unknown') };
  for (const purpose of purposes) {
    answers[purpose] = consentState(own(stored, purpose)) ?? 'unknown';
  }
  return answers;
};
