import { keepNewcomer } from '../decide/keep-places';
import { pickNext } from '../model/pick-next';
import { scoreNext } from '../model/score-next';
import { newestLooks } from './newest-looks';
import { loudest, spokenParts } from './spoken-parts';
import type { Strategy } from './strategy';

/** What others looked at after what was looked at last; likeness counts beside it, as much as the model says. */
export const nextInSession = {
  id: 'next-in-session',
  allows: [],
  ofThePage: true,
  propose(context) {
    const { catalog, knowledge, pool, blocked } = context;
    const history = newestLooks(context);
    if (!knowledge?.tells('viewed') || history.length === 0) return undefined;
    const next = scoreNext(knowledge, history);
    const candidates = pickNext({ ...knowledge, popular: () => [] }, next, { most: pool, blocked });
    if (candidates.length === 0) return undefined;
    return {
      candidates,
      keep: keepNewcomer(candidates.filter(({ ordinal }) => ordinal >= knowledge.newFrom)),
      parts: (ordinal) => spokenParts(catalog, 'viewed', next.spokenFor(ordinal)),
      because(ordinal) {
        const product = loudest(catalog, next.spokenFor(ordinal));
        return product
          ? { id: 'because.viewed-together', values: { product } }
          : { id: 'because.alike' };
      },
      heading: { id: 'shelf.next-in-session' },
      reason: { id: 'because.next-in-session' },
    };
  },
} as const satisfies Strategy;
