import { type PairKind, sections } from './model-format';
import { type Neighbours, neighbours } from './neighbours';
import { readPairs } from './read-pairs';
import type { ModelSections } from './whole-sections';

/** What a model says of pairs, by its own places; a kind is read when it is first asked for, and kept. */
export type ModelPairs = (kind: PairKind) => Neighbours | undefined;

/** Opens the pairs of a model; a section that cannot be read is none. */
export const openPairs = (items: number, sectionOf: ModelSections): ModelPairs => {
  const read = new Map<PairKind, Neighbours | undefined>();
  return (kind) => {
    if (!read.has(kind)) {
      const bytes = sectionOf(sections[kind]);
      const pairs = bytes && readPairs(bytes, items);
      read.set(kind, pairs && neighbours(pairs, items, kind));
    }
    return read.get(kind);
  };
};
