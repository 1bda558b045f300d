import { guard, type OnFault } from '../../lib/guard';

/** What we had to say, each sentence once. */
export interface Warnings {
  warn(sentence: string): void;
  readonly onFault: OnFault;
  all(): readonly string[];
}

const MOST_KEPT = 20;

/** Writes to the console; a page without one, or with one that throws, goes on in silence. */
export const say = guard(
  'the console',
  (...words: unknown[]) => console.warn(...words),
  () => undefined,
);

/** Says each sentence once, in the console, and keeps the last twenty for `status()`. */
export const createWarnings = (): Warnings => {
  const said = new Set<string>();
  const warn = (sentence: string): void => {
    if (said.has(sentence) || said.size >= 10 * MOST_KEPT) return;
    said.add(sentence);
    say(sentence);
  };
  return {
    warn,
    onFault: (where, error) =>
      warn(`Birebir: a fault of ours in ${where} was caught; the page goes on. ${String(error)}`),
    all: () => Array.from(said).slice(-MOST_KEPT),
  };
};
