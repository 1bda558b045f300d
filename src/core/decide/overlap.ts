import type { RecommendedFacet } from './decision';

/** Whether one of two categories lies in the other, or they are the same: who is led to one is not led to both. */
export const overlap = (
  one: Pick<RecommendedFacet, 'kind' | 'path'>,
  other: Pick<RecommendedFacet, 'kind' | 'path'>,
): boolean =>
  one.kind === other.kind && one.path.every((name, at) => name === (other.path[at] ?? name));
