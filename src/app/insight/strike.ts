import type { BirebirEvent } from '../../core/events/event';
import { maskedEvent } from '../../core/events/masked-event';
import { strikeFrom } from '../../core/profile/strike-from';
import type { Struck } from '../../core/profile/struck';
import { withoutStruck } from '../../core/profile/without-struck';
import type { ApiParts } from '../entry/create-api';
import type { TrackResult } from '../entry/dispatch';
import { factsOf } from './facts-of';
import { readFact } from './read-fact';
import { refold } from './refold';

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
  // Up to now, whatever a clock said meanwhile.
  const struck: Struck = new Map(facts.map((one) => [one, Number.POSITIVE_INFINITY]));
  // This page's own events are masked when they are kept; a fact is named as it was kept.
  const strip = (event: BirebirEvent): BirebirEvent => withoutStruck(struck, maskedEvent(event));
  dispatch.rewrite(strip);
  const reason = await refold(parts, {
    log: (events) => events.map(strip),
    base: (profile) => strikeFrom(profile, facts),
  });
  if (reason) return { stored: false, reason };
  return results.find((result) => !result.stored) ?? { stored: true };
};
