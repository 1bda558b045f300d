import type { Contestants } from './contestants';
import { foretell, type Moment } from './foretell';
import { createFound, type Found } from './found';
import { newestDistinct } from './newest-distinct';
import { rankOf } from './rank-of';
import type { RankFigures } from './tally';
import type { VarietyFigures } from './variety';

/** Reveal: every position of a session. Leave one out: the last item of each sequence. */
export type Protocol = 'reveal' | 'leave-one-out';

/** Of one contestant: what was foretold, with and without repeats, and how varied its lists were. */
export interface Verdict {
  readonly novel: RankFigures;
  readonly repeats: RankFigures;
  readonly variety: VarietyFigures;
}

/** Of every contestant, by its name. */
export type Verdicts<Named extends Contestants = Contestants> = {
  readonly [Name in keyof Named]: Verdict;
};

type Sequence = readonly number[];
type Many<One> = AsyncIterable<One> | Iterable<One>;
type Findings = Readonly<Record<string, Found>>;

/** Nothing found yet. @param size of the catalogue. */
const nothingOf = (named: Contestants, size: number): Findings =>
  Object.fromEntries(Object.keys(named).map((name) => [name, createFound(size)]));

const verdictsOf = <Named extends Contestants>(found: Findings): Verdicts<Named> =>
  Object.fromEntries(
    Object.entries(found).map(([name, { novel, repeats, variety }]) => [
      name,
      { novel: novel.figures(), repeats: repeats.figures(), variety: variety.figures() },
    ]),
  ) as Verdicts<Named>;

/** Lets all contestants foretell what came next at the same moments. @param size of the catalogue. */
export const judgeMoments = async <Named extends Contestants>(
  moments: Many<Moment>,
  named: Named,
  size: number,
): Promise<Verdicts<Named>> => {
  const found = nothingOf(named, size);
  for await (const moment of moments) foretell(moment, named, found);
  return verdictsOf(found);
};

/** Every position of the sequences but the first. */
async function* positions(sequences: Many<Sequence>): AsyncGenerator<Moment> {
  for await (const items of sequences)
    for (let at = 1; at < items.length; at += 1)
      yield { history: newestDistinct(items.slice(0, at)), target: items[at] as number };
}

/** Lets all contestants foretell the same sequences. @param size of the catalogue. */
export const judge = async <Named extends Contestants>(
  sequences: Many<Sequence>,
  named: Named,
  size: number,
  protocol: Protocol,
): Promise<Verdicts<Named>> => {
  if (protocol === 'reveal') return judgeMoments(positions(sequences), named, size);
  const found = nothingOf(named, size);
  for await (const items of sequences) {
    const history = newestDistinct(items.slice(0, -1));
    if (history.length === 0) continue;
    const seen = new Map(history.map((item) => [item, 0]));
    for (const [name, score] of Object.entries(named)) {
      const scored = score(history);
      found[name]?.novel.add(rankOf(scored, items.at(-1) ?? -1, seen));
      found[name]?.variety.add(scored, seen);
    }
  }
  return verdictsOf(found);
};
