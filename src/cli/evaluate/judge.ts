import type { SharedKnowledge } from '../../core/model/shared-knowledge';
import { type ContestantName, contestantNames, contestants } from './contestants';
import { newestDistinct } from './newest-distinct';
import { rankOf } from './rank-of';
import { createFound, reveal } from './reveal';
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

/** Lets all contestants foretell the same sequences. */
export const judge = async (
  sequences: AsyncIterable<readonly number[]> | Iterable<readonly number[]>,
  knowledge: SharedKnowledge,
  popularity: Float32Array,
  protocol: Protocol,
): Promise<Readonly<Record<ContestantName, Verdict>>> => {
  const named = contestants(knowledge, popularity);
  const found = Object.fromEntries(
    contestantNames.map((name) => [name, createFound(popularity.length)]),
  );
  for await (const items of sequences) {
    if (protocol === 'reveal') {
      reveal(items, named, found);
      continue;
    }
    const history = newestDistinct(items.slice(0, -1));
    if (history.length === 0) continue;
    const seen = new Map(history.map((item) => [item, 0]));
    for (const name of contestantNames) {
      const scored = named[name](history);
      found[name]?.novel.add(rankOf(scored, items.at(-1) ?? -1, seen));
      found[name]?.variety.add(scored, seen);
    }
  }
  const verdictOf = (name: ContestantName): Verdict => {
    const { novel, repeats, variety } = found[name] ?? createFound(popularity.length);
    return { novel: novel.figures(), repeats: repeats.figures(), variety: variety.figures() };
  };
  return {
    popularity: verdictOf('popularity'),
    content: verdictOf('content'),
    model: verdictOf('model'),
    blended: verdictOf('blended'),
  };
};
