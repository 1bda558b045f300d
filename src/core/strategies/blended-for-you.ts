import { keepNewcomer } from '../decide/keep-places';
import { LEAST_ITEMS } from '../decide/placement';
import { pickNext } from '../model/pick-next';
import { blendReason } from './blend-reason';
import { mergedParts } from './merged-parts';
import { newestLooks } from './newest-looks';
import { ownedOrCarted } from './owned-or-carted';
import { pickedForYou } from './picked-for-you';
import { hasFeature, pickedWords } from './picked-words';
import type { Strategy } from './strategy';
import { voiceOfOthers, voiceOfTaste } from './voices';

/**
 * What a voice counts where it is sure; what others looked at after the newest looks counts 1. Chosen on what was held
 * back of training parts (`birebir evaluate`): tastes at 0.1 gain a little, at 0.3 they cost a toy shop a twentieth of its
 * hits. Somebody with a corner of their own, most of whose interest is in one category, is known better than that.
 */
const TASTE = 0.1;
const TASTE_IN_A_CORNER = 0.3;
const OWNED = 0.3;
/** A corner is one if a third of what is seen first is of it; the rest is what goes with that. */
const SEEN_FIRST = 8;
const CORNER_SHARE = 1 / 3;

/**
 * Picked for you, from all that is known: what others looked at and bought after what this visitor did, what is like it,
 * and the visitor's own tastes. Where that does not suffice, what most visitors wanted fills the last places: it scores 0,
 * and says so. Where nothing is known of others it is the visitor's own tastes, as `pickedForYou` has them.
 */
export const blendedForYou = {
  id: 'picked',
  allows: [],
  propose(context) {
    const { catalog, knowledge, tastes, pool, blocked } = context;
    if (!knowledge) return pickedForYou.propose(context);
    const history = newestLooks(context);
    const known = new Set(history);
    const isOpen = (ordinal: number): boolean => !known.has(ordinal) && !blocked(ordinal);
    // Of a shop that gave its orders alone it is known what goes with what was looked at, but not what is looked at next.
    const kind = knowledge.tells('viewed') ? 'viewed' : 'bought';
    const looks = voiceOfOthers(context, knowledge, history, kind, 1);
    const alone = { ...knowledge, contentWeight: 0 };
    const owned = voiceOfOthers(context, alone, ownedOrCarted(context), 'bought', OWNED);
    const liked = tastes.filter(({ confidence }) => confidence > 0);
    const { corner, heading, reason } = pickedWords(catalog, liked, history);
    const counts = corner === undefined ? TASTE : TASTE_IN_A_CORNER;
    const taste = voiceOfTaste(context, tastes, isOpen, counts);
    const voices = [looks, owned, taste];

    const ordinals = [...new Set(voices.flatMap(({ brings }) => brings))];
    const scores = Float32Array.from(ordinals, (ordinal) =>
      voices.reduce((sum, voice) => sum + voice.scoreOf(ordinal), 0),
    );
    const spoken = new Set(ordinals);
    const filling: typeof knowledge.popular = (list) =>
      knowledge
        .popular(list)
        .filter(({ ordinal }) => !spoken.has(ordinal) && taste.scoreOf(ordinal) >= 0);
    const picked = pickNext(
      { ...knowledge, popular: filling },
      { ordinals, scores },
      { most: pool, blocked: (ordinal) => Number(!isOpen(ordinal)) },
    );
    const meant = picked.filter(({ score }) => score > 0);
    if (meant.length === 0) return undefined;
    const first = meant.slice(0, SEEN_FIRST);
    const isCorner =
      corner !== undefined &&
      first.filter(({ ordinal }) => hasFeature(catalog, ordinal, corner)).length >=
        first.length * CORNER_SHARE;
    return {
      candidates: meant.length < LEAST_ITEMS ? meant : picked,
      keep: keepNewcomer(meant.filter(({ ordinal }) => ordinal >= knowledge.newFrom)),
      parts: (ordinal) =>
        spoken.has(ordinal) ? mergedParts(voices.flatMap((voice) => voice.parts(ordinal))) : [],
      because: (ordinal) =>
        spoken.has(ordinal)
          ? blendReason(catalog, { looks, owned, taste }, ordinal)
          : { id: 'because.filler' },
      heading: isCorner ? heading : { id: 'shelf.picked' },
      reason,
    };
  },
} as const satisfies Strategy;
