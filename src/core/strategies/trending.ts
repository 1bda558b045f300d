import { mostWanted, wantedBy } from './most-wanted';
import type { Strategy } from './strategy';

/** What most visitors wanted in the last week before the model was built. */
export const trending = {
  id: 'trending',
  allows: [],
  propose(context) {
    const { knowledge } = context;
    return knowledge && mostWanted('trending', context, wantedBy(knowledge, 'trending'), 'wanted');
  },
} as const satisfies Strategy;
