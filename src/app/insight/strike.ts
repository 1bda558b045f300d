import { strikeFrom } from '../../core/profile/strike-from';
import type { ApiParts } from '../entry/create-api';
import type { TrackResult } from '../entry/dispatch';
import { factsOf } from './facts-of';
import { readFact } from './read-fact';
import { refold } from './refold';
import { withoutFacts } from './without-facts';

const WANTED =
  'strike() needs one of { event }, { item }, { facet }, { search }, { order }, { trait }; nothing is struck out';
const UNKNOWN = 'this event is not kept by itself (any more); nothing is struck out';

/**
 * Strikes one fact out: tells the log, takes what was told of it out of the log and off this page, and folds the
 * profile anew.
 */
export const strike = async (parts: ApiParts, given: unknown): Promise<TrackResult> => {
  const { dispatch, warnings } = parts;
  const fact = readFact(given, ['event', 'item', 'facet', 'search', 'order', 'trait']);
  const facts = fact ? ((await factsOf(parts, fact)) ?? UNKNOWN) : WANTED;
  if (typeof facts === 'string') {
    warnings.warn(`Birebir: ${facts}.`);
    return { stored: false, reason: facts };
  }
  const results = await Promise.all(facts.map((one) => dispatch.track('strike', { fact: one })));
  const strip = withoutFacts(facts);
  dispatch.rewrite(strip);
  const reason = await refold(parts, {
    log: (events) => events.map(strip),
    base: (profile) => strikeFrom(profile, facts),
  });
  if (reason) return { stored: false, reason };
  return results.find((result) => !result.stored) ?? { stored: true };
};
