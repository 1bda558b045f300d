import { type Answers, type ConsentState, type Purpose, purposes } from './purposes';

/**
 * Several platforms on one page, as one: the first that governs a purpose speaks for it, even if only to say that it
 * has no answer yet; but a refusal stands, whoever it was given to.
 * @param voices by precedence.
 * @example combinePlatforms([{ remember: 'unknown' }, { remember: 'granted', send: 'granted' }])
 * // { remember: 'unknown', send: 'granted' }
 */
export const combinePlatforms = (
  voices: readonly (Partial<Answers> | undefined)[],
): Partial<Answers> => {
  const said: Partial<Record<Purpose, ConsentState>> = {};
  for (const voice of voices) {
    for (const purpose of purposes) {
      const state = voice?.[purpose];
      if (state && (!said[purpose] || state === 'denied')) said[purpose] = state;
    }
  }
  return said;
};
