import { defaultPriors } from '../core/value/default-priors';
import type { Priors } from '../core/value/priors';
import { readPriors } from '../core/value/read-priors';

const LIMIT_MS = 3000;

/**
 * The shop's priors file, or the built-in figures; a file that cannot be used is one sentence.
 * @param address absolute.
 */
export const fetchPriors = async (
  address: string,
  warn: (sentence: string) => void,
): Promise<Priors> => {
  try {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), LIMIT_MS);
    const answer = await fetch(address, { credentials: 'omit', signal: stop.signal });
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const read = readPriors(await answer.json());
    if (read.ok) return read.priors;
    warn(`Birebir: ${read.reason}`);
  } catch (error) {
    warn(
      `Birebir: the priors file ${address} could not be read (${String(error)}); the built-in figures are used instead.`,
    );
  }
  return defaultPriors;
};
