import { HISTORY, scoreNext } from '../../core/model/score-next';
import type { Scored } from '../../core/model/scored';
import type { SharedKnowledge } from '../../core/model/shared-knowledge';

/** Something that scores items for a history of distinct items, the newest first. */
export type Contestant = (history: readonly number[]) => Scored;

/** Those that are compared, by their names in the report. */
export type Contestants = Readonly<Record<string, Contestant>>;

const NOTHING: Scored = { ordinals: [], scores: new Float32Array() };

/** How often each item was seen, as a list that is the same for everybody. */
export const byPopularity = (popularity: Float32Array): Contestant => {
  // The most wanted first: a rank is soon found.
  const ordinals = [...popularity.keys()].sort(
    (a, b) => (popularity[b] ?? 0) - (popularity[a] ?? 0) || a - b,
  );
  const all = { ordinals, scores: Float32Array.from(ordinals, (item) => popularity[item] ?? 0) };
  return () => all;
};

/** What is compared: the very code that scores on a page, in parts and whole, and how often each item was seen. */
export const contestants = (knowledge: SharedKnowledge, popularity: Float32Array) => {
  const kind = knowledge.of('viewed') ? 'viewed' : 'bought';
  return {
    popularity: byPopularity(popularity),
    content: (history) => knowledge.likeness(history.slice(0, HISTORY)) ?? NOTHING,
    model: (history) => scoreNext({ ...knowledge, contentWeight: 0 }, history, kind),
    blended: (history) => scoreNext(knowledge, history, kind),
  } satisfies Contestants;
};
