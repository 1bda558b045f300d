import type { Scored } from '../../src/core/model/scored';

/** The score of every product, 0 where none was given. */
export const dense = ({ ordinals, scores }: Scored, size: number): number[] => {
  const all: number[] = Array.from({ length: size }, () => 0);
  for (const [at, ordinal] of ordinals.entries()) all[ordinal] = scores[at] ?? 0;
  return all;
};
