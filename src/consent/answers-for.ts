import type { Answers, ConsentState } from './purposes';

/** What a platform was asked in three parts, by our purposes: whoever agrees to be tailored for may also be asked. */
export const answersFor = (
  remember: ConsentState,
  tailored: ConsentState,
  send: ConsentState,
): Answers => ({ remember, personalise: tailored, ask: tailored, send });
