import { mostUseful } from './most-useful';
import { type Learnt, type WrittenModel, writeModel } from './write-model';

const ITEMS = 10_000;
/** A small shop gets this much all the same: a page asks for it in one packet or two. */
const LEAST_BYTES = 10_000;
/** The first guess: what a pair takes, gzipped. */
const BYTES_A_PAIR = 1.4;
const GUESSES = 6;
/** Aimed a little low, so that a guess rather fits. */
const NEARLY = 0.985;

/** `full`, or kilobytes (1 kB = 1000 bytes, gzipped) for every 10,000 products; ten kilobytes are always allowed. */
export type Budget = number | 'full';

const pairsOf = (learnt: Learnt): number =>
  Object.values(learnt.pairs).reduce((sum, { use }) => sum + use.length, 0);

/** Writes as many of the most useful pairs as the budget holds. */
export const fitBudget = (
  learnt: Learnt,
  budget: Budget,
): WrittenModel & { readonly pairs: number } => {
  const all = pairsOf(learnt);
  const write = (pairs: number) => ({
    ...writeModel({ ...learnt, pairs: mostUseful(learnt.pairs, pairs) }),
    pairs,
  });
  if (budget === 'full') return write(all);
  const bytes = Math.max(LEAST_BYTES, (budget * 1000 * learnt.ids.length) / ITEMS);
  let best = write(0);
  let guess = Math.min(all, Math.floor((bytes - best.gzBytes) / BYTES_A_PAIR));
  let over: typeof best | undefined;
  for (let left = GUESSES; left > 0 && guess > best.pairs && guess !== over?.pairs; left -= 1) {
    const next = write(guess);
    if (next.gzBytes > bytes) over = next;
    else best = next;
    // Between what fits and what does not, or on from what fits, as if each pair took as much as the next.
    const slope = over
      ? (over.gzBytes - best.gzBytes) / (over.pairs - best.pairs)
      : best.gzBytes / best.pairs;
    guess = Math.min(all, best.pairs + Math.floor((NEARLY * (bytes - best.gzBytes)) / slope));
  }
  return best;
};
