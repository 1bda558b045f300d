import type { BirebirEvent } from '../events/event';

/** An event as the facets hear it: without what was struck out. */
export interface HeardEvent extends BirebirEvent {
  /** Done while the visitor shopped for somebody else: a fact, but nothing that it says about their interests. */
  readonly forSomeoneElse?: true;
}

/**
 * One thing the profile knows, folded from the log event by event. The state is a plain value of texts, finite
 * numbers, lists, objects and maps, in which what is not known is absent: it is stored as text. `apply` changes the
 * draft it is given. Events come in the order of the log, which is not always that of their dates: history that
 * arrives late must be taken by its own date. What it is before the first event lies in `empty-profile`.
 */
export interface Facet<State> {
  apply(draft: State, event: HeardEvent): void;
}

/**
 * Keeps a map at `most` entries and makes `key` the last touched: the longest untouched goes first, except what
 * `stays`.
 */
export const touch = <Value>(
  map: Map<string, Value>,
  key: string,
  most: number,
  make: () => Value,
  stays: (value: Value) => boolean = () => false,
): Value => {
  const value = map.get(key) ?? make();
  map.delete(key);
  map.set(key, value);
  if (map.size > most) {
    for (const [oldest, one] of map) {
      if (stays(one)) continue;
      map.delete(oldest);
      break;
    }
  }
  return value;
};
